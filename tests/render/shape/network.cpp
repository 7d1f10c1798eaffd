#include "render/shape/network.hpp"

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
    network.lines = {{"Pengar", "#332288", 0}};
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
    CHECK(table.rows[0][column(table, "betweenness")] == Cell(0.5));
    CHECK(table.rows[1][column(table, "betweenness")] == Cell());  // not computed is not 0
    CHECK(text(table.rows[2][column(table, "name")]) == "Almi");
    CHECK(text(table.rows[4][column(table, "to")]) == "SKR");
    CHECK(table.rows[4][column(table, "count")] == Cell(std::int64_t{3}));
    CHECK(text(table.rows[4][column(table, "kinds")]) == "finansierar");
    CHECK(std::get<Text>(table.rows[4][column(table, "state")]).in("sv") == "härlett");
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
