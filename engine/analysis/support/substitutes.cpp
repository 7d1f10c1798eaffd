#include "engine/analysis/support/substitutes.hpp"

#include "engine/analysis/support/cell_tables.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace ecomap {
namespace {

/// The grid of the offers of a status; nothing when a filter has taken such offers away.
std::optional<CellGrid> cells_of(const Ecosystem& ecosystem, Status status) {
    if (!ecosystem.provenance.keeps(status)) return std::nullopt;
    return pivot(ecosystem, offers_of(ecosystem, std::array{status}), Dimension::support_type, Dimension::principle);
}

/// The offers of a status, as seen and before any filter.
struct Offered {
    Offered(const Ecosystem& map, Status status)
        : ecosystem(map), seen(cells_of(map, status)), whole(cells_of(whole_of(map), status)) {}

    /// Who else is in the cell; nothing when a filter hides them.
    std::optional<std::vector<Presence>> others(const CellPlace& place, ActorId sole) const {
        if (!seen) return std::nullopt;
        auto actors = at(*seen, place).actors;
        std::erase_if(actors, [&](const Presence& presence) { return presence.actor == sole; });
        const auto& before = whole_of(ecosystem);
        for (const auto& presence : at(*whole, place).actors)
            if (actors.empty() && before[presence.actor].key != ecosystem[sole].key) return std::nullopt;
        return actors;
    }

    const Ecosystem& ecosystem;
    std::optional<CellGrid> seen, whole;
};

std::vector<Relative> relatives(const Ecosystem& ecosystem, const CellGrid& grid,
                                const std::vector<std::size_t>& places, const SinglePoint& point) {
    std::vector<Relative> by_actor(ecosystem.actors.size());
    auto count = [&](const CellPlace& neighbour, std::size_t Relative::*cells) {
        if (neighbour == point.place) return;
        for (const auto& presence : at(grid, neighbour).actors) ++(by_actor[presence.actor.value].*cells);
    };
    for (auto principle : grid_columns(ecosystem.framework))
        count({point.place.support_type, principle}, &Relative::same_support_type);
    for (auto type : grid_rows(ecosystem.framework)) count({type, point.place.principle}, &Relative::same_principle);
    std::vector<bool> is_named(by_actor.size(), false);
    is_named[point.sole.actor.value] = true;
    for (const auto* list : {&point.could, &point.asked})
        if (*list)
            for (const auto& presence : **list) is_named[presence.actor.value] = true;
    std::vector<Relative> related;
    for (std::uint32_t i = 0; i < by_actor.size(); ++i) {
        by_actor[i].actor = ActorId{i};
        if (by_actor[i].cells() > 0 && !is_named[i]) related.push_back(by_actor[i]);
    }
    std::sort(related.begin(), related.end(), [&](const Relative& a, const Relative& b) {
        return std::tuple(b.cells(), b.same_support_type, places[a.actor.value]) <
               std::tuple(a.cells(), a.same_support_type, places[b.actor.value]);
    });
    return related;
}

}  // namespace

bool is_single_point(const Occupancy& cell) { return cell.count() == 1 && cell.categories.empty(); }

std::vector<SinglePoint> single_points(const Ecosystem& ecosystem, const CellGrid& grid) {
    std::vector<SinglePoint> points;
    auto places = alphabetical_places(ecosystem);
    const Offered could(ecosystem, Status::could), asked(ecosystem, Status::recommended);
    for (const auto& place : cell_places(ecosystem.framework)) {
        const auto& cell = at(grid, place);
        if (!is_single_point(cell)) continue;
        SinglePoint point{place, cell.actors.front(), {}, {}, {}};
        point.could = could.others(place, point.sole.actor);
        point.asked = asked.others(place, point.sole.actor);
        point.related = relatives(ecosystem, grid, places, point);
        points.push_back(std::move(point));
    }
    return points;
}

Message nearness(const Framework& framework, const CellPlace& place, const Relative& relative) {
    const auto terms = terms_of(framework, place);
    return {"substitutes.nearness",
            {{"same_support_type", relative.same_support_type},
             {"support_type", terms.support_type_label},
             {"both", relative.same_support_type > 0 && relative.same_principle > 0 ? "yes" : "no"},
             {"same_principle", relative.same_principle},
             {"principle", terms.principle_label}}};
}

}  // namespace ecomap
