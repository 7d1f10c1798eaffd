#include "cli/commands/import.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

constexpr auto karta =
    "Stöd i länet;;;\nOrganisation;Stödform;Målgrupp;E-post\nTillväxtverket;Råd|Pengar;Unga;a@b.se\n"
    "Tilväxtverket;Råd;Gamla;\nAlfa;Nät;Unga;\n";

}  // namespace

TEST_CASE("a spreadsheet becomes a dataset that checks without an error, and says what was left out") {
    test::Scratch scratch;
    scratch.write("karta.csv", karta);
    const auto out = (scratch / "map").string();
    const auto said = test::run_ecomap({"import", (scratch / "karta.csv").string(), "-o", out, "--lang", "en"});
    CHECK(said.code == 0);
    CHECK(said.err.find("3 actors") != std::string::npos);
    CHECK(said.err.find("on persons left out") != std::string::npos);
    CHECK(test::run_ecomap({"check", out, "--fail-on", "warning"}).code == 0);
    CHECK(test::bytes_of(scratch / "map/aliases.csv").find("typo") != std::string::npos);
}

TEST_CASE("an answer in aliases.csv is kept for the next time") {
    test::Scratch scratch;
    scratch.write("karta.csv", karta);
    const auto file = (scratch / "karta.csv").string(), out = (scratch / "map").string();
    CHECK(test::run_ecomap({"import", file, "-o", out}).code == 0);
    scratch.write("map/aliases.csv", "alias,actor,same,why\nTilväxtverket,Tillväxtverket,yes,typo\n");
    CHECK(test::run_ecomap({"import", file, "-o", out}).err.find("2 actors") != std::string::npos);
    CHECK(test::bytes_of(scratch / "map/aliases.csv").find("Tillväxtverket,yes,typo") != std::string::npos);
}

TEST_CASE("a folder with files of somebody else is not replaced, and nothing to read makes no folder") {
    test::Scratch scratch;
    scratch.write("karta.csv", karta);
    scratch.write("taken/mine.txt", "x");
    scratch.write("odd.csv", "Farbror;Tant\n1;2\n");
    const auto file = (scratch / "karta.csv").string();
    CHECK(test::run_ecomap({"import", file, "-o", (scratch / "taken").string()}).code == 73);
    CHECK(test::run_ecomap({"import", (scratch / "odd.csv").string(), "-o", (scratch / "new").string()}).code == 65);
    CHECK_FALSE(std::filesystem::exists(scratch / "new"));
    CHECK(test::run_ecomap({"import", file}).code == 64);
}

TEST_CASE("any command takes the file itself and says how it was read") {
    test::Scratch scratch;
    scratch.write("karta.csv", karta);
    const auto said = test::run_ecomap({"info", (scratch / "karta.csv").string(), "--lang", "en"});
    CHECK(said.code == 0);
    CHECK(said.err.find("is read as 3 actors, 4 offers") != std::string::npos);
    CHECK(said.out.find("Stöd i länet") != std::string::npos);
    scratch.write("map.json", "{\"a\": 1}");
    const auto json = test::run_ecomap({"check", (scratch / "map.json").string()});
    CHECK(json.code == 65);
    CHECK(json.err.find("save the table as CSV") != std::string::npos);
}
