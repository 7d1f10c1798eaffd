#include "cli/commands/view.hpp"

#include "render/view/view.hpp"
#include "render/words/words.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using ecomap::views;
using ecomap::test::bytes_of;
using ecomap::test::run_ecomap;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;
namespace fs = std::filesystem;

TEST_CASE("the list has a line for every view") {
    const auto said = run_ecomap({"view", "--list"});
    CHECK(said.code == 0);
    CHECK(static_cast<std::size_t>(std::count(said.out.begin(), said.out.end(), '\n')) == views().size());
    for (const auto& view : views())
        CHECK(said.out.find(ecomap::in_words(ecomap::Message("summary.view." + std::string(view.name)), "en")) !=
              std::string::npos);
}

TEST_CASE("every view in every form can be drawn, and read as text") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    for (const auto& view : views()) {
        for (const auto& form : forms_of(view))
            for (const char* format : {"svg", "dot", "text", "csv", "json", "markdown"}) {
                std::vector<std::string> arguments{"view", std::string(view.name), folder, "-f", format};
                if (view.name == "actor") arguments.insert(arguments.end(), {"--actor", "a"});
                if (!form.empty()) arguments.insert(arguments.end(), {"--form", form});
                const auto said = run_ecomap(arguments);
                INFO(view.name << " " << form << " as " << format);
                CHECK(said.code == 0);
                CHECK(said.err.empty());
                CHECK_FALSE(said.out.empty());
            }
    }
}

TEST_CASE("a view of many pictures needs a folder, and fills it") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    CHECK(run_ecomap({"view", "actor", folder}).code == 64);
    const auto said = run_ecomap({"view", "actor", folder, "-o", (scratch / "cards").string()});
    CHECK(said.code == 0);
    CHECK(fs::exists(scratch / "cards/a.svg"));
    CHECK(fs::exists(scratch / "cards/b.svg"));
}

TEST_CASE("a view, a form or an actor that is not there is answered with what is") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    CHECK(run_ecomap({"view", "overveiw", folder}).err.find("did you mean 'overview'?") != std::string::npos);
    CHECK(run_ecomap({"view", "overview", folder, "--form", "x"}).code == 64);
    CHECK(run_ecomap({"view", "actor", folder, "--actor", "nobody"}).code == 64);
    CHECK(run_ecomap({"view", "overview"}).code == 64);
    CHECK(run_ecomap({"view", "overview", folder, "--lang", "fi"}).code == 64);
}

TEST_CASE("a picture is the same in a file and on standard output") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto file = (scratch / "o.svg").string();
    CHECK(run_ecomap({"view", "overview", folder, "-o", file}).out.empty());
    CHECK(bytes_of(file) == run_ecomap({"view", "overview", folder}).out);
}

TEST_CASE("a picture in another theme on a sheet is exactly the sheet, without an embedded font if so wished") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto said =
        run_ecomap({"view", "overview", folder, "--theme", "dark", "--page", "A4", "--portrait", "--fonts", "none"});
    CHECK(said.code == 0);
    CHECK(said.out.find("width=\"595.28pt\" height=\"841.89pt\"") != std::string::npos);
    CHECK(said.out.find("#14172B") != std::string::npos);
    CHECK(said.out.find("@font-face") == std::string::npos);
    CHECK(said.out.find("textLength") != std::string::npos);
}

TEST_CASE("a picture of several pages needs a place for them, and writes a file for each") {
    Scratch scratch;
    std::string actors = "id,name\n", offers = "id,actor,name,support_types,principles\n";
    for (int i = 0; i < 120; ++i) {
        const auto n = std::to_string(i);
        actors += "a" + n + ",Actor number " + n + "\n";
        offers += "o" + n + ",a" + n + ",Advice,advice,p1\n";
    }
    scratch.write("many/actors.csv", actors);
    scratch.write("many/offers.csv", offers);
    const auto folder = (scratch / "many").string();
    auto draw = [&](const std::string& target) {
        return run_ecomap({"view", "support", folder, "--page", "A4", "-o", target});
    };
    const auto unplaced = draw("-");
    CHECK(unplaced.code == 64);
    CHECK(unplaced.err.find("name a file with -o") != std::string::npos);
    CHECK(draw((scratch / "board.svg").string()).code == 0);
    CHECK(fs::exists(scratch / "board-1.svg"));
    CHECK(fs::exists(scratch / "board-2.svg"));
    CHECK_FALSE(fs::exists(scratch / "board.svg"));
}

TEST_CASE("linked fonts stand beside the picture, with their licence, and need a place") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    CHECK(run_ecomap({"view", "overview", folder, "--fonts", "link"}).code == 64);
    CHECK(run_ecomap({"view", "overview", folder, "--fonts", "link", "-o", (scratch / "o.svg").string()}).code == 0);
    CHECK(bytes_of(scratch / "o.svg").find("src:url(ecomap-regular.woff2)") != std::string::npos);
    CHECK(fs::exists(scratch / "ecomap-semibold.woff2"));
    CHECK(fs::exists(scratch / "ecomap-fonts-licence.txt"));
}
