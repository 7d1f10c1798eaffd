// The matrix of gaps and actors, and which form is drawn. Who takes what is asked of gaps() once; this file only finds
// each actor's place in it.
#include "render/view/roles.hpp"

#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "render/shape/shown.hpp"
#include "render/view/role_board.hpp"
#include "render/view/role_gaps.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

enum KindOf : std::size_t { offers_today, could_take, is_asked, answers_it, kinds_of_tie };

struct Context : Speaker {
    const Ecosystem& ecosystem;
};

/// One gap and each actor's ties to it.
struct GapRow {
    const ReportedGap* gap = nullptr;
    std::vector<std::array<Tokens::State, kinds_of_tie>> ties;  // per actor of the map
};

void mark(Tokens::State& state, bool stated) {
    if (state != Tokens::State::stated) state = stated ? Tokens::State::stated : Tokens::State::inferred;
}

template <class Visit>
void for_each_presence(const Occupancy& occupancy, Visit visit) {
    for (const auto* list : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *list) visit(presence);
}

GapRow row_of(const Ecosystem& ecosystem, const ReportedGap& gap) {
    GapRow row{&gap, {}};
    std::array<Tokens::State, kinds_of_tie> none{};
    none.fill(Tokens::State::absent);
    row.ties.resize(ecosystem.actors.size(), none);
    for_each_presence(gap.offering, [&](const Presence& presence) {
        if (is_of_today(ecosystem, presence)) mark(row.ties[presence.actor.value][offers_today], presence.stated);
    });
    for_each_presence(gap.answering, [&](const Presence& presence) {
        mark(row.ties[presence.actor.value][answers_it], presence.stated);
    });
    for_each_presence(gap.takers, [&](const Presence& presence) {
        auto& ties = row.ties[presence.actor.value];
        if (ties[answers_it] == Tokens::State::absent) mark(ties[could_take], presence.stated);
    });
    for_each_presence(
        gap.asked, [&](const Presence& presence) { mark(row.ties[presence.actor.value][is_asked], presence.stated); });
    return row;
}

/// By principle, then in the table's order.
std::vector<GapRow> rows_of(const Ecosystem& ecosystem, const Gaps& found) {
    std::vector<GapRow> rows;
    for (const auto& gap : found.reported) rows.push_back(row_of(ecosystem, gap));
    std::sort(rows.begin(), rows.end(), [&](const GapRow& a, const GapRow& b) {
        auto one = ecosystem[a.gap->gap].principle, other = ecosystem[b.gap->gap].principle;
        return one != other ? one < other : a.gap->gap < b.gap->gap;
    });
    return rows;
}

bool has_role(const GapRow& row, std::size_t actor) {
    const auto& ties = row.ties[actor];
    return std::any_of(ties.begin() + could_take, ties.end(),
                       [](Tokens::State state) { return state != Tokens::State::absent; });
}

struct Actors {
    std::vector<ActorId> ids;         // most gaps first
    std::vector<std::size_t> counts;  // gaps that each answers, could take or is asked to
};

Actors actors_with_roles(const Ecosystem& ecosystem, const std::vector<GapRow>& rows) {
    auto places = alphabetical_places(ecosystem);
    std::vector<std::pair<std::size_t, std::uint32_t>> found;
    for (std::uint32_t actor = 0; actor < ecosystem.actors.size(); ++actor) {
        auto count = static_cast<std::size_t>(
            std::count_if(rows.begin(), rows.end(), [&](const GapRow& row) { return has_role(row, actor); }));
        if (count > 0) found.emplace_back(count, actor);
    }
    std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : places[a.second] < places[b.second];
    });
    Actors actors;
    for (auto [count, actor] : found) {
        actors.ids.push_back({actor});
        actors.counts.push_back(count);
    }
    return actors;
}

// ---- words -----------------------------------------------------------------------------------------------------

MessageList how_to_read(const Gaps& found, bool any_alarm, const char* answered) {
    MessageList sentences{{Message("roles-view.read-matrix", {{"answered", answered}})}, Joining::sentences};
    if (any_alarm) sentences.items.emplace_back("roles-view.read-alarm");
    if (!found.takers_known) sentences.items.emplace_back("roles-view.read-hidden");
    return sentences;
}

Heading nothing(const Context& context) {
    auto heading = heading_for(context.ecosystem, context.language);
    const auto& filter = context.ecosystem.provenance.filter;
    heading.headline = context.say("roles-view.nothing");
    heading.how_to_read =
        filter.empty() ? context.say("roles-view.nothing-help") : context.say("selection.empty", {{"filter", filter}});
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

// ---- matrix ----------------------------------------------------------------------------------------------------

/// How many answer the gap or could take it; "3+": and categories.
std::string takers_in(const Ecosystem& ecosystem, const ReportedGap& gap) {
    const auto all = who_would(gap);
    const auto categories = std::count_if(all.begin(), all.end(),
                                          [&](ActorId id) { return ecosystem[id].node_class == NodeClass::category; });
    return std::to_string(all.size() - static_cast<std::size_t>(categories)) + (categories > 0 ? "+" : "");
}

Tokens::Row row_with(const Context& context, const GapRow& from, const Actors& actors, std::size_t kinds) {
    const bool takers_known = from.gap->takers_known;
    const auto& gap = context.ecosystem[from.gap->gap];
    Tokens::Row row;
    row.group = gap.principle.value;
    row.code = gap.key;
    row.shows = row_shown("gaps", gap.key);
    row.title = std::string(gap.label.in(context.language));
    row.count = takers_known ? takers_in(context.ecosystem, *from.gap) : "?";
    row.alarm = from.gap->untaken == true;
    if (row.alarm) row.remark = context.say("roles-view.unanswered");
    else if (!from.gap->answering.empty()) row.remark = context.say("roles-view.answered-today");
    else if (takers_known && from.gap->takers.empty() && from.gap->untaken == false)
        row.remark = context.say("roles-view.recommendation-only-hyphenated");
    row.tooltip = gap.key + " " + row.title;
    if (!from.gap->answering.empty()) row.tooltip += " · " + context.say("roles-view.answered-today");
    if (from.gap->answering.empty() || !from.gap->takers.empty())
        row.tooltip += " · " + context.say("roles-view.takers", {{"known", !takers_known              ? "no"
                                                                           : from.gap->takers.empty() ? "nobody"
                                                                                                      : "yes"},
                                                                 {"takers", count_in_words(from.gap->takers)}});
    for (auto id : actors.ids)
        row.cells.emplace_back(from.ties[id.value].begin(),
                               from.ties[id.value].begin() + static_cast<std::ptrdiff_t>(kinds));
    return row;
}

void add_columns(Tokens& tokens, const Context& context, const Actors& actors) {
    for (std::size_t c = 0; c < actors.ids.size(); ++c) {
        auto note = actor_note(context.ecosystem, actors.ids[c], context.language, Naming::brief);
        tokens.columns.push_back({note.title, note.colour, note.tooltip, note.href, std::to_string(actors.counts[c]),
                                  Ink::solid, note.shows});
    }
}

bool uses(const Tokens& tokens, std::size_t kind, Tokens::State state) {
    for (const auto& row : tokens.rows)
        for (const auto& cell : row.cells)
            if (cell[kind] == state) return true;
    return false;
}

LegendGroup types_of(const Context& context, const Actors& actors) {
    TypeInks used;
    for (auto id : actors.ids)
        show(used, colour_role(context.ecosystem.framework, context.ecosystem[id].type), Ink::solid);
    return type_legend(context.ecosystem.framework, used, context.language, Sign::bar);
}

/// In a pair both sides have the same kinds of symbols.
Tokens matrix_of(const Context& context, const Gaps& found, const ViewOptions& options) {
    Tokens tokens;
    auto rows = rows_of(context.ecosystem, found);
    auto actors = actors_with_roles(context.ecosystem, rows);
    tokens.rows_title = context.say("roles-view.gap");
    tokens.groups_title = context.say("roles-view.principle");
    tokens.columns_title = context.say("roles-view.actor");
    const bool any_answered =
        has_answers(found) || (options.beside && has_answers(gaps(*options.beside, options.params)));
    const auto* answered = any_answered ? "yes" : "no";
    tokens.counts_title = context.say("roles-view.could-take-it", {{"answered", answered}});
    tokens.feet_title = context.say("roles-view.feet", {{"answered", answered}});
    tokens.kinds = {{Tokens::Sign::disc, context.say("roles-view.sign-today")},
                    {Tokens::Sign::ring, context.say("roles-view.sign-could")},
                    {Tokens::Sign::diamond, context.say("roles-view.sign-recommended")}};
    if (any_answered)
        tokens.kinds.push_back({Tokens::Sign::full, context.say("roles-view.sign-answers"), true, false, could_take});
    const auto& framework = context.ecosystem.framework;
    for (auto id : framework.principles.ids())
        tokens.groups.push_back({principle_chip(framework, id, context.language),
                                 std::string(framework.principles[id].label.in(context.language))});
    add_columns(tokens, context, actors);
    for (const auto& row : rows) tokens.rows.push_back(row_with(context, row, actors, tokens.kinds.size()));
    tokens.inferred_title = context.say("roles-view.hatched");
    for (std::size_t k = 0; k < tokens.kinds.size(); ++k) {
        tokens.kinds[k].is_stated = uses(tokens, k, Tokens::State::stated);
        tokens.kinds[k].is_inferred = uses(tokens, k, Tokens::State::inferred);
    }
    bool any_alarm = std::any_of(tokens.rows.begin(), tokens.rows.end(), [](const auto& row) { return row.alarm; });
    tokens.heading = heading_for(context.ecosystem, context.language);
    tokens.heading.headline = in_words(takers_finding(found), context.language);
    set_reading(tokens.heading, how_to_read(found, any_alarm, answered));
    tokens.heading.legend = {types_of(context, actors)};
    tokens.heading.description = context.say("roles-view.read-matrix", {{"answered", answered}});
    return tokens;
}

}  // namespace

std::span<const std::string_view> roles_forms() {
    static constexpr std::array<std::string_view, 3> forms{"matrix", "board", "gaps"};
    return forms;
}

std::vector<Picture> draw_roles(const Ecosystem& ecosystem, const ViewOptions& options) {
    if (options.form == "board" || (options.form.empty() && !options.actor.empty()))
        return draw_role_board(ecosystem, options);
    Context context{{options.language}, ecosystem};
    auto found = gaps(ecosystem, options.params);
    if (!found.reported.empty() && options.form == "gaps") return {draw_role_gaps(ecosystem, found, options.language)};
    if (!found.reported.empty()) return {{"", matrix_of(context, found, options)}};
    Tokens empty;
    empty.heading = nothing(context);
    return {{"", empty}};
}

}  // namespace ecomap
