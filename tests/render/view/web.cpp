#include "render/view/web.hpp"

#include "tests/support/webs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Web read(const Ecosystem& map, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    return web_of(map, options);
}

}  // namespace

TEST_CASE("a tie points one way only if every link in it does") {
    Make m;
    m.link_kind("funds", true).link_kind("meets", false);
    m.link("a", "b", "funds").link("c", "d", "funds").link("d", "c", "funds").link("e", "f", "meets");
    auto map = m.done();
    auto web = read(map);
    REQUIRE(web.ties.size() == 3);
    CHECK(web.ties[0].is_directed());
    CHECK_FALSE(web.ties[1].is_directed());
    CHECK(web.ties[1].links == 2);
    CHECK_FALSE(web.ties[2].is_directed());
    CHECK(tooltip_of(web, web.ties[0]) == "a → b: funds (1 koppling, i dag)");
}

TEST_CASE("what is only inferred is pale, what is not of today has the ink of its status") {
    Make m;
    m.link("a", "b", "k", {.inferred = true}).link("c", "d", "k", {.inferred = true}).link("c", "d", "k");
    m.link("e", "f", "k", {.status = Status::could});
    auto map = m.done();
    CHECK(read(map).ties.size() == 2);  // only what is so today
    map.provenance.statuses = {Status::today, Status::could};
    auto web = read(map, "en");
    REQUIRE(web.ties.size() == 3);
    CHECK(ink_of_tie(web.ties[0]) == Ink::hatched);
    CHECK(ink_of_tie(web.ties[1]) == Ink::solid);
    CHECK(ink_of_tie(web.ties[2]) == Ink::hollow);
    CHECK(tooltip_of(web, web.ties[0]) == "a → b: k (1 link, today, our judgement)");
}

TEST_CASE("families keep their line whatever is shown, and ties without one have the last") {
    Make m;
    m.link_kind("funds", true, false, "money").link_kind("meets", false, false, "talk");
    m.link("a", "b", "meets").link("b", "c", "other");
    auto map = m.done();
    auto web = read(map);
    auto lines = family_lines(web);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].label == "money");
    CHECK(line_of(web, web.ties[0]) == 1);
    CHECK(line_of(web, web.ties[1]) == 2);
    auto legend = family_legend(web, web.ties);
    REQUIRE(legend.entries.size() == 2);
    CHECK(legend.entries[0].label == "talk");
    CHECK(legend.entries[0].sign == Sign::line);
    CHECK(legend.entries[1].sign == Sign::arrow);
}

TEST_CASE("a category is dotted, a proposed actor hollow, an inferred one hatched") {
    Make m;
    m.actor("a", {.node_class = NodeClass::category}).actor("b", {.node_class = NodeClass::proposed});
    m.actor("c", {.inferred = true}).actor("d");
    auto map = m.done();
    auto web = read(map);
    CHECK(node_of(web, Node{0}).ink == Ink::dotted);
    CHECK(node_of(web, Node{1}).ink == Ink::hollow);
    CHECK(node_of(web, Node{2}).ink == Ink::hatched);
    CHECK(node_of(web, Node{3}).ink == Ink::solid);
    CHECK(node_ink_legend(web, {0, 1, 2, 3}).entries.size() == 3);
    CHECK(node_ink_legend(web, {3}).entries.empty());
}
