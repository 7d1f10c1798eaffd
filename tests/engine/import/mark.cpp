#include "engine/import/mark.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;
using ecomap::test::sheet;

TEST_CASE("a mark is read as it was written") {
    const auto mark = read_mark(to_string(Mark{"offers", "name_sv"}));
    REQUIRE(mark);
    CHECK(mark->table == "offers");
    CHECK(mark->column == "name_sv");
    CHECK(read_mark(to_string(Mark{"guide", ""}))->column.empty());
    CHECK_FALSE(read_mark("ecomap:"));
    CHECK_FALSE(read_mark("Aktör"));
}

TEST_CASE("a sheet is known by its marks wherever they stand among the first rows") {
    const auto marks = marks_of(sheet("Vår lista\n|ecomap:actors.name|x|ecomap:offers.id|ecomap:actors.id\n|Namn\n"));
    REQUIRE(marks);
    CHECK(marks->table == "actors");
    CHECK(marks->row == 1);
    CHECK(marks->columns == std::map<std::size_t, std::string>{{1, "name"}, {4, "id"}});
    CHECK_FALSE(marks_of(sheet("Namn|Stöd\nAlfa|Råd\n")));
}
