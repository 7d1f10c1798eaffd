// One row for each contact, also those for whom the ring had no room, then one for each tie among contacts.
#include "render/shape/ego.hpp"

#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

std::vector<const Ego::Contact*> all_contacts(const Ego& ego) {
    std::vector<const Ego::Contact*> all;
    for (const auto& group : ego.groups)
        for (const auto& contact : group.contacts) all.push_back(&contact);
    return all;
}

}  // namespace

Table table_of(const Ego& ego) {
    auto table = table_named("ego", ego.heading,
                             {{"from", {"Från", "From"}, ""},
                              {"to", {"Till", "To"}, ""},
                              {"group", {"Grupp", "Group"}, ""},
                              {"links", {"Länkar", "Links"}, ""},
                              {"kinds", {"Slag av länkar", "Kinds of links"}, ""},
                              {"state", {"Läge", "State"}, ""},
                              {"contacts", {"Egna kontakter", "Contacts of its own"}, ""},
                              {"only_through", {"Bara genom den i mitten", "Only through the one in the middle"}, ""}});
    for (const auto& group : ego.groups)
        for (const auto& contact : group.contacts)
            table.rows.push_back({ego.name, contact.label, group.title, value_cell(static_cast<double>(contact.links)),
                                  contact.kinds, state_of(contact.tie, true),
                                  value_cell(static_cast<double>(contact.degree)),
                                  contact.only_through ? Text("ja", "yes") : Text("nej", "no")});
    for (const auto& note : ego.rest)
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

}  // namespace ecomap
