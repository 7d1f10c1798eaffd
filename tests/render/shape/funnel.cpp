#include "render/shape/funnel.hpp"

#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Funnel small_funnel() {
    Funnel funnel;
    funnel.heading.language = "sv";
    Funnel::Subject subject;
    subject.title = "slussar";
    subject.unit = "antal";
    subject.stages = {{"idéer", 1300, "1 300", "", "", ""}, {"varor", 44, "44", "3 %", "43 + 1", ""}};
    subject.tiles = {{"6", "antal", "slussar", "2014", ""}};
    funnel.subjects = {subject, subject};
    funnel.subjects[1].stages.clear();
    funnel.subjects[1].tiles.resize(3);
    return funnel;
}

}  // namespace

TEST_CASE("every stage and every tile is a row of the table, with its unit and the stage as a number") {
    auto table = table_of(small_funnel());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 6);
    CHECK(std::get<std::int64_t>(table.rows[1][column_index(table, "value")]) == 44);
    CHECK(std::get<std::int64_t>(table.rows[1][column_index(table, "stage")]) == 2);
    CHECK(text(table.rows[1][column_index(table, "share")]) == "3 %");
    CHECK(text(table.rows[2][column_index(table, "value")]) == "6");
    CHECK(text(table.rows[0][column_index(table, "unit")]) == "antal");
}

TEST_CASE("a funnel is cut between subjects, or between their stages and tiles") {
    auto funnel = small_funnel();
    CHECK(parts_of(funnel, Cut::down) == 2);
    CHECK(parts_of(funnel, Cut::inside) == 6);
    auto middle = part_of(funnel, Cut::inside, 1, 4);
    REQUIRE(middle.subjects.size() == 2);
    CHECK(middle.subjects[0].title == "slussar (forts.)");
    REQUIRE(middle.subjects[0].stages.size() == 1);
    CHECK(middle.subjects[0].stages[0].number == "44");
    CHECK(middle.subjects[0].tiles.size() == 1);
    CHECK(middle.subjects[1].tiles.size() == 1);
    auto tiles = part_of(funnel, Cut::down, 1, 2);
    CHECK(parts_of(tiles, Cut::inside) == 3);
    CHECK(part_of(tiles, Cut::inside, 1, 3).subjects[0].title == "slussar (forts.)");
}

TEST_CASE("two funnels have the same stages and tiles, and each subject knows its twin") {
    auto before = small_funnel(), after = small_funnel();
    after.subjects[0].stages.pop_back();
    after.subjects[0].tiles.push_back({"7", "", "new", "", ""});
    align(before, after);
    REQUIRE(after.subjects[0].stages.size() == 2);
    CHECK(after.subjects[0].stages[1].ink == Ink::absent);
    CHECK(before.subjects[0].tiles[1].ink == Ink::absent);
    CHECK(before.subjects[0].tiles[1].twin->number == "7");
    CHECK(after.subjects[0].twin->stages[1].value == 44);
    CHECK(table_of(before).rows.size() == table_of(small_funnel()).rows.size());
}
