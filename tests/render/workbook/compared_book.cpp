#include "render/workbook/compared_book.hpp"

#include "engine/import/import.hpp"
#include "engine/import/workbook.hpp"
#include "render/workbook/write_book.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

const std::vector<import::OwnTable> before{{"actors", {"id", "name"}, {{{"a", "Alfa"}}, {{"b", "Beta"}}, {{"d", "D"}}}},
                                           {"offers", {"id", "actor", "name"}, {{{"o", "a", "Råd"}}}}};
const std::vector<import::OwnTable> now{{"actors", {"id", "name"}, {{{"a", "Alef"}}, {{"c", "Ce"}}, {{"d", "D"}}}},
                                        {"offers", {"id", "actor", "name"}, {{{"o", "a", "Råd"}}}}};

}  // namespace

TEST_CASE("each row says what became of it, and a changed cell what stood there") {
    const auto book = compared_book(import::own_changes(before, now), now, "en");
    REQUIRE(book.sheets.size() == 1);  // of offers nothing is changed
    const auto& rows = book.sheets[0].rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[0][0].text == "changed");
    CHECK(rows[0][2].look == BookLook::changed);
    CHECK(rows[0][2].note == "Before: Alfa");
    CHECK(rows[0][1].look == BookLook::plain);
    CHECK(rows[1][0].text == "new");
    CHECK(rows[2][0].text == "unchanged");
    CHECK(rows[3][0].text == "removed");
    CHECK(rows[3][2].look == BookLook::removed);
}

TEST_CASE("it cannot be taken for a map, also when nothing is changed") {
    for (const auto& newer : {now, before}) {
        const auto bytes = write_book(compared_book(import::own_changes(before, newer), newer, "sv"));
        const auto imported = import::import_grids(import::read_grids(SourceFile{"m.xlsx", bytes}).sheets, {"m"});
        CHECK_FALSE(imported.is_of_use());
        CHECK(imported.plans[0].why == Message("import.why-compared"));
    }
}
