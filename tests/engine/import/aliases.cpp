#include "engine/import/aliases.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

namespace {

/// "alias=actor:why" of each that is proposed.
std::string proposed(const std::vector<Called>& names, const std::vector<Alias>& answered = {}) {
    std::string text;
    for (const auto& each : propose_aliases(names, answered))
        text += (text.empty() ? "" : " ") + each.alias + "=" + each.actor + ":" + each.why;
    return text;
}

}  // namespace

TEST_CASE("names that may be one are proposed, the commoner stays") {
    CHECK(proposed({{"Almi Väst", "", 3}, {"Almi-Väst"}}) == "Almi-Väst=Almi Väst:punctuation");
    CHECK(proposed({{"Almi AB"}, {"Almi", "", 2}}) == "Almi AB=Almi:legal-form");
    CHECK(proposed({{"Lunds kommun", "", 2}, {"Lund"}}) == "Lund=Lunds kommun:legal-form");
    CHECK(proposed({{"SKR"}, {"Sveriges Kommuner och Regioner"}}) == "SKR=Sveriges Kommuner och Regioner:initials");
    CHECK(proposed({{"Vinnova", "", 2}, {"Vinnvoa"}, {"Vinova"}}) != "");
}

TEST_CASE("initials mean a name when only one has them") {
    CHECK(proposed({{"Sveriges Kommuner Regioner", "", 2}, {"SKR"}}) == "SKR=Sveriges Kommuner Regioner:initials");
    CHECK(proposed({{"Sveriges Kommuner Regioner"}, {"Skånes Kultur Råd"}, {"SKR"}}).empty());
}

TEST_CASE("short names and numbers are no typing mistakes") {
    CHECK(proposed({{"Alfa"}, {"Alma"}}).empty());
    CHECK(proposed({{"Region nummer 1"}, {"Region nummer 2"}}).empty());
    CHECK(proposed({{"Tillväxtverket"}, {"Tilväxtverket"}}) != "");
    CHECK(proposed({{"Tillväxtverket"}, {"Naturvårdsverket"}}).empty());
}

TEST_CASE("what was answered is not asked again") {
    const std::vector<Alias> answered{{"Almi AB", "Almi", Alias::Same::no, "legal-form"}};
    CHECK(proposed({{"Almi AB"}, {"Almi", "", 2}}, answered).empty());
}

TEST_CASE("answers survive their file, and odd rows are problems with their line") {
    const std::vector<Alias> all{{"a", "b", Alias::Same::yes, "typo"},
                                 {"c, d", "e", Alias::Same::unanswered, ""},
                                 {"f", "g", Alias::Same::no, "user"}};
    Diagnostics problems;
    CHECK(read_aliases({"aliases.csv", to_csv(all)}, problems) == all);
    CHECK(problems.empty());
    CHECK(read_aliases({"aliases.csv", "alias,actor,same\na,b,kanske\n,b,\n"}, problems).empty());
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].line == 2);
    CHECK(problems[1].line == 3);
    CHECK(problems[1].code == "bad-alias");
}
