#include "render/view/standing.hpp"

#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

std::string standing(const Ecosystem& ecosystem, const std::string& key, std::string_view language = "sv") {
    auto id = *find_actor(ecosystem, key);
    auto offers = std::count_if(ecosystem.offers.begin(), ecosystem.offers.end(),
                                [&](const Offer& offer) { return offer.actor == id; });
    return standing_in_words(ecosystem, breadth(ecosystem), id, static_cast<std::size_t>(offers), language);
}

}  // namespace

TEST_CASE("the broadest actor is told so, with what it is alone in") {
    test::Make m;
    m.offer("a", {"F"}, {"p1", "p2"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"});
    auto ecosystem = m.done();
    CHECK(standing(ecosystem, "a") ==
          "Enda namngivna aktören med F (p2). Bredast av 3 aktörer: stöd i 2 av 2 rutor (stödtyp × princip).");
    CHECK(
        standing(ecosystem, "a", "en") ==
        "The only named actor with F (p2). Broadest of 3 actors: support in 2 of 2 cells (support type × principle).");
}

TEST_CASE("a low place is not said, but the cells are") {
    test::Make m;
    m.offer("a", {"F"}, {"p1", "p2"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"}).offer("k", {"F"}, {"p2"});
    CHECK(standing(m.done(), "b") == "Stöd i 1 av 2 rutor (stödtyp × princip): F (p1).");
}

TEST_CASE("equally broad actors share their place") {
    test::Make m;
    m.offer("a", {"F"}, {"p1", "p2"}).offer("b", {"F"}, {"p1", "p2"}).offer("c", {"F"}, {"p1"});
    CHECK(standing(m.done(), "a") == "Delad plats 1 i bredd av 3 aktörer: stöd i 2 av 2 rutor (stödtyp × princip).");
}

TEST_CASE("one actor alone in the world is compared with nobody") {
    test::Make m;
    m.offer("a", {"F"}, {"p1"});
    CHECK(standing(m.done(), "a") == "Enda namngivna aktören med F (p1). Stöd i 1 av 1 ruta (stödtyp × princip).");
}

TEST_CASE("many cells alone are counted, not listed") {
    test::Make m;
    m.offer("a", {"F", "M", "N"}, {"p1", "p2"}).offer("b", {"T"}, {"p1"});
    CHECK(standing(m.done(), "a").starts_with("Enda namngivna aktören i 6 rutor. "));
}

TEST_CASE("an unclassified actor has no breadth, and a category no place") {
    test::Make m;
    m.actor("k", {.node_class = NodeClass::category});
    m.offer("a", {}, {"p1"}).offer("k", {"F"}, {"p1"});
    CHECK(standing(m.done(), "a") == "1 erbjudande i dag, utan att både stödtyp och princip är kända.");
    CHECK(standing(m.done(), "k") == "Står för många aktörer: 1 erbjudande i dag.");
}
