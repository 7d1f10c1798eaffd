// One row for each contact, also those for whom the ring had no room, then one for each tie among contacts.
#include "render/shape/ego.hpp"

#include "engine/analysis/support/cell_words.hpp"
#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

std::vector<const Ego::Contact*> all_contacts(const Ego& ego) {
    std::vector<const Ego::Contact*> all;
    for (const auto& group : ego.groups)
        for (const auto& contact : group.contacts) all.push_back(&contact);
    return all;
}

Ego::Contact empty_contact(Ego::Contact contact) {
    contact.ink = Ink::absent;
    contact.only_through = false;
    contact.tooltip.clear();
    contact.href.clear();
    return contact;
}

/// For each contact of a side, counted through all groups, its place among those of both.
std::vector<std::size_t> new_places(const Ego& was, const Ego& is, const std::vector<std::size_t>& groups,
                                    const std::vector<std::vector<std::size_t>>& contacts) {
    std::vector<std::size_t> firsts{0}, places;
    for (const auto& group : is.groups) firsts.push_back(firsts.back() + group.contacts.size());
    for (std::size_t g = 0; g < was.groups.size(); ++g)
        for (std::size_t c = 0; c < was.groups[g].contacts.size(); ++c)
            places.push_back(firsts[groups[g]] + contacts[groups[g]][c]);
    return places;
}

void move_ties(Ego& ego, const std::vector<std::size_t>& places) {
    for (auto& tie : ego.ties) tie.from = places[tie.from], tie.to = places[tie.to];
}

/// Keeps the place of the one in the middle where it is missing.
void keep_middle(Ego& missing, const Ego& other) {
    missing.key = other.key;
    missing.name = other.name;
    missing.colour = other.colour;
    missing.rest_title = other.rest_title;
    missing.ink = Ink::absent;
}

}  // namespace

Table table_of(const Ego& ego) {
    auto table = table_named(
        "ego", ego.heading,
        {column("from"), column("to"), column("group"), column("links"), column("kinds"), column_as("state", "state"),
         column_as("contacts", "contacts-of-its-own"), column("only_through")});
    for (const auto& group : ego.groups)
        for (const auto& contact : group.contacts) {
            if (contact.ink == Ink::absent) continue;
            table.rows.push_back({ego.name, contact.label, group.title, value_cell(static_cast<double>(contact.links)),
                                  contact.kinds, state_of(contact.tie, true),
                                  value_cell(static_cast<double>(contact.degree)), yes_no(contact.only_through)});
        }
    for (const auto& note : present(ego.rest))
        table.rows.push_back({ego.name, note.title, note.badge, {}, note.tooltip, state_of(note.ink, true), {}, ""});
    auto contacts = all_contacts(ego);
    for (const auto& tie : ego.ties)
        table.rows.push_back({contacts[tie.from]->label, contacts[tie.to]->label, "", {}, tie.tooltip, "", {}, ""});
    return table;
}

std::size_t parts_of(const Ego& ego, Cut cut) {
    if (cut != Cut::down) return 1;
    return (ego.groups.empty() ? 0 : 1) + ego.rest.size();
}

Ego part_of(const Ego& ego, Cut, std::size_t first, std::size_t last) {
    Ego some = ego;
    std::size_t before = ego.groups.empty() ? 0 : 1;
    if (first >= before) {
        some.groups.clear();
        some.ties.clear();
        some.heading.legend.clear();
    }
    if (first > before) some.rest_title = continued(ego.rest_title, ego.heading);
    some.rest = run_of(ego.rest, first < before ? 0 : first - before, last < before ? 0 : last - before);
    return some;
}

void align(Ego& before, Ego& after) {
    if (before.name.empty()) keep_middle(before, after);
    if (after.name.empty()) keep_middle(after, before);
    auto old_before = before, old_after = after;
    auto group_key = [](const Ego::Group& group) { return group.title; };
    auto contact_key = [](const Ego::Contact& contact) { return contact.key; };
    auto groups = align_lists(before.groups, after.groups, group_key, [](Ego::Group group) {
        group.contacts.clear();
        return group;
    });
    std::vector<std::vector<std::size_t>> was, is;
    for (std::size_t g = 0; g < before.groups.size(); ++g) {
        auto &old_ones = before.groups[g].contacts, &new_ones = after.groups[g].contacts;
        auto moves = align_lists(old_ones, new_ones, contact_key, empty_contact);
        was.push_back(moves.before);
        is.push_back(moves.after);
        join_twins(old_ones, new_ones);
    }
    move_ties(before, new_places(old_before, before, groups.before, was));
    move_ties(after, new_places(old_after, after, groups.after, is));
    align_notes(before.rest, after.rest);
}

}  // namespace ecomap
