#include "engine/import/form_answers.hpp"

#include "tests/support/form_grid.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;
using test::form_grid;

namespace {

using Cells = std::vector<std::vector<std::string>>;

std::vector<OwnTable> map_of_form() {
    return {{"support_types", {"id", "label_en"}, {{{"advice", "Advice"}}, {{"money", "Money"}}}},
            {"link_kinds", {"id", "label_en"}, {{{"funds", "funds"}}}},
            {"actors", {"id", "name_en"}, {{{"a", "Alpha"}}, {{"b", "Beta"}}}},
            {"offers",
             {"id", "actor", "name_en", "support_types", "status", "source"},
             {{{"o1", "a", "Advice", "advice", "today", "doc"}},
              {{"o2", "a", "Grants", "money", "", ""}},
              {{"o3", "a", "Loans", "money", "could", ""}},
              {{"o4", "b", "Course", "advice", "today", ""}}}},
            {"links", {"id", "from", "to", "kind", "source"}, {{{"l1", "b", "a", "funds", ""}}}}};
}

struct Outcome {
    std::string changes;
    Diagnostics problems;
    std::vector<Disagreement> disagreements;
};

Outcome merged_sheets(const std::vector<Grid>& grids) {
    const auto map = map_of_form();
    const auto read = read_form_answers(grids, map);
    const auto all = merge_answers(read.answers, map);
    Losses losses;
    return {to_changes_file(all.changes, losses), read.problems, all.disagreements};
}

Outcome merged(const Cells& rows) { return merged_sheets({form_grid("form", rows)}); }

const std::string nothing_changed = "change,table,id\n";

}  // namespace

TEST_CASE("an offer of today that is there to be ticked and is not is historic, with who and when") {
    CHECK(merged({{"actor", "by", "date", "still", "_uuid"}, {"a", "Kim", "2026-03-01", "o1", "u"}}).changes ==
          "change,table,id,as_of,source,status\nalter,offers,o1,2026-03-01,\"doc | Kim, 2026-03-01\",\n"
          "alter,offers,o2,,\"Kim, 2026-03-01\",historic\n");
    CHECK(merged({{"actor", "still"}, {"a", "none"}}).changes ==
          "change,table,id,status\nalter,offers,o1,historic\nalter,offers,o2,historic\n");
    // o2 has come to the map after the form was made
    CHECK(merged({{"actor", "still", "still/o1", "still/none"}, {"a", "none", "0", "1"}}).changes ==
          "change,table,id,status\nalter,offers,o1,historic\n");
}

TEST_CASE(
    "an offer that is still there is one of today, also where the map has said otherwise since the form was made") {
    CHECK(merged({{"actor", "still"}, {"a", "o1 o2 o3"}}).changes == "change,table,id,status\nalter,offers,o3,today\n");
}

TEST_CASE("what is ticked is so as of the day of the answer, the last of several; never before what the map has") {
    const Cells rows{{"actor", "by", "date", "still"}, {"a", "Kim", "2026-03-01", "o1 o2"}};
    const std::string heads = "change,table,id,as_of,source\n";
    CHECK(merged(rows).changes == heads +
                                      "alter,offers,o1,2026-03-01,\"doc | Kim, 2026-03-01\"\n"
                                      "alter,offers,o2,2026-03-01,\"Kim, 2026-03-01\"\n");
    auto more = rows;
    more.push_back({"a", "Bo", "2026-03-05", "o1 o2"});
    const auto later = merged(more);
    CHECK(later.changes == heads +
                               "alter,offers,o1,2026-03-05,\"doc | Bo, 2026-03-05\"\n"
                               "alter,offers,o2,2026-03-05,\"Bo, 2026-03-05\"\n");
    CHECK(later.disagreements.empty());
    more[2][3] = "o1";  // and by this one o2 is no more
    const auto differing = merged(more);
    CHECK(differing.changes == heads + "alter,offers,o1,2026-03-05,\"doc | Bo, 2026-03-05\"\n");
    CHECK(differing.disagreements.size() == 1);
    auto map = map_of_form();
    map[3].columns.push_back("as_of");
    for (auto& row : map[3].rows) row.cells.emplace_back("2027");
    const auto changes = [&] {
        Losses losses;
        const auto read = read_form_answers({form_grid("form", rows)}, map);
        return to_changes_file(merge_answers(read.answers, map).changes, losses);
    };
    CHECK(changes() == nothing_changed);
    map[3].columns.push_back("as_of_certainty");
    for (auto& row : map[3].rows) row.cells.emplace_back("inferred");
    map[3].rows[0].cells[6] = "2022";
    CHECK(changes() ==
          "change,table,id,as_of,as_of_certainty,source\n"
          "alter,offers,o1,2026-03-01,stated,\"doc | Kim, 2026-03-01\"\n");
}

TEST_CASE("who does not answer which offers are left has changed none") {
    CHECK(merged({{"actor", "by", "still", "still/o1", "still/o2"}, {"a", "Kim", "", "", ""}}).changes ==
          nothing_changed);
    CHECK(merged({{"actor", "still/o1", "_id"}, {"a", "0", "1"}}).changes == nothing_changed);
    CHECK(merged({{"actor", "submitdate", "still[o1]"}, {"a", "2026-03-01 10:00:00", ""}}).changes == nothing_changed);
}

TEST_CASE("the day of an answer is what it says, else that on which it came in") {
    CHECK(merged({{"actor", "still", "_submission_time"}, {"a", "o2", "2026-03-02T10:11:12"}}).changes ==
          "change,table,id,as_of,source,status\nalter,offers,o1,,\"doc | 2026-03-02\",historic\n"
          "alter,offers,o2,2026-03-02,2026-03-02,\n");
    CHECK(merged({{"actor", "still[o1]", "still[o2]", "submitdate"}, {"a", "", "Y", "1980-01-01 00:00:00"}}).changes ==
          "change,table,id,status\nalter,offers,o1,historic\n");
}

TEST_CASE("an answer that was begun and not sent in is no answer") {
    const auto map = map_of_form();
    const auto read = read_form_answers(
        {form_grid("", {{"actor", "submitdate", "still[o1]"}, {"a", "", "Y"}, {"b", "2026-03-01", ""}})}, map);
    CHECK(read.not_sent == 1);
    CHECK_FALSE(read.has_repeats);
    REQUIRE(read.answers.size() == 1);
    CHECK(read.answers[0].answer.actor == "b");
}

TEST_CASE("new offers and links come from the sheets of the repeats, as stated; a link that the map has comes not") {
    const auto main =
        form_grid("form", {{"actor", "by", "date", "_index"}, {"a", "Kim", "2026-03-01", "1"}, {"b", "", "", "2"}});
    const auto offers =
        form_grid("new_offer", {{"name", "support_types", "support_types/advice", "status", "example", "_parent_index"},
                                {"Evening course", "advice money", "1", "today", "On Mondays", "1"},
                                {"", "", "", "", "", "2"}});
    const auto links = form_grid(
        "new_link", {{"new_link/kind", "new_link/to", "_parent_index"}, {"funds", "b", "1"}, {"funds", "a", "2"}});
    const auto all = merged_sheets({main, offers, links});
    CHECK(all.problems.empty());
    CHECK(all.changes ==
          "change,table,id,actor,as_of,certainty,example,from,kind,name_en,source,status,support_types,"
          "support_types_certainty,to\n"
          "add,links,a-funds-b,,,stated,,a,funds,,\"Kim, 2026-03-01\",,,,b\n"
          "add,offers,a-evening-course,a,2026-03-01,stated,On Mondays,,,Evening course,\"Kim, 2026-03-01\",today,"
          "\"advice;money\",stated,\n");
}

TEST_CASE("two answers of one actor that differ are told apart by who answered, and the map stays as it is") {
    const auto all = merged({{"actor", "by", "still"}, {"a", "Kim", "o1"}, {"a", "Bo", "o1 o2"}});
    CHECK(all.changes == nothing_changed);
    REQUIRE(all.disagreements.size() == 1);
    const auto& one = all.disagreements[0];
    CHECK((one.table == "offers" && one.id == "o2" && one.column == "status"));
    CHECK((one.one == "a (Bo)" && one.one_value == "today"));
    CHECK((one.other == "a (Kim)" && one.other_value == "historic"));
}

TEST_CASE("what the map does not know is said with its row and column, all in one run") {
    const auto main = form_grid("form", {{"_index", "actor", "still"},
                                         {"1", "", "o1"},
                                         {"2", "nobody", "o1"},
                                         {"3", "a", "o1 o4"},
                                         {"4", "a", "o1 none"},
                                         {"5", "a", ""}});
    const auto offers = form_grid("new_offer", {{"name", "support_types", "status", "_parent_index"},
                                                {"", "advice", "today", "5"},
                                                {"Course", "advise", "sometimes", "5"},
                                                {"Course", "", "", "9"},
                                                {"Course", "advise", "", "2"}});
    const auto links = form_grid("new_link", {{"kind", "to", "_parent_index"}, {"", "b", "5"}, {"owns", "c", "5"}});
    const auto problems = merged_sheets({main, offers, links}).problems;
    std::vector<std::string> places;
    for (const auto& each : problems) {
        CHECK(each.file == "answers.xlsx");
        CHECK_FALSE(each.hint.empty());
        places.push_back(each.sheet + " " + std::to_string(each.line) + ":" + std::to_string(each.column) + " " +
                         each.message.id());
    }
    CHECK(places == std::vector<std::string>{"form 2:2 form.no-actor", "form 3:2 form.unknown-actor",
                                             "form 4:3 form.not-its-offer", "form 5:3 form.both-ticked",
                                             "new_link 2:1 form.empty", "new_link 3:1 form.unknown-term",
                                             "new_link 3:2 form.unknown-actor", "new_offer 2:1 form.empty",
                                             "new_offer 3:2 form.unknown-term", "new_offer 3:3 form.unknown-term",
                                             "new_offer 4:1 form.no-parent", "new_offer 5:2 form.unknown-term"});
}

TEST_CASE("sheets that are no answers are known as none") {
    CHECK(is_form_answers({form_grid("form", {{"actor", "still"}, {"a", "o1"}})}));
    CHECK_FALSE(is_form_answers({form_grid("offers", {{"id", "actor"}, {"o1", "a"}})}));
    CHECK(read_form_answers({}, map_of_form()).answers.empty());
    const std::vector form{form_grid("survey", {{"type", "name"}}), form_grid("choices", {{"list_name", "name"}})};
    CHECK(is_form(form));
    CHECK_FALSE(is_form_answers(form));
}
