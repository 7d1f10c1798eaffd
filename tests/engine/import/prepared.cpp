#include "engine/import/prepared.hpp"

#include "engine/import/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("sheets that need nothing are left as they are, and others stay beside one that is parted, in their order") {
    std::vector<import::Grid> grids;
    for (const auto& file : {SourceFile{"a.csv", "Organisation,Support type\nA,Advice\n"},
                             SourceFile{"b.csv", "Label,Type\nA,x\n,\n,\nFrom,To\nA,B\n"},
                             SourceFile{"c.csv", "Organisation,Support type\nC,Advice\n"}})
        for (auto& grid : import::read_grids(file).sheets) grids.push_back(std::move(grid));
    CHECK_FALSE(import::prepared({grids[0], grids[2]}));
    const auto changed = import::prepared(grids);
    REQUIRE(changed);
    REQUIRE(changed->size() == 4);
    CHECK((*changed)[0].file == "a.csv");
    CHECK((*changed)[2].sheet == "connections");
    CHECK((*changed)[3].file == "c.csv");
}
