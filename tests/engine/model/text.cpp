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

TEST_CASE("a text is made of its languages in any order, and of one that comes twice the first holds") {
    const ecomap::Text text({{"sv", "hej"}, {"en", "hi"}, {"sv", "hallå"}});
    CHECK(text == ecomap::Text("hej", "hi"));
}

TEST_CASE("what a text says stays where it is when the text is moved, and a copy stands on its own") {
    Text first("a", "b");
    const std::string_view said = first.in("sv");
    Text moved = std::move(first);
    CHECK(moved.in("sv").data() == said.data());
    Text copy = moved;
    copy.set("sv", "c");
    CHECK(moved.in("sv") == "a");
    CHECK(copy.in("sv") == "c");
    CHECK(copy.in("en") == "b");
    moved = copy;
    CHECK(moved == copy);
    CHECK_FALSE(moved == Text());
    CHECK(Text() == Text());
    CHECK(sizeof(Text) == sizeof(void*));
}

TEST_CASE("a text may be empty in a language, and may hold any byte") {
    using namespace std::string_literals;
    const Text text("", "a\0b"s);
    CHECK(text.has("sv"));
    CHECK(text.in("sv").empty());
    CHECK(text.in("en") == "a\0b"s);
    CHECK_FALSE(text.empty());
}
