#!/usr/bin/env python3
"""Holds our two-mode measures against those of networkx, and two that it lacks against their definition, on random
matrices. ECOMAP_PEERS says how many matrices (300). Skipped, with a sentence, without networkx or numpy.
Usage: bipartite_peers.py BIPARTITE_MEASURES_OF"""
import math, os, random, subprocess, sys

SKIPPED = 77  # what CMakeLists.txt tells ctest
DEBIAN = "/usr/bin/python3"  # another Python that comes first does not see Debian's modules
try:
    import networkx as nx
    import numpy
    from networkx.algorithms import bipartite
except ImportError as missing:
    if os.path.exists(DEBIAN) and os.path.realpath(sys.executable) != os.path.realpath(DEBIAN):
        os.execv(DEBIAN, [DEBIAN, *sys.argv])
    print(f"bipartite_peers: skipped, {missing.name} is missing (Debian: python3-networkx, python3-numpy)")
    sys.exit(SKIPPED)

HARDLY = 1e-9
count = int(os.environ.get("ECOMAP_PEERS", "300"))


def random_matrix(chance):
    rows, columns, fill = chance.randint(1, 12), chance.randint(1, 10), chance.random()
    return [[chance.randint(1, 3) if chance.random() < fill else 0 for _ in range(columns)] for _ in range(rows)]


def graph_of(matrix):
    graph = nx.Graph()
    rows, columns = [("r", i) for i in range(len(matrix))], [("c", j) for j in range(len(matrix[0]))]
    graph.add_nodes_from(rows, bipartite=0)
    graph.add_nodes_from(columns, bipartite=1)
    graph.add_edges_from((("r", i), ("c", j)) for i, row in enumerate(matrix) for j, value in enumerate(row) if value)
    return graph, rows, columns


def closeness(graph, nodes):
    """Theirs within each component, where it is at most 1, times the share of all others that are in it."""
    found = {node: 0 for node in nodes}
    for part in nx.connected_components(graph):
        if len(part) > 1:
            share = (len(part) - 1) / (len(graph) - 1)
            inside = bipartite.closeness_centrality(graph.subgraph(part), [n for n in part if n[0] == "r"])
            found.update({node: value * share for node, value in inside.items()})
    return [found[node] for node in nodes]


def betweenness(graph, rows, columns):
    try:
        found = bipartite.betweenness_centrality(graph, rows)
    except ZeroDivisionError:  # a side of one: nobody on the other can lie between, which is 0 for us
        return None
    return [found[node] for node in rows + columns]


def nodf(matrix):
    """By the paper: sorted, upper against lower, mean over all pairs of rows and of columns."""
    sets = [{j for j, value in enumerate(row) if value} for row in matrix]
    turned = [{i for i, row in enumerate(matrix) if row[j]} for j in range(len(matrix[0]))]
    pairs = []
    for side in (sets, turned):
        side = sorted((one for one in side if one), key=len, reverse=True)
        pairs += [100 * len(upper & lower) / len(lower) if len(upper) > len(lower) else 0
                  for i, upper in enumerate(side) for lower in side[i + 1:]]
    return sum(pairs) / len(pairs) if pairs else None


def complexity(matrix, ours):
    """The eigenvector for the rows that we give a number; None where eigenvalues are too near to tell apart."""
    kept = [i for i, value in enumerate(ours) if value is not None]
    if not kept:
        return None
    m = numpy.array(matrix)[kept] > 0
    m = m[:, m.any(axis=0)].astype(float)
    values, vectors = numpy.linalg.eig((m / m.sum(axis=1, keepdims=True)) @ (m / m.sum(axis=0)).T)
    order = numpy.argsort(-values.real)
    if len(order) > 2 and values.real[order[1]] - values.real[order[2]] < 1e-4:
        return None
    vector = vectors[:, order[1]].real
    vector = (vector - vector.mean()) / vector.std()
    vector *= math.copysign(1, float(vector @ m.sum(axis=1)))
    whole = [None] * len(ours)
    for i, value in zip(kept, vector):
        whole[i] = float(value)
    return whole


def theirs(matrix, ours):
    graph, rows, columns = graph_of(matrix)
    pairs = [(a, b) for i, a in enumerate(rows) for b in rows[i + 1:]]
    degree = bipartite.degree_centrality(graph, rows)
    redundant = [row for row in rows if graph.degree(row) > 1]
    redundancy = bipartite.node_redundancy(graph, redundant) if redundant else {}
    ways = any(graph.degree(r) > 1 and graph.degree(c) > 1 for r, c in graph.edges)
    counted = bipartite.weighted_projected_graph(graph, rows)
    newman = bipartite.collaboration_weighted_projected_graph(graph, rows)

    def weights(projection):
        return [projection[a][b]["weight"] if projection.has_edge(a, b) else 0 for a, b in pairs]

    def predicted(measure):
        return [value for _, _, value in measure(graph, pairs)]

    jaccard = predicted(nx.jaccard_coefficient)
    return {
        "degree": [degree[node] for node in rows + columns],
        "betweenness": betweenness(graph, rows, columns),
        "closeness": closeness(graph, rows + columns),
        "robins_alexander": [bipartite.robins_alexander_clustering(graph) if ways else None],
        "redundancy": [redundancy.get(row) for row in rows],
        "shared": weights(counted),
        "newman": weights(newman),
        "jaccard": [None if graph.degree(a) + graph.degree(b) == 0 else v for (a, b), v in zip(pairs, jaccard)],
        "adamic_adar": predicted(nx.adamic_adar_index),
        "resource_allocation": predicted(nx.resource_allocation_index),
        "nodf": [nodf(matrix)],
        "eci": complexity(matrix, ours["eci"]),
    }


def same(a, b):
    return a is None and b is None if a is None or b is None else math.isclose(a, b, rel_tol=HARDLY, abs_tol=HARDLY)


chance = random.Random(1941)
matrices = [random_matrix(chance) for _ in range(count)]
asked = "\n".join(f"{len(m)} {len(m[0])} " + " ".join(str(v) for row in m for v in row) for m in matrices)
said = subprocess.run([sys.argv[1]], input=asked, capture_output=True, text=True, check=True).stdout
blocks = said.split("end\n")[:-1]
faults, compared = [], {}
if len(blocks) != count:
    faults.append(f"{count} matrices asked, {len(blocks)} answered")
for matrix, block in zip(matrices, blocks):
    lines = (line.split(" ") for line in block.splitlines())
    ours = {line[0]: [None if word == "-" else float(word) for word in line[1:]] for line in lines}
    for name, expected in theirs(matrix, ours).items():
        if expected is None:
            continue
        compared[name] = compared.get(name, 0) + 1
        if len(expected) != len(ours[name]) or not all(map(same, ours[name], expected)):
            faults.append(f"{name} of {matrix}: {ours[name]}, theirs {expected}")
faults += [f"{name} was compared {n} times only" for name, n in compared.items() if n < count / 10]
print("\n".join(faults[:20]) or f"bipartite_peers: {len(compared)} measures of {count} matrices agree")
sys.exit(bool(faults))
