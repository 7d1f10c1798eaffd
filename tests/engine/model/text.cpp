#include "engine/model/text.hpp"

#include <catch2/catch.hpp>

using ecomap::Text;

TEST_CASE("a text answers in the language asked for, else English, else the first it has") {
    Text text("gata", "street");
    CHECK(text.in("sv") == "gata");
    CHECK(text.in("fi") == "street");
    Text only_finnish;
    only_finnish.set("fi", "katu");
    CHECK(only_finnish.in("sv") == "katu");
    CHECK(Text().in("sv").empty());
}

TEST_CASE("setting a language twice keeps the last") {
    Text text("a", "b");
    text.set("sv", "c");
    CHECK(text.in("sv") == "c");
    CHECK(text.has("en"));
    CHECK_FALSE(text.has("fi"));
}

TEST_CASE("a text lists its languages in alphabetical order") {
    Text text("gata", "street");
    text.set("fi", "katu");
    const std::vector<std::pair<std::string, std::string>> all{{"en", "street"}, {"fi", "katu"}, {"sv", "gata"}};
    CHECK(text.by_language() == all);
}
