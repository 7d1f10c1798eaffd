#include "engine/import/form_sheets.hpp"

#include "tests/support/form_grid.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap::import;
using ecomap::test::form_grid;

namespace {

std::vector<std::string> names(const std::map<std::string, std::size_t>& ticked) {
    std::vector<std::string> all;
    for (const auto& [name, column] : ticked) all.push_back(name);
    return all;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Kobo's export: keys in one cell and a column of 0 and 1 for each, and groups before a slash") {
    const auto sheets = form_sheets(
        {form_grid("form", {{"start", "actor", "still", "still/o1", "still/x/y", "_index"},
                            {"2026", " a ", "o1", "1", "0", "1"}}),
         form_grid("new_offer",
                   {{"new_offer/name", "new_offer/support_types/advice", "_parent_index"}, {"Course", "1", "1"}}),
         form_grid("new_link", {{"kind", "to", "_parent_index"}, {"funds", "b", "1"}})},
        {"support_types"});
    REQUIRE(sheets.answers.rows.size() == 1);
    const auto& row = sheets.answers.rows[0];
    CHECK(row.number == 2);
    CHECK(row.text("actor") == "a");
    CHECK(row.column("actor") == 2);
    CHECK(row.text("start").empty());  // nothing that the form asks
    CHECK(names(row.ticked("still")) == Names{"o1"});
    CHECK(sheets.answers.could_tick("still", "x/y"));
    CHECK_FALSE(sheets.answers.could_tick("still", "o2"));
    REQUIRE(sheets.offers.size() == 1);
    CHECK(sheets.offers[0].rows[0].text("name") == "Course");
    CHECK(names(sheets.offers[0].rows[0].ticked("support_types")) == Names{"advice"});
    REQUIRE(sheets.links.size() == 1);
    CHECK(sheets.links[0].rows[0].text("to") == "b");
}

TEST_CASE("one cell of keys alone: every offer could be ticked") {
    const auto sheets = form_sheets({form_grid("", {{"actor", "still"}, {"a", "o1  o2\n"}, {"b", ""}})}, {});
    REQUIRE(sheets.answers.rows.size() == 2);
    CHECK(names(sheets.answers.rows[0].ticked("still")) == Names{"o1", "o2"});
    CHECK(sheets.answers.could_tick("still", "o3"));
    CHECK(sheets.answers.rows[1].ticked("still").empty());
}

TEST_CASE("LimeSurvey's export: a choice in brackets, Y or nothing") {
    const auto sheets = form_sheets({form_grid("", {{"id", "submitdate", "token", "actor", "still[o1]", "still[o2]"},
                                                    {"1", "2026-03-01 10:00:00", "secret", "a", "Y", ""}})},
                                    {});
    REQUIRE(sheets.answers.rows.size() == 1);
    CHECK(names(sheets.answers.rows[0].ticked("still")) == Names{"o1"});
    CHECK(sheets.answers.could_tick("still", "o2"));
    CHECK(sheets.answers.rows[0].text("token").empty());
}

TEST_CASE("a table of offers is no answer to a form, and neither is an empty sheet or one of labels") {
    CHECK(form_sheets({form_grid("offers", {{"id", "actor", "name"}, {"o1", "a", "Course"}})}, {}).answers.grid ==
          nullptr);
    CHECK(form_sheets({form_grid("x", {{"Which organisation?", "_index"}, {"A", "1"}}), form_grid("y", {})}, {})
              .answers.grid == nullptr);
}
