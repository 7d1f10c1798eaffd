#include "render/output/document.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Origin named(std::string name) {
    Origin origin;
    origin.about.name = std::move(name);
    return origin;
}

}  // namespace

TEST_CASE("the origin of a report names the dataset, its date, the filter and the rows left out") {
    Origin origin = named("n");
    auto& [about, provenance] = origin;
    about.title = Text("Karta", "Map");
    about.version = "1.2";
    about.as_of = "2022";
    CHECK(origin_in_words(origin, "sv") == "Karta · version 1.2 · avser 2022");
    provenance.filter = Text("läge i dag", "status today");
    provenance.rows_left_out = 1;
    CHECK(origin_in_words(origin, "en") ==
          "Map · version 1.2 · as of 2022 · filter: status today · 1 row with errors left out");
    provenance.rows_left_out = 3;
    CHECK(origin_in_words(origin, "sv") ==
          "Karta · version 1.2 · avser 2022 · urval: läge i dag · rader med fel utelämnade: 3");
}

TEST_CASE("a dataset without a title goes by its name") { CHECK(origin_in_words(named("n"), "en") == "n"); }
