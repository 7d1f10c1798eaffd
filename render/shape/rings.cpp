// Cut between rings, or between their groups; the innermost ring on a page is the core of that page.
#include "render/shape/rings.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

Message looked_words(Rings::Looked looked) {
    switch (looked) {
        case Rings::Looked::yes:
            return Message("shape.mapped");
        case Rings::Looked::no:
            return Message("shape.not-mapped");
        case Rings::Looked::unknown:
            return Message("unknown");
    }
    return {};
}

void align_rings(std::vector<Rings::Ring>& before, std::vector<Rings::Ring>& after) {
    auto empty_group = [](Rings::Group group) {
        group.count.clear();
        for (auto& note : group.notes) note = empty_note(note);
        return group;
    };
    auto group_key = [](const Rings::Group& group) { return group.title; };
    align_groups(before, after, &Rings::Ring::groups, group_key, empty_group,
                 [](Rings::Ring& ring) { ring.count.clear(); });
    for (std::size_t r = 0; r < before.size(); ++r)
        for (std::size_t g = 0; g < before[r].groups.size(); ++g)
            align_notes(before[r].groups[g].notes, after[r].groups[g].notes);
    join_twins(before, after);
}

std::size_t groups_in(const Rings::Ring& ring) { return ring.groups.size(); }

}  // namespace

Table table_of(const Rings& rings) {
    auto table = table_named("rings", rings.heading,
                             {column("ring"), column("looked"), column("count"), column("remark"), column("group"),
                              column("group_count"), column_as("name", "name"), column("state")});
    for (const auto* list : {&rings.rings, &rings.apart})
        for (const auto& ring : *list) {
            auto before = table.rows.size();
            for (const auto& group : ring.groups)
                for (const auto& note : present(group.notes))
                    table.rows.push_back({ring.title, looked_words(ring.looked), ring.count, ring.remark, group.title,
                                          group.count, note.title, state_of(note.ink, false)});
            if (table.rows.size() == before)
                table.rows.push_back({ring.title, looked_words(ring.looked), ring.count, ring.remark, std::string(),
                                      std::string(), std::string(), std::string()});
        }
    return table;
}

std::size_t parts_of(const Rings& rings, Cut cut) {
    if (cut == Cut::down) return rings.rings.size() + rings.apart.size();
    return cut == Cut::inside ? items_of(rings.rings, groups_in) + items_of(rings.apart, groups_in) : 1;
}

Rings part_of(const Rings& rings, Cut cut, std::size_t first, std::size_t last) {
    auto some = rings;
    if (cut == Cut::inside) {
        auto part = [&](Rings::Ring ring, std::size_t from, std::size_t to) {
            ring.groups = run_of(ring.groups, from, to);
            if (from > 0) ring.title = continued(ring.title, rings.heading);
            return ring;
        };
        auto count = items_of(rings.rings, groups_in);
        some.rings = items_run(rings.rings, first, last, groups_in, part);
        some.apart =
            items_run(rings.apart, first > count ? first - count : 0, last > count ? last - count : 0, groups_in, part);
        return some;
    }
    auto count = rings.rings.size();
    some.rings = run_of(rings.rings, first, last);
    some.apart = run_of(rings.apart, first > count ? first - count : 0, last > count ? last - count : 0);
    return some;
}

void align(Rings& before, Rings& after) {
    align_rings(before.rings, after.rings);
    align_rings(before.apart, after.apart);
}

}  // namespace ecomap
