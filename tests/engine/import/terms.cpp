#include "engine/import/terms.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("words that differ in case and blanks are one, called as most call it") {
    const KnownTerms none;
    ImportTerms terms(none);
    for (const auto* text : {"Training", "training ", "training", "Micro finance"}) terms.add("support_types", text);
    terms.settle();
    CHECK(terms.id("support_types", "TRAINING") == "training");
    CHECK(terms.label("support_types", "Training") == "Training");
    CHECK(terms.own().at("support_types").size() == 2);
    CHECK(terms.are_own("support_types"));
    CHECK_FALSE(terms.id("support_types", "Loans"));
    CHECK_FALSE(terms.id("phases", "Training"));
    CHECK(terms.label("phases", "x") == "x");
    CHECK(terms.nearest("support_types", "Trainig").empty());
}

TEST_CASE("with a framework a word is one of its terms, or is left out with the nearest") {
    const KnownTerms known{{"support_types", {{"radgivning", {"radgivning", "Rådgivning", "Advice"}}}}};
    ImportTerms terms(known);
    for (const auto* text : {"ADVICE", "Rådgivnig"}) terms.add("support_types", text);
    terms.settle();
    CHECK(terms.id("support_types", "advice") == "radgivning");
    CHECK_FALSE(terms.id("support_types", "Rådgivnig"));
    CHECK(terms.nearest("support_types", "Rådgivnig") == "radgivning");
    CHECK(terms.own().empty());
    CHECK_FALSE(terms.are_own("support_types"));
}

TEST_CASE("a word is in the group that is said most, groups are words too, and a circle is cut") {
    const KnownTerms none;
    ImportTerms terms(none);
    for (const auto* text : {"Grants", "Loans"}) terms.add("support_types", text);
    terms.belongs("support_types", "grants", "Money");
    terms.belongs("support_types", "Grants", "Gifts");
    terms.belongs("support_types", "Grants", "Money");
    terms.belongs("support_types", "Money", "All");
    terms.belongs("support_types", "All", "Grants");
    terms.belongs("support_types", "Loans", "Loans");
    terms.belongs("support_types", "Nobody says it", "Money");
    terms.settle();
    std::string all;
    const auto own = terms.own();
    for (const auto& term : own.at("support_types")) all += term.id + "<" + term.group + " ";
    CHECK(all == "all<grants grants<money loans< money< ");
}
