#include "render/view/find.hpp"

#include "engine/analysis/needs/gaps.hpp"
#include "render/shape/shown.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <functional>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
    const Need& need;
    const Found& found;
    std::size_t most;  ///< cards in a column
};

// ---- one offer -------------------------------------------------------------------------------------------------

std::string asked(const Context& context, Facet facet) {
    return in_words(asked_words(context.ecosystem, context.found.held, facet), context.language);
}

Wall::List facets_with(const Context& context, const Match& match, Fit fit) {
    const auto id = fit == Fit::matched   ? "find-view.matches"
                    : fit == Fit::unknown ? "find-view.unknown"
                                          : "find-view.differs";
    Wall::List list{std::nullopt, context.say(id), Wall::Style::pills, {}, ""};
    for (const auto& [facet, is] : match.fits)
        if (is == fit)
            list.items.push_back({fit == Fit::unknown ? "?" : "", ColourRole::muted, asked(context, facet),
                                  fit == Fit::matched ? Ink::solid : Ink::hollow, false});
    return list;
}

Wall::List way_of(const Context& context, const Match& match) {
    Wall::List list{std::nullopt, context.say("find-view.way"), Wall::Style::lines, {}, ""};
    if (match.way.empty()) {
        list.none = context.say("find-view.no-way");
    } else if (match.way.size() == 1) {
        list.none = context.say("find-view.itself", {{"name", short_name(context.ecosystem[match.way.front()])}});
    } else {
        std::string words;
        for (auto actor : match.way)
            words += (words.empty() ? "" : " → ") + std::string(short_name(context.ecosystem[actor], context.language));
        list.items.push_back({std::to_string(match.way.size() - 1), ColourRole::muted, words, Ink::solid, false});
    }
    return list;
}

std::string badge_of(const Context& context, const Match& match) {
    const auto& offer = context.ecosystem[match.offer];
    std::string words;
    if (offer.status != Status::today) words = status_in_words(offer.status, context.language);
    if (!match.stated) words += (words.empty() ? "" : " · ") + context.say("find-view.inferred");
    if (context.ecosystem[offer.actor].node_class == NodeClass::category)
        words += (words.empty() ? "" : " · ") + context.say("find-view.many-actors");
    return words;
}

Wall::Card card_of(const Context& context, std::size_t place, const Match& match) {
    const auto& offer = context.ecosystem[match.offer];
    const auto& actor = context.ecosystem[offer.actor];
    Wall::Card card;
    card.key = offer.key;
    card.shows = row_shown("offers", offer.key);
    card.place = std::to_string(place);
    card.title = card.place + "  " + std::string(short_name(actor, context.language)) + ": " +
                 std::string(offer.name.in(context.language));
    card.ink = offer.status != Status::today ? ink_of(offer.status) : match.stated ? Ink::solid : Ink::hatched;
    card.colour = colour_role(context.ecosystem.framework, actor.type);
    card.badge = badge_of(context, match);
    for (auto fit : {Fit::matched, Fit::unknown, Fit::differs})
        if (auto list = facets_with(context, match, fit); !list.items.empty()) card.lists.push_back(std::move(list));
    if (context.need.from) card.lists.push_back(way_of(context, match));
    card.tooltip = full_name(actor, context.language) + " · " + std::string(offer.name.in(context.language));
    if (!offer.source->empty()) card.tooltip += " · " + context.say("source", {{"source", *offer.source}});
    card.href = address_of(actor);
    return card;
}

// ---- columns ---------------------------------------------------------------------------------------------------

bool is_today(const Context& context, const Match& match) {
    return context.ecosystem[match.offer].status == Status::today;
}

bool has_unknown(const Match& match) {
    return std::any_of(match.fits.begin(), match.fits.end(),
                       [](const auto& fit) { return fit.second == Fit::unknown; });
}

/// The matches that `wanted` holds for, with the places that they have among all.
Wall::Column column_of(const Context& context, const std::string& title, const ColourRole& colour,
                       const std::function<bool(const Match&)>& wanted) {
    Wall::Column column;
    column.title = title;
    column.colour = colour;
    column.none = context.say("find-view.none");
    std::size_t all = 0;
    for (std::size_t i = 0; i < context.found.matches.size(); ++i) {
        const auto& match = context.found.matches[i];
        if (!wanted(match)) continue;
        if (++all <= context.most) column.cards.push_back(card_of(context, i + 1, match));
    }
    column.code = std::to_string(all);
    column.is_counted = true;
    if (all > column.cards.size()) column.remark = context.say("find-view.first-shown", {{"count", context.most}});
    return column;
}

/// Why nothing of today meets the whole need.
Wall::Card empty_card(const Context& context) {
    Wall::Card card;
    card.key = "empty";
    card.title = context.say(context.found.gap_unknown ? "find-view.gap-unknown" : "find-view.nothing-today");
    auto why = context.found.gap_unknown ? std::string() : context.say("find-view.nothing-for-this");
    if (!context.found.without.empty()) {
        why = in_words(emptied_words(context.ecosystem, context.need, context.found), context.language);
        Wall::List without{std::nullopt, context.say("find-view.without-one"), Wall::Style::lines, {}, ""};
        for (const auto& each : context.found.without)
            without.items.push_back(
                {std::to_string(each.offers), ColourRole::muted,
                 in_words(facet_words(each.facet), context.language) + ": " + asked(context, each.facet), Ink::solid,
                 false});
        card.lists.push_back(std::move(without));
    }
    if (!context.found.behind.empty()) {
        Wall::List behind{std::nullopt, context.say("find-view.gaps-behind"), Wall::Style::lines, {}, ""};
        for (auto gap : context.found.behind)
            behind.items.push_back({context.ecosystem[gap].key, ColourRole::muted,
                                    std::string(context.ecosystem[gap].label.in(context.language)), Ink::solid, false});
        card.lists.push_back(std::move(behind));
    }
    const bool is_sure = context.found.maybe == 0 && context.ecosystem.provenance.keeps(Status::today);
    if (is_sure) card.alarm = why;
    else if (!why.empty()) card.lists.insert(card.lists.begin(), {std::nullopt, "", Wall::Style::lines, {}, why});
    card.tooltip = card.title + ". " + why;
    return card;
}

std::vector<Wall::Column> columns_of(const Context& context) {
    auto is_whole = [](const Match& match) { return match.off == 0; };
    const ColourRole stripe = ColourRole::accent;
    std::vector<Wall::Column> columns;
    columns.push_back(column_of(context, context.say("find-view.meet-today"), stripe,
                                [&](const Match& match) { return is_whole(match) && is_today(context, match); }));
    if (context.found.gap_unknown) columns.back().code = "?";
    if (context.found.today == 0) columns.back().cards.push_back(empty_card(context));
    columns.push_back(column_of(context, context.say("find-view.could-meet"), stripe,
                                [&](const Match& match) { return is_whole(match) && !is_today(context, match); }));
    const bool one_asked = asked_facets(context.need).size() < 2;  // one off would be all off
    if (one_asked && !context.found.gap_unknown) return columns;
    columns.push_back(column_of(context, context.say("find-view.lack-fact"), {},
                                [&](const Match& match) { return !is_whole(match) && has_unknown(match); }));
    if (one_asked) return columns;
    columns.push_back(column_of(context, context.say("find-view.differ-in-one"), {},
                                [&](const Match& match) { return !is_whole(match) && !has_unknown(match); }));
    return columns;
}

// ---- board -----------------------------------------------------------------------------------------------------

std::string without_stop(std::string_view sentence) {
    if (sentence.ends_with('.')) sentence.remove_suffix(1);
    return std::string(sentence);
}

/// A headline has no room for what was asked, which stands in the line under it, nor for more than two names, which
/// stand on the cards.
Message without_need(const Message& answer) {
    auto arguments = answer.arguments();
    for (auto& each : arguments) {
        if (each.name == "asked") each.argument = std::size_t{0};
        const auto* names = std::get_if<MessageList>(&each.argument.value());
        if (each.name != "names" || !names || names->items.size() <= 2) continue;
        auto first = *names;
        first.most = 1;
        each.argument = std::move(first);
    }
    return {std::string(answer.id()), std::move(arguments)};
}

std::string how_to_read(const Context& context, const Message& answer) {
    MessageList sentences{{}, Joining::sentences};
    for (const auto& each : answer.arguments())
        if (each.name == "need") sentences.items.push_back({"find-view.read-need", {each}});
    sentences.items.emplace_back("find-view.read-card");
    if (context.need.from)
        sentences.items.push_back(
            {"find-view.read-way", {{"from", short_name(context.ecosystem[*context.need.from])}}});
    return in_words(sentences, context.language);
}

std::vector<LegendGroup> legend_of(const Context& context, const std::vector<Wall::Column>& columns) {
    TypeInks types;
    for (const auto& column : columns)
        for (const auto& card : column.cards) show(types, card.colour, card.ink);
    std::vector<Status> statuses;
    bool inferred = false;
    for (const auto& match : context.found.matches) {
        const auto& offer = context.ecosystem[match.offer];
        bool is_shown = std::any_of(columns.begin(), columns.end(), [&](const Wall::Column& column) {
            return std::any_of(column.cards.begin(), column.cards.end(),
                               [&](const Wall::Card& card) { return card.key == offer.key; });
        });
        if (!is_shown) continue;
        statuses.push_back(offer.status);
        inferred = inferred || (offer.status == Status::today && !match.stated);
    }
    return {type_legend(context.ecosystem.framework, types, context.language, Sign::edge),
            status_legend(statuses, context.language, Sign::edge),
            certainty_legend(inferred, context.language, Sign::edge)};
}

/// A need in words of the map: "kommuner,radgivning".
std::string example_of(const Ecosystem& ecosystem) {
    std::string words;
    std::size_t named = 0;
    for (auto facet : facets()) {
        if (facet == Facet::gap || named == 2) continue;
        for (const auto& key : facet_keys(ecosystem, facet)) {
            Need need;
            if (!add_word(need, ecosystem, key)) continue;
            words += (named++ > 0 ? "," : "") + key;
            break;
        }
    }
    return named > 0 ? words : "\u2026";
}

Wall nothing(const Ecosystem& ecosystem, std::string_view language) {
    Wall wall;
    wall.heading = heading_for(ecosystem, language);
    wall.heading.headline = in_words(Message("find-view.nothing-asked"), language);
    wall.heading.how_to_read = in_words({"find-view.how-to-ask", {{"need", example_of(ecosystem)}}}, language);
    wall.heading.description = wall.heading.headline + ". " + wall.heading.how_to_read;
    return wall;
}

/// The words between commas; nothing when the map does not know one of them, or knows it in two senses.
std::optional<Need> parse_need(const Ecosystem& ecosystem, const std::string& words) {
    Need need;
    for (std::size_t at = 0; at <= words.size();) {
        auto end = std::min(words.find(',', at), words.size());
        auto word = words.substr(at, end - at);
        if (!word.empty() && !add_word(need, ecosystem, word)) return std::nullopt;
        at = end + 1;
    }
    return need;
}

/// The gravest reported gap that somebody could take; else the gravest.
std::optional<GapId> gravest_gap(const Ecosystem& ecosystem, const Params& params) {
    const auto reported = gaps(ecosystem, params).reported;
    for (const auto& gap : reported)
        if (!gap.takers.empty()) return gap.gap;
    return reported.empty() ? std::nullopt : std::optional(reported.front().gap);
}

/// The same gap for both halves of a pair: that of the first map, where the other has it too.
std::optional<GapId> gap_to_ask(const Ecosystem& ecosystem, const ViewOptions& options) {
    if (!options.before) return gravest_gap(ecosystem, options.params);
    const auto gravest = gravest_gap(*options.before, options.params);
    for (std::uint32_t i = 0; gravest && i < ecosystem.gaps.size(); ++i)
        if (ecosystem.gaps[i].key == (*options.before)[*gravest].key) return GapId{i};
    return gravest_gap(ecosystem, options.params);
}

}  // namespace

Wall find_wall(const Ecosystem& ecosystem, const Need& need, std::string_view language, const Params& params) {
    const auto found = find_support(ecosystem, need, params);
    const Context context{{language}, ecosystem, need, found, params.top};
    Wall wall;
    wall.columns_title = context.say("find-view.meets");
    wall.cards_title = context.say("find-view.offer");
    wall.columns = columns_of(context);
    wall.heading = heading_for(ecosystem, language);
    const auto answer = answer_words(ecosystem, need, found);
    wall.heading.headline = without_stop(in_words(without_need(answer), language));
    wall.heading.how_to_read = how_to_read(context, answer);
    wall.heading.legend = legend_of(context, wall.columns);
    wall.heading.description = wall.heading.headline + ". " + wall.heading.how_to_read;
    return wall;
}

std::vector<std::string> words_of_need(const Ecosystem& ecosystem, const ViewOptions&) {
    std::vector<std::string> words;
    for (auto facet : facets())
        for (auto& key : facet_keys(ecosystem, facet))
            if (Need need; add_word(need, ecosystem, key)) words.push_back(std::move(key));
    return words;
}

std::vector<Picture> draw_find(const Ecosystem& ecosystem, const ViewOptions& options) {
    auto need = parse_need(ecosystem, options.need);
    if (!need) return {};
    if (options.need.empty())
        if (auto gap = gap_to_ask(ecosystem, options)) need->gaps.insert(*gap);
    if (asked_facets(*need).empty()) return {{"", nothing(ecosystem, options.language)}};
    if (!options.from.empty()) {
        need->from = find_actor(ecosystem, options.from);
        if (!need->from) return {};
    }
    return {{"", find_wall(ecosystem, *need, options.language, options.params)}};
}

}  // namespace ecomap
