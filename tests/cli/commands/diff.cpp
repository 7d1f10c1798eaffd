#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::test;

TEST_CASE("diff says what differs, and exits with 1 only when asked to") {
    Scratch scratch;
    const auto folder = small_dataset(scratch), other = small_dataset(scratch, "new");
    scratch.write("new/actors.csv", "id,name_sv,name_en\na,Alfa,Alef\nb,Beta,Beta\n");
    const auto said = run_ecomap({"diff", folder, other, "--lang", "en"});
    CHECK(said.code == 0);
    CHECK(said.out.find("1 row differs: actors (1 changed).") != std::string::npos);
    CHECK(said.out.find("Alpha") != std::string::npos);
    CHECK(run_ecomap({"diff", folder, other, "--fail-on", "change"}).code == 1);
    CHECK(run_ecomap({"diff", folder, folder, "--fail-on", "change"}).code == 0);
    CHECK(run_ecomap({"diff", folder, other, "--fail-on", "chnge"}).code == 64);
}

TEST_CASE("diff takes what could be in place of a second dataset, and needs one of the two") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    CHECK(run_ecomap({"diff", folder, "--with-status", "could", "-f", "csv", "--table", "changes"}).out ==
          "table,id,name,field,before,after\noffers,o2,Nätverk,status,could,today\n");
    CHECK(run_ecomap({"diff", folder}).err.find("compared with what?") != std::string::npos);
}
