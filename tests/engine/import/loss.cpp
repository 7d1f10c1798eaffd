#include "engine/import/loss.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("losses of one kind, sheet and column are counted together, with a few examples") {
    Losses losses;
    for (const auto* example : {"1: a", "2: b", "", "4: d", "5: e"})
        losses.add("import.loss-date", "B", "Datum", example);
    losses.add("import.loss-total", "A", "", "9: Summa", 7);
    const auto all = losses.all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].sheet == "A");
    CHECK(all[0].count == 7);
    CHECK(all[1].count == 5);
    CHECK(all[1].about == "Datum");
    CHECK(all[1].examples == std::vector<std::string>{"1: a", "2: b", "4: d"});
    CHECK(all[1].what.id() == "import.loss-date");
}
