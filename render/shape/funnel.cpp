// Cut between subjects, or between their stages and tiles.
#include "render/shape/funnel.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

namespace ecomap {
namespace {

Funnel::Stage empty_stage(Funnel::Stage stage) {
    Funnel::Stage empty;
    empty.title = std::move(stage.title);
    empty.ink = Ink::absent;
    return empty;
}

Funnel::Tile empty_tile(Funnel::Tile tile) {
    tile.ink = Ink::absent;
    tile.tooltip.clear();
    return tile;
}

std::size_t items_in(const Funnel::Subject& subject) { return subject.stages.size() + subject.tiles.size(); }

}  // namespace

Table table_of(const Funnel& funnel) {
    auto table =
        table_named("funnel", funnel.heading,
                    {column("subject"), column("stage"), column("what"), column_as("value", "number"), column("unit"),
                     column("share"), column("remark"), column_as("source", "when-and-where-from")});
    for (const auto& subject : funnel.subjects) {
        std::int64_t number = 0;
        for (const auto& stage : subject.stages) {
            if (stage.ink == Ink::absent) continue;
            table.rows.push_back({subject.title, ++number, stage.title, value_cell(stage.value), subject.unit,
                                  stage.share, stage.remark, subject.remark});
        }
        for (const auto& tile : subject.tiles) {
            if (tile.ink == Ink::absent) continue;
            table.rows.push_back({subject.title, std::string(), tile.title, tile.number, tile.unit, std::string(),
                                  tile.remark, subject.remark});
        }
    }
    return table;
}

std::size_t parts_of(const Funnel& funnel, Cut cut) {
    if (cut == Cut::down) return funnel.subjects.size();
    return cut == Cut::inside ? items_of(funnel.subjects, items_in) : 1;
}

Funnel part_of(const Funnel& funnel, Cut cut, std::size_t first, std::size_t last) {
    auto some = funnel;
    if (cut == Cut::down) {
        some.subjects = run_of(funnel.subjects, first, last);
        return some;
    }
    some.subjects = items_run(
        funnel.subjects, first, last, items_in, [&](Funnel::Subject subject, std::size_t from, std::size_t to) {
            auto stages = subject.stages.size();
            subject.stages = run_of(subject.stages, from, to);
            subject.tiles = run_of(subject.tiles, from > stages ? from - stages : 0, to > stages ? to - stages : 0);
            if (from > 0) subject.title = continued(subject.title, funnel.heading);
            return subject;
        });
    return some;
}

void align(Funnel& before, Funnel& after) {
    auto subject_key = [](const Funnel::Subject& subject) { return subject.title; };
    auto key = [](const auto& one) { return one.title; };
    align_lists(before.subjects, after.subjects, subject_key, [](Funnel::Subject subject) {
        for (auto& stage : subject.stages) stage = empty_stage(stage);
        for (auto& tile : subject.tiles) tile = empty_tile(tile);
        return subject;
    });
    for (std::size_t i = 0; i < before.subjects.size(); ++i) {
        auto &was = before.subjects[i], &is = after.subjects[i];
        align_lists(was.stages, is.stages, key, empty_stage);
        align_lists(was.tiles, is.tiles, key, empty_tile);
        join_twins(was.tiles, is.tiles);
    }
    join_twins(before.subjects, after.subjects);
}

}  // namespace ecomap
