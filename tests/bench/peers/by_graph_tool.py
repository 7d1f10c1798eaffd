#!/usr/bin/env python3
"""The same kernels by graph-tool, as far as it has them, timed alike (measure.hpp), in as many threads as asked.
Left out: triangles of each node, constraint and Leiden, which it has not. Usage as in measure.hpp."""
import array, os, statistics, sys, time

if len(sys.argv) > 3:
    os.environ["OMP_NUM_THREADS"] = sys.argv[3]
import numpy
from graph_tool import Graph, centrality, clustering, topology

SAMPLED_SOURCES, ENOUGH, MOST = 64, .05, 1000


def lowest_of_each(labels):
    lowest = {}
    for node, label in enumerate(labels):
        lowest.setdefault(label, node)
    return [lowest[label] for label in labels]


def harmonic(graph):
    return centrality.closeness(graph, norm=True, harmonic=True)


def sampled(graph):
    tied = numpy.flatnonzero(graph.get_total_degrees(graph.get_vertices()))
    count = min(SAMPLED_SOURCES, len(tied))
    return centrality.betweenness(graph, pivots=tied[[i * len(tied) // count for i in range(count)]], norm=False)[0]


KERNELS = {  # name: the work, and its result as numbers
    "betweenness": (lambda g: centrality.betweenness(g, norm=False)[0], lambda found: found.a),
    "betweenness-sampled": (sampled, lambda found: found.a),
    "clustering": (clustering.local_clustering, lambda found: found.a),
    "components": (lambda g: topology.label_components(g)[0], lambda found: lowest_of_each(found.a)),
    "core-numbers": (topology.kcore_decomposition, lambda found: found.a),
    "cut-points": (lambda g: topology.label_biconnected_components(g)[1], lambda found: numpy.flatnonzero(found.a)),
    "harmonic": (harmonic, lambda found: found.a),
    "pagerank": (lambda g: centrality.pagerank(g, epsilon=1e-10), lambda found: found.a),
    "transitivity": (lambda g: clustering.global_clustering(g)[0], lambda found: [found]),
}


def main():
    if sys.argv[1:] == ["--list"]:
        print("\n".join(KERNELS))
        return
    path, name = sys.argv[1:3]
    with open(path) as file:
        nodes, _ = map(int, next(file).split())
        ends = numpy.loadtxt(file, dtype=numpy.int64, ndmin=2)
    graph = Graph(directed=False)
    graph.add_vertex(nodes)
    graph.add_edge_list(ends)
    work, numbers = KERNELS[name]
    taken, elapsed = [], []
    while not taken or sum(taken) < ENOUGH and len(taken) < MOST:
        cpu, wall = time.process_time(), time.perf_counter()
        found = work(graph)
        taken.append(time.process_time() - cpu)
        elapsed.append(time.perf_counter() - wall)
    with open("/proc/self/status") as status:
        peak = next(line.split()[1] for line in status if line.startswith("VmHWM:"))
    values = array.array("d", map(float, numbers(found)))
    print(statistics.median(taken), statistics.median(elapsed), peak, numpy.nansum(values), len(taken))
    if len(sys.argv) > 4:
        with open(sys.argv[4], "wb") as out:
            values.tofile(out)


main()
