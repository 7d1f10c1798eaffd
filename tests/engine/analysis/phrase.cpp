#include "engine/analysis/phrase.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace ecomap;

TEST_CASE("one is singular, none and many are plural") {
    CHECK(plural(0, "ruta", "rutor") == "0 rutor");
    CHECK(plural(1, "ruta", "rutor") == "1 ruta");
    CHECK(plural(2, "cell", "cells") == "2 cells");
}

TEST_CASE("a list has a word before its last item") {
    CHECK(join_list({}, "sv").empty());
    CHECK(join_list({"a"}, "sv") == "a");
    CHECK(join_list({"a", "b"}, "sv") == "a och b");
    CHECK(join_list({"a", "b", "c"}, "en") == "a, b and c");
}

TEST_CASE("a long list names some and counts the rest, but never one more") {
    CHECK(join_list({"a", "b", "c", "d"}, "sv", 2) == "a, b och 2 till");
    CHECK(join_list({"a", "b", "c", "d"}, "en", 1) == "a and 3 more");
    CHECK(join_list({"a", "b", "c"}, "en", 2) == "a, b and c");
}

TEST_CASE("a number has a comma in Swedish and a point in English") {
    CHECK(decimal(0.6, 2, "sv") == "0,60");
    CHECK(decimal(0.6, 2, "en") == "0.60");
    CHECK(decimal(-0.001, 2, "en") == "0.00");
    CHECK(decimal(-1.5, 1, "sv") == "-1,5");
    CHECK(decimal(std::numeric_limits<double>::quiet_NaN(), 2, "sv").empty());
}

TEST_CASE("a percent stands apart from its sign in Swedish only, and has a decimal only when it needs one") {
    CHECK(percent(45, "sv") == "45\u00A0%");
    CHECK(percent(45, "en") == "45%");
    CHECK(percent(12.5, "sv") == "12,5\u00A0%");
    CHECK(percent(99.99, "en") == "100%");
}

TEST_CASE("a term without a short label is called by its label") {
    Term<PrincipleTag> term;
    term.label = Text("Sprid lärdomar", "Share lessons");
    CHECK(brief(term).in("sv") == "Sprid lärdomar");
    term.short_label = Text("Sprid", "Share");
    CHECK(brief(term).in("en") == "Share");
}

TEST_CASE("a sentence is written once in each language") {
    auto text = in_both([](std::string_view language) { return choose(language, "ja", "yes"); });
    CHECK(text == Text("ja", "yes"));
}

TEST_CASE("a sentence is filled in from left to right, also with values that look like places") {
    CHECK(fill("{} av {}: {}.", {"2", "30", "{}"}) == "2 av 30: {}.");
    CHECK(fill("inget", {}) == "inget");
    auto values = [](std::string_view language) { return std::vector{decimal(0.5, 1, language)}; };
    CHECK(sentence("är {}", "is {}", values) == Text("är 0,5", "is 0.5"));
}
