#include "engine/import/mended.hpp"

#include "engine/import/own_changes.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using import::OwnTable;

namespace {

OwnTable made_table(const std::string& name, std::vector<std::string> columns,
                    const std::vector<std::vector<std::string>>& rows) {
    OwnTable made{name, std::move(columns), {}};
    for (const auto& cells : rows) made.rows.push_back({cells, 0, made.rows.size() + 2});
    return made;
}

}  // namespace

TEST_CASE(
    "blanks, Unicode's form, the case of keys and of the format's words are put right, and a key twice in a list") {
    const std::vector<OwnTable> tables{
        made_table("support_types", {"id", "label"}, {{"training", "Training"}, {"advice", "Advice"}}),
        made_table("actors", {"id", "name"}, {{"lib", "Town   library"}, {"Reg", "Region A\xCC\x8A"}}),
        made_table("offers", {"id", "actor", "name", "support_types", "status"},
                   {{"o1", "LIB", "Courses", "Training;advice;training", "Today"},
                    {"o2", "Reg", "Books", "advice | training", "could"}})};
    const auto fixed = import::mended(tables);
    CHECK(fixed.cells == 5);
    CHECK(fixed.repeats == 0);
    CHECK(fixed.tables[1].rows[0].cells[1] == "Town library");
    CHECK(fixed.tables[1].rows[1].cells == std::vector<std::string>{"Reg", "Region Å"});
    CHECK(fixed.tables[2].rows[0].cells ==
          std::vector<std::string>{"o1", "lib", "Courses", "training;advice", "today"});
    CHECK(fixed.tables[2].rows[1].cells[3] == "advice | training");  // as it is: nothing says it otherwise
    import::Losses losses;
    CHECK(to_changes_file(import::own_changes(tables, fixed.tables), losses) ==
          "change,table,id,actor,name,status,support_types\n"
          "alter,actors,Reg,,Region Å,,\nalter,actors,lib,,Town library,,\n"
          "alter,offers,o1,lib,,today,\"training;advice\"\n");
    CHECK(losses.all().empty());
}

TEST_CASE("without a table of its own a word is as most cells have it; two keys that fold alike stay both") {
    const std::vector<OwnTable> tables{
        made_table("actors", {"id", "name", "type"},
                   {{"a", "A", "public"}, {"A", "B", "Public"}, {"c", "C", "public"}}),
        made_table("offers", {"id", "actor", "name"}, {{"o1", "a", "X"}, {"o2", "A", "Y"}})};
    const auto fixed = import::mended(tables);
    CHECK(fixed.cells == 1);
    CHECK(fixed.tables[0].rows[1].cells[2] == "public");
    CHECK(fixed.tables[1].rows[1].cells[1] == "A");
}

TEST_CASE("an offer or link that is another but for its id goes, the smallest id stays; actors never go") {
    const std::vector<OwnTable> tables{
        made_table("actors", {"id", "name"}, {{"a", "A"}, {"b", "A"}}),
        made_table("offers", {"id", "actor", "name"}, {{"o2", "a", "X"}, {"o1", "a", "X"}, {"o3", "a", "Y"}}),
        made_table("links", {"from", "to", "kind"}, {{"a", "b", "k"}, {"a", "b", "k"}})};
    const auto fixed = import::mended(tables);
    CHECK(fixed.repeats == 2);
    CHECK(fixed.tables[0].rows.size() == 2);
    REQUIRE(fixed.tables[1].rows.size() == 2);
    CHECK(fixed.tables[1].rows[0].cells[0] == "o1");
    CHECK(fixed.tables[2].rows.size() == 1);
}

TEST_CASE("a damaged row is neither put right nor a repeat: what cannot be read of it may be something else") {
    auto offers =
        made_table("offers", {"id", "actor", "name"}, {{"o1", "a", "X  Y"}, {"o2", "a", "X Y"}, {"o3", "a", "X Y"}});
    offers.rows[0].is_damaged = offers.rows[1].is_damaged = true;
    const auto fixed = import::mended({offers});
    CHECK(fixed.cells == 0);
    CHECK(fixed.repeats == 0);
    CHECK(fixed.tables[0].rows.size() == 3);
}
