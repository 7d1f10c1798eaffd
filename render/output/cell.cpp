#include "render/output/cell.hpp"

#include "engine/analysis/no_number.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ecomap {
namespace {

template <class... How>
std::string digits(double number, How... how) {
    char buffer[400];  // the longest double in fixed notation has 309 digits before the point
    auto end = std::to_chars(buffer, buffer + sizeof buffer, number, how...);
    return std::string(buffer, end.ptr);
}

}  // namespace

std::string exact(double number) {
    if (!std::isfinite(number)) return "";
    return digits(number == 0 ? 0.0 : number);  // no "-0"
}

std::string rounded(double number) {
    if (!std::isfinite(number)) return "";
    if (number != 0 && std::abs(number) < 0.001) return digits(number, std::chars_format::general, 3);
    auto text = digits(number == 0 ? 0.0 : number, std::chars_format::fixed, 3);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string readable(const Cell& cell, std::string_view language) {
    struct Visitor {
        std::string_view language;
        std::string unknown() const { return in_words(Message("unknown"), language); }
        std::string operator()(std::monostate) const { return unknown(); }
        std::string operator()(std::int64_t value) const { return std::to_string(value); }
        std::string operator()(double value) const { return std::isfinite(value) ? rounded(value) : unknown(); }
        std::string operator()(const std::string& value) const { return value; }
        std::string operator()(const Text& value) const { return std::string(value.in(language)); }
        std::string operator()(const Message& value) const { return in_words(value, language); }
    };
    return std::visit(Visitor{language}, cell);
}

bool is_numeric(const Table& table, std::size_t column) {
    auto is_text = [&](const auto& row) {
        return std::holds_alternative<std::string>(row[column]) || std::holds_alternative<Text>(row[column]) ||
               (std::holds_alternative<Message>(row[column]) && why_no_number(row[column]).empty());
    };
    return !table.rows.empty() && std::none_of(table.rows.begin(), table.rows.end(), is_text);
}

}  // namespace ecomap
