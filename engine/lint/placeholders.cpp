#include "engine/lint/placeholders.hpp"

#include "engine/lint/cells.hpp"
#include "engine/lint/placeholder_data.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace ecomap::lint {
namespace {

using std::string_view;

constexpr std::size_t longest_text = 60;  // bytes

std::set<std::string, std::less<>> words_of(string_view list) {
    std::set<std::string, std::less<>> words;
    for (std::size_t at = 0; at < list.size();) {
        const auto end = std::min(list.find_first_of(";\n", at), list.size());
        const auto word = io::trim(list.substr(at, end - at));
        if (word.starts_with('#')) at = std::min(list.find('\n', at), list.size()) + 1;
        else at = end + 1;
        if (!word.empty() && !word.starts_with('#')) words.insert(fold_case(word));
    }
    return words;
}

/// Columns where a value is shown or counted, beside those of open lists. A note may say what it wants.
constexpr std::array<string_view, 4> shown{"abbreviation", "aliases", "website", "source"};

}  // namespace

bool is_placeholder(string_view text) {
    static const auto words = words_of(shipped_placeholders());
    if (text.empty() || text.size() > longest_text) return false;
    const bool is_slot = text.size() > 2 && ((text.front() == '<' && text.back() == '>') ||
                                             (text.starts_with("{{") && text.ends_with("}}")));
    return is_slot || words.contains(fold_case(text));
}

Findings placeholders(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    const auto hold = [&](const At& cell, const io::Item& item) {
        if (is_placeholder(item.text))
            found.push_back(
                finding_at(cell, item, {"lint.placeholder", {{"text", item.text}}}, Message("lint.leave-empty")));
    };
    for (const auto* table : tables_of(reading)) {
        auto columns = columns_of_text(*table, "name");
        for (const auto column : shown)
            if (table->has_column(column)) columns.push_back(table->position_of(column));
        for (const auto& each : open_columns(reading))
            if (each.table == table->schema().name) columns.push_back(table->position_of(each.column));
        for (std::size_t row = 0; row < table->row_count(); ++row) {
            if (table->is_damaged(row)) continue;
            for (const auto column : columns) {
                const At cell{table, row, column};
                const auto plain = table->plain_at(row, column);
                if (plain && (plain->empty() || plain->size() > longest_text)) continue;
                if (const auto item = item_at(cell); is_placeholder(item.text)) hold(cell, item);
                else if (plain && plain->find(';') != string_view::npos)
                    for (const auto& each : items_at(cell)) hold(cell, each);
            }
        }
    }
    return found;
}

Findings hashtag_rows(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    const auto is_tag = [](string_view text) {
        return text.size() > 1 && text[0] == '#' && ((text[1] >= 'a' && text[1] <= 'z') || text[1] == '*');
    };
    for (const auto* table : tables_of(reading)) {
        if (table->row_count() == 0) continue;  // they stand below the head
        std::size_t tags = 0, others = 0;
        for (const auto& [name, column] : table->columns()) {
            const auto text = text_at({table, 0, column});
            if (!text.empty()) ++(is_tag(text) ? tags : others);
        }
        if (tags >= 2 && others == 0)
            found.push_back(finding_at({table, 0, 0}, Message("lint.hashtag-row"), Message("lint.remove-row")));
    }
    return found;
}

}  // namespace ecomap::lint
