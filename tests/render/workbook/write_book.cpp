#include "render/workbook/write_book.hpp"

#include "engine/import/workbook.hpp"
#include "engine/model/error.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Book small_book() {
    BookSheet sheet{"Aktörer"};
    sheet.columns = {{"ecomap:actors.id", {"Nyckel", BookLook::required, "en anteckning"}},
                     {"ecomap:actors.type", {"Typ", BookLook::optional}, 20, {"Listor", 0, 2, 3, true}}};
    sheet.rows = {{{"a"}, {"=1+1"}}, {{"2024"}, {"\u00e5 <&>", BookLook::changed, "var b"}}};
    BookSheet lists{"Listor", true};
    lists.columns = {{"ecomap:lists", {"typer"}}};
    lists.rows = {{{"x"}}, {{"y"}}};
    return {{sheet, lists}};
}

}  // namespace

TEST_CASE("a workbook is read as it was written: texts, hidden sheets and rows; and twice written, it is the same") {
    const auto bytes = write_book(small_book());
    CHECK(bytes == write_book(small_book()));
    const auto read = import::read_grids(SourceFile{"bok.xlsx", bytes});
    CHECK(read.problems.empty());
    REQUIRE(read.sheets.size() == 2);
    const auto& sheet = read.sheets[0];
    CHECK(sheet.sheet == "Aktörer");
    REQUIRE(sheet.rows.size() == 4);
    CHECK(sheet.rows[0].hidden);
    CHECK(sheet.rows[2].cells[1].text == "=1+1");
    CHECK(sheet.rows[3].cells[0].kind == import::CellKind::text);
    CHECK(sheet.rows[3].cells[1].text == "\u00e5 <&>");
    CHECK(read.sheets[1].hidden);
}

TEST_CASE("a cell that no workbook can hold is said with its place, and nothing is cut") {
    auto book = small_book();
    book.sheets[0].rows[1][0].text = std::string(32'768, 'x');
    REQUIRE_THROWS_AS(write_book(book), Error);
    try {
        write_book(book);
    } catch (const Error& error) {
        CHECK(error.message() == Message("book.too-large", {{"sheet", "Aktörer"}, {"row", 4}, {"column", 1}}));
    }
    book.sheets[0].rows[1][0].text.pop_back();
    CHECK_NOTHROW(write_book(book));
}
