#include "engine/analysis/report_words.hpp"

#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Make;
using test::said;

TEST_CASE("numbers and yes or no are typed cells") {}

TEST_CASE("who is no actor says so after its name") {
    Make m;
    m.actor("a", {.name = "Adda AB", .abbreviation = "Adda"})
        .actor("k", {.name = "Kommuner", .node_class = NodeClass::category});
    m.actor("d", {.name = "Dag", .node_class = NodeClass::event});
    m.actor("f", {.name = "Forum", .node_class = NodeClass::proposed});
    auto ecosystem = m.done();
    CHECK(said(marked_name(ecosystem.actors[0])) == Text("Adda", "Adda"));
    CHECK(said(marked_name(ecosystem.actors[1])) == Text("Kommuner (kategori)", "Kommuner (category)"));
    CHECK(said(marked_name(ecosystem.actors[2])) == Text("Dag (händelse)", "Dag (event)"));
    CHECK(said(marked_name(ecosystem.actors[3])) == Text("Forum (föreslagen)", "Forum (proposed)"));
}

TEST_CASE("the filter is said when there is one") {
    std::vector<Message> notes;
    Ecosystem map;
    add_filter_note(notes, map);
    CHECK(notes.empty());
    map.provenance.filter = Text("läge i dag", "status today");
    add_filter_note(notes, map);
    REQUIRE(notes.size() == 1);
    CHECK(said(notes[0]) == Text("Urval: läge i dag.", "Filter: status today."));
}
