#include "engine/import/form_names.hpp"

#include "engine/import/own_labels.hpp"

#include <algorithm>
#include <charconv>

namespace ecomap::import {
namespace {

constexpr std::string_view hexadecimal = "0123456789ABCDEF";

bool must_be_hidden(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || c == '%' || byte == 0x7F;
}

void append_hidden(std::string& name, char c) {
    const auto byte = static_cast<unsigned char>(c);
    name += '%';
    name += hexadecimal[byte / 16];
    name += hexadecimal[byte % 16];
}

/// As the name of a question must be.
bool is_xml_name(std::string_view text) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto may_follow = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; };
    return !text.empty() && is_letter(text.front()) && std::all_of(text.begin(), text.end(), may_follow);
}

bool has_terms(const std::vector<OwnTable>& tables, std::string_view name) {
    const auto* table = find_table(tables, name);
    const auto has_key = [&](const OwnTable::Row& row) { return !table->cell(row, key_column(name)).empty(); };
    return table != nullptr && std::any_of(table->rows.begin(), table->rows.end(), has_key);
}

}  // namespace

std::string choice_name(std::string_view key) {
    std::string name;
    for (char c : key) {
        const bool says_none = key == form_none && name.empty();
        if (says_none || must_be_hidden(c)) append_hidden(name, c);
        else name += c;
    }
    return name;
}

std::string key_of_choice(std::string_view name) {
    std::string key;
    for (std::size_t i = 0; i < name.size(); ++i) {
        unsigned byte = 0;
        const auto* from = name.data() + i + 1;
        const bool hides =
            name[i] == '%' && i + 2 < name.size() && std::from_chars(from, from + 2, byte, 16).ptr == from + 2;
        key += hides ? static_cast<char>(byte) : name[i];
        if (hides) i += 2;
    }
    return key;
}

std::vector<FormTerms> form_terms(const std::vector<OwnTable>& tables) {
    std::vector<FormTerms> asked;
    for (const auto* name : {"support_types", "principles", "target_groups", "phases"})
        if (has_terms(tables, name)) asked.push_back({name, name, false});
    for (const auto& own : own_dimensions(tables))
        if (own.of == TermsOf::offers && is_xml_name(own.key) && has_terms(tables, own.table))
            asked.push_back({own.key, own.table, true});
    return asked;
}

std::vector<const OwnTable::Row*> offers_today(const OwnTable& offers, std::string_view actor) {
    std::vector<const OwnTable::Row*> rows;
    for (const auto& row : offers.rows) {
        const auto& status = offers.cell(row, "status");
        const bool is_today = status.empty() || status == form_statuses[0];
        if (is_today && offers.cell(row, "actor") == actor && !offers.cell(row, "id").empty()) rows.push_back(&row);
    }
    return rows;
}

}  // namespace ecomap::import
