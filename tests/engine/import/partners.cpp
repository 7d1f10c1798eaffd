#include "engine/import/partners.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::import;
using ecomap::test::sheet;

namespace {

constexpr auto karta =
    "Organisation|Stödform|Samarbetar med\n"
    "Västra Götalandsregionen (VGR)|Rådgivning; Finansiering|RISE; Vinnova; VGR\n"
    "VGR|Testbädd|\n"
    "Vinnova|Finansiering|rise; Chalmers (CTH)\n"
    "RISE|Utbildning|Vinnova\n"
    "CTH|Råd|-\n"
    "Almi|Lån|Nordea; VGR\n";

Imported imported(const std::string& text, ImportOptions options = {.name = "karta"}) {
    return import_grids({sheet(text)}, options);
}

std::string table(const Imported& all, const std::string& file) {
    for (const auto& each : all.tables)
        if (each.file == file) return each.text;
    return "";
}

std::size_t lost(const Imported& all, const std::string& id) {
    std::size_t count = 0;
    for (const auto& loss : all.losses) count += loss.what.id() == id ? loss.count : 0;
    return count;
}

}  // namespace

TEST_CASE("partners beside an actor are links without a direction, each once") {
    const auto all = imported(karta);
    CHECK(table(all, "links.csv") ==
          "from,to,kind\nalmi,nordea,link\nalmi,vastra-gotalandsregionen,link\nrise,vinnova,link\n"
          "vastra-gotalandsregionen,rise,link\nvastra-gotalandsregionen,vinnova,link\nvinnova,chalmers,link\n");
    CHECK(table(all, "link_kinds.csv") == "id,label,directed\nlink,link,no\n");
    CHECK(all.links == 6);
    CHECK(lost(all, "import.loss-no-kind") == 6);
    CHECK(lost(all, "import.loss-same-link") == 1);
    CHECK(lost(all, "import.loss-self-link") == 1);
    CHECK(lost(all, "import.loss-no-own-row") == 1);
    CHECK(lost(all, "import.loss-column") == 0);
    const auto [map, problems] = load(dataset_of(all, "karta"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    CHECK(map.actors.size() == 6);
    CHECK(map.links.size() == 6);
    CHECK_FALSE(map.framework.link_kinds[map.links.at(0).kind].directed);
}

TEST_CASE("the order of rows changes no link") {
    auto grid = sheet(karta);
    const auto first = import_grids({grid}, {.name = "karta"});
    std::reverse(grid.rows.begin() + 1, grid.rows.end());
    const auto second = import_grids({grid}, {.name = "karta"});
    for (const auto* file : {"actors.csv", "links.csv", "link_kinds.csv"})
        CHECK(table(first, file) == table(second, file));
    for (const auto* id : {"import.loss-same-link", "import.loss-self-link", "import.loss-no-own-row"})
        CHECK(lost(first, id) == lost(second, id));
}

TEST_CASE("commas cut partners where they are actors of the sheet, and not inside the name of one") {
    const auto all =
        imported("Actor|Support type|Partners\nA|advice|B, C\nB|advice|\nC|advice|D, E and F\nD, E and F|x|\n");
    CHECK(table(all, "links.csv") == "from,to,kind\na,b,link\na,c,link\nc,d-e-and-f,link\n");
}

TEST_CASE("an answer in aliases makes a partner the actor that is meant") {
    ImportOptions options{.name = "karta"};
    options.aliases = {{"Tilväxtverket", "Tillväxtverket", Alias::Same::yes, ""}};
    const auto all = imported("Aktör|Stödform|Samverkar med\nAlfa|Råd|Tilväxtverket\nTillväxtverket|Råd|\n", options);
    CHECK(table(all, "links.csv") == "from,to,kind\nalfa,tillvaxtverket,link\n");
    CHECK(lost(all, "import.loss-no-own-row") == 0);
}

TEST_CASE("where links with a direction have the kind, partners have one of their own") {
    const auto all = import_grids(
        {sheet("Actor|Support type|Works with\nA|advice|B\nB|advice|\n", "one"), sheet("From|To\nB|A\n", "two")},
        {.name = "k"});
    CHECK(table(all, "links.csv") == "from,to,kind\na,b,partner\nb,a,link\n");
    CHECK(table(all, "link_kinds.csv") == "id,label,directed\nlink,link,\npartner,partner,no\n");
    CHECK(lost(all, "import.loss-partner-kind") == 1);
    CHECK(count_at_least(load(dataset_of(all, "k")).diagnostics, Severity::warning) == 0);
}

TEST_CASE("a framework without the kind leaves partners out and says so, until told which kind is meant") {
    ImportOptions options{.name = "karta"};
    options.framework = {{"fw/link_kinds.csv", "id,label,directed\nwith,samverkar med,no\n"}};
    options.terms = {{"link_kinds", {{"with", {"with", "samverkar med"}}}}};
    const std::string text = "Aktör|Stödform|Samverkar med\nAlfa|Råd|Beta\nBeta|Råd|\n";
    const auto without = imported(text, options);
    CHECK(without.links == 0);
    CHECK(lost(without, "import.loss-term") == 1);
    options.said.values["link.kind=link"] = "with";
    const auto told = imported(text, options);
    CHECK(table(told, "links.csv") == "from,to,kind\nalfa,beta,with\n");
    CHECK(count_at_least(load(dataset_of(told, "karta")).diagnostics, Severity::warning) == 0);
}

TEST_CASE("an address or a number of a person is no partner") {
    const std::string text =
        "Aktör|Stödform|Partner\nAlfa|Råd|Beta; Gamma; bo@example.se\nBeta|Råd|Delta\nGamma|Råd|Beta\n";
    const auto all = imported(text);
    CHECK(table(all, "actors.csv").find('@') == std::string::npos);
    CHECK(lost(all, "import.loss-personal") == 1);
    CHECK(lost(all, "import.loss-no-own-row") == 1);
    const auto taken = imported(text, {.name = "karta", .with_personal = true});
    CHECK(table(taken, "actors.csv").find('@') == std::string::npos);
    CHECK(table(taken, "offers.csv").find("Partner: bo@example.se") != std::string::npos);
}
