#include "engine/import/answer.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;
using namespace ecomap::import;

namespace {

OwnTable table(const std::string& name, std::vector<std::string> columns, std::vector<std::vector<std::string>> rows) {
    OwnTable made{name, std::move(columns), {}};
    for (auto& row : rows) made.rows.push_back({std::move(row)});
    return made;
}

std::vector<OwnTable> map() {
    return {
        table("actors", {"id", "name"}, {{"a", "A"}, {"b", "B"}}),
        table("offers", {"id", "actor", "name", "source"}, {{"o1", "a", "Advice", "doc"}, {"o2", "b", "Money", ""}}),
        table("links", {"id", "from", "to", "kind", "note"}, {{"l1", "a", "b", "k", ""}, {"l2", "b", "a", "k", ""}})};
}

/// What `actor` answers: `change` is done to the rows that are asked of it.
template <class Change>
Answered answer(const std::string& actor, Change change, std::string by = "", std::string date = "") {
    const auto whole = map();
    auto now = tables_of_actor(whole, actor);
    for (const auto& row : whole[0].rows)  // the others' names come along
        if (row.cells[0] != actor) now[0].rows.push_back(row);
    change(now);
    return {{actor, std::move(by), std::move(date)}, actor + ".xlsx", changes_of_answer(whole, now, actor)};
}

std::string changes_file(const MergedAnswers& merged) {
    Losses losses;
    const auto text = to_changes_file(merged.changes, losses);
    CHECK(losses.all().empty());
    return text;
}

const auto nothing = [](std::vector<OwnTable>&) {};

}  // namespace

TEST_CASE("an actor is asked of itself, its offers and the links at both its ends") {
    const auto asked = tables_of_actor(map(), "a");
    REQUIRE(asked.size() == 3);
    REQUIRE(asked[0].rows.size() == 1);
    CHECK(asked[0].rows[0].cells[1] == "A");
    REQUIRE(asked[1].rows.size() == 1);
    CHECK(asked[1].rows[0].cells[0] == "o1");
    CHECK(asked[2].rows.size() == 2);
}

TEST_CASE("who answered, and when, stands behind the source of what is changed, and nothing else is in the file") {
    const auto mend = [](std::vector<OwnTable>& now) { now[1].rows[0].cells[2] = "Good advice"; };
    CHECK(changes_file(merge_answers({answer("a", mend, "Kim", "2026-03"), answer("b", nothing)}, map())) ==
          "change,table,id,name,source\nalter,offers,o1,Good advice,\"doc | Kim, 2026-03\"\n");
    CHECK(changes_file(merge_answers({answer("a", mend)}, map())) ==
          "change,table,id,name\nalter,offers,o1,Good advice\n");
    CHECK(changes_file(merge_answers({answer("a", nothing, "Kim"), answer("b", nothing, "Bo")}, map())) ==
          "change,table,id\n");
}

TEST_CASE("everybody who says something of a row stands behind its source") {
    const auto set = [](std::size_t column, const char* text) {
        return [=](std::vector<OwnTable>& now) { now[2].rows[0].cells[column] = text; };
    };
    auto answers = std::vector{answer("a", set(3, "k2"), "Kim"), answer("b", set(4, "n"), "Bo", "2026")};
    auto tables = map();
    tables[2].columns.push_back("source");
    for (auto& row : tables[2].rows) row.cells.push_back("doc");
    CHECK(changes_file(merge_answers(answers, tables)) ==
          "change,table,id,kind,note,source\nalter,links,l1,k2,n,\"doc | Bo, 2026 | Kim\"\n");
}

TEST_CASE("what both ends of a link say is one change, and what they say differently is none") {
    const auto note = [](const char* text) {
        return [text](std::vector<OwnTable>& now) { now[2].rows[0].cells[4] = text; };
    };
    CHECK(changes_file(merge_answers({answer("a", note("x")), answer("b", note("x"))}, map())) ==
          "change,table,id,note\nalter,links,l1,x\n");
    const auto merged = merge_answers({answer("a", note("x")), answer("b", note("y"))}, map());
    CHECK(changes_file(merged) == "change,table,id\n");
    REQUIRE(merged.disagreements.size() == 1);
    const auto& one = merged.disagreements[0];
    CHECK((one.table == "links" && one.id == "l1" && one.column == "note"));
    CHECK((one.one == "a" && one.one_value == "x" && one.other == "b" && one.other_value == "y"));
}

TEST_CASE("a row goes when nobody keeps it, and stays when somebody does") {
    const auto drop = [](std::size_t t) {
        return [t](std::vector<OwnTable>& now) { now[t].rows.erase(now[t].rows.begin()); };
    };
    CHECK(changes_file(merge_answers({answer("a", drop(1))}, map())) == "change,table,id\nremove,offers,o1\n");
    CHECK(changes_file(merge_answers({answer("a", drop(2)), answer("b", drop(2))}, map())) ==
          "change,table,id\nremove,links,l1\n");
    const auto merged = merge_answers({answer("a", drop(2)), answer("b", nothing)}, map());
    CHECK(changes_file(merged) == "change,table,id\n");
    REQUIRE(merged.disagreements.size() == 1);
    CHECK((merged.disagreements[0].column.empty() && merged.disagreements[0].one == "a"));
}

TEST_CASE("a new row whose key another row of the map has gets a key of its own") {
    const auto add = [](std::vector<OwnTable>& now) { now[1].rows.push_back({{"o2", "a", "New", ""}}); };
    CHECK(changes_file(merge_answers({answer("a", add)}, map())) ==
          "change,table,id,actor,name\nadd,offers,o2-a-2,a,New\n");
}

TEST_CASE("what one answer confirms, another does not change or remove without a word") {
    Answered still{{"a", "Kim", ""}, "form.csv", {}, {{"offers", "o1", "name", "Advice"}}};
    CHECK(changes_file(merge_answers({still}, map())) == "change,table,id\n");
    const auto rename = [](std::vector<OwnTable>& now) { now[1].rows[0].cells[2] = "Good advice"; };
    const auto drop = [](std::vector<OwnTable>& now) { now[1].rows.erase(now[1].rows.begin()); };
    for (const auto& other : {answer("a", rename, "Bo"), answer("a", drop, "Bo")}) {
        const auto merged = merge_answers({still, other}, map());
        CHECK(changes_file(merged) == "change,table,id\n");
        REQUIRE(merged.disagreements.size() == 1);
        const auto& both = merged.disagreements[0];
        CHECK(std::set{both.one, both.other} == std::set<std::string>{"a (Kim)", "a (Bo)"});
    }
}
