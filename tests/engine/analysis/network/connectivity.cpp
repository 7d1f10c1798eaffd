#include "engine/analysis/network/connectivity.hpp"

#include "engine/io/dataset.hpp"
#include "tests/support/classic.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::Make;

namespace {

using Names = std::vector<std::string>;

Ecosystem families() {
    auto network = test::named(test::florentine);
    Make m;
    for (const Tie& edge : network.edges) m.link(network.names[edge.from], network.names[edge.to], "marries");
    return m.done();
}

}  // namespace

TEST_CASE("without the Medici the Florentine families fall into three parts") {
    auto report = connectivity_report(families(), {});
    CHECK(test::sentences(report, "sv")[0] ==
          "Utan Medici delas nätverket i 3 delar (11, 2, 1); utan band blir Acciaiuoli.");
    CHECK(test::sentences(report, "en")[0] ==
          "Without Medici the network falls into 3 parts (11, 2, 1); left without ties: Acciaiuoli.");
    CHECK(test::sentences(report, "en")[1] == "The network hangs together: 15 actors in a single part.");
    const auto& cuts = test::table(report, "cut_points");
    CHECK(test::column(cuts, "actor") == Names{"Medici", "Albizzi", "Guadagni", "Salviati"});
    CHECK(test::column(cuts, "cut_off") == Names{"3", "1", "1", "1"});
    CHECK(test::column(cuts, "part_sizes") == Names{"11, 2, 1", "13, 1", "13, 1", "13, 1"});
    CHECK(test::column(cuts, "left_alone") == Names{"1", "1", "1", "1"});
    CHECK(test::column(cuts, "alone").back() == "Pazzi");
}

TEST_CASE("five marriages are bridges, and the Medici's with the Salviati parts most") {
    auto report = connectivity_report(families(), {});
    const auto& bridges = test::table(report, "bridges");
    CHECK(test::column(bridges, "from") == Names{"Medici", "Acciaiuoli", "Albizzi", "Guadagni", "Pazzi"});
    CHECK(test::column(bridges, "to") == Names{"Salviati", "Medici", "Ginori", "Lamberteschi", "Salviati"});
    CHECK(test::column(bridges, "from_side") == Names{"13", "1", "14", "14", "1"});
    CHECK(test::column(bridges, "to_side") == Names{"2", "14", "1", "1", "14"});
    auto said = test::sentences(report, "sv");
    CHECK(std::count(said.begin(), said.end(),
                     "5 band är broar. Utan bandet mellan Medici och Salviati, det som skiljer mest, skiljs 2 aktörer "
                     "från 13.") == 1);
}

TEST_CASE("the densest core is named, and the table orders by it") {
    Make m;
    m.link("a", "b", "funds").link("b", "c", "funds").link("c", "a", "funds").link("c", "d", "funds");
    auto report = connectivity_report(m.done(), {});
    CHECK(test::column(test::table(report, "cores"), "actor") == Names{"a", "b", "c", "d"});
    CHECK(test::column(test::table(report, "cores"), "core") == Names{"2", "2", "2", "1"});
    CHECK(test::sentences(report, "en").back() ==
          "Densest is the core of 3 actors that all have at least 2 ties within it: a, b and c.");
    CHECK(test::sentences(report, "sv").back() ==
          "Tätast är kärnan av 3 aktörer som alla har minst 2 band inom den: a, b och c.");
}

TEST_CASE("parts, isolates and categories are counted apart") {
    Make m;
    m.actor("many", {.node_class = NodeClass::category});
    m.link("a", "b", "funds").link("b", "many", "funds").link("c", "d", "funds").actor("e");
    auto report = connectivity_report(m.done(), {});
    const auto& parts = test::table(report, "components");
    CHECK(test::column(parts, "nodes") == Names{"3", "2", "1"});
    CHECK(test::column(parts, "categories") == Names{"1", "0", "0"});
    CHECK(test::column(parts, "ties") == Names{"2", "1", "0"});
    CHECK(test::said(std::get<Message>(parts.rows[0][4])) ==
          Text("a, b och many (kategori)", "a, b and many (category)"));
    CHECK(test::sentences(report, "en") ==
          Names{"Without b the network's part of 3 nodes falls into 2 parts (1, 1); left without ties: a and many "
                "(category).",
                "The network does not hang together: 2 parts of at least two nodes, the largest with 3 of 6 nodes.",
                "1 of 6 nodes has no known links.", "1 cut point splits the network when gone: b.",
                "3 ties are bridges, each to a single node."});
    CHECK(test::sentences(report, "sv") ==
          Names{"Utan b delas nätverkets del på 3 noder i 2 delar (1, 1); utan band blir a och many (kategori).",
                "Nätverket hänger inte ihop: 2 delar med minst två noder, den största med 3 av 6 noder.",
                "1 av 6 noder saknar kända kopplingar.", "1 brytpunkt delar nätverket om den försvinner: b.",
                "3 band är broar, var och en till en enda nod."});
}

TEST_CASE("a ring cannot be split by taking one thing away") {
    Make m;
    m.link("a", "b", "funds").link("b", "c", "funds").link("c", "a", "funds");
    auto report = connectivity_report(m.done(), {});
    CHECK(test::table(report, "cut_points").rows.empty());
    CHECK(test::table(report, "bridges").rows.empty());
    auto said = test::sentences(report, "en");
    CHECK(std::count(said.begin(), said.end(), "No single node can split the network.") == 1);
    CHECK(std::count(said.begin(), said.end(), "No single tie can split the network.") == 1);
}

TEST_CASE("several links are one bridge that says how many it stands for") {
    Make m;
    m.link("a", "b", "funds").link("b", "a", "informs");
    auto report = connectivity_report(m.done(), {});
    CHECK(test::column(test::table(report, "bridges"), "links") == Names{"2"});
    CHECK(test::sentences(report, "sv").back() ==
          "1 band är en bro. Utan bandet mellan a och b skiljs 1 aktör från 1.");
    CHECK(test::sentences(report, "en").back() ==
          "1 tie is a bridge. Without the tie between a and b 1 actor is cut off from 1.");
}

TEST_CASE("an event holds the network together only when events count") {
    Make m;
    m.actor("day", {.node_class = NodeClass::event}).link("a", "day", "joins").link("b", "day", "joins");
    CHECK(test::table(connectivity_report(m.done(), {}), "cut_points").rows.empty());
    CHECK(test::sentences(connectivity_report(m.done(), {}), "sv")[0] ==
          "Nätverket saknar band: 2 aktörer, var och en för sig.");
    Params params;
    params.with_events = true;
    CHECK(test::column(test::table(connectivity_report(m.done(), params), "cut_points"), "actor") == Names{"day"});
}

TEST_CASE("an empty map and a single actor have sound reports") {
    CHECK(test::fault_of(connectivity_report({}, {})) == "");
    CHECK(test::sentences(connectivity_report({}, {}), "sv") == Names{"Nätverket är tomt."});
    Make m;
    m.actor("a");
    auto report = connectivity_report(m.done(), {});
    CHECK(test::fault_of(report) == "");
    CHECK(test::column(test::table(report, "components"), "nodes") == Names{"1"});
    CHECK(test::sentences(report, "en") ==
          Names{"The network hangs together: 1 actor in a single part.", "The only actor has no known links."});
}

TEST_CASE("without Vinnova the Swedish network falls into seven parts and four of its own activities are left alone") {
    auto sweden = load(read_folder(ECOMAP_DATASETS "/sweden-innovation-support")).ecosystem;
    auto report = connectivity_report(sweden, {});
    const auto& cuts = test::table(report, "cut_points");
    CHECK(test::column(cuts, "actor")[0] == "vinnova");
    CHECK(test::column(cuts, "part_sizes")[0] == "18, 11, 2, 1, 1, 1, 1");
    CHECK(test::column(cuts, "left_alone")[0] == "4");
    CHECK(test::sentences(report, "sv")[0].rfind("Utan Vinnova delas nätverkets del på 36 noder i 7 delar", 0) == 0);
}
