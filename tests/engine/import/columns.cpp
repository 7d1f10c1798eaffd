#include "engine/import/columns.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;
using ecomap::test::sheet;

namespace {

/// "head=meaning" of each column.
std::string taken(const Grid& grid, bool with_options = false) {
    const auto seen = seen_columns(grid, *find_head(grid));
    std::string text;
    for (const auto& column : columns_of(seen, rows_of(seen))) {
        text += (text.empty() ? "" : " ") + std::string(meaning_of(column.means).word);
        if (with_options && !column.option.empty()) text += "[" + column.option + "]";
    }
    return text;
}

}  // namespace

TEST_CASE("columns are taken by their heads, in any language and case") {
    CHECK(taken(sheet("ORGANISATION|Erbjudande|Stödform|Målgrupp|Status\nAlfa|Kurs|Råd|Unga|Pågående\n")) ==
          "actor.name offer.name offer.support_types offer.target_groups offer.status");
    CHECK(taken(sheet("Virksomhed|Støtteform|Fase\nAlfa|Råd|Idé\n")) == "actor.name offer.support_types offer.phases");
    CHECK(taken(sheet("Id|Label|Type|Description|Tags\n1|Town library|public|Books|open\n")) ==
          "actor.id actor.name actor.type actor.role left-out");
    CHECK(taken(sheet("Id|Organisation|Service|Category\n1|1|Courses|training\n")) ==
          "offer.id actor.name offer.name offer.support_types");
}

TEST_CASE("two ends make links, and which way they go is no kind of link") {
    CHECK(taken(sheet("Source|Target|Type|Weight\n1|2|Directed|2.5\n")) == "link.from link.to link.direction left-out");
    CHECK(taken(sheet("Från|Till|Relation\nAlfa|Beta|samverkar\n")) == "link.from link.to link.kind");
}

TEST_CASE("what is of persons is personal by its head or by most of its values") {
    CHECK(
        taken(sheet("Organisation|Stödform|E-post|Ansvarig\nAlfa|Råd|-|anna@example.se\nBeta|Råd||bo@example.se\n")) ==
        "actor.name offer.support_types personal personal");
}

TEST_CASE("columns of marks are terms: under a group, behind a prefix, or side by side") {
    CHECK(taken(sheet("Organisation|Råd|Pengar\nAlfa|x|\nBeta||ja\n"), true) ==
          "actor.name offer.support_types[Råd] offer.support_types[Pengar]");
    CHECK(taken(sheet("Organisation|Princip: Lära|Princip: Pröva|Stödform\nAlfa|1|0|Råd\nBeta|0|1|Råd\n"), true) ==
          "actor.name offer.principles[Lära] offer.principles[Pröva] offer.support_types");
    CHECK(taken(sheet("|Målgrupp||Stödform\nOrganisation|Unga|Gamla|Hjälp\nAlfa|x||lån\n"), true) ==
          "actor.name offer.target_groups[Unga] left-out offer.support_types[Hjälp]");
    CHECK(taken(sheet("Organisation|Medlem i klubben\nAlfa|ja\nBeta|nej\n")) == "actor.name left-out");
}

TEST_CASE("partners beside an actor are named in any language, and what only speaks of them is none") {
    for (const auto* head :
         {"Samarbetar med", "Samverkar med", "Partner", "Partners", "Samarbetspartner(s)", "Samarbetspartners",
          "Collaborates with", "Works with", "Partner organisations", "Samarbejder med", "Samarbeider med",
          "Samarbejdspartnere", "Samarbeidspartnere", "Connected to", "Links to", "Vilka samarbetar med er?"})
        CHECK(taken(sheet("Organisation|Stödform|" + std::string(head) + "\nAlfa|Råd|Beta\nBeta|Råd|\n")) ==
              "actor.name offer.support_types actor.partners");
    CHECK(taken(sheet("Organisation|Partner|Partner budget|Partners\nAlfa|x|stor|3\nBeta|nej|liten|7\n")) ==
          "actor.name left-out left-out left-out");
    CHECK(taken(sheet("Organisation|Links to\nAlfa|https://a.se\n")) == "actor.name actor.website");
    CHECK(taken(sheet("Organisation|Partner 1|Partner 2\nAlfa|Beta|Gamma\n")) ==
          "actor.name actor.partners actor.partners");
    CHECK(taken(sheet("Partner organisation|Sector\nAlfa|Health\n")) == "actor.name offer.support_types");
}

TEST_CASE("nothing is taken for a classification by its values alone") {
    CHECK(taken(sheet("Organisation|Omdöme|Anställda\nAlfa|bra|5\nBeta|bra|7\n")) == "actor.name left-out left-out");
}

TEST_CASE("of two columns that only one can be, the surer is taken") {
    CHECK(taken(sheet("What is the Funding entity name?|Startup Name\nFond|Alfa\n")) == "left-out actor.name");
    CHECK(taken(sheet("Stödform|Organisation|Stödform\nRåd|Alfa|Nät\n")) ==
          "offer.support_types actor.name offer.support_types");
}

TEST_CASE("hashtags decide, whatever the heads say") {
    CHECK(taken(sheet("Registro|Sector|Quién|País\n|#sector+es|#org+es|#country\n001|WASH|ACNUR|Panamá\n")) ==
          "left-out offer.support_types actor.name offer.note");
}
