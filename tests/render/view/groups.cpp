#include "render/view/groups.hpp"

#include "render/board/layout.hpp"
#include "render/graphviz/place.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/webs.hpp"

#include <catch2/catch.hpp>

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
