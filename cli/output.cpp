#include "cli/output.hpp"

#include "cli/files.hpp"
#include "cli/language.hpp"
#include "cli/usage.hpp"
#include "engine/process/ranks.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace ecomap::cli {
namespace {

bool can_hold(const Format& format, Holds holds) {
    return (holds != Holds::picture && format.reports != nullptr) ||
           (holds != Holds::report && format.picture != nullptr);
}

std::vector<std::string_view> names_of(Holds holds) {
    std::vector<std::string_view> names;
    for (const auto& format : formats())
        if (can_hold(format, holds)) names.push_back(format.name);
    return names;
}

void check_table(std::span<const Document> reports, const std::string& table) {
    std::vector<std::string_view> names;
    for (const auto& document : reports)
        for (const auto& each : document.report.tables) {
            if (each.name == table) return;
            if (std::find(names.begin(), names.end(), each.name) == names.end()) names.push_back(each.name);
        }
    throw unknown_word("table", table, names);
}

}  // namespace

void add_output_options(CLI::App& app, OutputOptions& options, Holds holds, const char* target) {
    app.add_option("-f,--format", options.format, joined(names_of(holds)))->type_name("FORMAT");
    app.add_option("-o,--output", options.file)->type_name(target);
    add_language_options(app, options.language);
}

const Format& chosen_format(const OutputOptions& options, Holds holds, std::string_view otherwise) {
    const auto* format = find_format(otherwise);
    if (!options.format.empty()) {
        format = find_format(options.format);
        if (!format) throw unknown_word("format", options.format, names_of(holds));
    } else if (const auto* by_file = format_of_file(options.file)) {
        format = by_file;
    }
    if (!can_hold(*format, holds)) {
        wrong_usage({holds == Holds::report ? "usage.no-report" : "usage.no-picture", {{"format", format->name}}},
                    {"usage.there-is", {{"words", with_commas(names_of(holds))}, {"also", Message()}}});
    }
    return *format;
}

void write_result(const OutputOptions& options, std::string_view bytes) {
    const auto* ranks = ranks_to_share_with();
    if (ranks && ranks->rank() > 0) return;  // the first does
    if (options.file.empty() || options.file == "-") {
        write_stdout(bytes);
    } else {
        write_file(options.file, bytes);
    }
}

void write_reports(const OutputOptions& options, std::span<const Document> reports, const std::string& table) {
    const auto& format = chosen_format(options, Holds::report, "text");
    if (!table.empty()) check_table(reports, table);
    const auto language = reader_language(options.language, reports.front().origin.about);
    write_result(options, format.reports(reports, {language, table}));
}

}  // namespace ecomap::cli
