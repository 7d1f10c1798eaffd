#include "render/view/presence.hpp"

#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

std::string offers_of(const Ecosystem& ecosystem, const Presence& presence, std::string_view language) {
    std::string names;
    for (auto id : presence.offers) names += (names.empty() ? "" : "; ") + std::string(ecosystem[id].name.in(language));
    return names;
}

Note note_of(const Ecosystem& ecosystem, std::string_view language, const Presence& presence, TypesShown& shown) {
    auto note = actor_note(ecosystem, presence.actor, language, Naming::brief);
    if (!presence.stated && note.ink == Ink::solid) note.ink = Ink::hatched;
    if (auto offers = offers_of(ecosystem, presence, language); !offers.empty()) note.tooltip += " – " + offers;
    shown.add(ecosystem.framework, ecosystem[presence.actor], note.ink);
    return note;
}

}  // namespace

Matrix::CellOf counted_cell(const Occupancy& occupancy, std::string_view language) {
    Matrix::CellOf cell;
    if (occupancy.actors.empty() && !occupancy.categories.empty()) {
        cell.text = in_words(Message("view.many"), language);
        return cell;
    }
    cell.value = static_cast<double>(occupancy.count());
    cell.text = std::to_string(occupancy.count()) + (occupancy.categories.empty() ? "" : "+");
    return cell;
}

void TypesShown::add(const Framework& framework, const Actor& actor, Ink ink) {
    show(types, colour_role(framework, actor.type), ink);
    if (!actor.type) unknown = true;
    if (ink == Ink::hatched) inferred = true;
    if (actor.node_class == NodeClass::category) category = true;
}

std::vector<Note> notes_of(const Ecosystem& ecosystem, std::string_view language,
                           const std::vector<Presence>& presences, const Collator& before, TypesShown& shown) {
    struct Placed {
        std::size_t type;
        Note note;
    };
    std::vector<Placed> placed;
    for (const auto& presence : presences) {
        const auto& type = ecosystem[presence.actor].type;
        placed.push_back({type ? type->value : ecosystem.framework.actor_types.size(),
                          note_of(ecosystem, language, presence, shown)});
    }
    std::sort(placed.begin(), placed.end(), [&](const Placed& a, const Placed& b) {
        if (a.type != b.type) return a.type < b.type;
        return a.note.title == b.note.title ? a.note.key < b.note.key : before(a.note.title, b.note.title);
    });
    std::vector<Note> notes;
    for (auto& one : placed) notes.push_back(std::move(one.note));
    return notes;
}

LegendGroup legend_of(const Framework& framework, const TypesShown& shown, std::string_view language, Sign sign) {
    auto group = type_legend(framework, shown.types, language, sign);
    if (shown.unknown)
        group.entries.push_back({type_label(framework, std::nullopt, language), colour_role(framework, std::nullopt),
                                 "", Ink::solid, false, sign});
    if (shown.category)
        group.entries.push_back(
            {in_words(Message("view.category"), language), ColourRole::muted, "", Ink::dotted, false, Sign::note});
    return group;
}

}  // namespace ecomap
