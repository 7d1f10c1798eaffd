// Cut between groups, or between their notes.
#include "render/shape/cards.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

std::size_t notes_in(const Cards::Group& group) { return group.notes.size(); }

}  // namespace

Table table_of(const Cards& cards) {
    auto table = table_named(
        "cards", cards.heading,
        {column("group"), column_as("name", "name"), column("badge"), column("state"), column("support_types"),
         column("principles"), column("marks_inferred"), column("about"), column("link")});
    for (const auto& group : cards.groups)
        for (const auto& note : group.notes) {
            if (note.ink == Ink::absent) continue;
            auto inferred = labels_of(note.chips, Ink::hatched);
            if (auto marks = labels_of(note.marks, Ink::hatched); !marks.empty()) append_word(inferred, marks, "; ");
            table.rows.push_back({group.title, note.title, note.badge, state_of(note.ink, false), labels_of(note.chips),
                                  labels_of(note.marks), inferred, note.tooltip, note.href});
        }
    return table;
}

std::size_t parts_of(const Cards& cards, Cut cut) {
    if (cut == Cut::down) return cards.groups.size();
    return cut == Cut::inside ? items_of(cards.groups, notes_in) : 1;
}

Cards part_of(const Cards& cards, Cut cut, std::size_t first, std::size_t last) {
    Cards some{cards.heading, {}};
    if (cut == Cut::down) {
        some.groups = run_of(cards.groups, first, last);
        return some;
    }
    some.groups =
        items_run(cards.groups, first, last, notes_in, [&](Cards::Group group, std::size_t from, std::size_t to) {
            group.notes = run_of(group.notes, from, to);
            if (from > 0) group.title = continued(group.title, cards.heading);
            return group;
        });
    return some;
}

void align(Cards& before, Cards& after) {
    align_groups(before.groups, after.groups, &Cards::Group::notes, key_of, empty_note, [](Cards::Group& group) {
        group.count.clear();
        group.remark.clear();
    });
    join_twins(before.groups, after.groups);
}

}  // namespace ecomap
