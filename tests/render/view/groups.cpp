#include "render/view/groups.hpp"

#include "render/board/layout.hpp"
#include "render/graphviz/place.hpp"
#include "render/view/network.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/webs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Network groups_in(const Ecosystem& map, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    return groups_of(web_of(map, options));
}

}  // namespace

TEST_CASE("two dense groups with one link between them are two bubbles, named by their most tied") {
    Make m;
    for (std::string side : {"a", "b"})
        for (int i = 0; i < 5; ++i)
            for (int j = 0; j < i; ++j) m.link(side + std::to_string(i), side + std::to_string(j), "knows");
    m.link("a0", "b0", "knows").actor("ensam");
    auto network = groups_in(m.done());
    REQUIRE(network.nodes.size() == 2);
    CHECK(network.style == Network::Style::bubbles);
    CHECK(network.nodes[0].label == "5 aktörer");
    CHECK(network.nodes[0].lines.at(0) == "a0");
    REQUIRE(network.ties.size() == 1);
    CHECK(network.ties[0].links == 1);
    REQUIRE(network.tray.size() == 1);
    CHECK(network.tray[0].title == "1 aktör utan kopplingar");
    CHECK(network.heading.headline == "10 aktörer i 2 grupper – den största, kring a0, har 5");
}

TEST_CASE("bubbles of a large map fit and count everyone once") {
    for (std::string language : {"sv", "en"}) {
        auto map = web(2600);
        auto network = groups_in(map, language);
        double members = 0;
        for (const auto& node : network.nodes) members += node.value;
        CHECK(members > 1000);
        CHECK(complaints(lay_out(network, light_theme(), {}, place_with_graphviz)) == std::vector<std::string>{});
    }
}

TEST_CASE("without ties there are no groups") { CHECK(groups_in(Ecosystem{}).nodes.empty()); }

TEST_CASE("a group is drawn by itself, whichever of its actors is named, and says so") {
    Make m;
    for (std::string side : {"a", "b"})
        for (int i = 0; i < 5; ++i)
            for (int j = 0; j < i; ++j) m.link(side + std::to_string(i), side + std::to_string(j), "knows");
    m.link("a0", "b0", "knows").actor("ensam");
    const auto map = m.done();
    const auto drawn = [&](const std::string& group) {
        ViewOptions options;
        options.group = group;
        return std::get<Network>(draw_network(map, options).at(0).shape);
    };
    for (const char* member : {"b0", "b3"}) {
        const auto network = drawn(member);
        std::vector<std::string> keys;
        for (const auto& node : network.nodes) keys.push_back(node.key);
        std::sort(keys.begin(), keys.end());
        CHECK(keys == std::vector<std::string>{"b0", "b1", "b2", "b3", "b4"});
        CHECK(network.ties.size() == 10);
        CHECK(network.heading.footer_right.find(std::string("gruppen kring ") + member) != std::string::npos);
    }
    CHECK(drawn("ensam").nodes.empty());
    CHECK(drawn("ensam").tray.size() == 1);
    ViewOptions nobody;
    nobody.group = "nobody";
    CHECK(draw_network(map, nobody).empty());
}

TEST_CASE("the groups drawn one by one are the bubbles, and everyone is in one") {
    const auto map = web(2600);
    const auto whole = web_of(map, {});
    for (const auto& bubble : groups_of(whole).nodes) {
        const auto leading = node_of(whole.network, *find_actor(map, bubble.key));
        std::vector<std::string> keys;
        for (auto member : group_around(whole, *leading)) keys.push_back(whole.actor(member).key);
        std::sort(keys.begin(), keys.end());
        CHECK(keys == bubble.members);
    }
}
