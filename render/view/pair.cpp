#include "render/view/pair.hpp"

#include "engine/analysis/change/compare.hpp"
#include "engine/model/error.hpp"
#include "render/shape/align.hpp"
#include "render/view/drawn.hpp"
#include "render/view/pair_headline.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace ecomap {
namespace {

std::string label_of(const About& about, std::string_view language) {
    auto words = std::string((about.title.empty() ? Text(about.name, about.name) : about.title).in(language));
    for (const auto& more : {about.version, about.as_of})
        if (!more.empty()) words += " · " + more;
    return words;
}

/// What tells one of the maps from the other.
std::string side_title(const Ecosystem& map, const Ecosystem& other, bool is_after, std::string_view language) {
    const auto say = [&](std::string id) { return in_words(Message(std::move(id)), language); };
    const auto& what_if = map.provenance.what_if;
    if (!what_if.empty()) return in_words({"pair-view.what-if", {{"what_if", what_if}}}, language);
    if (!other.provenance.what_if.empty()) return say("pair-view.as-it-is");
    auto label = label_of(map.about, language);
    if (label != label_of(other.about, language)) return label;
    auto filter = in_words(map.provenance.filter, language);
    if (filter != in_words(other.provenance.filter, language)) return filter.empty() ? say("pair-view.today") : filter;
    return say(is_after ? "pair-view.after" : "pair-view.before");
}

/// Both sides have one scale of sizes, which goes to the larger end.
bool widen_scale(std::vector<LegendEntry>& entries, const LegendEntry& sizes) {
    auto scale =
        std::find_if(entries.begin(), entries.end(), [](const LegendEntry& one) { return one.sign == Sign::sizes; });
    if (scale == entries.end()) return false;
    if (scale->most < sizes.most) *scale = sizes;
    return true;
}

void add_entries(std::vector<LegendGroup>& groups, const std::vector<LegendGroup>& more) {
    for (const auto& group : more) {
        auto same =
            std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.title == group.title; });
        if (same == groups.end()) {
            groups.push_back(group);
            continue;
        }
        for (const auto& entry : group.entries) {
            if (entry.sign == Sign::sizes && widen_scale(same->entries, entry)) continue;
            bool is_there = std::any_of(same->entries.begin(), same->entries.end(), [&](const LegendEntry& one) {
                return one.label == entry.label && one.code == entry.code;
            });
            if (!is_there) same->entries.push_back(entry);
        }
    }
}

LegendGroup change_legend(std::string_view language) {
    const auto say = [&](std::string id) { return in_words(Message(std::move(id)), language); };
    return {say("pair-view.change"),
            {{say("pair-view.more"), ColourRole::focus, "+", Ink::solid, true},
             {say("pair-view.fewer"), ColourRole::gap, "\u2212", Ink::solid, true},
             {say("pair-view.altered"), ColourRole::weak, "\u00B1", Ink::solid, true}}};
}

Single single_of(const Shape& shape) {
    return std::visit(
        [](const auto& any) -> Single {
            if constexpr (std::is_same_v<std::decay_t<decltype(any)>, Pair>) return any.after.picture;
            else return any;
        },
        shape);
}

/// What stands beside a picture that only one of the maps has.
Shape nothing_like(const Shape& shape) {
    auto empty = emptied(single_of(shape));
    std::visit([](auto& any) { any.heading.headline.clear(); }, empty);
    return shape_of(empty);
}

/// What is nothing but a place for what the other side has is unknown where nothing is known of the side.
void show_unknown(Matrix& matrix, const Matrix& other) {
    for (auto* heads : {&matrix.rows, &matrix.columns})
        for (auto& head : *heads) head.remark.clear();
    matrix.row_totals.assign(other.row_totals.size(), empty_cell());
    matrix.column_totals.assign(other.column_totals.size(), empty_cell());
    const std::string sign = matrix.style == Matrix::Style::bubbles ? "" : "?";  // a ring without a value has its own
    auto show = [](std::vector<Matrix::CellOf>& cells, const std::string& text) {
        for (auto& cell : cells) cell.mark = Matrix::Mark::unknown, cell.text = text;
    };
    for (auto& row : matrix.cells) show(row, sign);
    show(matrix.row_totals, "?");
    show(matrix.column_totals, "?");
}

void show_unknown(Multiples& many, const Multiples& other) {
    for (std::size_t i = 0; i < many.panels.size(); ++i) show_unknown(many.panels[i].matrix, other.panels[i].matrix);
}

void show_unknown(Pipeline& pipeline, const Pipeline& other) { show_unknown(pipeline.grid, other.grid); }

void show_unknown(Cards& cards, const Cards&) {
    for (auto& group : cards.groups) group.count = "?";
}

void show_unknown(Wall& wall, const Wall&) {
    for (auto& column : wall.columns) {
        if (column.is_counted) column.code = "?";
        column.remark.clear();
        column.tooltip.clear();
        column.none.clear();
    }
}

void show_unknown(Flow& flow, const Flow&) {
    for (auto* nodes : {&flow.left, &flow.right})
        for (auto& node : *nodes) node.remark = "?";
}

template <class Other>
void show_unknown(Other&, const Other&) {}  // says nothing of what stands only on the other side

void show_unknown(Single& picture, const Single& other) {
    std::visit([&](auto& any) { show_unknown(any, std::get<std::decay_t<decltype(any)>>(other)); }, picture);
}

Pair pair_of(const Shape& was, const Shape& is, const Heading& heading, const Ecosystem& before, const Ecosystem& after,
             Side silent, std::string_view language) {
    Pair pair;
    pair.heading = heading;
    pair.is_known = silent == Side::neither;
    if (pair.is_known) pair.heading.legend = {change_legend(language)};
    add_entries(pair.heading.legend, heading_of(is).legend);
    add_entries(pair.heading.legend, heading_of(was).legend);
    pair.before = {side_title(before, after, false, language), single_of(was)};
    pair.after = {side_title(after, before, true, language), single_of(is)};
    align(pair.before.picture, pair.after.picture);
    if (pair.is_known) return pair;
    auto &side = silent == Side::before ? pair.before : pair.after,
         &other = silent == Side::before ? pair.after : pair.before;
    side.title = in_words({"pair-view.unknown", {{"side", side.title}}}, language);
    show_unknown(side.picture, other.picture);
    return pair;
}

/// Splits where a sentence ends.
std::vector<std::string> sentences_of(const std::string& text) {
    std::vector<std::string> sentences;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(". ", at), text.size() - 1) + 1;
        sentences.push_back(text.substr(at, end - at));
        at = std::min(end + 1, text.size());
    }
    return sentences;
}

/// Of two lines under a headline what holds of both pictures: what explains marks holds of either, also where only one
/// has such marks; what else is said only where both say it.
std::string said_of_both(const std::string& was, const std::string& is, bool explains_marks) {
    const auto before = sentences_of(was), after = sentences_of(is);
    std::string both;
    for (const auto& twin : merged(before, after)) {
        if (!explains_marks && (twin.before == nowhere || twin.after == nowhere)) continue;
        both += (both.empty() ? "" : " ") + (twin.after == nowhere ? before[twin.before] : after[twin.after]);
    }
    return both;
}

/// Puts the line under the headline of a pair, in both inks.
void set_reading_of_both(Heading& heading, const Heading& was, const Heading& is) {
    const bool explains_marks = !was.how_to_read_grey.empty() && !is.how_to_read_grey.empty();  // set_reading()
    heading.how_to_read = said_of_both(was.how_to_read, is.how_to_read, explains_marks);
    heading.how_to_read_grey = said_of_both(was.how_to_read_grey, is.how_to_read_grey, explains_marks);
}

using Pictures = std::vector<Picture>;

/// What only one of the maps knows, such as an actor who left, has no picture of the other; a silent side has none.
std::pair<Pictures, Pictures> draw_both(const View& view, const Ecosystem& before, const Ecosystem& after, Side silent,
                                        const ViewOptions& options) {
    auto draw = [&](const Ecosystem& map, const Ecosystem& beside, std::exception_ptr& failure) -> Pictures {
        try {
            auto own = options;
            own.beside = &beside;
            own.before = &before;
            return view.draw(map, own);
        } catch (const Error&) {
            failure = std::current_exception();
            return {};
        }
    };
    std::exception_ptr not_before, not_after;
    std::pair<Pictures, Pictures> both{silent == Side::before ? Pictures() : draw(before, after, not_before),
                                       silent == Side::after ? Pictures() : draw(after, before, not_after)};
    const bool nothing_before = not_before || silent == Side::before,
               nothing_after = not_after || silent == Side::after;
    if (nothing_before && nothing_after) std::rethrow_exception(not_before ? not_before : not_after);
    return both;
}

}  // namespace

std::vector<Picture> draw_pair(const View& view, const Ecosystem& before, const Ecosystem& after,
                               const ViewOptions& options) {
    const auto before_laid = map_laid_for(view, before, options), after_laid = map_laid_for(view, after, options);
    const auto &laid_before = before_laid ? *before_laid : before, &laid_after = after_laid ? *after_laid : after;
    const auto calling = calling_for(view, laid_after.framework, options);
    const Speaking speaking(calling);
    const auto& language = options.language;
    const bool of_offers = is_of_offers(view);
    const auto silent = of_offers ? silent_side(laid_before, laid_after) : Side::neither;
    auto [old_pictures, new_pictures] = draw_both(view, laid_before, laid_after, silent, options);
    const auto heading = heading_for(after, language);
    const auto found = compare(laid_before, laid_after, options.params);
    std::vector<Picture> pictures;
    auto add = [&](const std::string& name, const Shape& was, const Shape& is) {
        auto words = heading;
        set_reading_of_both(words, heading_of(was), heading_of(is));
        words.description = in_words({"pair-view.description", {{"picture", heading_of(is).description}}}, language);
        auto pair = pair_of(was, is, words, before, after, silent, language);
        pair.heading.headline = pair_headline(view, options, {laid_before, laid_after, found}, name,
                                              pair.before.picture, pair.after.picture);
        pictures.push_back({name, std::move(pair)});
    };
    for (const auto& picture : new_pictures) {
        auto twin = std::find_if(old_pictures.begin(), old_pictures.end(),
                                 [&](const Picture& old) { return old.name == picture.name; });
        add(picture.name, twin == old_pictures.end() ? nothing_like(picture.shape) : twin->shape, picture.shape);
        if (twin != old_pictures.end()) old_pictures.erase(twin);
    }
    for (const auto& picture : old_pictures) add(picture.name, picture.shape, nothing_like(picture.shape));
    call(pictures, calling);
    return pictures;
}

}  // namespace ecomap
