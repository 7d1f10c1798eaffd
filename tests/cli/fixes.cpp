#include "cli/fixes.hpp"

#include "cli/exit_code.hpp"
#include "tests/support/command_line.hpp"
#include "tests/support/disk.hpp"

#include <catch2/catch.hpp>

using ecomap::test::bytes_of;
using ecomap::test::run_ecomap;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;

TEST_CASE("nothing to put right is said, and how to use changes only where a file holds some") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto none = run_ecomap({"check", folder, "--fix", (scratch / "none.csv").string()});
    CHECK(none.err.find("no cell and no repeated row") != std::string::npos);
    CHECK(none.err.find("--assume") == std::string::npos);
    scratch.write("small/offers.csv", "id,actor,name\no1,a,Two  words\n");
    CHECK(run_ecomap({"check", folder, "--fix", "-"}).err.find("--assume") == std::string::npos);
    const auto some = run_ecomap({"check", folder, "--fix", (scratch / "some.csv").string()});
    CHECK(some.err.find("--assume") != std::string::npos);
}

TEST_CASE("put right in place, the tables are checked as they then are, and what was right has its bytes") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    scratch.write("small/offers.csv", "id;actor;name;status\r\no1;A;Råd  och dåd;Today\r\no2;a;Råd och dåd;today\r\n");
    const auto actors = bytes_of(scratch / "small/actors.csv");
    const auto said = run_ecomap({"check", folder, "--in-place", "--fix", (scratch / "fixes.csv").string()});
    CHECK(said.code == 0);
    CHECK(said.err.find("3 cells and 1 repeated row put right in place") != std::string::npos);
    CHECK(bytes_of(scratch / "small/offers.csv") == "id;actor;name;status\r\no1;a;Råd och dåd;today\r\n");
    CHECK(bytes_of(scratch / "small/actors.csv") == actors);
    CHECK(bytes_of(scratch / "fixes.csv").find("alter,offers,o1,a,Råd och dåd,today") != std::string::npos);
    const auto again = run_ecomap({"check", folder, "--fix", "--in-place"});
    CHECK(again.err.find("No cell and no repeated row put right in place") != std::string::npos);
}

TEST_CASE("a table of the framework and one that is not UTF-8 stay, and that is said") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const std::string latin =
                          "id,actor,name\no1,a,R\xE5"
                          "d  och\n",
                      types = "id,label\nadvice,Two  words\n";
    scratch.write("small/offers.csv", latin);
    scratch.write("words/support_types.csv", types);
    scratch.write("small/datapackage.json", R"({"name": "small", "framework": "../words"})");
    const auto said = run_ecomap({"check", folder, "--in-place"});
    CHECK(bytes_of(scratch / "small/offers.csv") == latin);
    CHECK(bytes_of(scratch / "words/support_types.csv") == types);
    CHECK(said.err.find("offers.csv' is not UTF-8") != std::string::npos);
    CHECK(said.err.find("support_types.csv' belongs to the framework") != std::string::npos);
}

TEST_CASE("what is to be put right is a folder of tables, and --fix says where to") {
    Scratch scratch;
    const auto usage = static_cast<int>(ecomap::cli::ExitCode::usage);
    CHECK(run_ecomap({"check", small_dataset(scratch), "--fix"}).code == usage);
    const auto file = scratch.write("map.csv", "Organisation;Stöd\nA;Råd\n");
    const auto said = run_ecomap({"check", file, "--in-place"});
    CHECK(said.code == usage);
    CHECK(said.err.find("--fix FILE") != std::string::npos);
    CHECK(bytes_of(scratch / "map.csv") == "Organisation;Stöd\nA;Råd\n");
}

TEST_CASE("rows that cannot be read whole stay as they are, however alike their readable part is") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const std::string offers =
        "id,actor,name\no1,a,\"Never closed\no2,a,\"Another\no3,a,X\no4,a,X,and more\no5,a\no6,a,\n";
    scratch.write("small/offers.csv", offers);
    CHECK(run_ecomap({"check", folder, "--in-place"}).code == 1);
    CHECK(bytes_of(scratch / "small/offers.csv") == offers);
    CHECK(run_ecomap({"check", folder, "--fix", "-"}).out.find("remove") == std::string::npos);
}
