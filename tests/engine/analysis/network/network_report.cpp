#include "engine/analysis/network/network_report.hpp"

#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Make;
using test::said;

TEST_CASE("the cells of a node fit its columns, with a rank and without") {
    Make m;
    m.actor("a", {.name = "Adda AB", .abbreviation = "Adda"}).link("a", "b", "funds");
    auto map = m.done();
    auto network = collaboration_network(map, {});
    auto row = node_row(network, 0, {Cell(0.5)});
    REQUIRE(row.size() == node_columns({column("share")}).size());
    CHECK(std::get<std::string>(row[0]) == "a");
    CHECK(std::get<std::int64_t>(row[3]) == 1);
    CHECK(std::get<double>(row[4]) == 0.5);
    auto second = ranked_row(network, {0, 2, 1}, {Cell(0.5)});
    REQUIRE(second.size() == ranked_columns({column("share")}).size());
    CHECK(std::get<std::int64_t>(second[0]) == 2);
    CHECK(std::get<std::int64_t>(second[1]) == 1);
    CHECK(std::get<std::string>(second[2]) == "a");
    auto unranked = ranked_row(network, {0, 0, 0}, {});
    CHECK(std::holds_alternative<std::monostate>(unranked[0]));
    CHECK(std::holds_alternative<std::monostate>(unranked[1]));
}

TEST_CASE("a report on the network says what counts before what it says itself") {
    Ecosystem empty;
    auto network = collaboration_network(empty, {});
    auto report = network_report(network, {"cores", Message("cores.title"), {}, {}, {Message("cores.definition")}});
    REQUIRE(report.notes.size() == network_notes(network).size() + 1);
    CHECK(report.notes.front() == network_notes(network).front());
    CHECK(report.notes.back() == Message("cores.definition"));
}

TEST_CASE("the notes say which links count") {
    Make m;
    m.link("a", "b", "funds").link("b", "c", "funds", {.status = Status::could});
    m.raw().provenance.statuses = {Status::today, Status::could};
    auto ecosystem = m.done();
    CHECK(said(network_notes(collaboration_network(ecosystem, {}))[0]) ==
          Text("Kopplingar med status i dag och skulle kunna räknas: 2 kopplingar i 2 band (flera kopplingar mellan "
               "samma två är "
               "ett band).",
               "Links of status today and could count: 2 links in 2 ties (several links between the same two are one "
               "tie)."));
}

TEST_CASE("the notes say how many events were left out and how many nodes are categories") {
    Make m;
    m.actor("day", {.node_class = NodeClass::event}).actor("many", {.node_class = NodeClass::category});
    m.link("a", "day", "joins").link("b", "day", "joins").link("a", "many", "funds");
    auto ecosystem = m.done();
    auto without = network_notes(collaboration_network(ecosystem, {}));
    REQUIRE(without.size() == 3);
    CHECK(said(without[1]) ==
          Text("1 händelse med 2 kopplingar är utelämnade: att delta i samma händelse är ett svagt band.",
               "1 event with 2 links is left out: taking part in the same event is a weak tie."));
    CHECK(said(without[2]) == Text("1 nod är en kategori, som står för många aktörer och räknas som en nod.",
                                   "1 node is a category, which stands for many actors and counts as one node."));
    Params params;
    params.with_events = true;
    auto with = collaboration_network(ecosystem, params);
    CHECK(network_notes(with).size() == 2);
    ecosystem.provenance.filter = Text("läge i dag", "status today");
    CHECK(said(network_notes(with).back()) == Text("Urval: läge i dag.", "Filter: status today."));
}

TEST_CASE("of a filtered map it is said that the selection holds no link, not that there is none") {
    Make m;
    m.link("a", "b", "funds").actor("c");
    m.raw().provenance.filter = Text("kopplingstyp funds", "link kind funds");
    auto map = m.done();
    CHECK(said(isolates_sentence(collaboration_network(map, {}))) ==
          Text("1 av 3 aktörer saknar kopplingar i urvalet.", "1 of 3 actors has no links in the selection."));
}

TEST_CASE("who has no link is said in the right number, and categories are not called actors") {
    auto sentence = [](const Make& m) {
        auto map = m.done();
        return isolates_sentence(collaboration_network(map, {}));
    };
    Make m;
    CHECK(said(sentence(m)) == Text("Nätverket är tomt.", "The network is empty."));
    m.actor("a");
    CHECK(said(sentence(m)) == Text("Den enda aktören saknar kända kopplingar.", "The only actor has no known links."));
    m.link("a", "b", "funds");
    CHECK(said(sentence(m)) == Text("Alla 2 aktörer har minst en koppling.", "All 2 actors have at least one link."));
    m.actor("c");
    CHECK(said(sentence(m)) == Text("1 av 3 aktörer saknar kända kopplingar.", "1 of 3 actors has no known links."));
    m.actor("many", {.node_class = NodeClass::category});
    CHECK(said(sentence(m)) == Text("2 av 4 noder saknar kända kopplingar: 1 aktör och 1 kategori.",
                                    "2 of 4 nodes have no known links: 1 actor and 1 category."));
    m.actor("forum", {.node_class = NodeClass::proposed});
    CHECK(said(sentence(m)) == Text("3 av 5 noder saknar kända kopplingar: 1 aktör, 1 kategori och 1 föreslagen aktör.",
                                    "3 of 5 nodes have no known links: 1 actor, 1 category and 1 proposed actor."));
}
