#include "engine/wasm/report_json.hpp"

#include "engine/analysis/no_number.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace ecomap;
using wasm::Json;

TEST_CASE("rows have their cells by the columns' keys, and what is no number says why") {
    Table table{"t", Message("title"), {column("a"), column("b", "share"), column("c"), column("d")}, {}, 5};
    table.rows.push_back({Cell(std::int64_t{1}), Cell(0.1), Cell(), Cell("x")});
    table.rows.push_back({no_number("possible_gap", 3), Cell(std::numeric_limits<double>::infinity()),
                          Cell(Message("m")), Cell(Text("å", "a"))});
    const auto json = wasm::to_json(Report{"r", Message("name"), {{Message("f")}}, {table}, {Message("n")}});
    CHECK(json["name"] == "r");
    CHECK(json["findings"] == Json::parse(R"([{"id": "f", "arguments": {}}])"));
    CHECK(json["notes"] == Json::parse(R"([{"id": "n", "arguments": {}}])"));
    const auto& written = json["tables"][0];
    CHECK(written["columns"][1]["unit"] == "share");
    CHECK(written["first_rows"] == 5);
    CHECK(written["rows"][0] == Json::parse(R"({"a": 1, "b": 0.1, "c": null, "d": "x"})"));
    const auto& row = written["rows"][1];
    CHECK(row["a"] == nullptr);
    CHECK(row["b"] == nullptr);
    CHECK(row["c"]["id"] == "m");
    CHECK(row["d"]["label"]["sv"] == "å");
    CHECK(row["no_number"]["a"]["arguments"]["offers"] == 3);
}

TEST_CASE("a map says beside its reports how it was made") {
    Origin origin;
    origin.about.name = "m";
    origin.about.languages = {"sv", "en"};
    origin.provenance.what_if = Message("w");
    origin.provenance.rows_left_out = 2;
    const auto json = wasm::to_json(origin);
    CHECK(json["name"] == "m");
    CHECK(json["languages"] == Json({"sv", "en"}));
    CHECK(json["filter"] == nullptr);
    CHECK(json["what_if"]["id"] == "w");
    CHECK(json["rows_left_out"] == 2);
}

TEST_CASE("a problem says where it is") {
    Diagnostic problem;
    problem.severity = Severity::warning;
    problem.code = "c", problem.file = "f.csv", problem.line = 2, problem.column = 3, problem.message = Message("m");
    CHECK(wasm::to_json(problem) == Json::parse(R"({"severity": "warning", "code": "c", "file": "f.csv", "line": 2,
        "column": 3, "message": {"id": "m", "arguments": {}}, "hint": null})"));
}
