#include "cli/style_options.hpp"

#include "engine/model/error.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::cli::look_of;
using ecomap::cli::StyleWords;
using ecomap::test::run_ecomap;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;

TEST_CASE("without any word a picture is light, for a screen, with its font inside") {
    auto look = look_of({});
    CHECK(look.theme.page == light_theme().page);
    CHECK(look.paper.is_free());
    CHECK(look.fonts == Fonts::embed);
}

TEST_CASE("sheets lie unless they are asked to stand") {
    StyleWords words;
    words.page = "A3";
    CHECK(look_of(words).paper.width > look_of(words).paper.height);
    words.portrait = true;
    CHECK(look_of(words).paper.width < look_of(words).paper.height);
}

TEST_CASE("a theme is a name or a file") {
    Scratch scratch;
    StyleWords words;
    words.theme = "dark";
    CHECK(look_of(words).theme.page != light_theme().page);
    scratch.write("mine.json", R"({"base": "dark", "page": "#000000"})");
    words.theme = (scratch / "mine.json").string();
    CHECK(look_of(words).theme.page == "#000000");
    words.theme = (scratch / "none.json").string();
    CHECK_THROWS_AS(look_of(words), Error);
}

TEST_CASE("a theme, a sheet or a combination that is not there is answered with what is") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    auto asked = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"view", "overview", folder});
        return run_ecomap(words);
    };
    CHECK(asked({"--theme", "drak"}).err.find("did you mean 'dark'?") != std::string::npos);
    CHECK(asked({"--page", "A5"}).err.find("A4, A3, A2, A1, A0") != std::string::npos);
    CHECK(asked({"--portrait"}).err.find("--page") != std::string::npos);
    CHECK(asked({"--page", "A4", "--portrait", "--landscape"}).code == 64);
    CHECK(asked({"--page", "A4", "-f", "csv"}).err.find("only pictures have pages") != std::string::npos);
    CHECK(asked({"--fonts", "comic"}).code == 64);
    scratch.write("bad.json", "{\n\"page\": 1}");
    auto said = asked({"--theme", (scratch / "bad.json").string()});
    CHECK(said.code == 65);
    CHECK(said.err.find("bad.json:2: \"page\" is no colour") != std::string::npos);
    CHECK(asked({"--theme", (scratch / "none.json").string()}).code == 66);
}
