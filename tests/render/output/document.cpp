#include "render/output/document.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

About named(std::string name) {
    About about;
    about.name = std::move(name);
    return about;
}

}  // namespace

TEST_CASE("the origin of a report names the dataset, its date, the filter and the rows left out") {
    About about = named("n");
    about.title = Text("Karta", "Map");
    about.version = "1.2";
    about.as_of = "2022";
    CHECK(origin(about, "sv") == "Karta · version 1.2 · avser 2022");
    about.filter = Text("läge i dag", "status today");
    about.rows_left_out = 1;
    CHECK(origin(about, "en") == "Map · version 1.2 · as of 2022 · filter: status today · 1 row with errors left out");
    about.rows_left_out = 3;
    CHECK(origin(about, "sv") == "Karta · version 1.2 · avser 2022 · urval: läge i dag · rader med fel utelämnade: 3");
}

TEST_CASE("a dataset without a title goes by its name") { CHECK(origin(named("n"), "en") == "n"); }
