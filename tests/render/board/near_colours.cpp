#include "render/board/near_colours.hpp"

#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

template <class Tag>
void paint(Vocabulary<Tag>& vocabulary, const std::vector<std::string>& colours) {
    Vocabulary<Tag> painted;
    for (auto id : vocabulary.ids()) {
        auto term = vocabulary[id];
        term.colour = colours.at(id.value);
        painted.add(term);
    }
    vocabulary = painted;
}

Ecosystem with_support_colours(const std::vector<std::string>& colours) {
    Make m;
    m.support_types("money", "advice", "unused");
    m.offer("a", {"money"}, {"p"}).offer("a", {"advice"}, {"p"});
    auto ecosystem = m.done();
    paint(ecosystem.framework.support_types, colours);
    return ecosystem;
}

}  // namespace

TEST_CASE("two support types that look alike to a colour-blind reader are named") {
    // Red and green of the same lightness: far apart to most, nearly one colour to some.
    auto notes = near_colours(with_support_colours({"#B05050", "#6F7840", "#0000FF"}));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].severity == Severity::note);
    CHECK(notes[0].code == "near-colours");
    CHECK(in_words(notes[0].hint, "en").find("support_types") != std::string::npos);
    CHECK(in_words(notes[0].message, "en").find("money and advice (#B05050, #6F7840)") != std::string::npos);
}

TEST_CASE("terms that nothing uses, and colours that differ, are no reason for a note") {
    CHECK(near_colours(with_support_colours({"#332288", "#E69F00", "#332288"})).empty());
    CHECK(near_colours(Make().done()).empty());
}

TEST_CASE("palettes of the theme are far enough apart for as many terms as they have colours") {
    Make m;
    for (int i = 0; i < 9; ++i) m.actor("a" + std::to_string(i), {.type = "t" + std::to_string(i)});
    for (int i = 0; i < 6; ++i) m.offer("a0", {"s" + std::to_string(i)}, {"p"});
    CHECK(near_colours(m.done()).empty());
}

TEST_CASE("actor types may share a colour, which is no reason for a note") {
    Make m;
    m.actor("a", {.type = "agency"}).actor("b", {.type = "board"}).actor("c", {.type = "club"});
    auto ecosystem = m.done();
    paint(ecosystem.framework.actor_types, {"#77AADD", "#77AADD", "#EE8866"});
    CHECK(near_colours(ecosystem).empty());
    paint(ecosystem.framework.actor_types, {"#77AADD", "#77AADF", "#EE8866"});
    CHECK(near_colours(ecosystem).size() == 1);
}
