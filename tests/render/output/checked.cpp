#include "render/output/checked.hpp"

#include "render/output/diagnostic_text.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace ecomap;

TEST_CASE("an expectation that is not met is a problem at its line, with the value there is") {
    Outcome outcome;
    outcome.expectation.file = "expect.txt";
    outcome.expectation.line = 12;
    outcome.expectation.text = "expect actors >= 3";
    outcome.actual = 1;
    outcome.items = {Message::as_it_is("Åga")};
    const auto text = to_text(problem_of(outcome), "en");
    CHECK(text.starts_with("expect.txt:12:1: error: not as expected: it is 1: Åga [unmet-expectation]\n"));
    CHECK(text.find("expect actors >= 3") != std::string::npos);
}

TEST_CASE("as JSON, a place or a value that is not known is null") {
    Outcome outcome;
    Diagnostic note;
    note.severity = Severity::note;
    note.code = "extra-column";
    note.file = "a.csv";
    const std::vector<Checked> checked{{"map", {note}, {outcome}}};
    const auto json = nlohmann::json::parse(to_json(checked, "en"));
    CHECK(json["format_version"] == "1.0");
    CHECK(json["checks"][0]["diagnostics"][0]["line"].is_null());
    CHECK(json["checks"][0]["expectations"][0]["actual"].is_null());
    CHECK(json["checks"][0]["expectations"][0]["met"] == false);
}

TEST_CASE("as JSON, each problem has its own severity, place, message and hint") {
    const std::vector<Checked> checked{
        {"map",
         {{Severity::error, "bad-id", "a.csv", 3, 5, Message("io.no-rows"), Message("io.name-it")},
          {Severity::warning, "extra-column", "b.csv", 1, 0, Message("io.no-rows")},
          {Severity::note, "empty-table", "c.csv", 0, 0, Message("io.no-rows")}},
         {}},
        {"other", {}, {}}};
    const auto text = to_json(checked, "en");
    const auto json = nlohmann::json::parse(text);
    REQUIRE(json["checks"].size() == 2);
    CHECK(json["checks"][1]["dataset"] == "other");
    const auto& problems = json["checks"][0]["diagnostics"];
    REQUIRE(problems.size() == 3);
    CHECK(problems[0] == nlohmann::json{{"severity", "error"},
                                        {"code", "bad-id"},
                                        {"file", "a.csv"},
                                        {"line", 3},
                                        {"column", 5},
                                        {"message", "the table has a header but no rows"},
                                        {"hint", "name it or remove it"}});
    CHECK(problems[1]["severity"] == "warning");
    CHECK(problems[1]["line"] == 1);
    CHECK(problems[1]["column"].is_null());
    CHECK(problems[2]["severity"] == "note");
    const auto swedish = nlohmann::json::parse(to_json(checked, "sv"))["checks"][0]["diagnostics"][0];
    CHECK(swedish["severity"] == "error");
    CHECK(swedish["message"] == "tabellen har en rubrikrad men inga rader");
    CHECK(text.starts_with("{\n  \"format_version\""));
    CHECK(text.ends_with("}\n"));
}

TEST_CASE("a problem of an expectation is an error that underlines the whole line, counted in characters") {
    Outcome outcome;
    outcome.expectation.text = "expect åäö";
    const auto problem = problem_of(outcome);
    CHECK(problem.severity == Severity::error);
    CHECK(problem.column == 1);
    CHECK(problem.length == 10);
    CHECK(problem.excerpt == "expect åäö");
}
