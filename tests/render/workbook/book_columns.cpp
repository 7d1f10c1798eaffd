#include "render/workbook/book_columns.hpp"

#include "engine/model/contains.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("an empty table has the format's columns, texts in the languages asked for, none of certainty") {
    const auto columns = book_columns({"offers"}, {"sv", "en"});
    CHECK(columns[0] == "id");
    for (const auto* name : {"actor", "name_sv", "name_en", "support_types", "status", "source"})
        CHECK(contains(columns, std::string(name)));
    for (const auto* name : {"name", "certainty", "support_types_certainty"})
        CHECK_FALSE(contains(columns, std::string(name)));
}

TEST_CASE("a table keeps all that it has, once each, its own columns last") {
    const import::OwnTable table{"actors", {"mine", "name", "type_certainty", "id", "named"}, {}};
    const auto columns = book_columns(table, {"sv"});
    for (const auto& column : table.columns) CHECK(std::count(columns.begin(), columns.end(), column) == 1);
    CHECK(columns.back() == "mine");
    CHECK_FALSE(contains(columns, std::string("name_sv")));
    CHECK(contains(columns, std::string("role")));
}
