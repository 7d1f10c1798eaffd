#include "engine/analysis/network/centrality.hpp"

#include "engine/analysis/network/network.hpp"
#include "engine/io/dataset.hpp"
#include "tests/support/classic.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::Make;

namespace {

using Names = std::vector<std::string>;

Ecosystem of(const test::Named& network) {
    Make m;
    m.link_kind("knows", false);
    for (const std::string& name : network.names) m.actor(name);
    for (const Tie& edge : network.edges) m.link(network.names[edge.from], network.names[edge.to], "knows");
    return m.done();
}

Params by(std::string_view measure) {
    Params params;
    params.rank_by = measure;
    return params;
}

Names order(const Ecosystem& ecosystem, std::string_view measure) {
    return test::column(centrality_report(ecosystem, by(measure)).tables[0], "actor");
}

/// The cell of column `key` in the row of `actor`.
const Cell& of_actor(const Table& table, const std::string& actor, const std::string& key) {
    auto actors = test::column(table, "actor");
    auto row = std::find(actors.begin(), actors.end(), actor) - actors.begin();
    return test::cell(table, static_cast<std::size_t>(row), key);
}

}  // namespace

TEST_CASE("among the Florentine families the Medici rank first, as published, and it is said by how much") {
    auto report = centrality_report(of(test::named(test::florentine)), {});
    const auto& table = test::table(report, "centrality");
    CHECK(table.rows.size() == 15);
    CHECK(std::get<double>(of_actor(table, "Medici", "betweenness")) == Approx(0.5220).margin(5e-5));
    CHECK(std::get<double>(of_actor(table, "Medici", "closeness")) == Approx(0.56).margin(5e-7));
    CHECK(std::get<double>(of_actor(table, "Medici", "eigenvector")) == Approx(0.4303).margin(5e-5));
    CHECK(test::shown(of_actor(table, "Medici", "degree")) == "6");
    CHECK(test::shown(of_actor(table, "Medici", "core")) == "2");
    CHECK(test::shown(of_actor(table, "Guadagni", "rank")) == "2");
    CHECK(test::sentences(report, "sv")[0] ==
          "Medici är först i mellancentralitet: 0,522, 105\u00A0% mer än närmast följande, Guadagni (0,255).");
    CHECK(test::sentences(report, "en")[0] ==
          "Medici ranks first by betweenness: 0.522, 105% more than the next, Guadagni (0.255).");
}

TEST_CASE("equals share a rank and the next rank counts them all") {
    Make m;
    m.link("hub", "a", "funds").link("hub", "b", "funds").link("hub", "c", "funds").link("b", "c", "funds");
    m.actor("alone");
    auto report = centrality_report(m.done(), by("degree"));
    const auto& table = report.tables[0];
    CHECK(test::column(table, "actor") == Names{"hub", "b", "c", "a", "alone"});
    CHECK(test::column(table, "rank") == Names{"1", "2", "2", "4", "5"});
    CHECK(test::column(table, "tied_with") == Names{"0", "1", "1", "0", "0"});
    CHECK(test::column(table, "component") == Names{"1", "1", "1", "1", "2"});
    CHECK(test::sentences(report, "en") ==
          Names{"hub ranks first by degree: 3, 50% more than the next, b and c (2).",
                "1 of 5 actors has no known links.",
                "2 of 5 actors share their rank with another; 2 of them have degree 2."});
}

TEST_CASE("equals stand in the alphabetical order of the map's language, those of the same name by key") {
    Make m;
    m.actor("1", {.name = "Örebro"}).actor("2", {.name = "Åmål"}).actor("3", {.name = "Zeta"});
    m.actor("5", {.name = "Ale"}).actor("4", {.name = "Ale"});
    CHECK(order(m.done(), "betweenness") == Names{"4", "5", "3", "2", "1"});
    m.raw().about.languages = {"en"};
    CHECK(order(m.done(), "betweenness") == Names{"4", "5", "2", "1", "3"});
}

TEST_CASE("rounding breaks no tie between members of the karate club who know the same two") {
    auto report = centrality_report(of(test::named(test::karate)), by("pagerank"));
    for (const char* member : {"15", "16", "19", "21", "23"}) {
        CAPTURE(member);
        CHECK(test::shown(of_actor(report.tables[0], member, "tied_with")) == "4");
    }
}

TEST_CASE("several in first place are all named, up to the number asked for") {
    Make m;
    m.link("a", "b", "funds").link("c", "d", "funds").actor("e");
    auto params = by("degree");
    CHECK(test::sentences(centrality_report(m.done(), params), "sv")[0] ==
          "a, b, c och d delar första platsen i grad: 1; alla andra har 0.");
    params.top = 2;
    CHECK(test::sentences(centrality_report(m.done(), params), "en")[0] ==
          "a, b and 2 more share first place by degree: 1; all others have 0.");
}

TEST_CASE("no one is called first where all have zero") {
    Make m;
    m.actor("a").actor("b");
    CHECK(test::sentences(centrality_report(m.done(), {}), "sv")[0] ==
          "Ingen skiljer ut sig i mellancentralitet: alla har 0.");
}

TEST_CASE("in- and out-degree follow the links, degree counts neighbours, strength links") {
    Make m;
    m.link_kind("cooperates", false);
    m.link("a", "b", "funds").link("a", "b", "informs").link("b", "c", "cooperates");
    auto table = centrality_report(m.done(), {}).tables[0];
    auto of_b = [&](const std::string& key) { return test::shown(of_actor(table, "b", key)); };
    CHECK(of_b("in_degree") == "2");
    CHECK(of_b("out_degree") == "1");
    CHECK(of_b("degree") == "2");
    CHECK(of_b("strength") == "3");
    CHECK(test::shown(of_actor(table, "a", "in_degree")) == "0");
}

TEST_CASE("PageRank follows the links, those without direction both ways, and with undirected all of them") {
    Make m;
    m.link_kind("cooperates", false);
    m.link("a", "c", "funds").link("b", "c", "funds").link("c", "d", "cooperates");
    const auto map = m.done();
    const auto pagerank = [&](const Params& params, const char* actor) {
        return std::get<double>(of_actor(centrality_report(map, params).tables[0], actor, "pagerank"));
    };
    // j = .15 / 4 for a and b, to which nothing leads; c = j + .85 (2 j + d), d = j + .85 c.
    const double j = .15 / 4, c = (j + .85 * 3 * j) / (1 - .85 * .85);
    CHECK(pagerank({}, "a") == Approx(j));
    CHECK(pagerank({}, "c") == Approx(c));
    CHECK(pagerank({}, "d") == Approx(j + .85 * c));
    Params both;
    both.undirected = true;  // a star: c = j + .85 (1 - c), the others the same
    CHECK(pagerank(both, "c") == Approx((j + .85) / 1.85));
    CHECK(pagerank(both, "a") == Approx(pagerank(both, "d")));
    CHECK(centrality_values(collaboration_network(map, both), "pagerank", both)[0] == Approx(pagerank(both, "a")));
    const auto told = [&](const Params& params) { return in_words(centrality_report(map, params).notes.back(), "en"); };
    CHECK(told({}).starts_with(
        "PageRank follows the direction of links, links without one both ways, with damping 0.85"));
    CHECK(told(both).starts_with("PageRank follows ties both ways, with damping 0.85; from a node that no link leads"));
}

TEST_CASE("events are in the table only when asked for, and categories are marked") {
    Make m;
    m.actor("day", {.node_class = NodeClass::event}).actor("many", {.node_class = NodeClass::category});
    m.link("a", "day", "joins").link("b", "day", "joins").link("many", "day", "joins");
    CHECK(centrality_report(m.done(), {}).tables[0].rows.size() == 3);
    Params params;
    params.with_events = true;
    auto report = centrality_report(m.done(), params);
    CHECK(test::column(report.tables[0], "node_class") == Names{"event", "organisation", "organisation", "category"});
    CHECK(test::sentences(report, "sv")[0] == "day (händelse) är först i mellancentralitet: 1; alla andra har 0.");
}

TEST_CASE("every measure has a column and can order the rows, also of empty, tiny and disconnected maps") {
    Make tiny, pair, apart;
    tiny.actor("a");
    pair.link("a", "b", "funds");
    apart.link("a", "b", "funds").link("b", "c", "funds").link("d", "e", "funds").actor("f");
    for (const auto& ecosystem : {Ecosystem{}, tiny.done(), pair.done(), apart.done()})
        for (std::string_view measure : centrality_measures()) {
            auto report = centrality_report(ecosystem, by(measure));
            CAPTURE(measure);
            CHECK(test::fault_of(report) == "");
            CHECK(report.tables[0].rows.size() == ecosystem.actors.size());
            CHECK(test::column(report.tables[0], std::string(measure)).size() == ecosystem.actors.size());
        }
    CHECK(test::sentences(centrality_report({}, {}), "en") == Names{"The network is empty."});
    CHECK(centrality_measures().size() == 11);
}

TEST_CASE("without a measure rows stand by betweenness") {
    test::Make m;
    m.link("a", "b", "funds").link("b", "c", "funds").link("c", "d", "funds").link("d", "e", "funds");
    CHECK(Params{}.rank_by.empty());
    CHECK(centrality_report(m.done(), {}).tables[0].rows ==
          centrality_report(m.done(), by("betweenness")).tables[0].rows);
    CHECK(test::column(centrality_report(m.done(), {}).tables[0], "actor")[0] == "c");
}

TEST_CASE("in the Swedish map Vinnova is first by betweenness, and workshops come high only when events count") {
    auto sweden = load(read_folder(ECOMAP_DATASETS "/sweden-innovation-support")).ecosystem;
    auto report = centrality_report(sweden, {});
    CHECK(test::column(report.tables[0], "actor")[0] == "vinnova");
    CHECK(report.tables[0].rows.size() == 112);
    CHECK(test::sentences(report, "en")[1] ==
          "50 of 112 nodes have no known links: 39 actors, 9 categories and 2 proposed actors.");
    auto params = by("degree");
    params.with_events = true;
    report = centrality_report(sweden, params);
    CHECK(test::shown(of_actor(report.tables[0], "ws-stodaktorer", "rank")) == "2");
    CHECK(test::shown(of_actor(report.tables[0], "ws-roller", "rank")) == "3");
    CHECK(test::shown(of_actor(report.tables[0], "valfard-och-halsa", "rank")) == "3");
}

TEST_CASE("a small value is told with enough decimals to be told from zero") {
    Make m;
    for (int i = 0; i < 70; ++i) m.actor("x" + std::to_string(i));
    m.link("a", "b", "funds").link("b", "c", "funds");
    CHECK(test::sentences(centrality_report(m.done(), {}), "sv")[0] ==
          "b är först i mellancentralitet: 0,00039; alla andra har 0.");
}

TEST_CASE("the values of a measure alone are those of the report's column") {
    Make m;
    m.link("a", "b", "funds").link("b", "c", "funds").link("c", "d", "funds").link("b", "d", "funds");
    auto map = m.done();
    auto network = collaboration_network(map, {});
    CHECK(centrality_values(network, "degree") == std::vector<double>{1, 3, 2, 2});
    CHECK(centrality_values(network, "in_degree") == std::vector<double>{0, 1, 1, 2});
    CHECK(centrality_values(network, "betweenness")[1] == Approx(2.0 / 3));
    for (auto measure : centrality_measures()) CHECK(centrality_values(network, measure).size() == 4);
    CHECK(in_words(centrality_name("core"), "sv") == "kärntal");
    CHECK(centrality_counts("core"));
    CHECK_FALSE(centrality_counts("closeness"));
}
