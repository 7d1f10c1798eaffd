#include "render/view/timeline.hpp"

#include "render/shape/shown.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace ecomap {
namespace {

constexpr int window = 5;           // years that the headline looks through
constexpr double month_range = 30;  // up to so many months, the axis shows months

enum class LaneBy { actor_type, kind, actor };

struct Context : Speaker {
    const Ecosystem& ecosystem;
    LaneBy lane_by = LaneBy::actor_type;
    std::string_view lanes_are() const {
        return lane_by == LaneBy::kind ? "kind" : lane_by == LaneBy::actor ? "actor" : "actor_type";
    }
};

LaneBy lane_by(const Ecosystem& ecosystem, const std::string& rows) {
    bool has_actors = std::any_of(ecosystem.timeline.begin(), ecosystem.timeline.end(),
                                  [](const TimelineEvent& event) { return !event.actors.empty(); });
    if (rows == "kind") return LaneBy::kind;
    if (rows == "actor") return LaneBy::actor;
    return has_actors || rows == "actor-type" ? LaneBy::actor_type : LaneBy::kind;
}

// ---- events ----------------------------------------------------------------------------------------------------

/// Where a lane stands, and which it is. Lanes of no actor and of unknown ones come first, of unknown types last.
using LaneKey = std::pair<std::size_t, std::string>;

/// Whether the source says that no actor is behind it; without actors it is else unknown who is.
bool is_nobodys(const TimelineEvent& event) { return entries_of(event.actors, event.actors_unlisted) == Entries::none; }

LaneKey lane_of(const Context& context, const TimelineEvent& event) {
    if (context.lane_by == LaneBy::kind) return {1, event.kind};
    if (event.actors.empty()) return {0, is_nobodys(event) ? "none" : "unknown"};
    const auto& actor = context.ecosystem[event.actors.front()];
    if (context.lane_by == LaneBy::actor) return {1, actor.key};
    auto types = context.ecosystem.framework.actor_types.size();
    return {1 + (actor.type ? actor.type->value : types), ""};
}

std::optional<ActorTypeId> type_of(const Context& context, const TimelineEvent& event) {
    return event.actors.empty() ? std::nullopt : context.ecosystem[event.actors.front()].type;
}

ColourRole colour_of(const Context& context, const TimelineEvent& event) {
    if (event.actors.empty()) return ColourRole::line;
    return colour_role(context.ecosystem.framework, type_of(context, event));
}

std::string actors_of(const Context& context, const TimelineEvent& event, bool full) {
    MessageList names{{}, Joining::conjunction, full ? std::size_t{0} : std::size_t{2}};
    for (auto id : event.actors) {
        const auto& actor = context.ecosystem[id];
        names.items.push_back(full ? Message::as_it_is(full_name(actor, context.language)) : short_name(actor));
    }
    return in_words(names, context.language);
}

/// A band lasts longer than a year and is nobody's.
bool is_band(const TimelineEvent& event) {
    auto span = span_of(event.period);
    return event.actors.empty() && span && span->to - span->from > 12;
}

std::string about(const Context& context, const TimelineEvent& event) {
    std::string line(event.label.in(context.language));
    auto add = [&](const std::string& part) { line += part.empty() ? "" : " · " + part; };
    add(period_in_words(event.period, context.language));
    add(actors_of(context, event, true));
    if (!event.kind.empty()) add(word_label(context.ecosystem, event.kind, context.language));
    if (!event.basis.empty()) add(context.say("timeline-view.basis", {{"basis", event.basis}}));
    if (!event.source.empty()) add(context.say("source", {{"source", event.source}}));
    return line;
}

Note note_of(const Context& context, const TimelineEvent& event) {
    Note note;
    note.key = event.key;
    note.shows = row_shown("timeline", event.key);
    note.title = std::string(event.label.in(context.language));
    if (event.in_figure) note.title = context.say("timeline-view.in-figure", {{"event", note.title}});
    note.colour = colour_of(context, event);
    note.remark = actors_of(context, event, false);
    note.tooltip = about(context, event);
    if (event.actors.size() == 1) note.href = address_of(context.ecosystem[event.actors.front()]);
    return note;
}

/// The date as shown; what is not the source's own says so.
std::string when_of(const Context& context, const TimelineEvent& event) {
    auto when = period_in_words(event.period, context.language);
    return date_is_stated(event) ? when : context.say("timeline-view.inferred", {{"when", when}});
}

Lanes::Card card_of(const Context& context, const TimelineEvent& event) {
    Lanes::Card card{note_of(context, event), *span_of(event.period), when_of(context, event)};
    if (!date_is_stated(event)) card.note.ink = Ink::hatched;
    return card;
}

// ---- lanes -----------------------------------------------------------------------------------------------------

std::string lane_title(const Context& context, const TimelineEvent& event) {
    if (context.lane_by == LaneBy::kind)
        return event.kind.empty() ? context.say("timeline-view.other")
                                  : word_label(context.ecosystem, event.kind, context.language);
    if (event.actors.empty())
        return context.say(is_nobodys(event) ? "timeline-view.no-actor" : "timeline-view.unknown-actor");
    if (context.lane_by == LaneBy::actor) return full_name(context.ecosystem[event.actors.front()], context.language);
    return type_group_label(context.ecosystem.framework, type_of(context, event), context.language);
}

void add_events(const Context& context, Lanes& lanes) {
    std::map<LaneKey, std::size_t> order;  // of kinds and actors: that of their first event
    std::map<LaneKey, Lanes::Lane> sorted;
    for (const auto& event : context.ecosystem.timeline) {
        if (!event.period.start) {
            lanes.tray.notes.push_back(note_of(context, event));
            continue;
        }
        if (is_band(event)) {
            lanes.bands.push_back({std::string(event.label.in(context.language)), *span_of(event.period),
                                   when_of(context, event), about(context, event),
                                   date_is_stated(event) ? Ink::solid : Ink::hatched});
            continue;
        }
        auto key = lane_of(context, event);
        if (context.lane_by != LaneBy::actor_type && key.first > 0)
            key.first = order.emplace(key, order.size() + 1).first->second;
        auto& lane = sorted[key];
        if (lane.cards.empty()) {
            lane.title = lane_title(context, event);
            lane.colour = context.lane_by == LaneBy::kind ? ColourRole::muted : colour_of(context, event);
        }
        lane.cards.push_back(card_of(context, event));
    }
    for (auto& [key, lane] : sorted) {
        lane.remark = context.say("timeline-view.events", {{"count", lane.cards.size()}});
        std::stable_sort(lane.cards.begin(), lane.cards.end(),
                         [](const auto& a, const auto& b) { return a.span.from < b.span.from; });
        lanes.lanes.push_back(std::move(lane));
    }
    std::stable_sort(lanes.bands.begin(), lanes.bands.end(),
                     [](const auto& a, const auto& b) { return a.span.from < b.span.from; });
}

/// True when the year would be too coarse for what there is.
bool needs_months(const Ecosystem& ecosystem) {
    std::vector<double> ends;
    for (const auto& event : ecosystem.timeline)
        if (auto span = span_of(event.period)) ends.insert(ends.end(), {span->from, span->to});
    if (ends.empty()) return false;
    auto [first, last] = std::minmax_element(ends.begin(), ends.end());
    return *last - *first <= month_range;
}

// ---- words -----------------------------------------------------------------------------------------------------

/// The years in which events begin, sorted.
std::vector<int> years_of(const Ecosystem& ecosystem) {
    std::vector<int> years;
    for (const auto& event : ecosystem.timeline)
        if (event.period.start) years.push_back(event.period.start->year);
    std::sort(years.begin(), years.end());
    return years;
}

struct Crowd {
    int from = 0, to = 0;
    std::size_t events = 0;
};

/// The `window` years in which most events begin, cut to the first and last that hold one; the earliest of equals.
Crowd most_crowded(const std::vector<int>& years) {
    Crowd most;
    for (std::size_t first = 0; first < years.size(); ++first) {
        std::size_t last = first;
        while (last + 1 < years.size() && years[last + 1] < years[first] + window) ++last;
        if (last - first + 1 > most.events) most = {years[first], years[last], last - first + 1};
    }
    return most;
}

std::string headline(const Context& context, std::size_t undated) {
    auto years = years_of(context.ecosystem);
    auto all = context.ecosystem.timeline.size();
    if (years.empty()) return context.say("timeline-view.headline-undated", {{"all", all}});
    auto crowd = most_crowded(years);
    Message when("timeline-view.years",
                 {{"from", crowd.from}, {"to", crowd.to}, {"range", crowd.from == crowd.to ? "no" : "yes"}});
    return context.say(
        crowd.events == years.size() ? "timeline-view.headline-all" : "timeline-view.headline-most",
        {{"events", crowd.events}, {"dated", years.size()}, {"years", std::move(when)}, {"undated", undated}});
}

std::string how_to_read(const Context& context, const Lanes& lanes) {
    MessageList sentences{{{"timeline-view.read", {{"lanes", context.lanes_are()}}}}, Joining::sentences};
    if (!lanes.bands.empty()) sentences.items.emplace_back("timeline-view.read-bands");
    const auto& events = context.ecosystem.timeline;
    const auto drawn = std::count_if(events.begin(), events.end(), [](const auto& event) { return event.in_figure; });
    if (drawn > 0)
        sentences.items.push_back(
            {"timeline-view.read-figure", {{"drawn", static_cast<std::size_t>(drawn)}, {"all", events.size()}}});
    return in_words(sentences, context.language);
}

LegendGroup date_legend(const Context& context, const Lanes& lanes) {
    LegendGroup group{context.say("timeline-view.year"), {}};
    bool inferred = false;
    for (const auto& lane : lanes.lanes)
        for (const auto& card : lane.cards) inferred = inferred || card.note.ink == Ink::hatched;
    if (!inferred) return group;
    group.entries.push_back(
        {context.say("timeline-view.legend-stated"), ColourRole::muted, "", Ink::solid, false, Sign::bar});
    group.entries.push_back(
        {context.say("timeline-view.legend-inferred"), ColourRole::muted, "", Ink::hatched, false, Sign::bar});
    return group;
}

Heading heading_of_lanes(const Context& context, const Lanes& lanes) {
    std::vector<std::string> sources;
    for (const auto& event : context.ecosystem.timeline) sources.push_back(event.source);
    auto heading = heading_for(context.ecosystem, context.language, sources);
    if (context.ecosystem.timeline.empty()) {
        heading.headline = context.say("timeline-view.nothing");
        heading.how_to_read = advice_on_nothing(context.ecosystem, "timeline-view.nothing-help", context.language);
        heading.description = heading.headline + ". " + heading.how_to_read;
        return heading;
    }
    heading.headline = headline(context, lanes.tray.notes.size());
    heading.how_to_read = how_to_read(context, lanes);
    heading.legend = {date_legend(context, lanes)};
    heading.description = context.say("timeline-view.description");
    return heading;
}

}  // namespace

std::span<const std::string_view> timeline_lanes() {
    static constexpr std::array<std::string_view, 3> lanes{"actor-type", "kind", "actor"};
    return lanes;
}

std::vector<Picture> draw_timeline(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem, lane_by(ecosystem, options.rows)};
    Lanes lanes;
    lanes.lanes_title = context.say("timeline-view.lanes", {{"lanes", context.lanes_are()}});
    lanes.in_months = needs_months(ecosystem);
    add_events(context, lanes);
    lanes.tray.title = context.say("timeline-view.tray", {{"count", lanes.tray.notes.size()}});
    lanes.tray.remark = context.say("timeline-view.tray-remark");
    lanes.heading = heading_of_lanes(context, lanes);
    return {{"", std::move(lanes)}};
}

}  // namespace ecomap
