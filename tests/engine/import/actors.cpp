#include "engine/import/actors.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

namespace {

ImportRow row_of(const std::string& name, std::map<Means, std::vector<std::string>> more = {}) {
    ImportRow row{0, 2, RowsAre::offers, std::move(more)};
    row.values[Means::actor_name] = {name};
    return row;
}

}  // namespace

TEST_CASE("an abbreviation in brackets is one, other brackets are not") {
    CHECK(name_and_abbreviation("Sveriges Kommuner och Regioner (SKR)") ==
          std::pair<std::string, std::string>("Sveriges Kommuner och Regioner", "SKR"));
    CHECK(name_and_abbreviation("Almi (tidigare Almi Invest)").second.empty());
    CHECK(name_and_abbreviation("Almi (norr)").first == "Almi (norr)");
    CHECK(name_and_abbreviation("(SKR)").first == "(SKR)");
}

TEST_CASE("spellings, given abbreviations and identifiers make one actor; the rest is proposed") {
    Losses losses;
    const std::vector<ImportRow> rows{row_of("Vinnova"),
                                      row_of("VINNOVA"),
                                      row_of("Vinnova"),
                                      row_of("Sveriges Kommuner och Regioner (SKR)"),
                                      row_of("SKR"),
                                      row_of("Alfa", {{Means::actor_same_as, {"1"}}}),
                                      row_of("Alpha", {{Means::actor_same_as, {"1"}}}),
                                      row_of("Tillväxtverket"),
                                      row_of("Tilväxtverket")};
    const ImportActors actors(rows, {}, {"Blad1"}, losses);
    CHECK(actors.all().size() == 5);
    CHECK(actors.find("vinnova") == actors.find("VINNOVA"));
    CHECK(actors.all()[actors.find("vinnova")].name == "Vinnova");
    CHECK(actors.all()[actors.find("SKR")].name == "Sveriges Kommuner och Regioner");
    CHECK(actors.all()[actors.find("SKR")].text(Means::actor_abbreviation) == "SKR");
    CHECK(actors.find("Alfa") == actors.find("Alpha"));
    CHECK(actors.find("Tillväxtverket") != actors.find("Tilväxtverket"));
    std::size_t asked = 0;
    for (const auto& alias : actors.aliases()) asked += alias.same == Alias::Same::unanswered ? 1 : 0;
    CHECK(asked == 1);
}

TEST_CASE("an answer makes two names one, or keeps them apart") {
    Losses losses;
    const std::vector<ImportRow> rows{row_of("Tillväxtverket"), row_of("Tilväxtverket"),
                                      row_of("Alfa", {{Means::actor_same_as, {"1"}}}),
                                      row_of("Alpha", {{Means::actor_same_as, {"1"}}})};
    const ImportActors actors(
        rows, {{"Tilväxtverket", "Tillväxtverket", Alias::Same::yes, ""}, {"Alpha", "Alfa", Alias::Same::no, ""}},
        {"Blad1"}, losses);
    CHECK(actors.all().size() == 3);
    CHECK(actors.find("Tillväxtverket") == actors.find("Tilväxtverket"));
    CHECK(actors.find("Alfa") != actors.find("Alpha"));
}

TEST_CASE("an actor is found by the id that a sheet of actors gives it, and keeps it") {
    Losses losses;
    ImportRow actor = row_of("Town library", {{Means::actor_id, {"1"}}, {Means::actor_type, {"public"}}});
    actor.rows = RowsAre::actors;
    const std::vector<ImportRow> rows{actor,
                                      row_of("1", {{Means::actor_type, {"company"}}}),
                                      {0, 4, RowsAre::links, {{Means::link_from, {"1"}}, {Means::link_to, {"Bank"}}}}};
    const ImportActors actors(rows, {}, {"Blad1"}, losses);
    REQUIRE(actors.all().size() == 2);
    CHECK(actors.all()[actors.find("1")].id == "1");
    CHECK(actors.all()[actors.find("Bank")].id == "bank");
    REQUIRE(losses.all().size() == 1);
    CHECK(losses.all()[0].what.id() == "import.loss-two-values");
}
