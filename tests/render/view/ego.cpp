#include "render/view/ego.hpp"

#include "engine/model/filter.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/webs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Ego ego_of_key(const Ecosystem& map, const std::string& key, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    auto web = web_of(map, options);
    return ego_of(web, *node_of(web.network, *find_actor(map, key)));
}

}  // namespace

TEST_CASE("contacts stand by type of actor, with their links, and whom only the middle reaches") {
    Make m;
    m.actor_types("x", "y").actor("b", {.type = "y"}).actor("c", {.type = "x"}).actor("d", {.type = "y"});
    m.link("a", "b", "funds").link("b", "a", "meets").link("a", "c", "funds").link("d", "a", "funds");
    m.link("b", "d", "funds").link("b", "e", "funds");
    auto ego = ego_of_key(m.done(), "a");
    REQUIRE(ego.groups.size() == 2);
    CHECK(ego.groups[0].title == "x");
    CHECK(ego.groups[0].contacts[0].label == "c");
    CHECK(ego.groups[0].contacts[0].only_through);
    CHECK(ego.groups[1].contacts[0].label == "b");
    CHECK(ego.groups[1].contacts[0].links == 2);
    CHECK(ego.groups[1].contacts[0].degree == 3);
    CHECK_FALSE(ego.groups[1].contacts[0].only_through);
    REQUIRE(ego.ties.size() == 1);
    CHECK(ego.ties[0].from == 1);
    CHECK(ego.ties[0].to == 2);
    CHECK(ego.heading.headline == "a har 3 kontakter; 1 av dem når resten av nätet bara genom a");
}

TEST_CASE("contacts who reach each other anyway are said to") {
    Make m;
    m.link("a", "b", "funds").link("a", "c", "funds").link("b", "c", "funds");
    CHECK(ego_of_key(m.done(), "a", "en").heading.headline == "a has 2 contacts; all reach each other also without a");
}

TEST_CASE("beyond forty contacts those with fewest links stand beside the ring") {
    Make m;
    for (int i = 0; i < 53; ++i) {
        m.link("hub", "k" + std::to_string(i), "funds");
        if (i >= 45) m.link("hub", "k" + std::to_string(i), "meets");
    }
    auto ego = ego_of_key(m.done(), "hub");
    std::size_t on_ring = 0, strong = 0;
    for (const auto& group : ego.groups)
        for (const auto& contact : group.contacts) ++on_ring, strong += contact.links == 2;
    CHECK(on_ring == most_on_ring);
    CHECK(strong == 8);
    CHECK(ego.rest.size() == 13);
    CHECK(ego.heading.headline.find("53 kontakter") != std::string::npos);
    CHECK(complaints(lay_out(ego, light_theme())) == std::vector<std::string>{});
}

TEST_CASE("an actor without contacts stands alone") {
    Make m;
    m.actor("ensam");
    auto ego = ego_of_key(m.done(), "ensam");
    CHECK(ego.heading.headline == "ensam har inga kända kontakter på kartan");
    CHECK(complaints(lay_out(ego, light_theme())) == std::vector<std::string>{});
    m.link("ensam", "b", "funds", {.status = Status::could});
    CHECK(ego_of_key(apply_filter(m.done(), {.status = {Status::today}}), "ensam").heading.headline ==
          "ensam har inga kända kontakter i urvalet");
}
