#include "engine/import/lexicon.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("a head is compared without case, punctuation and Unicode's forms") {
    CHECK(plain("  E-post (arb.) ") == "e post arb");
    CHECK(plain("\u00BFQui\u00E9n?") == "qui\u00E9n");
    CHECK(plain("Akto\u0308r") == plain("AKTÖR"));
    CHECK(plain("\u200B!?") == "");
}

TEST_CASE("heads are known in Swedish, English, Danish and Norwegian, in any case") {
    for (const auto* head : {"Organisation", "AKTÖR", "organization", "Aktør", "Virksomhed", "Organisasjon"})
        CHECK(lexicon().head(head).sense == "actor");
    for (const auto* head : {"Stödform", "Support type", "support_types", "Støtteform", "Type støtte"})
        CHECK(lexicon().head(head).sense == "support");
    for (const auto* head : {"Målgrupp", "Target groups", "Målgruppe"}) CHECK(lexicon().head(head).sense == "target");
    for (const auto* head : {"E-post", "Phone / Whatsapp", "Kontaktperson", "CEO Name"})
        CHECK(lexicon().head(head).sense == "personal");
}

TEST_CASE("a head that holds a known word is known less surely, by the longest") {
    const auto hit = lexicon().head("Vilka målgrupper finns?");
    CHECK(hit.sense == "target");
    CHECK_FALSE(hit.whole);
    CHECK(lexicon().head("Stödform").whole);
    CHECK(lexicon().head("Profitability").sense.empty());
    CHECK(lexicon().head("").sense.empty());
    CHECK(lexicon().head("x to y").sense.empty());  // a word of two letters says nothing inside a head
}

TEST_CASE("hashtags are known with their attributes, else without") {
    CHECK(lexicon().tag("#org").sense == "actor");
    CHECK(lexicon().tag("#org+es").sense == "actor");
    CHECK(lexicon().tag("#org +type").sense == "actor_type");
    CHECK(lexicon().tag("#sector+es").sense == "support");
    CHECK(lexicon().tag("#affected").sense.empty());
}

TEST_CASE("values are words or signs") {
    CHECK(lexicon().is_value("yes", " X "));
    CHECK(lexicon().is_value("yes", "Ja"));
    CHECK(lexicon().is_value("yes", "\u2713"));
    CHECK(lexicon().is_value("no", "\u2013"));
    CHECK_FALSE(lexicon().is_value("yes", "no"));
    CHECK_FALSE(lexicon().is_value("there is no such list", "x"));
    CHECK(lexicon().values("there is no such list").empty());
    CHECK(lexicon().values("direction").size() == 5);
}

TEST_CASE("the first of two senses of one word holds, and lines go on") {
    const Lexicon own("# remark\na = one;\n  two\nb = two; three\nvalue v = x; -\n");
    CHECK(own.head("Two").sense == "a");
    CHECK(own.head("three").sense == "b");
    CHECK(own.is_value("v", "-"));
}

TEST_CASE("some words say what they say only as the whole head") {
    CHECK(lexicon().head("Partner").sense == "partner");
    CHECK(lexicon().head("Partner budget").sense.empty());
    CHECK(lexicon().head("Implementing partner").sense == "actor");
    CHECK(lexicon().head("Works with children").sense.empty());
}
