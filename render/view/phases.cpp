#include "render/view/phases.hpp"

#include "engine/analysis/phrase.hpp"
#include "render/view/presence.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

constexpr std::array<std::string_view, 2> forms{"pipeline", "competence"};

struct Context {
    const Ecosystem& ecosystem;
    const Theme& theme;
    std::string_view language;
    std::string say(std::string_view swedish, std::string_view english) const {
        return ecomap::say(swedish, english, language);
    }
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
    auto counted = counted_statuses(ecosystem);
    for (std::uint32_t i = 0; i < ecosystem.offers.size(); ++i) {
        const auto& offer = ecosystem.offers[i];
        if (std::find(counted.begin(), counted.end(), offer.status) == counted.end()) continue;
        ++phased.all;
        for (auto phase : offer.phases.terms) phased.offers[phase.value].push_back({i});
        if (offer.phases.terms.empty()) phased.unknown.push_back({i});
    }
    return phased;
}

bool has_phase(const Phased& phased) { return phased.unknown.size() < phased.all; }

bool is_stated_phase_name(const Offer& offer, bool by_type) {
    return is_stated(offer.certainty) && is_stated(offer.phases.certainty) &&
           (!by_type || is_stated(offer.support_types.certainty));
}

Occupancy actors_of(const Context& context, const std::vector<std::size_t>& places, const std::vector<OfferId>& offers,
                    bool by_type = false) {
    std::vector<Membership> members;
    for (auto id : offers) members.push_back({id, is_stated_phase_name(context.ecosystem[id], by_type)});
    return occupancy(context.ecosystem, places, std::move(members));
}

// ---- the pipe --------------------------------------------------------------------------------------------------

std::string phase_name(const Context& context, std::size_t phase) {
    return short_label(context.ecosystem.framework.phases[PhaseId{static_cast<std::uint32_t>(phase)}],
                       context.language);
}

std::vector<Pipeline::Length> pipe_of(const Context& context, const Phased& phased) {
    auto places = alphabetical_places(context.ecosystem);
    std::vector<Pipeline::Length> pipe;
    for (std::size_t phase = 0; phase < phased.offers.size(); ++phase) {
        const auto& offers = phased.offers[phase];
        Pipeline::Length length;
        length.count = static_cast<double>(offers.size());
        length.text = offers_in_words(offers.size(), context.language);
        auto actors = actors_of(context, places, offers);
        length.remark =
            offers.empty()
                ? context.say("avbrott: inget erbjudande är knutet till fasen", "break: no offer is tied to this phase")
                : actors_and_categories(actors.count(), actors.categories.size(), context.language);
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
        columns.push_back({std::to_string(id.value + 1), short_label(phases[id], context.language), "", ""});
    return columns;
}

/// Where the whole phase is empty, so is each of its cells, and the gap is drawn, with `word` when there is one (a
/// column of many rows would only shout); elsewhere an empty cell is quiet.
void mark_empty(const Phased& phased, Matrix& grid, const std::string& word) {
    for (auto& row : grid.cells)
        for (std::size_t phase = 0; phase < row.size(); ++phase)
            if (row[phase].notes.empty() && phased.offers[phase].empty()) {
                row[phase].mark = Matrix::Mark::gap;
                (word.empty() ? row[phase].mark_remark : row[phase].mark_title) = word.empty() ? "–" : word;
            }
}

// ---- support type × phase ----------------------------------------------------------------------------------------

Matrix::CellOf actors_cell(const Context& context, const Occupancy& actors, const Collator& before, TypesShown& shown) {
    Matrix::CellOf cell;
    cell.value = static_cast<double>(actors.count());
    cell.text = std::to_string(actors.count());
    cell.remark = actors_and_categories(actors.count(), actors.categories.size(), context.language);
    for (const auto* list : {&actors.actors, &actors.categories})
        for (auto& note : notes_of(context.ecosystem, context.theme, context.language, *list, before, shown))
            cell.notes.push_back(std::move(note));
    return cell;
}

/// Offers of a phase that have this support type; of none: those without any.
std::vector<OfferId> of_type(const Context& context, const std::vector<OfferId>& offers,
                             std::optional<SupportTypeId> type) {
    std::vector<OfferId> some;
    for (auto id : offers) {
        const auto& types = context.ecosystem[id].support_types.terms;
        if (type ? types.contains(*type) : types.empty()) some.push_back(id);
    }
    return some;
}

void add_type_row(const Context& context, const Phased& phased, std::optional<SupportTypeId> type, Matrix& grid,
                  TypesShown& shown) {
    const auto& framework = context.ecosystem.framework;
    auto chip = type ? support_chip(framework, *type, context.theme, context.language)
                     : unknown_chip(context.say("Okänd stödtyp", "Support type unknown"), context.theme, false);
    auto places = alphabetical_places(context.ecosystem);
    Collator before(order_language(context.ecosystem));
    std::vector<Matrix::CellOf> cells;
    std::size_t phases = 0;
    for (std::size_t phase = 0; phase < phased.offers.size(); ++phase) {
        auto actors = actors_of(context, places, of_type(context, phased.offers[phase], type), true);
        phases += actors.empty() ? 0 : 1;
        cells.push_back(actors_cell(context, actors, before, shown));
        cells.back().tooltip = chip.label + " · " + grid.columns[phase].title + ": " + cells.back().remark;
    }
    if (!type && phases == 0) return;
    auto remark = std::to_string(phases) + context.say(" av ", " of ") + std::to_string(phased.offers.size()) +
                  context.say(" faser", " phases");
    grid.rows.push_back({chip.code, chip.label, remark, chip.colour});
    grid.cells.push_back(std::move(cells));
}

Matrix grid_by_type(const Context& context, const Phased& phased, TypesShown& shown) {
    Matrix grid;
    grid.columns = columns_of(context);
    grid.rows_title = context.say("Stödtyp", "Support type");
    for (auto id : context.ecosystem.framework.support_types.ids()) add_type_row(context, phased, id, grid, shown);
    add_type_row(context, phased, std::nullopt, grid, shown);
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
    note.colour = context.theme.line;
    note.tooltip = note.title;
    for (auto type : offer.support_types.terms) {
        auto chip = support_chip(context.ecosystem.framework, type, context.theme, context.language);
        if (note.colour == context.theme.line) {
            note.colour = tint(chip.colour, 0.5, context.theme);  // its words must be read on it
            used.insert(type);
        }
        note.tooltip += " · " + chip.label;
    }
    if (!offer.example.empty()) note.tooltip += " · " + std::string(offer.example.in(context.language));
    if (!offer.source.empty()) note.tooltip += context.say(" · källa: ", " · source: ") + offer.source;
    if (!is_stated_phase_name(offer, false)) {
        note.ink = Ink::hatched;
        inferred = true;
    }
    return note;
}

Matrix grid_by_actor(const Context& context, const Phased& phased, TermSet<SupportTypeTag>& used, TypesShown& shown) {
    Matrix grid;
    grid.columns = columns_of(context);
    grid.rows_title = context.say("Aktör", "Actor");
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
            cell.remark = offers_in_words(cell.notes.size(), context.language);
            phases += cell.notes.empty() ? 0 : 1;
        }
        const auto& one = context.ecosystem[actor];
        shown.add(one, Ink::solid);
        grid.rows.push_back({"", std::string(short_name(one, context.language)),
                             std::to_string(phases) + context.say(" av ", " of ") +
                                 std::to_string(phased.offers.size()) + context.say(" faser", " phases"),
                             type_colour(context.ecosystem.framework, one.type, context.theme)});
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
        auto note = actor_note(context.ecosystem, actor, context.theme, context.language, Naming::brief);
        note.remark = offers_in_words(without[actor.value], context.language);
        if (!note.badge.empty()) note.remark = note.badge + " · " + note.remark;
        note.badge.clear();
        offers += without[actor.value];
        note.colour = context.theme.line;  // quiet beside what is known
        if (note.ink == Ink::hatched) shown.inferred = true;
        if (note.ink == Ink::dotted) shown.category = true;
        tray.notes.push_back(std::move(note));
    }
    tray.title = only_without_any
                     ? context.say("Ingen fas känd (", "No phase known (") + std::to_string(tray.notes.size()) + ")"
                     : context.say("Okänd fas (", "Phase unknown (") + offers_in_words(offers, context.language) + ")";
    tray.remark = only_without_any
                      ? context.say("De erbjuder stöd, men inget av erbjudandena anger en fas. Okänt, inte saknat.",
                                    "They offer support, but none of the offers gives a phase. Unknown, not missing.")
                      : context.say("Erbjudanden som inte anger någon fas, per aktör. Okänt, inte saknat.",
                                    "Offers that give no phase, by actor. Unknown, not missing.");
    return tray;
}

// ---- words -------------------------------------------------------------------------------------------------------

/// Where the support ends, or narrows most, or is largest.
std::string finding(const Context& context, const Phased& phased) {
    auto count = [&](std::size_t phase) { return phased.offers[phase].size(); };
    auto number = [&](std::size_t phase) { return std::to_string(count(phase)); };
    std::size_t phases = phased.offers.size(), drop = 0, most = 0;
    auto fall = [&](std::size_t at) { return count(at - 1) > count(at) ? count(at - 1) - count(at) : 0; };
    for (std::size_t at = 1; at < phases; ++at) {
        if (count(at) == 0 && count(at - 1) > 0)
            return context.say("Stödet tar slut efter ", "Support ends after ") + phase_name(context, at - 1) + ": " +
                   offers_in_words(count(at - 1), context.language) + context.say(" där, 0 i ", " there, 0 in ") +
                   phase_name(context, at);
        if (drop == 0 ? fall(at) > 0 : fall(at) > fall(drop)) drop = at;
        if (count(at) > count(most)) most = at;
    }
    if (count(0) == 0)
        return context.say("Stödet börjar först i ", "Support begins only in ") + phase_name(context, most) +
               context.say(": 0 i ", ": 0 in ") + phase_name(context, 0);
    if (drop > 0 && 2 * count(drop) <= count(drop - 1))
        return context.say("Stödet smalnar av efter ", "Support narrows after ") + phase_name(context, drop - 1) +
               ": " + offers_in_words(count(drop - 1), context.language) + context.say(" där, ", " there, ") +
               number(drop) + context.say(" i ", " in ") + phase_name(context, drop);
    return context.say("Stöd finns i alla faser, mest i ", "There is support in every phase, most in ") +
           phase_name(context, most) + ": " + offers_in_words(count(most), context.language);
}

std::string unknown_words(const Context& context, const Phased& phased) {
    auto unknown = phased.unknown.size();
    if (unknown == 0) return {};
    return std::to_string(unknown) + context.say(" av ", " of ") + offers_in_words(phased.all, context.language) +
           context.say(" anger ingen fas", unknown == 1 ? " gives no phase" : " give no phase");
}

Heading nothing(const Context& context, const Phased& phased) {
    auto heading = heading_for(context.ecosystem, context.language);
    if (context.ecosystem.framework.phases.empty()) {
        heading.headline = context.say("Inga faser att visa", "No phases to show");
        heading.how_to_read =
            context.say("Fyll i phases.csv med processens faser, och phases i offers.csv.",
                        "Fill in phases.csv with the phases of the process, and phases in offers.csv.");
    } else if (phased.all == 0) {
        heading.headline = context.say("Inga erbjudanden att visa", "No offers to show");
        heading.how_to_read = context.say("Lägg till rader i offers.csv, eller vidga urvalet.",
                                          "Add rows to offers.csv, or widen the filter.");
    } else {
        heading.headline = context.say("Inget erbjudande anger någon fas", "No offer gives a phase");
        heading.how_to_read = context.say("Fyll i phases i offers.csv.", "Fill in phases in offers.csv.");
    }
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

Heading heading_of_form(const Context& context, const Phased& phased, bool by_actor) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = finding(context, phased);
    heading.how_to_read =
        context.say("Rörets tjocklek är antalet erbjudanden i fasen.",
                    "The pipe is as thick as the number of offers.") +
        (by_actor ? context.say(" Under det: vad varje aktör erbjuder.", " Below: what each actor offers.")
                  : context.say(" Under det: vilka aktörer som står bakom.", " Below: the actors behind it."));
    if (auto unknown = unknown_words(context, phased); !unknown.empty()) heading.how_to_read += " " + unknown + ".";
    heading.description =
        context.say("Innovationsprocessens faser som ett rör; under varje fas stödet som finns där.",
                    "The phases of the innovation process as a pipe; under each phase the support that is there.");
    return heading;
}

Pipeline pipeline_of(const Context& context, const Phased& phased, bool by_actor) {
    Pipeline pipeline;
    pipeline.pipe_title = context.say("Erbjudanden per fas", "Offers by phase");
    pipeline.pipe = pipe_of(context, phased);
    pipeline.heading = heading_of_form(context, phased, by_actor);
    TypesShown shown;
    TermSet<SupportTypeTag> support;
    pipeline.grid = by_actor ? grid_by_actor(context, phased, support, shown) : grid_by_type(context, phased, shown);
    pipeline.grid.style = Matrix::Style::notes;
    pipeline.grid.columns_title = context.say("Fas", "Phase");
    mark_empty(phased, pipeline.grid, by_actor ? "" : context.say("Lucka", "Gap"));
    pipeline.tray = tray_of(context, phased, by_actor, shown);
    const auto& framework = context.ecosystem.framework;
    pipeline.heading.legend = {support_legend(framework, support, context.theme, context.language),
                               legend_of(framework, shown, context.theme, context.language),
                               certainty_legend(shown.inferred, context.theme, context.language)};
    return pipeline;
}

}  // namespace

std::span<const std::string_view> phases_forms() { return forms; }

std::vector<Picture> draw_phases(const Ecosystem& ecosystem, const Theme& theme, const ViewOptions& options) {
    Context context{ecosystem, theme, options.language};
    auto phased = phased_offers(ecosystem);
    if (has_phase(phased)) return {{"", pipeline_of(context, phased, options.form == forms[1])}};
    Pipeline empty;
    empty.heading = nothing(context, phased);
    return {{"", empty}};
}

}  // namespace ecomap
