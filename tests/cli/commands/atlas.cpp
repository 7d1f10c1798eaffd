#include "cli/commands/atlas.hpp"

#include "engine/analysis/analysis.hpp"
#include "render/view/view.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using ecomap::test::bytes_of;
using ecomap::test::run_ecomap;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;
namespace fs = std::filesystem;

TEST_CASE("an atlas has what the map has something for, a line for each of the rest, and reaches every file") {
    Scratch scratch;
    const auto said = run_ecomap({"atlas", small_dataset(scratch), "-o", (scratch / "out").string(), "--lang", "en"});
    CHECK(said.code == 0);
    CHECK(said.out.empty());
    const auto index = bytes_of(scratch / "out/index.md");
    std::size_t linked = 0, drawn = 0;
    const auto check = [&](const auto& question, bool is_there) {
        INFO(question.name);
        const bool is_listed = index.find("- " + std::string(question.name) + ": ") != std::string::npos;
        CHECK(is_there != is_listed);
        drawn += is_there;
    };
    for (const auto& view : ecomap::views())
        check(view, index.find("(" + std::string(view.name) + ".svg)") != std::string::npos ||
                        index.find("(" + std::string(view.name) + "/") != std::string::npos);
    for (const auto& analysis : ecomap::analyses())
        if (!ecomap::find_view(analysis.name))  // else the line may be the view's
            check(analysis, index.find("(reports/" + std::string(analysis.name) + ".json)") != std::string::npos);
    CHECK(drawn > 10);
    for (auto open = index.find("]("); open != std::string::npos; open = index.find("](", open + 1), ++linked) {
        const auto file = index.substr(open + 2, index.find(')', open) - open - 2);
        CHECK(fs::exists(scratch / ("out/" + file)));
    }
    CHECK(linked > drawn);
}

TEST_CASE("an atlas in several languages is one in each, and each leads to the others") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto drawn = [&](const std::string& name, const std::string& languages) {
        CHECK(run_ecomap({"atlas", folder, "-o", (scratch / name).string(), "--lang", languages}).code == 0);
        return [&scratch, name](const std::string& file) { return bytes_of(scratch / (name + "/" + file)); };
    };
    const auto both = drawn("both", "sv,en,sv"), swedish = drawn("swedish", "sv"), english = drawn("english", "en");
    CHECK(both("overview.svg") == swedish("overview.svg"));
    CHECK(both("en/overview.svg") == english("overview.svg"));
    CHECK(both("en/reports/gaps.json") == english("reports/gaps.json"));
    CHECK_FALSE(fs::exists(scratch / "both/sv"));
    CHECK(both("index.md").find("[English](en/index.md)") != std::string::npos);
    CHECK(both("en/index.md").find("[svenska](../index.md)") != std::string::npos);
    CHECK(both("index.html").find("href=\"en/index.html\" lang=\"en\"") != std::string::npos);
    CHECK(both("en/index.html").find("href=\"../index.html\" lang=\"sv\"") != std::string::npos);
    CHECK(swedish("index.html").find("index.html") == std::string::npos);
    const auto unknown = run_ecomap({"atlas", folder, "-o", (scratch / "none").string(), "--lang", "sv,xx"});
    CHECK(unknown.code == 64);
    CHECK(unknown.err.find("xx") != std::string::npos);
}

TEST_CASE("an atlas replaces an older one and nothing else") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto out = (scratch / "out").string();
    CHECK(run_ecomap({"atlas", folder, "-o", out}).code == 0);
    const auto first = bytes_of(scratch / "out/index.md");
    CHECK(run_ecomap({"atlas", folder, "-o", out}).code == 0);
    CHECK(bytes_of(scratch / "out/index.md") == first);
    CHECK(run_ecomap({"atlas", folder, "-o", folder}).code == 73);
    CHECK(fs::exists(folder + "/actors.csv"));
}

TEST_CASE("an atlas needs a dataset and a folder") {
    Scratch scratch;
    CHECK(run_ecomap({"atlas"}).code == 64);
    CHECK(run_ecomap({"atlas", small_dataset(scratch)}).code == 64);
}

TEST_CASE("an atlas on sheets in a theme, with linked fonts, has them once and leads to them from every picture") {
    Scratch scratch;
    const auto out = scratch / "out";
    const auto said = run_ecomap({"atlas", small_dataset(scratch), "-o", out.string(), "--theme", "print-grey",
                                  "--page", "A4", "--fonts", "link"});
    CHECK(said.code == 0);
    CHECK(fs::exists(out / "ecomap-regular.woff2"));
    CHECK(bytes_of(out / "overview.svg").find("src:url(ecomap-regular.woff2)") != std::string::npos);
    CHECK(bytes_of(out / "overview.svg").find("width=\"841.89pt\"") != std::string::npos);
    CHECK(bytes_of(out / "actor/a.svg").find("src:url(../ecomap-regular.woff2)") != std::string::npos);
}

TEST_CASE("a picture that no sheet holds is drawn as for a screen, which is said, and the others keep their sheets") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    std::string name;
    for (int i = 0; i < 900; ++i) name += "many long words ";
    scratch.write("small/offers.csv", "id,actor,name,support_types,principles\no1,a," + name + ",advice,p1\n");
    const auto out = scratch / "out";
    const auto said = run_ecomap({"atlas", folder, "-o", out.string(), "--page", "A4"});
    CHECK(said.code == 0);
    CHECK(said.err.find("actor/a: the picture does not fit the sheet") != std::string::npos);
    CHECK(bytes_of(out / "actor/a.svg").find("width=\"841.89pt\"") == std::string::npos);
    CHECK(bytes_of(out / "overview.svg").find("width=\"841.89pt\"") != std::string::npos);
}
