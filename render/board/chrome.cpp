// Title block, legend and footer. Measured once by building them: closing_height() builds and throws away.
#include "render/board/chrome.hpp"

#include "render/board/legend_sign.hpp"
#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double headline_leading = 1.2;
constexpr double scale_step = 42;
constexpr double longest_joined = 560;

Item title_block(const Heading& heading, const Theme& theme, double width) {
    Item item;
    item.css = "title";
    item.x = theme.margin;
    item.y = theme.margin - 8;
    item.width = width - 2 * theme.margin;
    item.label = heading.headline;
    auto headline = wrap_evenly(heading.headline, theme.title, Weight::semibold, item.width);
    double y =
        add_lines(item, 0, 0, headline, {theme.title, Weight::semibold, theme.ink, theme.page}, headline_leading);
    auto reading = wrap(reading_of(heading, theme), theme.subtitle, Weight::regular, item.width);
    if (!reading.empty())
        y = add_lines(item, 0, y + 3, reading, {theme.subtitle, Weight::regular, theme.muted, theme.page},
                      theme.line_height);
    item.height = heading.twin ? std::max(y, title_block(*heading.twin, theme, width).height) : y;
    return item;
}

double between_entries(const Theme& theme) { return theme.legend_line * 6 / 7; }
double between_groups(const Theme& theme) { return theme.legend_line * 10 / 7; }

// The steps of a scale: swatches without gaps and labels under them, the title before the first.
Item scale_legend(const LegendGroup& group, const Theme& theme, double width) {
    Item item;
    item.css = "legend";
    double title = std::min(text_width(group.title, theme.meta, Weight::semibold), width / 2);
    double left = title + 14;
    double step = std::min(scale_step, (width - left) / static_cast<double>(group.entries.size()));
    item.marks.push_back(text_at(0, baseline_in(0, legend_swatch, theme.meta),
                                 ellipsize(group.title, theme.meta, Weight::semibold, title + 0.01),
                                 {theme.meta, Weight::semibold, theme.muted, theme.page}));
    for (std::size_t i = 0; i < group.entries.size(); ++i) {
        BoxMark box;
        box.x = left + step * static_cast<double>(i);
        box.width = step;
        box.height = legend_swatch;
        box.fill = theme[group.entries[i].colour];
        box.stroke = {theme.line, 0.7, Dash::none};
        item.marks.push_back(box);
        item.marks.push_back(text_at(box.x + step / 2,
                                     baseline_in(legend_swatch + 2, theme.smallest * 1.24, theme.smallest),
                                     ellipsize(group.entries[i].label, theme.smallest, Weight::regular, step - 2),
                                     {theme.smallest, Weight::regular, theme.muted, theme.page, Anchor::middle}));
    }
    item.width = left + step * static_cast<double>(group.entries.size());
    item.height = legend_swatch + 2 + theme.smallest * 1.24;
    return item;
}

double entry_width(const LegendEntry& entry, double most, const Theme& theme) {
    return std::min(most, sign_width(entry) + 5 + text_width(entry.label, theme.meta));
}

bool look_alike(const LegendEntry& a, const LegendEntry& b, const Theme& theme) {
    return theme[a.colour] == theme[b.colour] && a.code == b.code && a.ink == b.ink && a.round == b.round &&
           a.sign == b.sign && a.pattern == b.pattern && a.ground == b.ground;
}

// What looks alike on the board shares one sign, as long as the labels stay within `most`: a reader looks a colour up
// once and sees everything that it may be.
std::vector<LegendEntry> joined(const std::vector<LegendEntry>& entries, double most, const Theme& theme) {
    std::vector<LegendEntry> signs;
    for (const auto& entry : entries) {
        bool is_colour = entry.sign != Sign::line && entry.sign != Sign::arrow;
        auto twin = std::find_if(signs.begin(), signs.end(), [&](const LegendEntry& one) {
            return is_colour && look_alike(one, entry, theme) &&
                   text_width(one.label + " · " + entry.label, theme.meta) <= most;
        });
        if (twin == signs.end()) signs.push_back(entry);
        else twin->label += " · " + entry.label;
    }
    return signs;
}

// Entries of one group in lines of `width`, the title before the first; later lines stand under the first entry.
Item legend_group(const LegendGroup& group, const Theme& theme, double width) {
    Item item;
    item.css = "legend";
    double title = text_width(group.title, theme.meta, Weight::semibold);
    bool own_line = title > width / 2;
    auto shown = ellipsize(group.title, theme.meta, Weight::semibold, width);
    if (!shown.empty())
        item.marks.push_back(text_at(0, baseline_in(0, legend_swatch, theme.meta), shown,
                                     {theme.meta, Weight::semibold, theme.muted, theme.page}));
    double left = shown.empty() || own_line ? 0 : title + 14;
    double x = left;
    double y = own_line ? theme.legend_line : 0;
    double right = own_line ? width : title;
    for (const auto& entry : joined(group.entries, std::min(longest_joined, (width - left) * 0.8), theme)) {
        double wide = entry_width(entry, width - left, theme);
        if (x > left && x + wide > width) {
            x = left;
            y += theme.legend_line;
        }
        double after = x + add_legend_sign(item, entry, x, y, theme) + 5;
        item.marks.push_back(text_at(after, baseline_in(y, legend_swatch, theme.meta),
                                     ellipsize(entry.label, theme.meta, Weight::regular, x + wide - after + 0.01),
                                     {theme.meta, Weight::regular, theme.ink, theme.page}));
        right = std::max(right, x + wide);
        x += wide + between_entries(theme);
    }
    item.width = std::min(width, right);
    item.height = y + legend_swatch + 2;
    return item;
}

// Groups side by side while they fit, then on new lines. Returns the bottom.
double add_legend(std::vector<Item>& items, const Heading& heading, const Theme& theme, double width, double top) {
    double inner = width - 2 * theme.margin;
    double x = 0;
    double y = top;
    double line = 0;
    for (const auto& group : heading.legend) {
        if (group.entries.empty()) continue;
        auto item = group.is_scale ? scale_legend(group, theme, inner) : legend_group(group, theme, inner);
        if (x > 0 && x + item.width > inner) {
            x = 0;
            y += line;
            line = 0;
        }
        item.x = theme.margin + x;
        item.y = y;
        x += item.width + between_groups(theme);
        line = std::max(line, item.height - legend_swatch - 2 + theme.legend_line);
        items.push_back(std::move(item));
    }
    return y + line;
}

// Source left, facts right, on one line when both fit. Else each wraps in its own column, or the facts stand under the
// source, whichever is lower.
double add_footer(std::vector<Item>& items, const Heading& heading, const Theme& theme, double width, double top) {
    constexpr double between = 36, leading = 1.3;
    Item item;
    item.css = "footer";
    item.x = theme.margin;
    item.y = top;
    item.width = width - 2 * theme.margin;
    auto lines_in = [&](const std::string& text, double room) {
        return text.empty() ? std::vector<std::string>() : wrap(text, theme.footer, Weight::regular, room + 0.01);
    };
    double left = text_width(heading.footer_left, theme.footer);
    double right = text_width(heading.footer_right, theme.footer);
    if (left + right + between > item.width) {
        right = std::min(right, std::max(item.width * 0.46, item.width - between - left));
        left = std::min(left, item.width - between - right);
    }
    auto source = lines_in(heading.footer_left, left), facts = lines_in(heading.footer_right, right);
    auto wide_source = lines_in(heading.footer_left, item.width),
         wide_facts = lines_in(heading.footer_right, item.width);
    bool is_stacked = wide_source.size() + wide_facts.size() < std::max(source.size(), facts.size());
    Pen pen{theme.footer, Weight::regular, theme.muted, theme.page, Anchor::start};
    double bottom = add_lines(item, 0, 0, is_stacked ? wide_source : source, pen, leading);
    pen.anchor = Anchor::end;
    item.height = std::max(
        bottom, add_lines(item, item.width, is_stacked ? bottom : 0, is_stacked ? wide_facts : facts, pen, leading));
    double end = top + item.height;
    if (!item.marks.empty()) items.push_back(std::move(item));
    return end;
}

// Everything under the content, and the height of the whole board.
double add_closing(std::vector<Item>& items, const Heading& heading, const Theme& theme, double width, double top) {
    bool has_legend = std::any_of(heading.legend.begin(), heading.legend.end(),
                                  [](const LegendGroup& group) { return !group.entries.empty(); });
    double y = has_legend ? add_legend(items, heading, theme, width, top + theme.gutter + 2) : top;
    return add_footer(items, heading, theme, width, y + theme.gutter - 2) + theme.margin - 12;
}

}  // namespace

const std::string& reading_of(const Heading& heading, const Theme& theme) {
    return theme.type_bars && !heading.how_to_read_grey.empty() ? heading.how_to_read_grey : heading.how_to_read;
}

double least_width(const Theme&) { return 760; }

double board_width(double needed, const Theme& theme, const Paper& paper) {
    return std::max(needed, paper.is_free() ? least_width(theme) : paper.width);
}

Board open_bare_board(const Heading& heading, const Theme& theme, double width) {
    Board board;
    board.width = width;
    board.title = heading.headline;
    board.description = heading.description;
    board.language = heading.language;
    board.background = theme.page;
    board.shadow = theme.shadow;
    board.focus = theme.focus;
    return board;
}

Board open_board(const Heading& heading, const Theme& theme, double width) {
    auto board = open_bare_board(heading, theme, width);
    auto block = title_block(heading, theme, width);
    board.height = block.y + block.height + theme.gutter;
    board.cards.push_back(std::move(block));
    return board;
}

void close_board(Board& board, const Heading& heading, const Theme& theme, double content_bottom) {
    board.height = add_closing(board.cards, heading, theme, board.width, content_bottom);
}

double closing_height(const Heading& heading, const Theme& theme, double width) {
    std::vector<Item> thrown_away;
    return add_closing(thrown_away, heading, theme, width, 0);
}

}  // namespace ecomap
