#include "engine/io/row.hpp"

#include "engine/io/formula.hpp"
#include "engine/io/key.hpp"
#include "engine/io/number.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>

namespace ecomap::io {
namespace {

using std::string_view;

/// Walks through a cell's value and knows which byte of the file each byte of it is.
class CellWalk {
public:
    explicit CellWalk(const Cell& cell) : text_(cell.text), quoted_(cell.quoted), place_(cell.place) {
        if (quoted_) ++place_.offset;
    }
    Place place() const { return place_; }
    void walk_to(std::size_t position) {
        for (; position_ < position; ++position_) {
            ++place_.offset;
            if (text_[position_] == '"' && quoted_) ++place_.offset;  // doubled in the file
        }
    }

private:
    string_view text_;
    bool quoted_;
    Place place_;
    std::size_t position_ = 0;
};

Item trimmed_item(CellWalk& walk, string_view whole, std::size_t first, std::size_t last) {
    const string_view part = whole.substr(first, last - first);
    const string_view kept = trim(without_apostrophe(trim(part)));
    if (!kept.empty()) walk.walk_to(static_cast<std::size_t>(kept.data() - whole.data()));
    Item item{std::string(kept), walk.place()};
    item.place.length = std::max(1U, count_characters(kept));
    return item;
}

/// What a spreadsheet's day number (days since 1899-12-30) most likely meant; nothing for other texts.
Message day_number_hint(string_view text) {
    const auto number = parse_number(text, false).value;
    if (text.size() != 5 || !number || *number < 20'000 || *number > 80'000) return {};
    using namespace std::chrono;
    const year_month_day day{sys_days{1899y / December / 30d} + days{static_cast<int>(*number)}};
    const Date date{int{day.year()}, static_cast<int>(unsigned{day.month()}), static_cast<int>(unsigned{day.day()})};
    return {"io.day-number", {{"date", to_string(date)}}};
}

}  // namespace

std::string listed(std::span<const string_view> words) {
    std::string all;
    for (auto word : words) all += (all.empty() ? "" : ", ") + std::string(word);
    return all;
}

Item item_of(Cell cell) {
    if (auto meant = as_meant(cell.text); meant.size() < cell.text.size())
        return {std::string(trim(meant)), cell.place};
    const string_view kept = trim(cell.text);
    if (kept.empty()) return {{}, cell.place};
    if (kept.size() == cell.text.size()) return {std::move(cell.text), cell.place};
    CellWalk walk(cell);
    return trimmed_item(walk, cell.text, 0, cell.text.size());
}

std::vector<Item> items_of(const Cell& cell, string_view separators) {
    const string_view whole = cell.text;
    std::vector<Item> items;
    CellWalk walk(cell);
    for (std::size_t first = 0; first <= whole.size();) {
        const std::size_t last = std::min(whole.find_first_of(separators, first), whole.size());
        auto item = trimmed_item(walk, whole, first, last);
        if (!item.text.empty()) items.push_back(std::move(item));
        first = last + 1;
    }
    return items;
}

const SourceText& Row::source_of(const Item& item) const {
    return item.place.elsewhere ? *item.place.elsewhere : table_.source();
}

void Row::error(string_view code, const Item& item, Message message, Message hint) {
    problems_.add(Severity::error, code, source_of(item), item.place, std::move(message), std::move(hint));
    good_ = false;
}

void Row::warning(string_view code, const Item& item, Message message, Message hint) {
    problems_.add(Severity::warning, code, source_of(item), item.place, std::move(message), std::move(hint));
}

Item Row::item(string_view column) const {
    auto cell = table_.cell(row_, column);
    return cell ? item_of(std::move(*cell)) : Item{{}, table_.first_cell(row_).place};
}

std::string Row::text(string_view column) const {
    const auto written = plain(column);
    return written ? std::string(*written) : item(column).text;
}

std::vector<Item> Row::items(string_view column) const {
    if (is_empty(column)) return {};
    const auto cell = table_.cell(row_, column);
    return cell && !cell->text.empty() ? items_of(*cell) : std::vector<Item>();
}

std::vector<std::string> Row::list(string_view column) const {
    std::vector<std::string> all;
    for (auto& each : items(column)) all.push_back(std::move(each.text));
    return all;
}

Item Row::needed(string_view column) {
    Item cell = item(column);
    if (cell.text.empty()) error("missing-value", cell, {"io.missing", {{"column", column}}});
    return cell;
}

std::string Row::text_at(std::size_t position) const {
    if (const auto written = table_.plain_at(row_, position)) return std::string(*written);
    const auto cell = table_.cell_at(row_, position);
    const std::string meant = cell ? as_meant(trim(cell->text)) : std::string();
    return std::string(trim(meant));
}

Text Row::texts(string_view stem) const {
    std::vector<std::pair<std::string, std::string>> by_language;
    std::string plain;
    for (const auto& [language, column] : table_.languages_of(stem)) {
        std::string value = text_at(column);
        if (value.empty()) continue;
        if (language.empty()) plain = std::move(value);
        else by_language.emplace_back(language, std::move(value));
    }
    Text text(std::move(by_language));
    if (!plain.empty() && !text.has(language_)) text.set(language_, std::move(plain));
    return text;
}

Carried Row::carried() const {
    Carried carried;
    for (const auto& [column, position] : table_.carried()) {
        const auto written = table_.plain_at(row_, position);
        if (written && !written->empty()) carried.emplace_back(column, *written);
        if (written) continue;
        if (auto cell = table_.cell_at(row_, position))
            if (auto item = item_of(std::move(*cell)); !item.text.empty()) carried.emplace_back(column, item.text);
    }
    return carried;
}

Text Row::needed_texts(string_view stem) {
    Text text = texts(stem);
    if (!text.empty()) return text;
    const auto& languages = table_.languages_of(stem);
    const auto cell = languages.empty() ? std::nullopt : table_.cell_at(row_, languages.front().second);
    error("missing-value", cell ? item_of(*cell) : item(stem), {"io.missing-text", {{"column", stem}}});
    return text;
}

std::optional<double> Row::number(string_view column) {
    if (is_empty(column)) return std::nullopt;
    const Item cell = item(column);
    if (cell.text.empty()) return std::nullopt;
    auto parsed = parse_number(cell.text, table_.has_decimal_comma());
    if (!parsed.value) error("bad-number", cell, {"io.no-number", {{"text", cell.text}}}, std::move(parsed.why_not));
    if (parsed.ambiguous)
        warning("ambiguous-number", cell, {"io.decimals", {{"text", cell.text}}}, Message("io.space-or-point"));
    return parsed.value;
}

std::optional<double> Row::amount(string_view column, double most) {
    const auto value = number(column);
    if (!value || (*value >= 0 && *value <= most)) return value;
    const Item cell = item(column);
    error("out-of-range", cell, {"io.out-of-range", {{"text", cell.text}, {"column", column}}},
          std::isfinite(most) ? Message("io.write-up-to", {{"most", static_cast<std::int64_t>(most)}})
                              : Message("io.write-0-up"));
    return std::nullopt;
}

std::optional<int> Row::whole_number(string_view column) {
    const auto value = number(column);
    if (!value) return std::nullopt;
    constexpr double most = std::numeric_limits<int>::max();
    if (std::floor(*value) == *value && std::fabs(*value) <= most) return static_cast<int>(*value);
    const Item cell = item(column);
    error("bad-number", cell, {"io.not-whole", {{"text", cell.text}}}, Message("io.write-digits"));
    return std::nullopt;
}

std::optional<bool> Row::flag(string_view column) {
    if (is_empty(column)) return std::nullopt;
    const Item cell = item(column);
    if (cell.text.empty()) return std::nullopt;
    const std::string word = lower_case(cell.text);
    for (auto yes : {"yes", "true", "ja", "sant", "1"})
        if (word == yes) return true;
    for (auto no : {"no", "false", "nej", "falskt", "0"})
        if (word == no) return false;
    report_word(cell, std::array<string_view, 2>{"yes", "no"});
    return std::nullopt;
}

std::optional<Date> Row::parsed_date(const Item& item) {
    auto parsed = parse_date(item.text);
    if (parsed) return parsed;
    auto hint = day_number_hint(item.text);
    error("bad-date", item, {"io.no-date", {{"text", item.text}}},
          hint.empty() ? Message("io.write-date") : std::move(hint));
    return std::nullopt;
}

std::optional<Date> Row::date(string_view column) {
    if (is_empty(column)) return std::nullopt;
    const Item cell = item(column);
    return cell.text.empty() ? std::nullopt : parsed_date(cell);
}

Period Row::period(string_view start, string_view end) {
    Period period{date(start), date(end)};
    if (period.start && period.end && last_day(*period.end) < first_day(*period.start))
        error("reversed-period", item(end), {"io.reversed", {{"start", to_string(*period.start)}}},
              Message("io.swap-dates"));
    return period;
}

std::optional<Period> Row::span(string_view column) {
    if (is_empty(column)) return std::nullopt;
    const Item cell = item(column);
    if (cell.text.empty()) return std::nullopt;
    const std::size_t slash = cell.text.find('/');
    const auto start = parsed_date({cell.text.substr(0, slash), cell.place});
    if (slash == std::string::npos) return start ? std::optional(Period{start, start}) : std::nullopt;
    const auto end = start ? parsed_date({cell.text.substr(slash + 1), cell.place}) : std::nullopt;
    if (!start || !end) return std::nullopt;
    if (last_day(*end) < first_day(*start))
        error("reversed-period", cell, Message("io.reversed-span"), Message("io.early-first"));
    return Period{start, end};
}

Certainty Row::certainty(string_view column) {
    return word(column, parse_certainty, certainty_list(), Certainty::stated);
}

Certainty Row::certainty_of(string_view column) {
    if (const auto written = plain(column, "_certainty")) {
        if (written->empty()) return Certainty::stated;
        if (const auto value = parse_certainty(*written)) return *value;
    }
    return certainty(std::string(column) + "_certainty");
}

void Row::report_word(const Item& item, std::span<const string_view> allowed, Message also) {
    Message hint{"io.write-one-of", {{"words", listed(allowed)}}};
    if (!also.empty()) hint = MessageList{{std::move(hint), std::move(also)}, Joining::semicolons};
    error("bad-word", item, {"io.no-word", {{"text", item.text}}}, std::move(hint));
}

}  // namespace ecomap::io
