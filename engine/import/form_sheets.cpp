#include "engine/import/form_sheets.hpp"

#include "engine/io/key.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace ecomap::import {
namespace {

/// What the form asks, and what the programs say of a row; all else is not carried.
constexpr std::array<std::string_view, 9> form_questions{"actor", "by",     "date", "still",  "name",
                                                         "kind",  "status", "to",   "example"};
constexpr std::array<std::string_view, 7> of_submission{"_id",        "_uuid",          "_index", "_submission_time",
                                                        "submitdate", "SubmissionDate", "KEY"};
constexpr std::array<std::string_view, 5> of_repeat{"_parent_index", "_parent_table_name", "_submission__uuid",
                                                    "_submission__id", "PARENT_KEY"};
constexpr std::array<std::string_view, 8> ticks{"1", "1.0", "true", "TRUE", "True", "Y", "y", "yes"};

struct FormHead {
    std::string question = {}, choice = {};
};

/// What the column of this head holds: the first part between slashes that is a question, and behind it a choice.
std::optional<FormHead> read_head(std::string_view head, const std::vector<std::string>& terms) {
    const auto is_question = [&](std::string_view word) {
        return contains(form_questions, word) || contains(of_submission, word) || contains(of_repeat, word) ||
               contains(terms, std::string(word));
    };
    while (true) {
        const auto end = head.find_first_of("/[");
        const auto word = head.substr(0, end);
        if (is_question(word)) {
            if (end == head.npos) return FormHead{std::string(word), ""};
            auto choice = head.substr(end + 1);
            if (head[end] == '[' && choice.ends_with(']')) choice.remove_suffix(1);
            return FormHead{std::string(word), std::string(choice)};
        }
        const auto slash = head.find('/');
        if (slash == head.npos) return std::nullopt;
        head.remove_prefix(slash + 1);
    }
}

std::string text_of(const GridRow& row, std::size_t column) {
    return column < row.cells.size() ? std::string(io::trim(row.cells[column].text)) : std::string();
}

FormSheet read_sheet_of_form(const Grid& grid, const std::vector<std::string>& terms) {
    FormSheet sheet{&grid};
    if (grid.rows.empty()) return sheet;
    std::map<std::size_t, FormHead> columns;
    for (std::size_t c = 0; c < grid.rows[0].cells.size(); ++c)
        if (auto head = read_head(text_of(grid.rows[0], c), terms)) {
            auto& choices = sheet.heads[head->question];
            if (!head->choice.empty()) choices.insert(head->choice);
            columns.emplace(c, std::move(*head));
        }
    for (std::size_t r = 1; r < grid.rows.size(); ++r) {
        FormRow row{grid.rows[r].number};
        for (const auto& [c, head] : columns) {
            auto text = text_of(grid.rows[r], c);
            if (head.choice.empty()) row.cells.emplace(head.question, FormCell{std::move(text), c + 1});
            else if (contains(ticks, std::string_view(text))) row.choices[head.question].emplace(head.choice, c + 1);
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

template <std::size_t n>
bool has_any(const FormSheet& sheet, const std::array<std::string_view, n>& heads) {
    return std::any_of(heads.begin(), heads.end(), [&](std::string_view head) { return sheet.has(head); });
}

bool is_of_repeat(const FormSheet& sheet) { return has_any(sheet, of_repeat); }

bool is_of_answers(const FormSheet& sheet) {
    return !is_of_repeat(sheet) && sheet.has("actor") && (sheet.has("still") || has_any(sheet, of_submission));
}

}  // namespace

const std::string& FormRow::text(const std::string& question) const {
    static const std::string nothing;
    const auto at = cells.find(question);
    return at == cells.end() ? nothing : at->second.text;
}

std::size_t FormRow::column(const std::string& question) const {
    const auto at = cells.find(question);
    return at == cells.end() ? 1 : at->second.column;
}

std::map<std::string, std::size_t> FormRow::ticked(const std::string& question) const {
    const auto some = choices.find(question);
    auto names = some != choices.end() ? some->second : std::map<std::string, std::size_t>();
    std::string_view rest = text(question);
    while (!rest.empty()) {
        const auto end = rest.find_first_of(" \t\r\n");
        if (end != 0) names.emplace(rest.substr(0, end), column(question));
        rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    }
    return names;
}

bool FormSheet::could_tick(const std::string& question, const std::string& choice) const {
    const auto at = heads.find(question);
    return at == heads.end() || at->second.empty() || at->second.contains(choice);
}

FormSheets form_sheets(const std::vector<Grid>& grids, const std::vector<std::string>& terms) {
    FormSheets all;
    for (const auto& grid : grids) {
        auto sheet = read_sheet_of_form(grid, terms);
        if (is_of_answers(sheet) && all.answers.grid == nullptr) all.answers = std::move(sheet);
        else if (is_of_repeat(sheet) && (sheet.has("to") || sheet.has("kind"))) all.links.push_back(std::move(sheet));
        else if (is_of_repeat(sheet) && sheet.has("name")) all.offers.push_back(std::move(sheet));
    }
    return all.answers.grid != nullptr ? std::move(all) : FormSheets();
}

}  // namespace ecomap::import
