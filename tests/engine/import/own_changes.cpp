#include "engine/import/own_changes.hpp"

#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

namespace {

const std::vector<OwnTable> before{
    {"actors", {"id", "name", "country", "aliases"}, {{{"a", "Alfa", "SE", "x;y"}}, {{"b", "Beta", "NO", ""}}}},
    {"offers", {"id", "actor", "name", "note"}, {{{"o1", "a", "Råd", "n"}}}},
    {"words", {"id", "label"}, {{{"w", "W"}}}},
    {"gaps", {"id", "label"}, {{{"g", "G"}}}}};
const std::vector<OwnTable> now{
    {"offers", {"id", "actor", "name"}, {{{"o2", "b", "Nytt"}}, {{"o1", "a", "Råd"}}}},
    {"actors", {"name", "id", "country", "aliases"}, {{{"Beta", "b", "", ""}}, {{"Alef", "a", "SE", "x | y"}}}},
    {"words", {"id", "label"}, {{{"w", "V"}}}}};

}  // namespace

TEST_CASE("rows are new, changed, unchanged or removed, cell by cell") {
    const auto changes = own_changes(before, now);
    REQUIRE(changes.tables.size() == 3);
    CHECK(changes.not_there == std::vector<std::string>{"gaps"});
    const auto& actors = changes.tables[0];
    CHECK(actors.count(RowState::changed) == 2);
    CHECK(actors.rows[1].before == std::map<std::size_t, std::string>{{1, "Alfa"}});  // the list is the same
    const auto& offers = changes.tables[1];
    CHECK(offers.rows[0].state == RowState::added);
    CHECK(offers.rows[1].state == RowState::unchanged);  // a column that is gone is not emptied
    CHECK(offers.rows[1].row.cells[3] == "n");
}

TEST_CASE("the file of changes makes the one map out of the other, and says what it cannot") {
    Losses losses;
    const auto text = to_changes_file(own_changes(before, now), losses);
    CHECK(text ==
          "change,table,id,actor,country,name\nalter,actors,a,,,Alef\nalter,actors,b,,-,\n"
          "add,offers,o2,b,,Nytt\n");
    REQUIRE(losses.all().size() == 1);
    CHECK(losses.all()[0].sheet == "words");
    DatasetFiles files{"map", {{"actors.csv", to_csv(before[0])}, {"offers.csv", to_csv(before[1])}}, {}};
    files.changes.push_back({"changes.csv", text});
    const auto loaded = load(std::move(files));
    CHECK(test::problems_of(loaded, Severity::error).empty());
    CHECK(loaded.ecosystem.offers.size() == 2);
    CHECK(loaded.ecosystem.actors[0].name.in("en") == "Alef");
    CHECK(loaded.ecosystem.actors[1].country.empty());
}

TEST_CASE("a row that is gone is removed, and rows in another order change nothing") {
    auto fewer = before;
    fewer[0].rows.erase(fewer[0].rows.begin());
    Losses losses;
    CHECK(to_changes_file(own_changes(before, fewer), losses) == "change,table,id\nremove,actors,a\n");
    auto turned = before;
    std::swap(turned[0].rows[0], turned[0].rows[1]);
    CHECK(to_changes_file(own_changes(before, turned), losses) == "change,table,id\n");
}
