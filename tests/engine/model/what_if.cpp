#include "engine/model/what_if.hpp"

#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

Ecosystem example() {
    Make m;
    m.actor("v", {.name = "Vinnova"}).actor("forum", {.node_class = NodeClass::proposed});
    m.offer("v", {"advice"}, {"p1"}).offer("b", {"advice"}, {"p1"}, {.status = Status::could});
    m.link("v", "forum", "convenes", {.status = Status::recommended});
    return m.done();
}

}  // namespace

TEST_CASE("nothing assumed changes nothing") {
    auto then = apply_what_if(example(), {});
    CHECK(then.actors.size() == 3);
    CHECK(then.offers[1].status == Status::could);
    CHECK(then.provenance.what_if.empty());
}

TEST_CASE("without an actor its offers and links are gone, and the map says so") {
    auto then = apply_what_if(example(), {.without = {"v"}});
    CHECK(then.actors.size() == 2);
    CHECK(then.offers.size() == 1);
    CHECK(then.links.empty());
    CHECK(in_words(then.provenance.what_if, "sv") == "utan Vinnova");
    CHECK(in_words(then.provenance.what_if, "en") == "without Vinnova");
}

TEST_CASE("roles that could be taken count as of today when they are assumed to be taken") {
    auto then = apply_what_if(example(), {.as_today = {Status::could}});
    CHECK(then.offers[1].status == Status::today);
    CHECK(then.links[0].status == Status::recommended);
    CHECK(in_words(then.provenance.what_if, "en") == "'could' counts as today");
}

TEST_CASE("a proposed actor exists once what is recommended is done") {
    auto then = apply_what_if(example(), {.as_today = {Status::recommended}});
    CHECK(then.links[0].status == Status::today);
    CHECK(then[*find_actor(then, "forum")].node_class == NodeClass::organisation);
    auto other = apply_what_if(example(), {.as_today = {Status::could}});
    CHECK(other[*find_actor(other, "forum")].node_class == NodeClass::proposed);
}

TEST_CASE("one what-if after the other is told as both") {
    auto then = apply_what_if(apply_what_if(example(), {.without = {"b"}}), {.without = {"v"}});
    CHECK(in_words(then.provenance.what_if, "en") == "without b · without Vinnova");
}
