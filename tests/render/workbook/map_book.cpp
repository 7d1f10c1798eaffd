#include "render/workbook/map_book.hpp"

#include "engine/import/import.hpp"
#include "engine/import/workbook.hpp"
#include "render/workbook/write_book.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

namespace {

std::vector<import::OwnTable> small_map() {
    return {{"support_types", {"id", "label_sv"}, {{{"advice", "Råd"}}, {{"money", "Pengar"}}}},
            {"actors", {"id", "name_sv", "note"}, {{{"a", "Alfa", "=x"}}, {{"b", "Beta", ""}}, {{"c", "beta", ""}}}},
            {"offers",
             {"id", "actor", "name_sv", "support_types", "mine"},
             {{{"o1", "a", "Kurs", "advice;money", "m"}}, {{"o2", "b", "Lån", "money", ""}}}}};
}

const BookSheet& sheet_named(const Book& book, const std::string& name) {
    return *std::find_if(book.sheets.begin(), book.sheets.end(),
                         [&](const BookSheet& each) { return each.name == name; });
}

}  // namespace

TEST_CASE("keys are written as names, but for names that two share; lists and notes stand by the heads") {
    const auto book = map_book(small_map(), {"sv", {"sv"}, "{\"name\": \"x\"}"});
    const auto& offers = sheet_named(book, "erbjudanden");
    const auto column = [&](const std::string& mark) {
        return static_cast<std::size_t>(
            std::find_if(offers.columns.begin(), offers.columns.end(),
                         [&](const BookColumn& each) { return each.mark == "ecomap:offers." + mark; }) -
            offers.columns.begin());
    };
    CHECK(offers.rows[0][column("actor")].text == "Alfa");
    CHECK(offers.rows[1][column("actor")].text == "b");
    CHECK(offers.rows[0][column("support_types")].text == "Råd; Pengar");
    CHECK(offers.columns[column("support_types")].choice.sheet == "listor");
    CHECK_FALSE(offers.columns[column("support_types")].choice.only);
    CHECK(offers.columns[column("actor")].choice.sheet == "aktörer");
    CHECK(offers.columns[column("actor")].head.look == BookLook::required);
    CHECK(offers.columns[column("status")].choice.only);
    CHECK_FALSE(offers.columns[column("status")].head.note.empty());
    CHECK(sheet_named(book, "stödtyper").hidden);
}

TEST_CASE("written and read back it is the same map") {
    const auto map = small_map();
    const auto bytes = write_book(map_book(map, {"en", {"sv"}, "{\"name\": \"x\",\n \"as_of\": \"2022\"}"}));
    const auto imported = import::import_grids(import::read_grids(SourceFile{"m.xlsx", bytes}).sheets, {"m"});
    CHECK(imported.losses.empty());
    Diagnostics problems;
    const auto back = import::own_tables(import::dataset_of(imported, "m"), problems);
    for (const auto& table : map) {
        const auto* again = import::find_table(back, table.name);
        REQUIRE(again != nullptr);
        REQUIRE(again->rows.size() == table.rows.size());
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            for (const auto& column : table.columns)
                CHECK(again->cell(again->rows[r], column) == table.cell(table.rows[r], column));
    }
    CHECK(imported.tables[0].text.find("2022") != std::string::npos);
}

TEST_CASE("a map's own dimension is a column by its name, filled in with names, and comes back with its table") {
    auto map = small_map();
    map.push_back({"dimensions", {"id", "of", "singular_sv"}, {{{"region", "actors", "del av landet"}}}});
    map.push_back({"regions", {"id", "label_sv"}, {{{"n", "Norr"}}, {{"s", "Söder"}}}});
    map[1].columns.push_back("region");
    map[1].rows[0].cells.push_back("n;s");
    for (std::size_t i : {1U, 2U}) map[1].rows[i].cells.emplace_back();
    const auto book = map_book(map, {"sv", {"sv"}, ""});
    const auto& actors = sheet_named(book, "aktörer");
    const auto at = static_cast<std::size_t>(
        std::find_if(actors.columns.begin(), actors.columns.end(),
                     [](const BookColumn& each) { return each.mark == "ecomap:actors.region"; }) -
        actors.columns.begin());
    REQUIRE(at < actors.columns.size());
    CHECK(actors.columns[at].head.text == "Del av landet");
    CHECK(actors.rows[0][at].text == "Norr; Söder");
    CHECK(sheet_named(book, "termer i regions.csv").hidden);
    const auto imported =
        import::import_grids(import::read_grids(SourceFile{"m.xlsx", write_book(book)}).sheets, {"m"});
    CHECK(imported.losses.empty());
    Diagnostics problems;
    const auto back = import::own_tables(import::dataset_of(imported, "m"), problems);
    const auto* again = import::find_table(back, "actors");
    REQUIRE(again != nullptr);
    CHECK(again->cell(again->rows[0], "region") == "n;s");
    REQUIRE(import::find_table(back, "regions") != nullptr);
    CHECK(import::find_table(back, "regions")->rows.size() == 2);
}
