#include "render/board/wall_card.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double inset = 12, top_inset = 10, bottom_inset = 11;
constexpr double edge = 5;     // the coloured left edge
constexpr double between = 7;  // parts of a card
constexpr double disc = 16, disc_gap = 4;
constexpr double pill_gap = 4;
constexpr double most_beside = 0.45, most_hanging = 0.25;  // of the width, for what stands left of a list
constexpr double bar_height = 17, bar_number = 10;
constexpr std::size_t title_lines = 7, line_lines = 4, pill_rows = 5, listed_lines = 12;

const std::string star = "\u00A0*";  // never alone on a line

std::string ground_of(const Wall::Card& card, const Theme& theme) {
    return !card.alarm.empty() ? theme.gap_fill : card.ink == Ink::grey ? theme.pill : theme.frame;
}

BoxMark outline(double width, double height, const Stroke& stroke, const Theme& theme) {
    BoxMark box;
    box.x = box.y = 0.5;
    box.width = width - 1;
    box.height = height - 1;
    box.rx = theme.note_radius + 1;
    box.stroke = stroke;
    return box;
}

/// Draws a card from top to bottom.
class Writer {
public:
    Writer(const Wall::Card& card, double width, const Theme& theme)
        : card_(card), theme_(theme), left_(inset + edge - 2), room_(width - left_ - inset) {
        item.css = "card";
        item.width = width;
        item.tooltip = card.tooltip;
        item.label = card.alarm.empty() ? card.title : card.title + ": " + card.alarm;
        item.href = card.href;
        item.shows = card.shows;
        item.amount = card.amount;
        item.place = card.place;
        ground_ = ground_of(card, theme);
        item.marks.resize(2);
    }

    void write() {
        if (!card_.badge.empty()) text(card_.badge, theme_.meta, Weight::semibold, theme_.muted, 2);
        text(card_.title, theme_.body, Weight::semibold, theme_.ink, title_lines);
        if (!card_.alarm.empty()) {
            y_ += 3;
            text(card_.alarm, 10.5, Weight::semibold, theme_.gap, title_lines);
        }
        for (const auto& bar : card_.bars) add_bar(bar);
        for (const auto& list : card_.lists) add_list(list);
        item.height = y_ + bottom_inset;
    }

    /// A place that is only kept is an outline.
    void add_ground() {
        if (card_.ink == Ink::absent) {
            item.css = "absent";
            item.label.clear();
            item.marks.assign(1, outline(item.width, item.height, {theme_.line, 1, Dash::dashed}, theme_));
            return;
        }
        auto [box, bar] = card_ground(card_, item.width, item.height, theme_);
        item.marks[0] = box;
        item.marks[1] = bar;
    }

    Item item;

private:
    void text(const std::string& words, double size, Weight weight, const std::string& colour, std::size_t most) {
        auto height = static_cast<double>(most) * size * theme_.line_height + 0.01;
        auto fitted = fit(words, room_, height, {size}, weight, theme_.line_height);
        y_ = add_lines(item, left_, y_, fitted.lines, {size, weight, colour, ground_}, theme_.line_height);
    }

    void add_bar(const Wall::Bar& bar) {
        y_ += between;
        double number = bar.text.empty() ? 0 : text_width(bar.text, theme_.meta, Weight::semibold) + 6;
        auto title = bar.inferred ? bar.title + star : bar.title;
        double line = theme_.meta * theme_.line_height;
        if (number > 0)
            item.marks.push_back(text_at(left_ + room_, baseline_in(y_, line, theme_.meta), bar.text,
                                         {theme_.meta, Weight::semibold, theme_.ink, ground_, Anchor::end}));
        auto fitted = fit(title, room_ - number, 3 * line + 0.01, {theme_.meta}, Weight::regular, theme_.line_height);
        y_ = add_lines(item, left_, y_, fitted.lines, {theme_.meta, Weight::regular, theme_.muted, ground_},
                       theme_.line_height);
        add_segments(bar, y_ + 2);
        y_ += 2 + bar_height;
    }

    void add_segments(const Wall::Bar& bar, double top) {
        double known = 0, unknown = 0;
        for (const auto& segment : bar.segments) segment.share ? known += * segment.share : unknown += 1;
        double whole = std::max({bar.whole, known, 1e-9});
        BoxMark track;
        track.x = left_ + 0.5;
        track.y = top + 0.5;
        track.width = room_ - 1;
        track.height = bar_height - 1;
        track.fill = theme_.pill;
        track.stroke = {theme_.line, 1, Dash::none};
        item.marks.push_back(track);
        double x = left_;
        for (const auto& segment : bar.segments) {
            double width = room_ / whole * (segment.share ? *segment.share : (whole - known) / unknown);
            BoxMark box;
            box.x = x;
            box.y = top;
            box.width = width;
            box.height = bar_height;
            box.fill = segment.share ? theme_[segment.colour] : theme_.frame;
            auto under = box.fill;
            if (!segment.share) box.hatch = under = theme_.line;
            if (width > 0) item.marks.push_back(box);
            auto number = segment.share ? segment.text : std::string("?");
            if (text_width(number, bar_number, Weight::semibold) + 4 <= width)
                item.marks.push_back(
                    text_at(x + width / 2, baseline_in(top, bar_height, bar_number), number,
                            {bar_number, Weight::semibold, ink_on(under, theme_), under, Anchor::middle}));
            x += width;
        }
    }

    static std::string number_of(const Wall::Fact& fact) { return fact.number ? std::to_string(*fact.number) : "?"; }

    double fact_width(const Wall::Fact& fact) const {
        return text_width(number_of(fact), theme_.body, Weight::semibold) + 5 + text_width(fact.text, theme_.meta) + 8;
    }

    void add_fact(const Wall::Fact& fact) {
        auto number = number_of(fact);
        double indent = text_width(number, theme_.body, Weight::semibold) + 5;
        double line = theme_.body * theme_.line_height;
        item.marks.push_back(text_at(left_, baseline_in(y_, line, theme_.body), number,
                                     {theme_.body, Weight::semibold, theme_.ink, ground_}));
        auto fitted = fit(fact.text, room_ - indent, 3 * line + 0.01, {theme_.meta}, Weight::regular, 1.488);
        y_ = add_lines(item, left_ + indent, y_, fitted.lines, {theme_.meta, Weight::regular, theme_.ink, ground_},
                       1.488);
    }

    void add_list(const Wall::List& list) {
        if (list.items.empty() && list.none.empty() && !list.fact) return;
        y_ += between;
        double beside = list.fact ? fact_width(*list.fact) : 0;
        bool is_beside = beside <= most_beside * room_ && list.title.empty() && !list.items.empty();
        if (list.fact) {
            double top = y_;
            add_fact(*list.fact);
            y_ = is_beside ? top : y_ + 2;
        }
        if (list.items.empty() && list.none.empty()) return;
        if (list.items.empty()) {
            text(list.title.empty() ? list.none : list.title + ": " + list.none, theme_.meta, Weight::regular,
                 theme_.muted, line_lines);
            return;
        }
        if (list.style == Wall::Style::lines) return add_line_items(list);
        double start = is_beside && list.fact
                           ? beside
                           : add_list_title(list, list.style == Wall::Style::discs ? disc : pill_height());
        if (list.style == Wall::Style::discs) {
            y_ += add_chips(item, list.items, left_ + start, y_, room_ - start, disc, disc_gap, ground_, theme_);
        } else {
            add_pills(list, start);
        }
    }

    /// The title beside the first items; on a line of its own when it is long. Returns the room it takes.
    double add_list_title(const Wall::List& list, double height) {
        if (list.title.empty()) return 0;
        double width = text_width(list.title, theme_.meta);
        if (width > most_beside * room_) {
            text(list.title, theme_.meta, Weight::regular, theme_.muted, 2);
            y_ += 2;
            return 0;
        }
        item.marks.push_back(text_at(left_, baseline_in(y_, height, theme_.meta), list.title,
                                     {theme_.meta, Weight::regular, theme_.muted, ground_}));
        return width + 6;
    }

    /// Pills in rows; on the last row they leave room for the number of those that do not fit.
    void add_pills(const Wall::List& list, double start) {
        double x = start;
        std::size_t row = 1;
        auto rest_from = [&](std::size_t i) { return "+ " + std::to_string(list.items.size() - i); };
        auto room_for = [&](std::size_t i) {
            bool others_may_not_fit = row == pill_rows && i + 1 < list.items.size();
            return room_ -
                   (others_may_not_fit ? text_width(rest_from(i), theme_.meta, Weight::semibold) + pill_gap : 0);
        };
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            if (x > 0 && x + pill_width(pill_text(list.items[i]), room_) > room_for(i)) {
                if (row == pill_rows) {
                    item.marks.push_back(text_at(left_ + x, baseline_in(y_, pill_height(), theme_.meta), rest_from(i),
                                                 {theme_.meta, Weight::semibold, theme_.muted, ground_}));
                    break;
                }
                ++row;
                x = 0;
                y_ += pill_height() + pill_gap;
            }
            x += add_pill(item, list.items[i], left_ + x, y_, room_for(i) - x, theme_) + pill_gap;
        }
        y_ += pill_height();
    }

    void add_line_items(const Wall::List& list) {
        double top = y_, hang = text_width(list.title, theme_.meta) + 8;
        if (!list.title.empty()) text(list.title, theme_.meta, Weight::regular, theme_.muted, 2);
        if (list.title.empty() || hang > most_hanging * room_) hang = 0;
        else y_ = top;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            if (i == listed_lines && list.items.size() > listed_lines + 1) {
                text("+ " + std::to_string(list.items.size() - i), theme_.meta, Weight::semibold, theme_.muted, 1);
                break;
            }
            add_line_item(list.items[i], hang);
        }
    }

    /// `hang`: how far the items stand in, right of the list's title.
    void add_line_item(const Chip& chip, double hang) {
        double line = theme_.meta * theme_.line_height;
        auto code = ellipsize(chip.code.empty() ? "–" : chip.code, theme_.meta, Weight::semibold, room_ / 2);
        double indent = hang + text_width(code, theme_.meta, Weight::semibold) + 5;
        item.marks.push_back(text_at(left_ + hang, baseline_in(y_, line, theme_.meta), code,
                                     {theme_.meta, Weight::semibold, theme_.ink, ground_}));
        auto words = chip.ink == Ink::hatched ? chip.label + star : chip.label;
        auto height = static_cast<double>(line_lines) * line + 0.01;
        auto fitted = fit(words, room_ - indent, height, {theme_.meta}, Weight::regular, theme_.line_height);
        y_ = add_lines(item, left_ + indent, y_, fitted.lines, {theme_.meta, Weight::regular, theme_.ink, ground_},
                       theme_.line_height);
        y_ += 2;
    }

    const Wall::Card& card_;
    const Theme& theme_;
    double left_, room_;
    double y_ = top_inset;
    std::string ground_;
};

}  // namespace

std::array<BoxMark, 2> card_ground(const Wall::Card& card, double width, double height, const Theme& theme) {
    bool alarm = !card.alarm.empty(), outlined = card.ink == Ink::hollow || card.ink == Ink::dotted;
    auto colour = alarm ? theme.gap : card.colour.empty() ? theme.muted : accent(theme[card.colour], theme);
    Stroke stroke{theme.line, 1, Dash::none};
    if (alarm) stroke.colour = theme.gap;
    else if (outlined) stroke = {colour, 1.3, card.ink == Ink::hollow ? Dash::dashed : Dash::dotted};
    auto box = outline(width, height, stroke, theme);
    box.fill = ground_of(card, theme);
    BoxMark bar;
    bar.width = edge;
    bar.height = height;
    bar.rx = 2;
    if (alarm || (card.ink == Ink::solid && !card.colour.empty())) bar.fill = colour;
    else if (card.ink == Ink::hatched) bar.hatch = colour;
    else if (card.ink == Ink::grey) bar.fill = mix(theme.line, theme.muted, 0.5);
    return {box, bar};
}

Item make_wall_card(const Wall::Card& card, double width, const Theme& theme) {
    Writer writer(card, width, theme);
    writer.write();
    if (card.twin) {
        Writer twin(*card.twin, width, theme);
        twin.write();
        writer.item.height = std::max(writer.item.height, twin.item.height);
    }
    writer.add_ground();
    return std::move(writer.item);
}

}  // namespace ecomap
