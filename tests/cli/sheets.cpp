#include "cli/sheets.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;

TEST_CASE("a file is a sheet, a folder and a package are a dataset") {
    test::Scratch scratch;
    const auto folder = test::small_dataset(scratch);
    scratch.write("small/datapackage.json", "{}");
    CHECK(is_sheet_file(folder + "/actors.csv"));
    CHECK_FALSE(is_sheet_file(folder));
    CHECK_FALSE(is_sheet_file(folder + "/datapackage.json"));
    CHECK_FALSE(is_sheet_file(folder + "/none.csv"));
}

TEST_CASE("files are read together, as the map file and the aliases say") {
    test::Scratch scratch;
    scratch.write("a.csv", "Organisation;Omdöme\nTillväxtverket;bra\nTilväxtverket;bra\n");
    scratch.write("map.csv", "sheet,column,means\n,,offers\n,Omdöme,offer.support_types\n");
    scratch.write("aliases.csv", "alias,actor,same\nTilväxtverket,Tillväxtverket,yes\n");
    SheetOptions options;
    options.files = {(scratch / "a.csv").string()};
    CHECK(read_sheet_files(options).imported.offers == 0);
    options.map = (scratch / "map.csv").string();
    options.aliases = (scratch / "aliases.csv").string();
    const auto read = read_sheet_files(options);
    CHECK(read.name == "a");
    CHECK(read.problems.empty());
    CHECK(read.imported.actors == 1);
    CHECK(read.imported.offers == 1);
}

TEST_CASE("a framework's words are matched in any language") {
    test::Scratch scratch;
    scratch.write("a.csv", "Organisation;Stödform\nAlfa;Advice\nBeta;Lån\n");
    scratch.write("fw/support_types.csv", "id,label_sv,label_en\nrad,Rådgivning,Advice\n");
    SheetOptions options;
    options.files = {(scratch / "a.csv").string()};
    options.framework = (scratch / "fw").string();
    const auto read = read_sheet_files(options);
    std::string offers;
    for (const auto& table : read.imported.tables)
        if (table.file == "offers.csv") offers = table.text;
    CHECK(offers.find(",rad") != std::string::npos);
    CHECK(offers.find(",lan\n") == std::string::npos);
}
