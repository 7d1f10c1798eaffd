#include "render/output/checked.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace ecomap;

TEST_CASE("an expectation that is not met is a problem at its line, with the value there is") {
    Outcome outcome;
    outcome.expectation.file = "expect.txt";
    outcome.expectation.line = 12;
    outcome.expectation.text = "expect actors >= 3";
    outcome.actual = 1;
    outcome.items = {"Åga"};
    const auto text = to_text(problem_of(outcome));
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
    const auto json = nlohmann::json::parse(to_json(checked));
    CHECK(json["format_version"] == "1.0");
    CHECK(json["checks"][0]["diagnostics"][0]["line"].is_null());
    CHECK(json["checks"][0]["expectations"][0]["actual"].is_null());
    CHECK(json["checks"][0]["expectations"][0]["met"] == false);
}
