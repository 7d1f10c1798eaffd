#include "render/output/sarif.hpp"

#include "engine/import/cell_name.hpp"
#include "render/words/words.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace ecomap {
namespace {

using Json = nlohmann::ordered_json;

const char* level(Severity severity) {
    return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

/// A path as the address that SARIF wants: what may not stand in one is written in percent.
std::string address(std::string_view path) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (char byte : path) {
        const auto code = static_cast<unsigned char>(byte);
        if (plain.find(byte) != std::string_view::npos) text += byte;
        else text += {'%', digits[code >> 4U], digits[code & 15U]};
    }
    return text;
}

/// What the code means; one that is not listed is said as it is.
std::string meaning_of(const std::string& code, std::string_view language) {
    const auto& known = diagnostic_codes();
    return std::binary_search(known.begin(), known.end(), code) ? in_words(Message("code." + code), language) : code;
}

Json result_of(const Diagnostic& problem, std::string_view language) {
    Json location{{"artifactLocation", {{"uri", address(problem.file)}}}};
    auto logical = Json::array();
    if (!problem.sheet.empty()) {  // a cell is no region of a text
        const auto cell = problem.line > 0 ? "!" + import::cell_name({problem.line, problem.column}) : std::string();
        logical.push_back({{"fullyQualifiedName", problem.sheet + cell}});
    } else if (problem.line > 0) {
        location["region"] = {{"startLine", problem.line}};
        if (problem.column > 0) {
            location["region"]["startColumn"] = problem.column;
            location["region"]["endColumn"] = problem.column + std::max<std::size_t>(problem.length, 1);
        }
    }
    Json where{{"physicalLocation", location}};
    if (!logical.empty()) where["logicalLocations"] = logical;
    const MessageList text{{problem.message, problem.hint}, Joining::semicolons};
    return {{"ruleId", problem.code},
            {"level", level(problem.severity)},
            {"message", {{"text", in_words(text, language)}}},
            {"locations", Json::array({where})}};
}

}  // namespace

std::string to_sarif(std::span<const Checked> checked, std::string_view version, std::string_view language) {
    std::set<std::string> rules;
    auto results = Json::array();
    auto add = [&](const Diagnostic& problem) {
        rules.insert(problem.code);
        results.push_back(result_of(problem, language));
    };
    for (const auto& each : checked) {
        for (const auto& problem : each.diagnostics) add(problem);
        for (const auto& outcome : each.outcomes)
            if (!outcome.met) add(problem_of(outcome));
    }
    auto listed = Json::array();
    for (const auto& code : rules)
        listed.push_back({{"id", code}, {"shortDescription", {{"text", meaning_of(code, language)}}}});
    const Json driver{{"name", "ecomap"}, {"version", version}, {"rules", listed}};
    const Json document{
        {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs",
         Json::array({{{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}}})}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace ecomap
