// fdp is not used: its result depends on where memory lies, even with a fixed seed. Prism's differs by 1e-12 points
// for the same reason, so positions are rounded to whole points, from a place between halves: no machine can round
// otherwise than another.
#include "render/graphviz/place.hpp"

#include "engine/process/bytes.hpp"
#include "render/graphviz/attributes.hpp"
#include "render/graphviz/discipline.hpp"
#include "render/graphviz/graph.hpp"
#include "render/graphviz/session.hpp"
#include "render/graphviz/xml.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

namespace ecomap {

using namespace dot;

namespace {

constexpr double off_halves = 0.1371;
constexpr std::array<const char*, 3> scalings{"-1.8", "-2.5", "-4"};
constexpr std::size_t most_seeds = 8;
constexpr double search_budget = 24 * 60 * 60;  // runs × nodes²: what a search may cost

/// One component with its ties by position in it.
struct Part {
    const PlaceTask& task;
    Island island;
    std::vector<Spring> springs;
    std::vector<std::size_t> degrees;
};

std::vector<Part> parts_of(const PlaceTask& task) {
    std::vector<std::size_t> part(task.boxes.size()), place(task.boxes.size());
    std::vector<Part> parts;
    for (auto& island : islands_of(task)) {
        for (std::size_t i = 0; i < island.nodes.size(); ++i) {
            part[island.nodes[i]] = parts.size();
            place[island.nodes[i]] = i;
        }
        std::vector<std::size_t> degrees(island.nodes.size());
        parts.push_back({task, std::move(island), {}, std::move(degrees)});
    }
    for (const auto& spring : task.springs) {
        auto& own = parts[part[spring.from]];
        own.springs.push_back({place[spring.from], place[spring.to], spring.weight});
        for (auto end : {place[spring.from], place[spring.to]}) ++own.degrees[end];
    }
    return parts;
}

void set_graph(Agraph_t* graph, const char* name, const char* value) { agattr(graph, AGRAPH, c(name), c(value)); }

/// Shorter for pendants, so that they stay near what they hang on.
double length_of(const Part& part, const Spring& spring) {
    auto least = std::min(part.degrees[spring.from], part.degrees[spring.to]);
    if (least == 1) return 0.75;
    return std::max(0.6, 1.2 + 0.1 * static_cast<double>(least) - 0.08 * spring.weight);
}

GraphHandle graph_of(const Part& part, bool large) {
    GraphHandle graph(agopen(c("network"), Agundirected, discipline()));
    set_graph(graph.get(), "overlap", "prism1000");
    set_graph(graph.get(), "sep", large ? "+4" : "+9");
    set_graph(graph.get(), "splines", "none");
    set_graph(graph.get(), "overlap_scaling", scalings[0]);
    set_graph(graph.get(), "start", "1");
    for (auto [name, value] : {std::pair("shape", "box"), {"fixedsize", "true"}, {"label", ""}, {"margin", "0"}})
        agattr(graph.get(), AGNODE, c(name), c(value));
    std::vector<Agnode_t*> nodes;
    for (std::size_t i = 0; i < part.island.nodes.size(); ++i) {
        auto* node = agnode(graph.get(), c("n" + std::to_string(i)), 1);
        const auto& box = part.task.boxes[part.island.nodes[i]];
        set(node, "width", inches(box.width));
        set(node, "height", inches(box.height));
        nodes.push_back(node);
    }
    for (std::size_t i = 0; i < part.springs.size(); ++i) {
        const auto& spring = part.springs[i];
        auto* line = agedge(graph.get(), nodes[spring.from], nodes[spring.to], c("e" + std::to_string(i)), 1);
        set(line, "weight", number(spring.weight));
        if (!large) set(line, "len", number(length_of(part, spring)));
    }
    return graph;
}

/// One run of one engine; no points when it failed.
std::vector<Point> run(const Session& session, Agraph_t* graph, const char* engine) {
    std::vector<Point> middles;
    if (gvLayout(session.context(), graph, engine) == 0)
        for (auto* node = agfstnode(graph); node != nullptr; node = agnxtnode(graph, node)) {
            auto at = ND_coord(node);
            if (!std::isfinite(at.x) || !std::isfinite(at.y)) break;
            middles.push_back({std::round(at.x + off_halves), std::round(-at.y + off_halves)});
        }
    gvFreeLayout(session.context(), graph);
    return middles;
}

std::size_t runs_for(std::size_t nodes) {
    auto n = static_cast<double>(std::max<std::size_t>(nodes, 1));
    return static_cast<std::size_t>(std::clamp(search_budget / (n * n), 1.0, 24.0));
}

/// The best of several starts. False when no run came to an end.
bool search(const Session& session, Part& part) {
    auto size = part.island.nodes.size();
    bool large = size > most_for_neato;
    auto graph = graph_of(part, large);
    auto& best = part.island.middles;
    double least = std::numeric_limits<double>::infinity();
    auto runs = large ? 1 : size < 4 ? 3 : runs_for(size);
    for (std::size_t r = 0; r < runs; ++r) {
        set_graph(graph.get(), "start", std::to_string(1 + r / scalings.size() % most_seeds).c_str());
        set_graph(graph.get(), "overlap_scaling", scalings[r % scalings.size()]);
        Island tried{part.island.nodes, run(session, graph.get(), large ? "sfdp" : "neato")};
        if (tried.middles.size() != size) continue;
        double bad = large ? 0 : badness(part.task, tried);
        if (bad >= least) continue;
        least = bad;
        best = std::move(tried.middles);
    }
    return best.size() == size;
}

/// How many boxes the ties run over that are not their ends', counted at points along each.
std::size_t ties_over_boxes(std::span<const Spring> springs, std::span<const NodeBox> boxes,
                            std::span<const Point> middles) {
    std::size_t count = 0;
    for (const auto& spring : springs)
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (i == spring.from || i == spring.to) continue;
            auto a = middles[spring.from], b = middles[spring.to];
            bool over = false;
            for (int step = 1; step < 20 && !over; ++step) {
                double x = a.x + (b.x - a.x) * step / 20, y = a.y + (b.y - a.y) * step / 20;
                over =
                    std::abs(x - middles[i].x) < boxes[i].width / 2 && std::abs(y - middles[i].y) < boxes[i].height / 2;
            }
            count += over;
        }
    return count;
}

}  // namespace

double badness(const PlaceTask& task, const Island& island) {
    std::vector<std::size_t> place(task.boxes.size(), task.boxes.size());
    std::vector<NodeBox> boxes;
    for (auto node : island.nodes) {
        place[node] = boxes.size();
        boxes.push_back(task.boxes[node]);
    }
    std::vector<Spring> springs;
    for (const auto& spring : task.springs)
        if (place[spring.from] < boxes.size()) springs.push_back({place[spring.from], place[spring.to], spring.weight});
    Point corner;
    auto all = extent(boxes, island.middles, corner);
    double shape = all.height > 0 ? std::abs(std::log(all.width / all.height / task.aspect)) : 0;
    return static_cast<double>(crossings(springs, island.middles)) +
           2 * static_cast<double>(ties_over_boxes(springs, boxes, island.middles)) + 60 * shape +
           40 * all.width * all.height / 1e6 + 1000 * static_cast<double>(overlaps(boxes, island.middles));
}

Places place_with_graphviz(const PlaceTask& task, const ChildLimits& limits) {
    if (task.boxes.empty()) return {};
    if (task.boxes.size() + task.springs.size() > most_to_place) return place_on_circles(task);
    auto parts = parts_of(task);
    const auto bytes = run_in_child(
        Message("error.child-network"),
        [&] {
            Session session;
            Packer packer;
            for (auto& part : parts) {
                if (!search(session, part)) return std::string();
                packer.put(part.island.middles);
            }
            return std::move(packer).bytes();
        },
        limits);
    if (bytes.empty()) return place_on_circles(task);
    Unpacker unpacker(bytes);
    std::vector<Island> islands;
    for (auto& part : parts) {
        unpacker.take(part.island.middles);
        islands.push_back(std::move(part.island));
    }
    return {assemble(task, std::move(islands)), false};
}

Places place_with_graphviz(const PlaceTask& task) { return place_with_graphviz(task, {}); }

}  // namespace ecomap
