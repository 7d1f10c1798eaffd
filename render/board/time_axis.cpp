#include "render/board/time_axis.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace ecomap {
namespace {

constexpr double break_width = 24;
constexpr double year_width = 38, month_width = 34;  // the least a label needs
constexpr double least_year = 6;                     // without a label
constexpr long empty_run = 3;                        // columns that become a break

/// Columns in which something begins or ends, and the first and the last of all.
std::set<long> used_columns(std::span<const Span> spans, double months) {
    std::set<long> used;
    for (const auto& span : spans) {
        auto first = static_cast<long>(std::floor(span.from / months));
        used.insert(first);
        used.insert(std::max(first, static_cast<long>(std::ceil(span.to / months)) - 1));
    }
    return used;
}

TimeColumn column_at(long place, double months, bool is_first, std::string_view language) {
    TimeColumn column;
    column.span = {static_cast<double>(place) * months, static_cast<double>(place + 1) * months};
    auto year = std::to_string(static_cast<long>(std::floor(column.span.from / 12)));
    if (months == 12) {
        column.label = year;
        return column;
    }
    auto month = static_cast<int>(place - 12 * static_cast<long>(std::floor(static_cast<double>(place) / 12)));
    column.label = month_in_words(month + 1, language);
    if (is_first || month == 0) column.under = year;
    return column;
}

std::vector<TimeColumn> columns_of(const std::set<long>& used, double months, std::string_view language) {
    std::vector<TimeColumn> columns;
    bool after_break = true;
    for (auto at = used.begin(); at != used.end(); ++at) {
        columns.push_back(column_at(*at, months, after_break, language));
        after_break = false;
        auto next = std::next(at);
        if (next == used.end()) break;
        if (*next - *at > empty_run) {
            TimeColumn gap;
            gap.span = {static_cast<double>(*at + 1) * months, static_cast<double>(*next) * months};
            gap.is_break = after_break = true;
            columns.push_back(gap);
        } else {
            for (long between = *at + 1; between < *next; ++between)
                columns.push_back(column_at(between, months, false, language));
        }
    }
    return columns;
}

/// Two slanted strokes, as on a broken axis of a chart.
void add_break(Item& item, double x, double y, double height, const Theme& theme) {
    Stroke stroke{theme.muted, 1.2, Dash::none};
    for (double shift : {-3.0, 3.0})
        item.marks.push_back(LineMark{{x + shift - 3, y + height}, {x + shift + 3, y}, stroke});
}

std::string break_words(const TimeColumn& column, std::string_view language) {
    auto from = static_cast<long>(std::floor(column.span.from / 12));
    auto to = static_cast<long>(std::ceil(column.span.to / 12)) - 1;
    auto years = from == to ? std::to_string(from) : std::to_string(from) + "–" + std::to_string(to);
    return in_words({"board.broken-axis", {{"years", years}}}, language);
}

void set_widths(TimeAxis& axis, double width) {
    axis.width = 0;
    for (auto& column : axis.columns) {
        column.x = axis.width;
        column.width = column.is_break ? break_width : width;
        axis.width += column.width;
    }
}

}  // namespace

double TimeAxis::at(double time) const {
    if (columns.empty() || time <= columns.front().span.from) return 0;
    for (const auto& column : columns)
        if (time < column.span.to)
            return column.x + column.width * (time - column.span.from) / (column.span.to - column.span.from);
    return width;
}

double TimeAxis::head(const Theme& theme) const {
    bool has_two =
        std::any_of(columns.begin(), columns.end(), [](const auto& column) { return !column.under.empty(); });
    return (has_two ? 2 : 1) * theme.body * theme.line_height + 6;
}

TimeAxis make_axis(std::span<const Span> spans, bool in_months, double least, double most, std::string_view language) {
    TimeAxis axis;
    if (spans.empty()) return axis;
    double months = in_months ? 1 : 12;
    axis.columns = columns_of(used_columns(spans, months), months, language);
    auto breaks = static_cast<double>(
        std::count_if(axis.columns.begin(), axis.columns.end(), [](const auto& column) { return column.is_break; }));
    auto whole = static_cast<double>(axis.columns.size()) - breaks;
    double narrow = in_months ? month_width : year_width, wide = 2.2 * narrow;
    double width = std::max(narrow, std::max((least - breaks * break_width) / whole,
                                             std::min(wide, (most - breaks * break_width) / whole)));
    set_widths(axis, width);
    return axis;
}

TimeAxis make_years_within(std::span<const Span> spans, double width, std::string_view language) {
    auto axis = make_axis(spans, false, width, width, language);
    if (axis.width <= width + 0.01) return axis;
    double breaks = 0, years = 0;
    for (const auto& column : axis.columns) ++(column.is_break ? breaks : years);
    double year = std::max(least_year, (width - breaks * break_width) / years);
    auto every = static_cast<std::size_t>(std::ceil(year_width / year));
    set_widths(axis, year);
    double free_from = 0;
    for (auto& column : axis.columns) {
        if (column.label.empty()) continue;
        bool has_room = column.x >= free_from - 0.01 && column.x + year_width <= axis.width + 0.01;
        if (has_room) free_from = column.x + static_cast<double>(every) * year;
        else column.label.clear();
    }
    return axis;
}

void add_axis(Board& board, const TimeAxis& axis, double left, double top, double bottom, const Theme& theme) {
    double head = axis.head(theme), line = theme.body * theme.line_height;
    for (const auto& column : axis.columns) {
        Item item;
        item.css = "head";
        item.x = left + column.x;
        item.y = top;
        item.width = column.width;
        item.height = head;
        item.solid = false;
        if (column.is_break) {
            item.tooltip = item.label = break_words(column, board.language);
            add_break(item, column.width / 2, 2, line - 3, theme);
        }
        Pen pen{theme.body, Weight::semibold, theme.muted, theme.page, Anchor::middle};
        if (double wide = text_width(column.label, pen.size, pen.weight);
            wide > column.width) {  // from where it begins
            item.width = wide;
            pen.anchor = Anchor::start;
            item.marks.push_back(text_at(0, baseline_in(0, line, pen.size), column.label, pen));
        } else if (!column.label.empty()) {
            item.marks.push_back(text_at(column.width / 2, baseline_in(0, line, pen.size), column.label, pen));
        }
        pen.size = theme.meta;
        pen.weight = Weight::regular;
        if (!column.under.empty())
            item.marks.push_back(text_at(column.width / 2, baseline_in(line, line, pen.size), column.under, pen));
        board.cards.push_back(std::move(item));
    }
    Item lines;
    lines.css = "grid";
    lines.x = left;
    lines.y = top + head;
    lines.width = axis.width;
    lines.height = bottom - lines.y;
    lines.solid = false;
    Stroke dotted{mix(theme.line, theme.muted, 0.25), 1, Dash::dotted};
    for (const auto& column : axis.columns)
        if (column.x > 0) lines.marks.push_back(LineMark{{column.x, 0}, {column.x, lines.height}, dotted});
    board.frames.push_back(std::move(lines));
}

}  // namespace ecomap
