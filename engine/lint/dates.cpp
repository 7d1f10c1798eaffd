#include "engine/lint/dates.hpp"

#include "engine/lint/cells.hpp"

namespace ecomap::lint {
namespace {

using std::string_view;

std::optional<Date> day_of_map(const io::Reading& reading, const Options& options) {
    if (options.today) return last_day(*options.today);
    const auto& about = reading.ecosystem.about;
    for (const auto* text : {&about.as_of, &about.version})
        if (const auto date = parse_date(*text)) return last_day(*date);
    return std::nullopt;
}

/// The first date of a cell that may hold two: "2021/2022".
std::optional<Date> first_date(string_view text) { return parse_date(io::trim(text.substr(0, text.find('/')))); }

bool is_so(string_view status) { return status.empty() || status == "today" || status == "historic"; }
bool is_today(string_view status) { return status.empty() || status == "today"; }

template <class Take>
void each_date(const io::Reading& reading, string_view table_name, string_view column, bool (*counts)(string_view),
               Take take) {
    const auto* table = reading.table(table_name);
    if (!table || !table->has_column(column)) return;
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        if (table->is_damaged(row) || !counts(text_in(*table, row, "status"))) continue;
        const auto cell = cell_in(*table, row, column);
        if (const auto date = first_date(text_at(cell))) take(cell, *date);
    }
}

}  // namespace

Findings future_dates(const io::Reading& reading, const Options& options) {
    Findings found;
    const auto now = day_of_map(reading, options);
    if (!now) return found;
    const auto hold = [&](const At& cell, const Date& date) {
        if (first_day(date) > *now)
            found.push_back(finding_at(cell, {"lint.future-date", {{"date", text_at(cell)}, {"now", to_string(*now)}}},
                                       Message("lint.future-date-hint")));
    };
    const auto any = [](string_view) { return true; };
    each_date(reading, "offers", "since", is_so, hold);
    each_date(reading, "offers", "as_of", any, hold);
    each_date(reading, "links", "since", is_so, hold);
    each_date(reading, "metrics", "as_of", any, hold);
    return found;
}

Findings ended(const io::Reading& reading, const Options& options) {
    Findings found;
    const auto now = day_of_map(reading, options);
    if (!now) return found;
    const auto hold = [&](const At& cell, const Date& date) {
        if (last_day(date) < first_day(*now))
            found.push_back(finding_at(cell, {"lint.ended", {{"date", text_at(cell)}, {"now", to_string(*now)}}},
                                       Message("lint.ended-hint")));
    };
    each_date(reading, "offers", "until", is_today, hold);
    each_date(reading, "links", "until", is_today, hold);
    return found;
}

}  // namespace ecomap::lint
