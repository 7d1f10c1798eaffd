#include "cli/commands/inspect.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("inspect says what each column is taken for, and writes it to be corrected") {
    test::Scratch scratch;
    scratch.write("karta.csv", "Karta;;\nOrganisation;Stödform;E-post\nAlfa;Råd; a@b.se\n");
    const auto file = (scratch / "karta.csv").string(), map = (scratch / "map.csv").string();
    const auto said = test::run_ecomap({"inspect", file, "--write", map, "--lang", "en"});
    CHECK(said.code == 0);
    CHECK(said.out.find("offer.support_types") != std::string::npos);
    CHECK(said.out.find("a@b.se") == std::string::npos);
    CHECK(test::bytes_of(map).find("offers from 2") != std::string::npos);
    CHECK(test::run_ecomap({"inspect", file, "--map", map, "-f", "json"}).out.find("said by you") != std::string::npos);
    test::run_ecomap({"inspect", file, "--write", map, "--lang", "sv"});
    CHECK(test::bytes_of(map).find("rubriken säger") != std::string::npos);
    CHECK(test::run_ecomap({"inspect"}).code == 64);
    CHECK(test::run_ecomap({"inspect", (scratch / "none.csv").string()}).code == 66);
}

TEST_CASE("a file of which a row is an error is inspected all the same, and fails with data") {
    test::Scratch scratch;
    scratch.write("karta.csv", "Organisation;Stödform\nAlfa;Råd\nBeta;\"Råd\"x\n");
    const auto said = test::run_ecomap({"inspect", (scratch / "karta.csv").string(), "--lang", "en"});
    CHECK(said.code == 65);
    CHECK(said.out.find("offer.support_types") != std::string::npos);
}
