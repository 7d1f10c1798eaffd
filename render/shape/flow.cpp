// Cut between the bars to the left, the widest first; to the right what they reach.
#include "render/shape/flow.hpp"

#include "render/shape/align.hpp"
#include "render/shape/rows.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

std::vector<std::size_t> widest_first(const Flow& flow) {
    std::vector<double> width(flow.left.size());
    for (const auto& ribbon : flow.ribbons) width[ribbon.from] += ribbon.place();
    std::vector<std::size_t> order(flow.left.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return width[a] > width[b]; });
    return order;
}

Moves align_nodes(std::vector<Flow::Node>& before, std::vector<Flow::Node>& after) {
    auto key = [](const Flow::Node& node) { return node.code + "\n" + node.title; };
    auto moves = align_lists(before, after, key, [](Flow::Node node) {
        node.ink = Ink::absent;
        node.remark.clear();
        return node;
    });
    join_twins(before, after);
    return moves;
}

}  // namespace

Table table_of(const Flow& flow) {
    auto table = table_named("flow", flow.heading,
                             {column_or(flow.heading, flow.left_title, column("left")), column("left_remark"),
                              column_or(flow.heading, flow.right_title, column("right")), column("right_remark"),
                              column_or(flow.heading, flow.width_title, column("width"))});
    std::vector<bool> left_used(flow.left.size()), right_used(flow.right.size());
    for (const auto& ribbon : flow.ribbons) {
        if (ribbon.width <= 0 && ribbon.room > 0) continue;
        const auto &from = flow.left[ribbon.from], &to = flow.right[ribbon.to];
        left_used[ribbon.from] = right_used[ribbon.to] = true;
        table.rows.push_back({from.title, from.remark, to.title, to.remark, value_cell(ribbon.width)});
    }
    for (std::size_t i = 0; i < flow.left.size(); ++i)
        if (!left_used[i] && flow.left[i].ink != Ink::absent)
            table.rows.push_back({flow.left[i].title, flow.left[i].remark, "", "", std::int64_t{0}});
    for (std::size_t i = 0; i < flow.right.size(); ++i)
        if (!right_used[i] && flow.right[i].ink != Ink::absent)
            table.rows.push_back({"", "", flow.right[i].title, flow.right[i].remark, std::int64_t{0}});
    return table;
}

std::size_t parts_of(const Flow& flow, Cut cut) { return cut == Cut::down ? flow.left.size() : 1; }

Flow part_of(const Flow& flow, Cut, std::size_t first, std::size_t last) {
    constexpr auto none = static_cast<std::size_t>(-1);
    Flow some = flow;
    some.left.clear();
    some.right.clear();
    some.ribbons.clear();
    std::vector<std::size_t> left(flow.left.size(), none), right(flow.right.size(), none);
    for (auto node : run_of(widest_first(flow), first, last)) {
        left[node] = some.left.size();
        some.left.push_back(flow.left[node]);
    }
    std::vector<bool> reached(flow.right.size()), reached_here(flow.right.size());
    for (const auto& ribbon : flow.ribbons) {
        reached[ribbon.to] = true;
        if (left[ribbon.from] != none) reached_here[ribbon.to] = true;
    }
    bool is_last = last >= flow.left.size();
    for (std::size_t node = 0; node < flow.right.size(); ++node) {
        if (!reached_here[node] && (reached[node] || !is_last)) continue;
        right[node] = some.right.size();
        some.right.push_back(flow.right[node]);
    }
    for (auto ribbon : flow.ribbons) {
        if (left[ribbon.from] == none) continue;
        ribbon.from = left[ribbon.from];
        ribbon.to = right[ribbon.to];
        some.ribbons.push_back(std::move(ribbon));
    }
    return some;
}

void align(Flow& before, Flow& after) {
    auto left = align_nodes(before.left, after.left), right = align_nodes(before.right, after.right);
    for (auto& ribbon : before.ribbons) ribbon.from = left.before[ribbon.from], ribbon.to = right.before[ribbon.to];
    for (auto& ribbon : after.ribbons) ribbon.from = left.after[ribbon.from], ribbon.to = right.after[ribbon.to];
    auto key = [](const Flow::Ribbon& ribbon) {
        return std::to_string(ribbon.from) + "\n" + std::to_string(ribbon.to);
    };
    align_lists(before.ribbons, after.ribbons, key, [](Flow::Ribbon ribbon) {
        ribbon.width = 0;
        ribbon.tooltip.clear();
        return ribbon;
    });
    for (std::size_t i = 0; i < before.ribbons.size(); ++i)
        before.ribbons[i].room = after.ribbons[i].room = std::max(before.ribbons[i].width, after.ribbons[i].width);
}

}  // namespace ecomap
