#include "render/board/theme_file.hpp"

#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace ecomap;

namespace {

std::string message(const std::string& text) {
    try {
        read_theme(text, "my.json");
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::data);
        return test::said(error);
    }
    return "no error";
}

using Catch::Matchers::Contains;

}  // namespace

TEST_CASE("three themes are compiled in, and no other name is one") {
    REQUIRE(theme_names().size() == 3);
    for (auto name : theme_names()) CHECK(shipped_theme(name));
    CHECK(theme_names().front() == "light");
    CHECK_FALSE(shipped_theme("sepia"));
}

TEST_CASE("the light theme is the house look") {
    auto theme = light_theme();
    CHECK(theme.page == "#F3F4F7");
    CHECK(theme.title == 28);
    CHECK(theme.support_colours.size() == 6);
    CHECK(theme.own_colours);
}

TEST_CASE("a theme of one's own takes what it leaves out from its base") {
    CHECK(read_theme("{}", "my.json").page == light_theme().page);
    auto theme = read_theme(R"({"base": "dark", "band": "#101010", "margin": 40})", "my.json");
    CHECK(theme.page == shipped_theme("dark")->page);
    CHECK(theme.band == "#101010");
    CHECK(theme.margin == 40);
}

TEST_CASE("what is wrong in a theme is said with file, line and what to write instead") {
    CHECK_THAT(message("{\n\"page\": \"grey\"\n}"),
               Contains("my.json:2: \"page\" is no colour: \"grey\"") && Contains("#RRGGBB"));
    CHECK_THAT(message("{\n\n\"pages\": \"#FFFFFF\"}"),
               Contains("my.json:3: a theme has no \"pages\"") && Contains("README"));
    CHECK_THAT(message("{\"page\": \"#FFFFFF\",\n}"), Contains("my.json:2: this is not JSON"));
    CHECK_THAT(message("[]"), Contains("my.json:1: a theme is a JSON object"));
    CHECK_THAT(message(""), Contains("my.json:1: this is not JSON"));
    CHECK_THAT(message(R"({"base": "sepia"})"), Contains("light, dark, print-grey"));
    CHECK_THAT(message(R"({"type_colours": ["red"]})"), Contains("no list of colours"));
    CHECK_THAT(message(R"({"type_colours": []})"), Contains("no list of colours"));
    CHECK_THAT(message(R"({"own_colours": "yes"})"), Contains("true or false"));
}

TEST_CASE("a theme cannot make text smaller than 9 points or harder to read than 4.5 to 1") {
    CHECK_THAT(message(R"({"meta_size": 8})"), Contains("cannot be 8") && Contains("from 9"));
    CHECK_THAT(message("{\n\"muted\": \"#AAAAAA\"}"),
               Contains("my.json:2: \"muted\" cannot be read on \"page\": contrast 2.1"));
}

TEST_CASE("hostile theme files are errors, never crashes") {
    for (const std::string text : {"{\"page\": 1e999}", "{\"margin\": -1}", "{\"margin\": null}", "{\"base\": {}}",
                                   "\xFF\xFE", "{\"page\": \"#12345G\"}", "{\"page\": \"\\u0000\"}", "nul"})
        CHECK(message(text) != "no error");
    CHECK(message(std::string(100000, '[')) != "no error");
}
