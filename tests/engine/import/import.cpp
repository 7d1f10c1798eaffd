#include "engine/import/import.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::import;
using ecomap::test::sheet;

namespace {

constexpr auto karta =
    "Stöd för innovation i länet\n"
    "\n"
    "Organisation|Typ av aktör|Stödform|Målgrupp|Kontaktperson|E-post|Övrigt\n"
    "Sveriges Kommuner och Regioner (SKR)|Förening|Rådgivning; Nätverk|Kommuner|Anna|anna@example.se|\n"
    "Vinnova|Myndighet|Finansiering|Kommuner; Företag||bo@example.se|Utlysningar\n"
    "SKR|Förening|Utbildning|Kommuner|||\n"
    "VINNOVA|Myndighet|rådgivning|Företag|||\n";

std::string bytes(const Imported& imported) {
    std::string all;
    for (const auto& table : imported.tables) all += table.file + "\n" + table.text;
    return all;
}

}  // namespace

TEST_CASE("a spreadsheet with Swedish heads, a title line and semicolons in cells becomes a map without an error") {
    const auto imported = import_grids({sheet(karta)}, {.name = "karta"});
    CHECK(imported.actors == 2);
    CHECK(imported.offers == 5);
    const auto [map, problems] = load(dataset_of(imported, "karta"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    CHECK(map.actors.size() == 2);
    CHECK(map.offers.size() == 5);
    CHECK(map.framework.support_types.size() == 4);
    CHECK(map.about.title.in("sv") == "Stöd för innovation i länet");
    CHECK(bytes(imported).find("anna@") == std::string::npos);
    std::size_t personal = 0;
    for (const auto& loss : imported.losses) personal += loss.what.id() == "import.loss-personal" ? loss.count : 0;
    CHECK(personal == 3);
}

TEST_CASE("the order of rows changes no byte") {
    auto grid = sheet(karta);
    const auto first = bytes(import_grids({grid}, {.name = "karta"}));
    std::reverse(grid.rows.begin() + 2, grid.rows.end());
    CHECK(bytes(import_grids({grid}, {.name = "karta"})) == first);
}

TEST_CASE("sheets of actors, offers and links are one map, joined by ids or names") {
    const auto imported =
        import_grids({sheet("Id|Label|Type\n1|Town library|public\n2|Savings bank|company\n", "actors"),
                      sheet("Source|Target|Type\n1|2|Directed\n", "links"),
                      sheet("Id|Organisation|Service|Category\n1|1|Courses|training\n", "offers")},
                     {.name = "map"});
    const auto [map, problems] = load(dataset_of(imported, "map"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    CHECK(map.actors.size() == 2);
    CHECK(map.links.size() == 1);
    CHECK(map.actors[map.offers.at(0).actor.value].key == "1");
}

TEST_CASE("with a framework its tables are the dataset's, and other words are left out and said") {
    ImportOptions options{.name = "karta"};
    options.framework = {{"fw/support_types.csv", "id,label_sv\nrad,Rådgivning\n"}, {"fw/datapackage.json", "{}"}};
    options.terms = {{"support_types", {{"rad", {"rad", "Rådgivning"}}}}};
    const auto imported = import_grids({sheet(karta)}, options);
    const auto [map, problems] = load(dataset_of(imported, "karta"));
    CHECK(count_at_least(problems, Severity::error) == 0);
    CHECK(map.framework.support_types.size() == 1);
    std::size_t other = 0;
    for (const auto& loss : imported.losses) other += loss.what.id() == "import.loss-term" ? loss.count : 0;
    CHECK(other == 3);
}

TEST_CASE("a problem of a table is said of the sheet's row") {
    const auto imported =
        import_grids({sheet("Organisation|Webbplats|Stödform\nBeta||Råd\nAlfa|ftp://a|Råd\n")}, {.name = "k"});
    const auto problems = in_sheets(load(dataset_of(imported, "k")).diagnostics, imported);
    const auto bad =
        std::find_if(problems.begin(), problems.end(), [](const auto& each) { return each.code == "bad-url"; });
    REQUIRE(bad != problems.end());
    CHECK(bad->file == "karta.xlsx [Blad1]");
    CHECK(bad->line == 3);
}

TEST_CASE("tables of our own format are taken as they are, and nothing is of no use") {
    const auto imported = import_grids(
        {sheet("id|label|order\nrad|Rådgivning|1\n", "support_types"), sheet("Organisation|Stödform\nAlfa|rad\n")},
        {.name = "k"});
    CHECK(load(dataset_of(imported, "k")).ecosystem.framework.support_types.size() == 1);
    CHECK_FALSE(import_grids({}, {.name = "k"}).is_of_use());
    CHECK_FALSE(import_grids({sheet("Farbror|Blåbär\n1|2\n")}, {.name = "k"}).is_of_use());
}
