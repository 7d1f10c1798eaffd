#include "render/output/checked.hpp"

#include "engine/io/source_text.hpp"
#include "render/words/words.hpp"

#include <nlohmann/json.hpp>

namespace ecomap {
namespace {

using Json = nlohmann::ordered_json;

Json problem_json(const Diagnostic& problem, std::string_view language) {
    const char* level = problem.severity == Severity::error     ? "error"
                        : problem.severity == Severity::warning ? "warning"
                                                                : "note";
    auto place = [](std::size_t number) { return number > 0 ? Json(number) : Json(); };
    Json json{{"severity", level}, {"code", problem.code}, {"file", problem.file}};
    if (!problem.sheet.empty()) json["sheet"] = problem.sheet;  // of a workbook, where line and column are a cell's
    json["line"] = place(problem.line);
    json["column"] = place(problem.column);
    json["message"] = in_words(problem.message, language);
    json["hint"] = in_words(problem.hint, language);
    return json;
}

Json outcome_json(const Outcome& outcome, std::string_view language) {
    const auto& expectation = outcome.expectation;
    auto items = Json::array();
    for (const auto& item : outcome.items.list()) items.push_back(in_words(item, language));
    return {{"file", expectation.file},
            {"line", expectation.line},
            {"text", expectation.text},
            {"met", outcome.met},
            {"actual", outcome.actual ? Json(*outcome.actual) : Json()},
            {"items", items}};
}

}  // namespace

Diagnostic problem_of(const Outcome& outcome) {
    const auto& expectation = outcome.expectation;
    Diagnostic problem;
    problem.severity = Severity::error;
    problem.code = "unmet-expectation";
    problem.file = expectation.file;
    problem.line = expectation.line;
    problem.column = 1;
    problem.message = {"expect.unmet", {{"actual", actual_value(outcome)}}};
    problem.excerpt = expectation.text;
    problem.length = io::count_characters(expectation.text);
    return problem;
}

std::string to_json(std::span<const Checked> checked, std::string_view language) {
    auto datasets = Json::array();
    for (const auto& each : checked) {
        auto problems = Json::array(), outcomes = Json::array();
        for (const auto& problem : each.diagnostics) problems.push_back(problem_json(problem, language));
        for (const auto& outcome : each.outcomes) outcomes.push_back(outcome_json(outcome, language));
        datasets.push_back({{"dataset", each.dataset}, {"diagnostics", problems}, {"expectations", outcomes}});
    }
    const Json document{{"format_version", "1.0"}, {"checks", datasets}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace ecomap
