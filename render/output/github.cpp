#include "render/output/github.hpp"

#include "engine/import/cell_name.hpp"
#include "engine/io/terminal.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// What would end a command, or a property of it, is written in percent. Other controls are for no log.
std::string escaped(std::string_view text, std::string_view special) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string safe;
    for (char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if (special.find(byte) == std::string_view::npos) safe += byte;
        else safe += {'%', digits[code >> 4U], digits[code & 15U]};
    }
    return safe;
}

std::string message_data(std::string_view text) { return escaped(io::for_terminal(text), "%\r\n"); }
std::string property(std::string_view text) { return escaped(io::for_terminal(text), "%\r\n:,"); }

std::string line_of(const Diagnostic& problem, std::string_view language) {
    std::string line = problem.severity == Severity::error     ? "::error "
                       : problem.severity == Severity::warning ? "::warning "
                                                               : "::notice ";
    line += "file=" + property(problem.file);
    if (problem.line > 0 && problem.sheet.empty()) {
        line += ",line=" + std::to_string(problem.line);
        if (problem.column > 0)
            line += ",col=" + std::to_string(problem.column) +
                    ",endColumn=" + std::to_string(problem.column + std::max<std::size_t>(problem.length, 1));
    }
    line += ",title=" + property(problem.code) + "::";
    if (!problem.sheet.empty()) {
        const auto cell = problem.line > 0 ? "!" + import::cell_name({problem.line, problem.column}) : std::string();
        line += message_data(problem.sheet + cell + ": ");
    }
    const MessageList text{{problem.message, problem.hint}, Joining::semicolons};
    return line + message_data(in_words(text, language)) + "\n";
}

}  // namespace

std::string to_github(std::span<const Checked> checked, std::string_view language) {
    std::string lines;
    for (const auto& each : checked) {
        for (const auto& problem : each.diagnostics) lines += line_of(problem, language);
        for (const auto& outcome : each.outcomes)
            if (!outcome.met) lines += line_of(problem_of(outcome), language);
    }
    return lines;
}

}  // namespace ecomap
