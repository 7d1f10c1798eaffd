// Islands are put together by trying places on a grid, nearest to the middle first, measured so that the whole comes
// out in the wanted shape: small components nest in the corners that a large one leaves.
#include "render/board/placement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace ecomap {
namespace {

constexpr double between_islands = 14;
constexpr double between_boxes = 4;
constexpr double step = 12;  // of the grid that islands are tried on
constexpr double tie_step = 9;

Rect rect_of(const NodeBox& box, Point middle) {
    return {middle.x - box.width / 2, middle.y - box.height / 2, middle.x + box.width / 2, middle.y + box.height / 2};
}

Rect around(const std::vector<Rect>& rects) {
    constexpr auto far = std::numeric_limits<double>::infinity();
    Rect all{far, far, -far, -far};
    for (const auto& rect : rects)
        all = {std::min(all.x0, rect.x0), std::min(all.y0, rect.y0), std::max(all.x1, rect.x1),
               std::max(all.y1, rect.y1)};
    return all;
}

/// Rectangles in buckets of a coarse grid, so that asking what one meets looks only nearby.
class Occupied {
public:
    explicit Occupied(double cell) : cell_(std::max(cell, 1.0)) {}

    void add(const Rect& rect) {
        each_cell(rect, [&](std::vector<Rect>& bucket) { bucket.push_back(rect); });
    }
    bool meets(const Rect& rect) const {
        auto [c0, r0, c1, r1] = cells(rect);
        for (auto r = std::max(r0, top_); r <= std::min(r1, top_ + static_cast<long>(rows_.size()) - 1); ++r) {
            const auto& row = rows_[static_cast<std::size_t>(r - top_)];
            for (auto c = std::max(c0, row.left); c <= std::min(c1, row.left + static_cast<long>(row.cells.size()) - 1);
                 ++c)
                for (const auto& other : row.cells[static_cast<std::size_t>(c - row.left)])
                    if (rect.meets(other)) return true;
        }
        return false;
    }

private:
    struct Row {
        long left = 0;
        std::vector<std::vector<Rect>> cells;
    };
    struct Cells {
        long c0, r0, c1, r1;
    };
    Cells cells(const Rect& rect) const {
        auto at = [&](double x) { return static_cast<long>(std::floor(x / cell_)); };
        return {at(rect.x0), at(rect.y0), at(rect.x1), at(rect.y1)};
    }
    template <class List>
    static auto& slot(List& list, long& first, long at) {
        if (list.empty()) first = at;
        if (at < first) {
            list.insert(list.begin(), static_cast<std::size_t>(first - at), {});
            first = at;
        }
        auto index = static_cast<std::size_t>(at - first);
        if (index >= list.size()) list.resize(index + 1);
        return list[index];
    }
    template <class Visit>
    void each_cell(const Rect& rect, Visit visit) {
        auto [c0, r0, c1, r1] = cells(rect);
        for (auto r = r0; r <= r1; ++r) {
            auto& row = slot(rows_, top_, r);
            for (auto c = c0; c <= c1; ++c) visit(slot(row.cells, row.left, c));
        }
    }

    double cell_;
    long top_ = 0;
    std::vector<Row> rows_;
};

/// Farther apart until no boxes overlap: keeps the shape of what a search has found.
void spread(const PlaceTask& task, Island& island) {
    std::vector<NodeBox> boxes;
    for (auto node : island.nodes) boxes.push_back(task.boxes[node]);
    for (int turn = 0; turn < 400 && overlaps(boxes, island.middles) > 0; ++turn)
        for (auto& middle : island.middles) middle = {middle.x * 1.04, middle.y * 1.04};
}

/// What an island covers: its boxes, and small squares along its ties.
std::vector<Rect> cover_of(const PlaceTask& task, const Island& island, const std::vector<std::size_t>& in_island,
                           std::span<const Spring> own) {
    std::vector<Rect> rects;
    for (std::size_t i = 0; i < island.nodes.size(); ++i)
        rects.push_back(rect_of(task.boxes[island.nodes[i]], island.middles[i]));
    for (const auto& spring : own) {
        auto a = island.middles[in_island[spring.from]], b = island.middles[in_island[spring.to]];
        auto pieces = std::max(1.0, std::floor(std::hypot(b.x - a.x, b.y - a.y) / tie_step));
        for (double i = 1; i < pieces; ++i) {
            Point at{a.x + (b.x - a.x) * i / pieces, a.y + (b.y - a.y) * i / pieces};
            rects.push_back(Rect{at.x, at.y, at.x, at.y}.grown(tie_step / 2, tie_step / 2));
        }
    }
    return rects;
}

/// Steps outward from the middle; the wanted shape makes a step across cheaper than one up or down.
std::vector<Point> tried_places(double reach, double aspect) {
    std::vector<Point> places;
    double wide = reach * std::max(1.0, aspect);
    double grain = std::max(step, wide / 60);
    for (double y = -std::floor(reach / grain) * grain; y <= reach; y += grain)
        for (double x = -std::floor(wide / grain) * grain; x <= wide; x += grain) places.push_back({x, y});
    auto far = [&](const Point& p) { return std::hypot(p.x / aspect, p.y); };
    std::stable_sort(places.begin(), places.end(),
                     [&](const Point& a, const Point& b) { return far(a) < far(b) - 1e-9; });
    return places;
}

}  // namespace

std::size_t overlaps(std::span<const NodeBox> boxes, std::span<const Point> middles) {
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    auto left = [&](std::size_t i) { return middles[i].x - boxes[i].width / 2; };
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return left(a) < left(b); });
    std::size_t count = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto rect = rect_of(boxes[order[i]], middles[order[i]]);
        for (std::size_t j = i + 1; j < order.size() && left(order[j]) < rect.x1; ++j)
            count += rect.meets(rect_of(boxes[order[j]], middles[order[j]]));
    }
    return count;
}

std::size_t crossings(std::span<const Spring> springs, std::span<const Point> middles) {
    auto side = [](Point a, Point b, Point c) {
        double turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        return turn > 0 ? 1 : turn < 0 ? -1 : 0;
    };
    std::size_t count = 0;
    for (std::size_t i = 0; i < springs.size(); ++i)
        for (std::size_t j = i + 1; j < springs.size(); ++j) {
            auto [a, b, wa] = springs[i];
            auto [c, d, wc] = springs[j];
            if (a == c || a == d || b == c || b == d) continue;
            auto p = middles[a], q = middles[b], r = middles[c], s = middles[d];
            count += side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;
        }
    return count;
}

NodeBox extent(std::span<const NodeBox> boxes, std::span<const Point> middles, Point& top_left) {
    if (boxes.empty()) return {};
    std::vector<Rect> rects;
    for (std::size_t i = 0; i < boxes.size(); ++i) rects.push_back(rect_of(boxes[i], middles[i]));
    auto all = around(rects);
    top_left = {all.x0, all.y0};
    return {all.x1 - all.x0, all.y1 - all.y0};
}

std::vector<Island> islands_of(const PlaceTask& task) {
    std::vector<std::size_t> root(task.boxes.size());
    std::iota(root.begin(), root.end(), std::size_t{0});
    auto find = [&](std::size_t node) {
        while (root[node] != node) node = root[node] = root[root[node]];
        return node;
    };
    for (const auto& spring : task.springs) {
        auto a = find(spring.from), b = find(spring.to);
        root[std::max(a, b)] = std::min(a, b);
    }
    std::vector<Island> all;
    std::vector<std::size_t> at(task.boxes.size(), task.boxes.size());
    for (std::size_t node = 0; node < task.boxes.size(); ++node) {
        auto first = find(node);
        if (at[first] == task.boxes.size()) {
            at[first] = all.size();
            all.emplace_back();
        }
        all[at[first]].nodes.push_back(node);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Island& a, const Island& b) { return a.nodes.size() > b.nodes.size(); });
    return all;
}

std::vector<Point> assemble(const PlaceTask& task, std::vector<Island> islands) {
    std::vector<std::size_t> in_island(task.boxes.size()), island_of(task.boxes.size());
    double largest = 1, reach = 1;
    for (std::size_t k = 0; k < islands.size(); ++k)
        for (std::size_t i = 0; i < islands[k].nodes.size(); ++i) {
            in_island[islands[k].nodes[i]] = i;
            island_of[islands[k].nodes[i]] = k;
        }
    std::vector<std::vector<Spring>> own(islands.size());
    for (const auto& spring : task.springs) own[island_of[spring.from]].push_back(spring);
    for (const auto& box : task.boxes) largest = std::max({largest, box.width, box.height});
    Occupied occupied(largest);
    std::vector<Point> middles(task.boxes.size());
    for (std::size_t k = 0; k < islands.size(); ++k) {
        auto& island = islands[k];
        spread(task, island);
        auto cover = cover_of(task, island, in_island, own[k]);
        auto all = around(cover);
        Point to_middle{-(all.x0 + all.x1) / 2, -(all.y0 + all.y1) / 2};
        for (auto& rect : cover) rect = rect.moved(to_middle.x, to_middle.y);
        double half = std::max((all.x1 - all.x0) / 2, (all.y1 - all.y0) / 2);
        Point best{0, 0};
        if (k == 0) reach = half;
        else
            for (double out = reach + 2 * half + 2 * between_islands;; out *= 1.6) {
                auto places = tried_places(out, task.aspect);
                auto fits = [&](const Point& at) {
                    return std::none_of(cover.begin(), cover.end(), [&](const Rect& rect) {
                        return occupied.meets(rect.moved(at.x, at.y).grown(between_islands, between_islands));
                    });
                };
                auto found = std::find_if(places.begin(), places.end(), fits);
                if (found == places.end()) continue;
                best = *found;
                break;
            }
        for (const auto& rect : cover) occupied.add(rect.moved(best.x, best.y));
        reach = std::max(reach, std::max(std::abs(best.x) / task.aspect, std::abs(best.y)) + half);
        for (std::size_t i = 0; i < island.nodes.size(); ++i)
            middles[island.nodes[i]] = {island.middles[i].x + to_middle.x + best.x,
                                        island.middles[i].y + to_middle.y + best.y};
    }
    Point corner;
    extent(task.boxes, middles, corner);
    for (auto& middle : middles) middle = {middle.x - corner.x, middle.y - corner.y};
    return middles;
}

Places place_on_circles(const PlaceTask& task) {
    std::vector<std::vector<std::size_t>> tied(task.boxes.size());
    for (const auto& spring : task.springs) {
        tied[spring.from].push_back(spring.to);
        tied[spring.to].push_back(spring.from);
    }
    auto islands = islands_of(task);
    for (auto& island : islands) {
        std::vector<std::size_t> walk, stack{island.nodes.front()};
        std::vector<bool> seen(task.boxes.size());
        while (!stack.empty()) {
            auto node = stack.back();
            stack.pop_back();
            if (seen[node]) continue;
            seen[node] = true;
            walk.push_back(node);
            stack.insert(stack.end(), tied[node].rbegin(), tied[node].rend());
        }
        island.nodes = std::move(walk);
        double round = 0;
        for (auto node : island.nodes)
            round += std::hypot(task.boxes[node].width, task.boxes[node].height) + between_boxes;
        double radius = island.nodes.size() < 2 ? 0 : std::max(40.0, round / 2 / std::numbers::pi);
        for (std::size_t i = 0; i < island.nodes.size(); ++i) {
            double turn = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(island.nodes.size());
            island.middles.push_back(
                {std::round(radius * std::sin(turn)), std::round(-radius / task.aspect * std::cos(turn))});
        }
    }
    return {assemble(task, std::move(islands)), true};
}

}  // namespace ecomap
