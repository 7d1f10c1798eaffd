// The same kernels by the C library of igraph, timed alike (measure.hpp). igraph is under the GPL: only peers.py builds
// this file, and nothing of ecomap is linked to it. For igraph 0.10, in one thread.
#include "measure.hpp"

#include <igraph/igraph.h>

#include <cstddef>

namespace {

using bench::Edges, bench::Kernel, bench::Numbers;

constexpr std::size_t sampled_sources = 64;

/// A graph and places for results; igraph ends the program on an error by itself.
struct Peer {
    igraph_t graph{};
    igraph_vector_t numbers{};
    igraph_vector_int_t counts{};
    double one = 0;

    explicit Peer(const Edges& edges) {
        igraph_vector_int_t ends;
        igraph_vector_int_init(&ends, 0);
        for (const auto& [from, to] : edges.ends) {
            igraph_vector_int_push_back(&ends, from);
            igraph_vector_int_push_back(&ends, to);
        }
        igraph_create(&graph, &ends, edges.nodes, IGRAPH_UNDIRECTED);
        igraph_vector_int_destroy(&ends);
        igraph_vector_init(&numbers, 0);
        igraph_vector_int_init(&counts, 0);
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;
    ~Peer() {
        igraph_vector_int_destroy(&counts);
        igraph_vector_destroy(&numbers);
        igraph_destroy(&graph);
    }

    Numbers all_numbers() const { return {VECTOR(numbers), VECTOR(numbers) + igraph_vector_size(&numbers)}; }
    Numbers all_counts() const { return {VECTOR(counts), VECTOR(counts) + igraph_vector_int_size(&counts)}; }
};

/// As many nodes with ties as are sampled, spread over all of them.
std::vector<igraph_integer_t> sources_of(const Edges& edges) {
    std::vector<igraph_integer_t> tied;
    for (const auto& [from, to] : edges.ends) tied.push_back(from), tied.push_back(to);
    std::sort(tied.begin(), tied.end());
    tied.erase(std::unique(tied.begin(), tied.end()), tied.end());
    const auto count = std::min(sampled_sources, tied.size());
    for (std::size_t i = 0; i < count; ++i) tied[i] = tied[i * tied.size() / count];
    tied.resize(count);
    return tied;
}

void sample(Peer& peer, const std::vector<igraph_integer_t>& sources) {
    igraph_vector_int_t list;
    igraph_vector_int_init(&list, 0);
    for (const auto source : sources) igraph_vector_int_push_back(&list, source);
    igraph_betweenness_subset(&peer.graph, &peer.numbers, igraph_vss_all(), IGRAPH_UNDIRECTED, igraph_vss_vector(&list),
                              igraph_vss_all(), nullptr);
    igraph_vector_int_destroy(&list);
}

/// Until nothing moves, with the modularity of what is found.
void leiden(Peer& peer) {
    igraph_rng_seed(igraph_rng_default(), 1);  // else by the clock, and on from where the last run ended
    igraph_vector_t strengths;
    igraph_vector_init(&strengths, 0);
    igraph_strength(&peer.graph, &strengths, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, nullptr);
    const auto twice = 2 * static_cast<double>(igraph_ecount(&peer.graph));
    igraph_integer_t found = 0;
    igraph_community_leiden(&peer.graph, nullptr, &strengths, 1 / twice, .01, false, -1, &peer.counts, &found, nullptr);
    igraph_modularity(&peer.graph, &peer.counts, nullptr, 1, IGRAPH_UNDIRECTED, &peer.one);
    igraph_vector_destroy(&strengths);
}

/// By ARPACK, which is to machine precision and hundreds of times faster here than PRPACK, its usual way.
void pagerank(Peer& peer) {
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    igraph_pagerank(&peer.graph, IGRAPH_PAGERANK_ALGO_ARPACK, &peer.numbers, &peer.one, igraph_vss_all(),
                    IGRAPH_UNDIRECTED, .85, nullptr, &options);
}

Numbers lowest_of_each(const Numbers& part_of) {
    std::map<double, double> lowest;
    Numbers numbers;
    for (std::size_t node = 0; node < part_of.size(); ++node) {
        numbers.push_back(lowest.emplace(part_of[node], static_cast<double>(node)).first->second);
    }
    return numbers;
}

Numbers sorted(Numbers numbers) {
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

bench::Kernels kernels_of(const Edges& edges, int) {
    const auto with = [&edges](auto work, auto found) {
        return [=, &edges]() -> Kernel {
            const auto peer = std::make_shared<Peer>(edges);
            return {[=] { work(*peer); }, [=] { return found(*peer); }};
        };
    };
    const auto numbers = [](const Peer& peer) { return peer.all_numbers(); };
    const auto counts = [](const Peer& peer) { return peer.all_counts(); };
    const auto one = [](const Peer& peer) { return Numbers{peer.one}; };
    return {
        {"betweenness",
         with([](Peer& p) { igraph_betweenness(&p.graph, &p.numbers, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr); },
              numbers)},
        {"betweenness-sampled", with([sources = sources_of(edges)](Peer& peer) { sample(peer, sources); }, numbers)},
        {"clustering", with(
                           [](Peer& p) {
                               igraph_transitivity_local_undirected(&p.graph, &p.numbers, igraph_vss_all(),
                                                                    IGRAPH_TRANSITIVITY_ZERO);
                           },
                           numbers)},
        {"components",
         with([](Peer& p) { igraph_connected_components(&p.graph, &p.counts, nullptr, nullptr, IGRAPH_WEAK); },
              [](const Peer& peer) { return lowest_of_each(peer.all_counts()); })},
        {"constraint",
         with([](Peer& p) { igraph_constraint(&p.graph, &p.numbers, igraph_vss_all(), nullptr); }, numbers)},
        {"core-numbers", with([](Peer& p) { igraph_coreness(&p.graph, &p.counts, IGRAPH_ALL); }, counts)},
        {"cut-points", with([](Peer& p) { igraph_articulation_points(&p.graph, &p.counts); },
                            [](const Peer& peer) { return sorted(peer.all_counts()); })},
        {"harmonic", with(
                         [](Peer& p) {
                             igraph_harmonic_centrality(&p.graph, &p.numbers, igraph_vss_all(), IGRAPH_ALL, nullptr,
                                                        true);
                         },
                         numbers)},
        {"leiden", with(leiden, one)},
        {"pagerank", with(pagerank, numbers)},
        {"transitivity",
         with([](Peer& p) { igraph_transitivity_undirected(&p.graph, &p.one, IGRAPH_TRANSITIVITY_ZERO); }, one)},
        {"triangles",
         with([](Peer& p) { igraph_adjacent_triangles(&p.graph, &p.numbers, igraph_vss_all()); }, numbers)},
    };
}

}  // namespace

int main(int count, char** words) { return bench::run(count, words, kernels_of); }
