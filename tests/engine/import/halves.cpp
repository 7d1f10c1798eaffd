#include "engine/import/halves.hpp"

#include "engine/import/import.hpp"
#include "engine/import/workbook.hpp"
#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

std::vector<import::Grid> half_grids(const std::string& text) {
    return import::read_grids(SourceFile{"map.csv", text}).sheets;
}
const std::string kumu =
    "Label,Type,\nLibrary,public,\nBank,company,\n,,\n,,\nFrom,To,Type\nBank,Library,funds\nLibrary,Makers,hosts\n";

}  // namespace

TEST_CASE("Kumu: elements above and connections below on one sheet are two tables") {
    const auto halves = import::halves_of(half_grids(kumu).at(0));
    REQUIRE(halves);
    CHECK(test::shown(halves->first) == "1: Label|Type\n2: Library|public\n3: Bank|company\n");
    CHECK(test::shown(halves->second) == "6: From|To|Type\n7: Bank|Library|funds\n8: Library|Makers|hosts\n");
    const auto imported = import::import_grids(half_grids(kumu), {.name = "map"});
    CHECK(imported.plans.size() == 2);
    CHECK(imported.actors == 3);
    CHECK(imported.links == 2);
}

TEST_CASE("one blank row, or no head of connections below, parts no sheet") {
    CHECK_FALSE(import::halves_of(half_grids("Label,Type\nA,x\n,\nFrom,To\nA,B\n").at(0)));
    CHECK_FALSE(import::halves_of(half_grids("Label,Type\nA,x\n,\n,\nB,y\nC,z\n").at(0)));
}
