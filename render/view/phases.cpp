#include "render/view/phases.hpp"

#include "engine/analysis/cell_state.hpp"
#include "engine/analysis/report_words.hpp"
#include "render/shape/shown.hpp"
#include "render/view/cell_marks.hpp"
#include "render/view/presence.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

constexpr std::array<std::string_view, 2> forms{"pipeline", "competence"};
constexpr std::size_t nearly_nothing = 5;  // one in so many

struct Context : Speaker {
    const Ecosystem& ecosystem;
    std::string offers(std::size_t count) const { return say("count.offers", {{"count", count}}); }
    CellMarks marks() const { return {{language}, ecosystem}; }
};

/// A phase that no filter rules out.
struct Phase {
    PhaseId id;
    std::vector<OfferId> offers;  ///< counted
    Occupancy actors;
    CellStanding standing;
};

struct Phased {
    std::vector<Phase> phases;     ///< in the framework's order
    std::vector<OfferId> unknown;  ///< counted offers that give no phase
    std::size_t all = 0;           ///< counted
};

Phased phased_offers(const Ecosystem& ecosystem) {
    const auto table = pivot(ecosystem, Dimension::phase);
    const auto standings = line_standings(ecosystem, table, Dimension::phase);
    Phased phased{{}, table.unclassified, table.offers.size()};
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto& line = table.rows[row];
        if (line.is_selected) phased.phases.push_back({PhaseId{line.term->id}, {}, line.all, standings[row]});
    }
    for (const auto& member : counted_offers(ecosystem))
        for (auto& phase : phased.phases)
            if (ecosystem[member.offer].phases.terms.contains(phase.id)) phase.offers.push_back(member.offer);
    return phased;
}

bool has_phase(const Phased& phased) {
    return std::any_of(phased.phases.begin(), phased.phases.end(),
                       [](const Phase& phase) { return !phase.offers.empty(); });
}

/// Among how many offers something is so: those whose phase is known.
std::vector<NamedArgument> among(const Phased& phased) {
    return {{"known", phased.all - phased.unknown.size()}, {"unknown", phased.unknown.size()}};
}

// ---- the pipe --------------------------------------------------------------------------------------------------

std::string phase_name(const Context& context, PhaseId phase) {
    return short_label(context.ecosystem.framework.phases[phase], context.language);
}

void add_break(const Context& context, const Phased& phased, const CellStanding& standing, Pipeline::Length& length) {
    length.mark = mark_of(standing.state);
    if (standing.state == CellState::possible_gap) length.text = "?";
    if (standing.state == CellState::outside) length.text.clear();
    auto words = among(phased);
    words.insert(words.end(), {{"state", to_string(standing.state)}, {"possible", standing.possible}});
    length.remark = context.say("phases-view.break", std::move(words));
}

std::vector<Pipeline::Length> pipe_of(const Context& context, const Phased& phased) {
    std::vector<Pipeline::Length> pipe;
    for (const auto& [id, offers, actors, standing] : phased.phases) {
        Pipeline::Length length;
        length.count = static_cast<double>(offers.size());
        length.text = context.offers(offers.size());
        if (offers.empty()) add_break(context, phased, standing, length);
        else length.remark = actors_and_categories(actors.count(), actors.categories.size(), context.language);
        length.tooltip = std::string(context.ecosystem.framework.phases[id].label.in(context.language)) + ": " +
                         (offers.empty() ? length.remark : length.text);
        pipe.push_back(std::move(length));
    }
    return pipe;
}

std::vector<Matrix::Head> columns_of(const Context& context, const Phased& phased) {
    std::vector<Matrix::Head> columns;
    for (const auto& phase : phased.phases) {
        columns.push_back({std::to_string(phase.id.value + 1), phase_name(context, phase.id), "", {}});
        columns.back().shows = row_shown("phases", context.ecosystem.framework.phases[phase.id].key);
    }
    return columns;
}

/// In how many phases there is something, of those where there could be: at least so many, when some are
/// unknown.
std::string phases_of_all(const Context& context, const std::vector<CellStanding>& row,
                          const std::vector<Matrix::CellOf>& cells) {
    std::size_t phases = 0, all = 0, unknown = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto state = row[i].state;
        phases += cells[i].notes.empty() ? 0 : 1;
        unknown += is_perhaps_empty(state);
        all += state != CellState::outside && state != CellState::not_expected;
    }
    return context.say("phases-view.phases-of-all", {{"phases", phases}, {"all", all}, {"unknown", unknown}});
}

/// Mark and words of the empty cells of a row, under its name.
void mark_empty(const Context& context, const std::string& name, const std::vector<CellStanding>& standings,
                const Matrix& grid, std::vector<Matrix::CellOf>& cells) {
    const auto marks = context.marks();
    for (std::size_t phase = 0; phase < cells.size(); ++phase) {
        auto& cell = cells[phase];
        const auto place = name + " · " + grid.columns[phase].title + ": ";
        cell.tooltip = place + cell.remark;
        if (!cell.notes.empty() || standings[phase].state == CellState::support) continue;
        marks.put_on_empty(cell, standings[phase]);
        cell.tooltip = place + cell.tooltip;
        if (standings[phase].state != CellState::sure_gap) cell.remark.clear();  // nobody was counted
    }
}

// ---- support type × phase ----------------------------------------------------------------------------------------

Matrix::CellOf actors_cell(const Context& context, const Occupancy& actors, const Collator& before, TypesShown& shown) {
    Matrix::CellOf cell;
    cell.value = static_cast<double>(actors.count());
    cell.text = std::to_string(actors.count());
    cell.remark = actors_and_categories(actors.count(), actors.categories.size(), context.language);
    for (const auto* list : {&actors.actors, &actors.categories})
        for (auto& note : notes_of(context.ecosystem, context.language, *list, before, shown))
            cell.notes.push_back(std::move(note));
    return cell;
}

void add_type_row(const Context& context, const Phased& phased, const Pivot& table,
                  const std::vector<CellStanding>& standings, std::size_t row, Matrix& grid, TypesShown& shown) {
    const auto& type = table.rows[row].term;
    auto chip = type ? support_chip(context.ecosystem.framework, SupportTypeId{type->id}, context.language)
                     : unknown_chip(context.say("phases-view.support-type-unknown"), false);
    Collator before(order_language(context.ecosystem));
    std::vector<Matrix::CellOf> cells;
    std::vector<CellStanding> here;
    for (const auto& phase : phased.phases) {
        here.push_back(standings[row * table.columns.size() + phase.id.value]);
        cells.push_back(actors_cell(context, table.at(row, phase.id.value), before, shown));
    }
    const auto has_some = [](const Matrix::CellOf& cell) { return !cell.notes.empty(); };
    if (!type && std::none_of(cells.begin(), cells.end(), has_some)) return;
    mark_empty(context, chip.label, here, grid, cells);
    grid.rows.push_back({chip.code, chip.label, type ? phases_of_all(context, here, cells) : "", chip.colour});
    if (type) grid.rows.back().shows = row_shown("support_types", type->key);
    grid.cells.push_back(std::move(cells));
}

Matrix grid_by_type(const Context& context, const Phased& phased, TypesShown& shown) {
    Matrix grid;
    grid.columns = columns_of(context, phased);
    grid.rows_title = context.say("phases-view.support-type");
    const auto table = pivot(context.ecosystem, {Dimension::support_type, Unknown::own_line}, Dimension::phase);
    const auto standings = cell_standings(context.ecosystem, table, Dimension::support_type, Dimension::phase);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (table.rows[row].is_selected) add_type_row(context, phased, table, standings, row, grid, shown);
    show_lines(grid);
    return grid;
}

// ---- actor × phase -----------------------------------------------------------------------------------------------

/// Actors by type in the framework's order, unknown last, then by name.
std::vector<ActorId> actors_in_order(const Context& context, std::vector<ActorId> actors) {
    auto places = alphabetical_places(context.ecosystem);
    auto types = context.ecosystem.framework.actor_types.size();
    auto type = [&](ActorId id) {
        const auto& own = context.ecosystem[id].type;
        return own ? own->value : types;
    };
    std::sort(actors.begin(), actors.end(), [&](ActorId a, ActorId b) {
        return std::pair(type(a), places[a.value]) < std::pair(type(b), places[b.value]);
    });
    actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
    return actors;
}

Note offer_note(const Context& context, OfferId id, TermSet<SupportTypeTag>& used, bool& inferred) {
    const auto& offer = context.ecosystem[id];
    Note note;
    note.key = offer.key;
    note.shows = row_shown("offers", offer.key);
    note.title = std::string(offer.name.in(context.language));
    note.colour = ColourRole::line;
    note.tooltip = note.title;
    for (auto type : offer.support_types.terms) {
        auto chip = support_chip(context.ecosystem.framework, type, context.language);
        if (note.colour == ColourRole::line) {
            note.colour = {ColourRole::pale_support_type, chip.colour.place, chip.colour.own};
            used.insert(type);
        }
        note.tooltip += " · " + chip.label;
    }
    if (!offer.example.empty()) note.tooltip += " · " + std::string(offer.example.in(context.language));
    if (!offer.source->empty()) note.tooltip += " · " + context.say("source", {{"source", *offer.source}});
    if (!is_stated(offer.certainty) || !is_stated(offer.phases.certainty)) {
        note.ink = Ink::hatched;
        inferred = true;
    }
    return note;
}

/// How many counted offers of the actor are in the phase, or could be.
std::size_t in_or_could_be(const Ecosystem& ecosystem, const std::string& actor, PhaseId phase) {
    const auto offers = counted_offers(ecosystem);
    return static_cast<std::size_t>(std::count_if(offers.begin(), offers.end(), [&](const Membership& member) {
        const auto& offer = ecosystem[member.offer];
        const auto& phases = offer.phases.terms;
        return (phases.empty() || phases.contains(phase)) && ecosystem[offer.actor].key == actor;
    }));
}

/// What it means that an actor has nothing in a phase: as of a cell, but that one actor has nothing is no gap.
CellStanding standing_of(const Ecosystem& ecosystem, ActorId actor, PhaseId phase) {
    const auto& key = ecosystem[actor].key;
    const auto& [whole, possible, asked] = ecosystem.selection;
    if (const auto offers = in_or_could_be(possible ? *possible : ecosystem, key, phase); offers > 0)
        return {CellState::unknown, offers};
    return {whole && in_or_could_be(*whole, key, phase) > 0 ? CellState::outside : CellState::support};
}

Matrix grid_by_actor(const Context& context, const Phased& phased, TermSet<SupportTypeTag>& used, TypesShown& shown) {
    Matrix grid;
    grid.columns = columns_of(context, phased);
    grid.rows_title = context.say("phases-view.actor");
    std::vector<ActorId> actors;
    for (const auto& phase : phased.phases)
        for (auto id : phase.offers) actors.push_back(context.ecosystem[id].actor);
    for (auto actor : actors_in_order(context, std::move(actors))) {
        std::vector<Matrix::CellOf> cells;
        std::vector<CellStanding> standings;
        for (const auto& phase : phased.phases) {
            auto& cell = cells.emplace_back();
            for (auto id : phase.offers)
                if (context.ecosystem[id].actor == actor)
                    cell.notes.push_back(offer_note(context, id, used, shown.inferred));
            cell.value = static_cast<double>(cell.notes.size());
            cell.text = std::to_string(cell.notes.size());
            cell.remark = context.offers(cell.notes.size());
            standings.push_back(cell.notes.empty() ? standing_of(context.ecosystem, actor, phase.id) : CellStanding{});
        }
        const auto& one = context.ecosystem[actor];
        const std::string name(short_name(one, context.language));
        shown.add(context.ecosystem.framework, one, Ink::solid);
        mark_empty(context, name, standings, grid, cells);
        grid.rows.push_back(
            {"", name, phases_of_all(context, standings, cells), colour_role(context.ecosystem.framework, one.type)});
        grid.rows.back().shows = row_shown("actors", one.key);
        grid.cells.push_back(std::move(cells));
    }
    return grid;
}

// ---- what gives no phase -----------------------------------------------------------------------------------------

Tray tray_of(const Context& context, const Phased& phased, bool only_without_any) {
    std::vector<std::size_t> without(context.ecosystem.actors.size()), with(context.ecosystem.actors.size());
    std::vector<ActorId> actors;
    for (const auto& phase : phased.phases)
        for (auto id : phase.offers) ++with[context.ecosystem[id].actor.value];
    for (auto id : phased.unknown) {
        auto actor = context.ecosystem[id].actor;
        ++without[actor.value];
        if (!only_without_any || with[actor.value] == 0) actors.push_back(actor);
    }
    Tray tray;
    tray.is_text = true;
    std::size_t offers = 0;
    for (auto actor : actors_in_order(context, std::move(actors))) {
        auto note = actor_note(context.ecosystem, actor, context.language, Naming::brief);
        note.remark = context.offers(without[actor.value]);
        if (!note.badge.empty()) note.remark = note.badge + " · " + note.remark;
        offers += without[actor.value];
        tray.notes.push_back(std::move(note));
    }
    tray.title = only_without_any ? context.say("phases-view.tray-actors", {{"count", tray.notes.size()}})
                                  : context.say("phases-view.tray-offers", {{"offers", context.offers(offers)}});
    tray.remark = context.say(only_without_any ? "phases-view.tray-actors-remark" : "phases-view.tray-offers-remark");
    return tray;
}

// ---- words -------------------------------------------------------------------------------------------------------

/// Where the support breaks off, ends, or narrows most, or is largest, among the offers of known phase.
std::string finding(const Context& context, const Phased& phased) {
    auto count = [&](std::size_t phase) { return phased.phases[phase].offers.size(); };
    auto name = [&](std::size_t phase) { return phase_name(context, phased.phases[phase].id); };
    std::size_t phases = phased.phases.size(), drop = 0, most = 0;
    auto next_after = [&](std::size_t phase) {
        while (phase < phases && count(phase) == 0) ++phase;
        return phase;
    };
    // What nearly ends has no more later on.
    auto nearly_ends = [&](std::size_t before, std::size_t at) {
        std::size_t most_left = 0;
        for (auto phase = at; phase < phases; ++phase) most_left = std::max(most_left, count(phase));
        return nearly_nothing * most_left <= count(before);
    };
    auto say = [&](std::string id, std::size_t before, std::size_t at, std::size_t after = 0) {
        auto words = among(phased);
        words.insert(words.end(), {{"before", name(before)},
                                   {"offers_before", context.offers(count(before))},
                                   {"phase", name(at)},
                                   {"offers", count(at)},
                                   {"nearly", nearly_ends(before, at) ? "yes" : "no"},
                                   {"after", name(after)},
                                   {"offers_after", count(after)},
                                   {"scope", scope_of(context.ecosystem)}});
        return context.say(std::move(id), std::move(words));
    };
    auto fall = [&](std::size_t at) { return count(at - 1) > count(at) ? count(at - 1) - count(at) : 0; };
    for (std::size_t at = 1; at < phases; ++at) {
        if (count(at) == 0 && count(at - 1) > 0) {
            auto after = next_after(at);
            return after < phases ? say("phases-view.breaks-off", at - 1, at, after)
                                  : say("phases-view.ends", at - 1, at);
        }
        if (drop == 0 ? fall(at) > 0 : fall(at) > fall(drop)) drop = at;
        if (count(at) > count(most)) most = at;
    }
    if (count(0) == 0) return say("phases-view.begins", 0, next_after(0));
    if (drop > 0 && 2 * count(drop) <= count(drop - 1)) return say("phases-view.narrows", drop - 1, drop);
    return say("phases-view.everywhere", most, most);
}

Heading nothing(const Context& context, const Phased& phased) {
    auto heading = heading_for(context.ecosystem, context.language);
    if (context.ecosystem.framework.phases.empty()) {
        heading.headline = context.say("phases-view.no-phases");
        heading.how_to_read = context.say("phases-view.fill-in-all");
    } else if (phased.all == 0) {
        heading.headline = context.say("phases-view.no-offers");
        heading.how_to_read = advice_on_nothing(context.ecosystem, "phases-view.add-offers", context.language);
    } else {
        heading.headline = context.say("phases-view.none-given", {{"scope", scope_of(context.ecosystem)}});
        heading.how_to_read = advice_on_nothing(context.ecosystem, "phases-view.fill-in-phases", context.language);
    }
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

Heading heading_of_form(const Context& context, const Phased& phased, bool by_actor) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = finding(context, phased);
    MessageList reading{
        {Message("phases-view.read-pipe"), Message(by_actor ? "phases-view.read-offers" : "phases-view.read-actors")},
        Joining::sentences};
    if (!phased.unknown.empty())
        reading.items.push_back({"phases-view.unknown-phase",
                                 {{"unknown", phased.unknown.size()}, {"offers", context.offers(phased.all)}}});
    heading.how_to_read = in_words(reading, context.language);
    heading.description = context.say("phases-view.description");
    return heading;
}

/// Whether an actor surely has nothing in a phase: that is no gap, but a dash.
bool any_without_mark(const Matrix& grid) {
    for (const auto& row : grid.cells)
        for (const auto& cell : row)
            if (cell.notes.empty() && cell.mark == Matrix::Mark::none) return true;
    return false;
}

Pipeline pipeline_of(const Context& context, const Phased& phased, bool by_actor) {
    Pipeline pipeline;
    pipeline.pipe_title = context.say("phases-view.pipe");
    pipeline.pipe = pipe_of(context, phased);
    pipeline.heading = heading_of_form(context, phased, by_actor);
    TypesShown shown;
    TermSet<SupportTypeTag> support;
    pipeline.grid = by_actor ? grid_by_actor(context, phased, support, shown) : grid_by_type(context, phased, shown);
    pipeline.grid.style = Matrix::Style::notes;
    pipeline.grid.columns_title = context.say("phases-view.phase");
    pipeline.tray = tray_of(context, phased, by_actor);
    const auto& framework = context.ecosystem.framework;
    const Matrix* grids[] = {&pipeline.grid};
    auto offers = support_legend(framework, support, context.language);
    for (auto& entry : offers.entries) {
        entry.colour.kind = ColourRole::pale_support_type;
        entry.code.clear();
        entry.sign = Sign::note;
    }
    auto marks = context.marks().legend(grids);
    if (by_actor && any_without_mark(pipeline.grid)) {
        LegendEntry nothing{context.say("phases-view.legend-nothing"), ColourRole::line, "–", Ink::grey};
        nothing.ground = ColourRole::frame;
        marks.entries.push_back(std::move(nothing));
    }
    pipeline.heading.legend = {std::move(marks), std::move(offers),
                               legend_of(framework, shown, context.language, by_actor ? Sign::head : Sign::note),
                               certainty_legend(shown.inferred, context.language, Sign::note)};
    return pipeline;
}

}  // namespace

std::span<const std::string_view> phases_forms() { return forms; }

std::vector<Picture> draw_phases(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem};
    auto phased = phased_offers(ecosystem);
    if (has_phase(phased)) return {{"", pipeline_of(context, phased, options.form == forms[1])}};
    Pipeline empty;
    empty.heading = nothing(context, phased);
    return {{"", empty}};
}

}  // namespace ecomap
