#include "engine/import/map_file.hpp"

#include "engine/import/csv_text.hpp"
#include "engine/io/suggest.hpp"

#include <charconv>

namespace ecomap::import {
namespace {

/// "offers from 3": what the rows are, and the lowest row of the head.
std::optional<Said::Sheet> read_sheet(const std::string& word) {
    const auto at = word.find(" from ");
    Said::Sheet sheet;
    sheet.rows = rows_are(word.substr(0, at));
    if (!sheet.rows || *sheet.rows == RowsAre::table) return std::nullopt;
    if (at == std::string::npos) return sheet;
    std::size_t number = 0;
    const auto* first = word.data() + at + 6;
    const auto [end, wrong] = std::from_chars(first, word.data() + word.size(), number);
    if (wrong != std::errc() || end != word.data() + word.size()) return std::nullopt;
    sheet.head_row = number;
    return sheet;
}

Diagnostic problem_of(const SourceFile& file, std::size_t line, const std::string& word) {
    Diagnostic problem;
    problem.code = "bad-map";
    problem.file = file.name;
    problem.line = line;
    problem.column = 1;
    problem.message = {"import.map-word", {{"word", word}}};
    std::vector<std::string_view> words;
    for (const auto& meaning : meanings()) words.push_back(meaning.word);
    std::size_t effort = 100'000;
    const auto near = io::suggest(word, words, effort);
    problem.hint = near.empty() ? Message("io.write-one-of", {{"words", with_commas(words)}})
                                : Message("io.did-you-mean", {{"word", near}});
    return problem;
}

}  // namespace

std::string to_map_file(const std::vector<SheetPlan>& plans, const std::function<std::string(const Message&)>& words) {
    std::vector<std::string> cells{"sheet", "column", "value", "means", "option", "sure", "why"};
    auto text = csv_line(cells);
    for (const auto& plan : plans) {
        const auto rows = std::string(to_string(plan.rows));
        const auto means = plan.rows == RowsAre::table ? rows : rows + " from " + std::to_string(plan.head_row);
        cells = {plan.sheet, "", "", means, plan.table, std::string(to_string(plan.sure)), words(plan.why)};
        text += csv_line(cells);
        for (const auto& column : plan.columns) {
            cells = {plan.sheet,
                     column.head,
                     "",
                     std::string(meaning_of(column.means).word),
                     column.option,
                     std::string(to_string(column.sure)),
                     words(column.why)};
            text += csv_line(cells);
        }
    }
    return text;
}

Said read_map_file(const SourceFile& file, Diagnostics& problems) {
    Said said;
    for (const auto& row : named_rows(file, problems)) {
        const auto& means = row["means"];
        auto& sheet = said.sheets[row["sheet"]];
        if (const auto& value = row["value"]; !value.empty()) {
            if (means_of(row["column"])) said.values[row["column"] + "=" + value] = means;
            else problems.push_back(problem_of(file, row.line, row["column"]));
        } else if (row["column"].empty()) {
            if (means == to_string(RowsAre::table)) continue;
            if (const auto read = read_sheet(means)) sheet.rows = read->rows, sheet.head_row = read->head_row;
            else problems.push_back(problem_of(file, row.line, means));
        } else if (const auto known = means_of(means)) {
            sheet.columns[row["column"]] = {*known, row["option"]};
        } else {
            problems.push_back(problem_of(file, row.line, means));
        }
    }
    return said;
}

}  // namespace ecomap::import
