#include "render/shape/network.hpp"

#include "render/words/words.hpp"
#include "tests/support/table.hpp"

using namespace ecomap;
using namespace ecomap::test;

namespace {

Network two_and_two_alone() {
    Network network;
    network.heading.language = "sv";
    network.nodes.resize(2);
    network.nodes[0].label = "Vinnova";
    network.nodes[0].degree = 1;
    network.nodes[0].parts = 2;
    network.nodes[0].betweenness = 0.5;
    network.nodes[1].label = "SKR";
    network.lines = {{"Pengar", ColourRole::support_type, 0}};
    network.ties = {{0, 1, 0, 3, true, Ink::hatched, "finansierar", ""}};
    network.lists.resize(1);
    network.tray.resize(2);
    network.tray[0].title = "Almi";
    network.tray[1].title = "Forte";
    network.tray_title = "Utan kopplingar";
    return network;
}

}  // namespace

TEST_CASE("a network has a table row for each node, each in the tray and each tie") {
    auto table = table_of(two_and_two_alone());
    check_rectangular(table);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[0][column_index(table, "betweenness")] == Cell(0.5));
    CHECK(table.rows[1][column_index(table, "betweenness")] == Cell());  // not computed is not 0
    CHECK(text(table.rows[2][column_index(table, "name")]) == "Almi");
    CHECK(text(table.rows[4][column_index(table, "to")]) == "SKR");
    CHECK(table.rows[4][column_index(table, "count")] == Cell(std::int64_t{3}));
    CHECK(text(table.rows[4][column_index(table, "kinds")]) == "finansierar");
    CHECK(in_words(std::get<Message>(table.rows[4][column_index(table, "state")]), "sv") == "vår bedömning");
}

TEST_CASE("an empty network makes an empty table with columns") {
    CHECK(table_of(Network{}).rows.empty());
    CHECK(table_of(Network{}).columns.size() == 11);
}

TEST_CASE("a network is cut in its tray only, and what goes on says so") {
    auto network = two_and_two_alone();
    CHECK(parts_of(network, Cut::down) == 3);
    CHECK(parts_of(network, Cut::across) == 1);
    auto first = part_of(network, Cut::down, 0, 2);
    CHECK(first.nodes.size() == 2);
    CHECK(first.tray.size() == 1);
    auto rest = part_of(network, Cut::down, 2, 3);
    CHECK(rest.nodes.empty());
    CHECK(rest.lists.empty());
    REQUIRE(rest.tray.size() == 1);
    CHECK(rest.tray[0].title == "Forte");
    CHECK(rest.tray_title == "Utan kopplingar (forts.)");
}

TEST_CASE("a bubble is the same bubble when most of its members are, whoever leads it, and both have one scale") {
    auto bubble = [](const std::string& key, std::vector<std::string> members, double size) {
        Network::Node made;
        made.key = key;
        made.members = std::move(members);
        made.value = static_cast<double>(made.members.size());
        made.size = size;
        return made;
    };
    Network before, after;
    before.style = after.style = Network::Style::bubbles;
    before.nodes = {bubble("a", {"a", "b", "c", "d"}, 1), bubble("x", {"x", "y"}, 0.5), bubble("q", {"q"}, 0.25)};
    after.nodes = {bubble("x", {"p", "x", "y"}, 1), bubble("b", {"b", "c", "d"}, 1)};
    align(before, after);
    CHECK(before.nodes[0].key == "b");
    CHECK(before.nodes[1].key == "x");
    CHECK(before.nodes[2].key != "q");
    CHECK(before.nodes[0].size == Approx(1));
    CHECK(after.nodes[0].size == Approx(0.75));
    REQUIRE(before.placed_as);
    CHECK(before.placed_as->nodes.size() == 3);
    CHECK(before.placed_as == after.placed_as);
}

TEST_CASE("both sides of a pair have one scale, in discs and in bars") {
    const auto side = [](double most, double less) {
        Network network;
        for (double value : {most, less}) {
            Network::Node node;
            node.key = value == most ? "a" : "b";
            node.value = value;
            node.size = value / most;
            network.nodes.push_back(node);
        }
        network.lists.push_back(
            {"ways", "", {{"a", "1", "A", "", 1, {}, ""}, {"b", "2", "B", "", less / most, {}, ""}}, 0, ""});
        return network;
    };
    Network before = side(0.8, 0.4), after = side(0.2, 0.1);
    align(before, after);
    CHECK(before.nodes[0].size == Approx(1));
    CHECK(before.nodes[1].size == Approx(0.5));
    CHECK(after.nodes[0].size == Approx(0.25));
    CHECK(after.nodes[1].size == Approx(0.125));
    CHECK(after.lists[0].entries[0].share == Approx(0.25));
    CHECK(after.lists[0].entries[1].share == Approx(0.125));
    CHECK(after.placed_as->nodes[0].size == Approx(1));
}

TEST_CASE("rankings beside two networks are equally long") {
    Network before, after;
    for (auto* side : {&before, &after}) {
        side->lists.resize(1);
        side->lists[0].title = "most ties";
        side->lists[0].entries.resize(side == &before ? 2 : 1);
        for (auto& entry : side->lists[0].entries) entry.title = "somebody";
    }
    align(before, after);
    REQUIRE(after.lists[0].entries.size() == 2);
    CHECK(after.lists[0].entries[1].title.empty());
}
