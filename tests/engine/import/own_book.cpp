#include "engine/import/own_book.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::import;
using ecomap::test::sheet;

namespace {

const auto words =
    sheet("ecomap:support_types.id|ecomap:support_types.label_sv\nid|namn\nadvice|Råd\nmoney|Pengar\n", "w");
const auto actors = sheet("ecomap:actors.id|ecomap:actors.name_sv\nNyckel|Namn\na|Alfa\n|Nya Verket\n", "Vilka");
const auto offers = sheet(
    "ecomap:offers.support_types|ecomap:offers.name_sv|ecomap:offers.id|ecomap:offers.actor||\n"
    "Stöd|Namn|Nyckel|Aktör|Eget\nråd; Pengar|Kurs||Nya Verket|min\nmoney|Lån|o1|a\n",
    "Vad");

std::string table(const Imported& imported, const std::string& file) {
    for (const auto& each : imported.tables)
        if (each.file == file) return each.text;
    return {};
}

}  // namespace

TEST_CASE("a workbook of ours comes back by its marks: names as keys, new rows with ids") {
    const auto imported = import_grids({words, actors, offers}, {"karta"});
    CHECK(imported.is_own_book);
    CHECK(table(imported, "actors.csv") == "id,name_sv\na,Alfa\nnya-verket,Nya Verket\n");
    CHECK(table(imported, "offers.csv") ==
          "support_types,name_sv,id,actor\n\"advice;money\",Kurs,nya-verket-kurs,nya-verket\nmoney,Lån,o1,a\n");
    CHECK(imported.actors == 2);
    CHECK(load(dataset_of(imported, "karta")).ecosystem.offers.size() == 2);
    REQUIRE(imported.losses.size() == 1);  // the column of somebody's own
    CHECK(imported.losses[0].about == "Eget");
    CHECK(imported.losses[0].count == 1);
}

TEST_CASE("a problem is said of the sheet's row, and a sheet without marks is counted, not lost") {
    auto wrong = offers;
    wrong.rows[3].cells[3].text = "Ingen";
    const auto imported = import_grids({actors, wrong, sheet("a|b\nc|d\n", "Löst")}, {"karta"});
    auto problems = in_sheets(load(dataset_of(imported, "karta")).diagnostics, imported);
    std::erase_if(problems, [](const Diagnostic& each) { return each.severity != Severity::error; });
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].file == "karta.xlsx [Vad]");
    CHECK(problems[0].line == 4);
    CHECK(std::any_of(imported.losses.begin(), imported.losses.end(),
                      [](const Loss& each) { return each.sheet == "Löst"; }));
}

TEST_CASE("what the dataset said of itself is kept, but for its framework, whose tables are its own now") {
    const auto package =
        sheet("ecomap:package\n\n{\n\"name\": \"x\", \"as_of\": \"2022\",\n\"framework\": \"f\"}\n", "p");
    ImportOptions options{"karta"};
    options.framework = {{"phases.csv", "id,label\np,P\n"}};
    const auto text = table(import_grids({actors, package}, options), "datapackage.json");
    CHECK(text.find("\"as_of\": \"2022\"") != std::string::npos);
    CHECK(text.find("framework") == std::string::npos);
    CHECK(text.find("phases.csv") != std::string::npos);
}
