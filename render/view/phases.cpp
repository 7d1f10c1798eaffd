#include "render/view/phases.hpp"

#include "engine/analysis/pivot.hpp"
#include "render/view/presence.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

constexpr std::array<std::string_view, 2> forms{"pipeline", "competence"};

struct Context : Speaker {
    const Ecosystem& ecosystem;
    std::string offers(std::size_t count) const { return say("count.offers", {{"count", count}}); }
};

/// Counted offers by phase, and those that give none.
struct Phased {
    std::vector<std::vector<OfferId>> offers;  ///< by phase
    std::vector<OfferId> unknown;
    std::size_t all = 0;
};

Phased phased_offers(const Ecosystem& ecosystem) {
    Phased phased;
    phased.offers.resize(ecosystem.framework.phases.size());
    for (const auto& [id, stated] : counted_offers(ecosystem)) {
        const auto& phases = ecosystem[id].phases.terms;
        ++phased.all;
        for (auto phase : phases) phased.offers[phase.value].push_back(id);
        if (phases.empty()) phased.unknown.push_back(id);
    }
    return phased;
}

bool has_phase(const Phased& phased) { return phased.unknown.size() < phased.all; }

/// Among how many offers something is so: those whose phase is known.
std::vector<NamedArgument> among(const Phased& phased) {
    return {{"known", phased.all - phased.unknown.size()}, {"all", phased.all}, {"unknown", phased.unknown.size()}};
}

/// How many offers of unknown phase could fill an empty cell of the row.
std::size_t unknown_in_row(const Ecosystem& ecosystem, const Phased& phased, ActorId actor) {
    return static_cast<std::size_t>(std::count_if(phased.unknown.begin(), phased.unknown.end(),
                                                  [&](OfferId id) { return ecosystem[id].actor == actor; }));
}

/// The same; an offer of unknown type could be of any. Without `type`: those of unknown type.
std::size_t unknown_in_row(const Ecosystem& ecosystem, const Phased& phased, std::optional<SupportTypeId> type) {
    return static_cast<std::size_t>(std::count_if(phased.unknown.begin(), phased.unknown.end(), [&](OfferId id) {
        const auto& types = ecosystem[id].support_types.terms;
        return types.empty() || (type && types.contains(*type));
    }));
}

// ---- the pipe --------------------------------------------------------------------------------------------------

std::string phase_name(const Context& context, std::size_t phase) {
    return short_label(context.ecosystem.framework.phases[PhaseId{static_cast<std::uint32_t>(phase)}],
                       context.language);
}

std::vector<Pipeline::Length> pipe_of(const Context& context, const Phased& phased) {
    const auto actors_of = pivot(context.ecosystem, Dimension::phase).rows;
    std::vector<Pipeline::Length> pipe;
    for (std::size_t phase = 0; phase < phased.offers.size(); ++phase) {
        const auto& offers = phased.offers[phase];
        Pipeline::Length length;
        length.count = static_cast<double>(offers.size());
        length.text = context.offers(offers.size());
        const auto& actors = actors_of[phase].all;
        length.remark = offers.empty()
                            ? context.say("phases-view.break", among(phased))
                            : actors_and_categories(actors.count(), actors.categories.size(), context.language);
        length.is_unsure = offers.empty() && !phased.unknown.empty();
        length.tooltip =
            std::string(context.ecosystem.framework.phases[PhaseId{static_cast<std::uint32_t>(phase)}].label.in(
                context.language)) +
            ": " + length.text;
        pipe.push_back(std::move(length));
    }
    return pipe;
}

std::vector<Matrix::Head> columns_of(const Context& context) {
    std::vector<Matrix::Head> columns;
    const auto& phases = context.ecosystem.framework.phases;
    for (auto id : phases.ids())
        columns.push_back({std::to_string(id.value + 1), short_label(phases[id], context.language), "", {}});
    return columns;
}

std::string phases_of_all(const Context& context, const Phased& phased, std::size_t phases, std::size_t unknown) {
    return context.say("phases-view.phases-of-all",
                       {{"phases", phases}, {"all", phased.offers.size()}, {"unknown", unknown}});
}

/// An empty cell is unknown where an offer of unknown phase could fill it. Else, where the whole phase is empty, so is
/// each of its cells, and the gap is drawn, with `word` when there is one (a column of many rows would only shout);
/// elsewhere an empty cell is quiet.
void mark_empty(const Context& context, const Phased& phased, std::vector<Matrix::CellOf>& row, std::size_t unknown,
                const std::string& word) {
    for (std::size_t phase = 0; phase < row.size(); ++phase) {
        auto& cell = row[phase];
        if (!cell.notes.empty()) continue;
        if (unknown > 0) {
            cell.value.reset();
            cell.text = cell.mark_title = "?";
            cell.mark = Matrix::Mark::unknown;
            cell.tooltip = context.say("phases-view.perhaps", {{"offers", context.offers(unknown)}});
        } else if (phased.offers[phase].empty()) {
            cell.mark = Matrix::Mark::gap;
            (word.empty() ? cell.mark_remark : cell.mark_title) = word.empty() ? "–" : word;
        }
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

void add_type_row(const Context& context, const Phased& phased, const Pivot& table, std::size_t row, Matrix& grid,
                  TypesShown& shown) {
    const auto& type = table.rows[row].term;
    auto chip = type ? support_chip(context.ecosystem.framework, SupportTypeId{type->id}, context.language)
                     : unknown_chip(context.say("phases-view.support-type-unknown"), false);
    Collator before(order_language(context.ecosystem));
    std::vector<Matrix::CellOf> cells;
    std::size_t phases = 0;
    for (std::size_t phase = 0; phase < phased.offers.size(); ++phase) {
        const auto& actors = table.at(row, phase);
        phases += actors.empty() ? 0 : 1;
        cells.push_back(actors_cell(context, actors, before, shown));
        cells.back().tooltip = chip.label + " · " + grid.columns[phase].title + ": " + cells.back().remark;
    }
    if (!type && phases == 0) return;
    auto unknown =
        unknown_in_row(context.ecosystem, phased, type ? std::optional(SupportTypeId{type->id}) : std::nullopt);
    mark_empty(context, phased, cells, unknown, context.say("phases-view.gap"));
    grid.rows.push_back({chip.code, chip.label, phases_of_all(context, phased, phases, unknown), chip.colour});
    grid.cells.push_back(std::move(cells));
}

Matrix grid_by_type(const Context& context, const Phased& phased, TypesShown& shown) {
    Matrix grid;
    grid.columns = columns_of(context);
    grid.rows_title = context.say("phases-view.support-type");
    const auto table = pivot(context.ecosystem, {Dimension::support_type, Unknown::own_line}, Dimension::phase);
    for (std::size_t row = 0; row < table.rows.size(); ++row) add_type_row(context, phased, table, row, grid, shown);
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
    if (!offer.source.empty()) note.tooltip += " · " + context.say("source", {{"source", offer.source}});
    if (!is_stated(offer.certainty) || !is_stated(offer.phases.certainty)) {
        note.ink = Ink::hatched;
        inferred = true;
    }
    return note;
}

Matrix grid_by_actor(const Context& context, const Phased& phased, TermSet<SupportTypeTag>& used, TypesShown& shown) {
    Matrix grid;
    grid.columns = columns_of(context);
    grid.rows_title = context.say("phases-view.actor");
    std::vector<ActorId> actors;
    for (const auto& offers : phased.offers)
        for (auto id : offers) actors.push_back(context.ecosystem[id].actor);
    for (auto actor : actors_in_order(context, std::move(actors))) {
        std::vector<Matrix::CellOf> cells;
        std::size_t phases = 0;
        for (const auto& offers : phased.offers) {
            auto& cell = cells.emplace_back();
            for (auto id : offers)
                if (context.ecosystem[id].actor == actor)
                    cell.notes.push_back(offer_note(context, id, used, shown.inferred));
            cell.value = static_cast<double>(cell.notes.size());
            cell.text = std::to_string(cell.notes.size());
            cell.remark = context.offers(cell.notes.size());
            phases += cell.notes.empty() ? 0 : 1;
        }
        const auto& one = context.ecosystem[actor];
        shown.add(context.ecosystem.framework, one, Ink::solid);
        auto unknown = unknown_in_row(context.ecosystem, phased, actor);
        mark_empty(context, phased, cells, unknown, "");
        grid.rows.push_back({"", std::string(short_name(one, context.language)),
                             phases_of_all(context, phased, phases, unknown),
                             colour_role(context.ecosystem.framework, one.type)});
        grid.cells.push_back(std::move(cells));
    }
    return grid;
}

// ---- what gives no phase -----------------------------------------------------------------------------------------

Tray tray_of(const Context& context, const Phased& phased, bool only_without_any, TypesShown& shown) {
    std::vector<std::size_t> without(context.ecosystem.actors.size()), with(context.ecosystem.actors.size());
    std::vector<ActorId> actors;
    for (const auto& offers : phased.offers)
        for (auto id : offers) ++with[context.ecosystem[id].actor.value];
    for (auto id : phased.unknown) {
        auto actor = context.ecosystem[id].actor;
        ++without[actor.value];
        if (!only_without_any || with[actor.value] == 0) actors.push_back(actor);
    }
    Tray tray;
    std::size_t offers = 0;
    for (auto actor : actors_in_order(context, std::move(actors))) {
        auto note = actor_note(context.ecosystem, actor, context.language, Naming::brief);
        note.remark = context.offers(without[actor.value]);
        if (!note.badge.empty()) note.remark = note.badge + " · " + note.remark;
        note.badge.clear();
        offers += without[actor.value];
        note.colour = ColourRole::line;  // quiet beside what is known
        if (note.ink == Ink::hatched) shown.inferred = true;
        if (note.ink == Ink::dotted) shown.category = true;
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
    auto count = [&](std::size_t phase) { return phased.offers[phase].size(); };
    auto next_after = [&](std::size_t phase) {
        while (phase < phased.offers.size() && count(phase) == 0) ++phase;
        return phase;
    };
    auto say = [&](std::string id, std::size_t before, std::size_t at, std::size_t after = 0) {
        auto words = among(phased);
        words.insert(words.end(), {{"before", phase_name(context, before)},
                                   {"offers_before", context.offers(count(before))},
                                   {"phase", phase_name(context, at)},
                                   {"offers", count(at)},
                                   {"after", phase_name(context, after)},
                                   {"offers_after", count(after)}});
        return context.say(std::move(id), std::move(words));
    };
    std::size_t phases = phased.offers.size(), drop = 0, most = 0;
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
        heading.how_to_read = context.say("phases-view.add-offers");
    } else {
        heading.headline = context.say("phases-view.none-given");
        heading.how_to_read = context.say("phases-view.fill-in-phases");
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
    pipeline.tray = tray_of(context, phased, by_actor, shown);
    const auto& framework = context.ecosystem.framework;
    auto offers = support_legend(framework, support, context.language);
    for (auto& entry : offers.entries) {
        entry.colour.kind = ColourRole::pale_support_type;
        entry.code.clear();
        entry.sign = Sign::note;
    }
    pipeline.heading.legend = {std::move(offers),
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
