#include "engine/io/column_memo.hpp"

#include <catch2/catch.hpp>

using ecomap::io::ColumnMemo;

TEST_CASE("a column is found in whatever order columns are asked for") {
    const ColumnMemo::Columns columns{{"id", 0}, {"type", 1}, {"type_certainty", 2}, {"typ", 3}};
    ColumnMemo memo;
    auto at = [&](std::string_view name, std::string_view suffix = {}) { return memo.find(columns, name, suffix); };
    for (int row = 0; row < 3; ++row) {
        CHECK(at("id") == 0);
        CHECK(at("type") == 1);
        CHECK(at("type", "_certainty") == 2);
        CHECK(at("no_such") == memo.nowhere);
        CHECK(at("typ") == 3);
    }
    CHECK(at("type_certainty") == 2);
    CHECK(at("typ", "e") == 1);
    CHECK(at("id") == 0);
    CHECK(at("", "id") == 0);
    CHECK(at("") == memo.nowhere);
    CHECK(at("typ") == 3);
}

TEST_CASE("after forget() columns are looked up anew") {
    ColumnMemo memo;
    CHECK(memo.find({{"a", 1}}, "a", "") == 1);
    memo.forget();
    CHECK(memo.find({{"a", 2}}, "a", "") == 2);
}
