#include "render/view/pair.hpp"

#include "engine/analysis/change/compare.hpp"
#include "engine/model/error.hpp"
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

Pair pair_of(const Shape& was, const Shape& is, const Heading& heading, const Ecosystem& before, const Ecosystem& after,
             std::string_view language) {
    Pair pair;
    pair.heading = heading;
    pair.heading.legend = {change_legend(language)};
    add_entries(pair.heading.legend, heading_of(is).legend);
    add_entries(pair.heading.legend, heading_of(was).legend);
    pair.before = {side_title(before, after, false, language), single_of(was)};
    pair.after = {side_title(after, before, true, language), single_of(is)};
    align(pair.before.picture, pair.after.picture);
    return pair;
}

using Pictures = std::vector<Picture>;

/// What only one of the maps knows, such as an actor who left, has no picture of the other.
std::pair<Pictures, Pictures> draw_both(const View& view, const Ecosystem& before, const Ecosystem& after,
                                        const ViewOptions& options) {
    auto draw = [&](const Ecosystem& map, std::exception_ptr& failure) -> Pictures {
        try {
            return view.draw(map, options);
        } catch (const Error&) {
            failure = std::current_exception();
            return {};
        }
    };
    std::exception_ptr not_before, not_after;
    std::pair<Pictures, Pictures> both{draw(before, not_before), draw(after, not_after)};
    if (not_before && not_after) std::rethrow_exception(not_before);
    return both;
}

}  // namespace

std::vector<Picture> draw_pair(const View& view, const Ecosystem& before, const Ecosystem& after,
                               const ViewOptions& options) {
    const auto& language = options.language;
    auto [old_pictures, new_pictures] = draw_both(view, before, after, options);
    auto heading = heading_for(after, language);
    heading.headline = in_words(headline_of(compare(before, after, options.params)), language);
    std::vector<Picture> pictures;
    auto add = [&](const std::string& name, const Shape& was, const Shape& is) {
        auto words = heading;
        words.how_to_read = heading_of(is).how_to_read;
        words.how_to_read_grey = heading_of(is).how_to_read_grey;
        words.description = in_words({"pair-view.description", {{"picture", heading_of(is).description}}}, language);
        pictures.push_back({name, pair_of(was, is, words, before, after, language)});
    };
    for (const auto& picture : new_pictures) {
        auto twin = std::find_if(old_pictures.begin(), old_pictures.end(),
                                 [&](const Picture& old) { return old.name == picture.name; });
        add(picture.name, twin == old_pictures.end() ? nothing_like(picture.shape) : twin->shape, picture.shape);
        if (twin != old_pictures.end()) old_pictures.erase(twin);
    }
    for (const auto& picture : old_pictures) add(picture.name, picture.shape, nothing_like(picture.shape));
    return pictures;
}

}  // namespace ecomap
