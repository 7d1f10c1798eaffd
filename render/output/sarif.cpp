#include "render/output/sarif.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

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

Json result_of(const Diagnostic& problem) {
    Json location{{"artifactLocation", {{"uri", address(problem.file)}}}};
    if (problem.line > 0) {
        location["region"] = {{"startLine", problem.line}};
        if (problem.column > 0) {
            location["region"]["startColumn"] = problem.column;
            location["region"]["endColumn"] = problem.column + std::max<std::size_t>(problem.length, 1);
        }
    }
    const auto text = problem.message + (problem.hint.empty() ? "" : "; " + problem.hint);
    return {{"ruleId", problem.code},
            {"level", level(problem.severity)},
            {"message", {{"text", text}}},
            {"locations", Json::array({{{"physicalLocation", location}}})}};
}

}  // namespace

std::string to_sarif(std::span<const Checked> checked, std::string_view version) {
    std::map<std::string, std::string> used;  // code → meaning
    for (const auto& code : diagnostic_codes()) used.emplace(code.code, code.meaning);
    std::map<std::string, std::string> rules;
    auto results = Json::array();
    auto add = [&](const Diagnostic& problem) {
        const auto known = used.find(problem.code);
        rules.emplace(problem.code, known == used.end() ? problem.code : known->second);
        results.push_back(result_of(problem));
    };
    for (const auto& each : checked) {
        for (const auto& problem : each.diagnostics) add(problem);
        for (const auto& outcome : each.outcomes)
            if (!outcome.met) add(problem_of(outcome));
    }
    auto listed = Json::array();
    for (const auto& [code, meaning] : rules)
        listed.push_back({{"id", code}, {"shortDescription", {{"text", meaning}}}});
    const Json driver{{"name", "ecomap"}, {"version", version}, {"rules", listed}};
    const Json document{
        {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs",
         Json::array({{{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}}})}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace ecomap
