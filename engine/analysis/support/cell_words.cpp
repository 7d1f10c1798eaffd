#include "engine/analysis/support/cell_words.hpp"

#include "engine/analysis/head_count.hpp"

#include <algorithm>

namespace ecomap {

Message cell_name(const Framework& framework, const CellPlace& place) {
    const auto terms = terms_of(framework, place);
    if (terms.principle_label.empty()) return terms.support_type_label;
    if (terms.support_type_label.empty()) return terms.principle_label;
    return {"cell.name", {{"support_type", terms.support_type_label}, {"principle", terms.principle_label}}};
}

std::string cell_key(const Framework& framework, const CellPlace& place) {
    const auto terms = terms_of(framework, place);
    const bool is_pair = !terms.support_type.empty() && !terms.principle.empty();
    return terms.support_type + (is_pair ? "/" : "") + terms.principle;
}

MessageList name_cells(const Framework& framework, const std::vector<CellPlace>& places) {
    MessageList rows;
    if (framework.support_types.empty() || framework.principles.empty()) {
        for (const auto& place : places) rows.items.push_back(cell_name(framework, place));
        return rows;
    }
    for (auto at = places.begin(); at != places.end();) {
        MessageList columns{{}, Joining::commas};
        auto row = at->support_type;
        for (; at != places.end() && at->support_type == row; ++at)
            columns.items.emplace_back(brief(framework.principles[at->principle]));
        bool whole = columns.items.size() > 1 && columns.items.size() == framework.principles.size();
        rows.items.push_back({"cell.row",
                              {{"support_type", brief(framework.support_types[row])},
                               {"whole", whole ? "yes" : "no"},
                               {"principles", std::move(columns)}}});
    }
    return rows;
}

MessageList name_actors(const Ecosystem& ecosystem, const std::vector<Presence>& presences, std::size_t most) {
    MessageList names{{}, Joining::conjunction, most};
    for (const auto& presence : presences) names.items.push_back(short_name(ecosystem[presence.actor]));
    return names;
}

Message count_in_words(const Occupancy& occupancy) {
    const auto actors = occupancy.count(), categories = occupancy.categories.size();
    Message named("count.actors", {{"count", actors}});
    if (categories == 0) return named;
    if (actors == 0) return {"count.only-categories", {{"count", categories}}};
    return {"count.occupancy", {{"actors", std::move(named)}, {"categories", categories}}};
}

Cell names_cell(const Ecosystem& ecosystem, const std::vector<Presence>& presences) {
    if (presences.empty()) return std::string();
    auto names = name_actors(ecosystem, presences);
    names.joining = Joining::commas;
    return Message(std::move(names));
}

std::vector<Message> counting_notes(const Ecosystem& ecosystem, const CellGrid& grid) {
    std::vector<Message> notes;
    MessageList statuses;
    for (auto status : counted_statuses(ecosystem)) statuses.items.push_back(status_word(status));
    notes.push_back({"note.offers-counted",
                     {{"counted", grid.offers.size()}, {"all", ecosystem.offers.size()}, {"statuses", statuses}}});
    notes.emplace_back("note.actor-counts-once");
    const auto of_nobody =
        static_cast<std::size_t>(std::count_if(grid.offers.begin(), grid.offers.end(), [&](OfferId offer) {
            const auto& giver = ecosystem[ecosystem[offer].actor];
            return !is_actor(giver) && giver.node_class != NodeClass::category;
        }));
    if (of_nobody > 0) notes.push_back({"note.offers-of-nobody", {{"offers", static_cast<std::size_t>(of_nobody)}}});
    const auto sides = divided_by(ecosystem.framework);
    if (sides != "both" && sides != "neither") notes.push_back({"note.one-classification", {{"sides", sides}}});
    if (!grid.unclassified.empty())
        notes.push_back({"note.unclassified", {{"offers", grid.unclassified.size()}, {"sides", sides}}});
    add_filter_note(notes, ecosystem);
    return notes;
}

}  // namespace ecomap
