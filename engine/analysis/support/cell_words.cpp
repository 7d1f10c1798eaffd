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

/// The rows so far, and how many cells are in none of them.
static MessageList and_more(MessageList rows, std::size_t more) {
    rows.joining = Joining::commas;
    return {{{"list.more", {{"named", std::move(rows)}, {"more", more}}}}, Joining::conjunction};
}

std::string cell_key(const Framework& framework, const CellPlace& place) {
    const auto terms = terms_of(framework, place);
    const bool is_pair = !terms.support_type.empty() && !terms.principle.empty();
    return terms.support_type + (is_pair ? "/" : "") + terms.principle;
}

MessageList name_cells(const Framework& framework, const std::vector<CellPlace>& places, std::size_t most) {
    MessageList rows{{}, Joining::conjunction, 0};
    if (framework.support_types.empty() || framework.principles.empty()) {
        rows.most = most;
        for (const auto& place : places) rows.items.push_back(cell_name(framework, place));
        return rows;
    }
    auto room = most == 0 ? places.size() : most;
    for (auto at = places.begin(); at != places.end();) {
        const auto row = at->support_type;
        const auto end =
            std::find_if(at, places.end(), [&](const CellPlace& each) { return each.support_type != row; });
        const auto size = static_cast<std::size_t>(end - at), left = static_cast<std::size_t>(places.end() - at);
        const bool whole = size > 1 && size == framework.principles.size();
        if (room == 0 && left > 1) return and_more(std::move(rows), left);
        MessageList columns{{}, Joining::commas};
        const auto named = whole || left == room + 1 ? size : std::min(size, room);
        const auto cut = at + static_cast<std::ptrdiff_t>(named);
        for (; at != cut; ++at) columns.items.emplace_back(brief(framework.principles[at->principle]));
        rows.items.push_back({"cell.row",
                              {{"support_type", brief(framework.support_types[row])},
                               {"whole", whole ? "yes" : "no"},
                               {"principles", std::move(columns)}}});
        room -= std::min(room, whole ? std::size_t{1} : named);
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
