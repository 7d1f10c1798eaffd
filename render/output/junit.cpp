#include "render/output/junit.hpp"

#include "render/graphviz/xml.hpp"
#include "render/output/diagnostic_text.hpp"
#include "render/words/words.hpp"

namespace ecomap {
namespace {

/// Escaped, and with line ends that an attribute keeps.
std::string xml_text(std::string_view text) {
    std::string safe;
    for (char c : escape(text)) {
        if (c == '\n') safe += "&#10;";
        else safe += c;
    }
    return safe;
}

std::string test_case(const std::string& suite, const std::string& name, const std::string& failure,
                      const std::string& details) {
    auto line = "    <testcase classname=\"" + xml_text(suite) + "\" name=\"" + xml_text(name) + "\"";
    if (failure.empty()) return line + "/>\n";
    return line + ">\n      <failure message=\"" + xml_text(failure) + "\">" + xml_text(details) +
           "</failure>\n    </testcase>\n";
}

std::string place(const Diagnostic& problem) { return problem.file + ":" + std::to_string(problem.line); }

}  // namespace

std::string to_junit(std::span<const Checked> checked, std::optional<Severity> fail_on, std::string_view language) {
    std::string suites;
    std::size_t all = 0, all_failed = 0;
    for (const auto& each : checked) {
        const auto grave = fail_on ? count_at_least(each.diagnostics, *fail_on) : 0;
        std::string details;
        for (const auto& problem : each.diagnostics)
            if (fail_on && problem.severity >= *fail_on) details += to_text(problem, language);
        std::size_t failed = grave > 0 ? 1 : 0;
        auto cases = test_case(each.dataset, in_words(Message("check.tables"), language),
                               grave == 0 ? "" : in_words({"check.problems", {{"count", grave}}}, language), details);
        for (const auto& outcome : each.outcomes) {
            const auto problem = problem_of(outcome);
            failed += outcome.met ? 0 : 1;
            cases += test_case(each.dataset, outcome.expectation.text,
                               outcome.met ? "" : in_words(actual_value(outcome), language), place(problem));
        }
        const auto count = each.outcomes.size() + 1;
        suites += "  <testsuite name=\"" + xml_text(each.dataset) + "\" tests=\"" + std::to_string(count) +
                  "\" failures=\"" + std::to_string(failed) + "\" errors=\"0\" skipped=\"0\">\n" + cases +
                  "  </testsuite>\n";
        all += count;
        all_failed += failed;
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ecomap check\" tests=\"" +
           std::to_string(all) + "\" failures=\"" + std::to_string(all_failed) + "\">\n" + suites + "</testsuites>\n";
}

}  // namespace ecomap
