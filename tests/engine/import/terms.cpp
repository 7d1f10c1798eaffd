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
