#include "render/view/network.hpp"

#include "engine/analysis/network/centrality.hpp"
#include "engine/io/dataset.hpp"
#include "engine/model/error.hpp"
#include "render/board/layout.hpp"
#include "render/graphviz/place.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/webs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

Network network_of(const Ecosystem& ecosystem, ViewOptions options = {}) {
    auto pictures = draw_network(ecosystem, options);
    REQUIRE(pictures.size() == 1);
    return std::get<Network>(pictures[0].shape);
}

ViewOptions in(const std::string& language) {
    ViewOptions options;
    options.language = language;
    return options;
}

const Network::Node& node_named(const Network& network, const std::string& label) {
    auto at =
        std::find_if(network.nodes.begin(), network.nodes.end(), [&](const auto& node) { return node.label == label; });
    if (at == network.nodes.end()) throw std::logic_error("no node '" + label + "'");
    return *at;
}

/// a is tied to b, c and d; d to e; f stands alone; an event joins b and c.
Make star() {
    Make m;
    m.link_kind("meets", false, false, "work").link_kind("funds", true, false, "money");
    for (const char* key : {"a", "b", "c", "d", "e", "f"}) m.actor(key, {.type = "agency"});
    m.actor("day", {.node_class = NodeClass::event});
    m.link("a", "b", "funds").link("a", "b", "funds").link("b", "a", "meets").link("a", "c", "funds");
    m.link("a", "d", "meets", {.inferred = true}).link("d", "e", "funds");
    m.link("b", "day", "meets").link("c", "day", "meets");
    return m;
}

}  // namespace

TEST_CASE("links of one family between two actors are one tie, those of another a second one") {
    auto network = network_of(star().done());
    REQUIRE(network.ties.size() == 5);
    const auto& money = network.ties[0];
    CHECK(money.links == 2);
    CHECK(money.arrow);
    CHECK(network.nodes[money.from].label == "a");
    CHECK(network.lines[money.line].label == "money");
    CHECK_FALSE(network.ties[1].arrow);
    CHECK(network.lines[network.ties[1].line].label == "work");
    CHECK(network.ties[3].ink == Ink::hatched);
    CHECK(money.tooltip == "a → b: funds (2 kopplingar, i dag)");
}

TEST_CASE("those without ties stand in the tray, never left out") {
    auto network = network_of(star().done());
    CHECK(network.nodes.size() == 5);
    REQUIRE(network.tray.size() == 1);
    CHECK(network.tray[0].title == "f");
    CHECK(network.tray_title == "Utan kända kopplingar (1)");
}

TEST_CASE("events are left out and said, and squares when asked for") {
    auto map = star().done();
    auto network = network_of(map);
    CHECK(network.heading.footer_left.find("1 händelse med 2 kopplingar är inte med") != std::string::npos);
    ViewOptions options;
    options.params.with_events = true;
    auto with = network_of(map, options);
    CHECK(with.nodes.size() == 6);
    CHECK(node_named(with, "day").square);
    CHECK_FALSE(node_named(with, "a").square);
}

TEST_CASE("the headline names who holds the network together, with what is left without, and the list shows the same") {
    CHECK(network_of(star().done()).heading.headline == "Utan a delas nätverkets största del i 3 lösa rester");
    CHECK(network_of(star().done(), in("en")).heading.headline ==
          "Without a the largest part of the network splits into 3 loose fragments");
    const auto network = network_of(star().done());
    const auto& cuts = network.lists[1];
    CHECK(cuts.title == "Utan dem splittras nätet");
    CHECK(cuts.entries[0].value == "3 rester");
    CHECK(cuts.entries[1].value == "3 + 1 rest");
}

TEST_CASE("the Swedish map's headline shows the sizes that it argues with") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto network = network_of(map);
    CHECK(network.heading.headline ==
          "Utan Vinnova delas nätverkets största del i 2 block (18 och 11) och 5 lösa rester");
    CHECK(network.heading.headline.size() < 90);
    REQUIRE(network.lists.size() == 2);  // each of its bridges leads to a single node
    CHECK(network.lists[0].title == "Här går flest vägar");
    CHECK(network.lists[0].entries[0].value == "6,7\u00A0%");
    CHECK(network.lists[1].entries[0].value == "18 + 11 + 5 rester");
    CHECK(network.lists[1].entries[1].value == "26 + 9 rester");
}

TEST_CASE("cut points have rings, and the leading ones ranks and a list") {
    auto network = network_of(star().done());
    CHECK(node_named(network, "a").parts == 3);
    CHECK(node_named(network, "d").parts == 2);
    CHECK(node_named(network, "b").parts == 0);
    CHECK(node_named(network, "a").rank == 1);
    CHECK(node_named(network, "a").size == 1);
    REQUIRE(network.lists.size() == 3);
    CHECK(network.lists[0].entries[0].title == "a");
    CHECK(network.lists[1].entries.size() == 2);
    CHECK(network.lists[2].entries[0].value == "3 | 2");
    CHECK(network.lists[2].note == "3 leder till en enda nod");
}

TEST_CASE("the betweenness of the families of Florence is the published one") {
    auto network = network_of(as_map(florentine));
    CHECK(node_named(network, "Medici").betweenness.value() == Approx(0.5220).margin(1e-4));
    CHECK(node_named(network, "Guadagni").betweenness.value() == Approx(0.2546).margin(1e-4));
    CHECK(network.lists[0].entries[0].title == "Medici");
    CHECK(network.nodes[0].label == "Medici");
    CHECK(node_named(network, "Medici").degree == 6);
}

TEST_CASE("any centrality can be the size, and another word is answered with the list") {
    for (auto measure : centrality_measures()) {
        ViewOptions options;
        options.size = measure;
        auto network = network_of(as_map(karate), options);
        CHECK(network.nodes.size() == 34);
        CHECK(network.lists[0].entries[0].share == 1);
    }
    ViewOptions degree;
    degree.size = "degree";
    CHECK(network_of(as_map(karate), degree).lists[0].entries[0].title == "34");
}

TEST_CASE("an ego is another kind of picture, and one that is not there has none") {
    ViewOptions options;
    options.ego = "a";
    CHECK(std::holds_alternative<Ego>(draw_network(star().done(), options).at(0).shape));
    options.ego = "nobody";
    CHECK(draw_network(star().done(), options).empty());
    options.ego = "day";
    CHECK_THROWS_WITH(draw_network(star().done(), options), Catch::Contains("--with-events"));
}

TEST_CASE("more than three hundred are dots with twenty-four names, more than two thousand are groups") {
    auto dots = network_of(web(450));
    CHECK(dots.style == Network::Style::dots);
    CHECK(std::count_if(dots.nodes.begin(), dots.nodes.end(), [](const auto& node) { return node.rank > 0; }) == 24);
    CHECK(network_of(web(3000)).style == Network::Style::bubbles);
}

TEST_CASE("an empty map and one without links say what to do") {
    CHECK(network_of(Ecosystem{}).heading.headline == "Inga kopplingar att visa");
    Make m;
    m.actor("a").actor("b");
    auto network = network_of(m.done(), in("en"));
    CHECK(network.heading.how_to_read == "Write a row for each tie in the table links: from, to and kind.");
    CHECK(network.tray.size() == 2);
    CHECK(complaints(lay_out(network, light_theme())) == none);
    auto filtered = m.done();
    filtered.provenance.filter = Text("läge i dag", "status today");
    CHECK(network_of(filtered).heading.how_to_read.find("Urvalet") == 0);
    CHECK(network_of(filtered).tray_title == "Utan kopplingar i urvalet (2)");
}

TEST_CASE("a network fits from one actor to a crowd, in both languages") {
    for (unsigned actors : {1u, 2u, 5u, 64u, 150u, 400u})
        for (std::string language : {"sv", "en"}) {
            INFO(actors << " " << language);
            CHECK(complaints(lay_out(network_of(web(actors), in(language)), light_theme(), {}, place_with_graphviz)) ==
                  none);
        }
}

TEST_CASE("the shipped maps fit as Graphviz places them, with every actor, as a whole and around one", "[long]") {
    for (std::string name : {"sweden-innovation-support", "coast-example"}) {
        auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem;
        for (std::string language : {"sv", "en"}) {
            INFO(name << " " << language);
            auto network = network_of(map, in(language));
            auto events = std::count_if(map.actors.begin(), map.actors.end(),
                                        [](const Actor& actor) { return actor.node_class == NodeClass::event; });
            CHECK(network.nodes.size() + network.tray.size() == map.actors.size() - static_cast<std::size_t>(events));
            CHECK(complaints(lay_out(network, light_theme(), {}, place_with_graphviz)) == none);
            for (const auto& page :
                 lay_out_pages(network, light_theme(), *find_paper("A3", false), place_with_graphviz))
                CHECK(complaints(page) == none);
        }
    }
}
