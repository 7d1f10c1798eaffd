"""Actors and support as one network of two sides: who can be replaced, and which support joins the actors."""
import itertools

import networkx as nx
import numpy
from figures import Figures, Searched, by_key, ranked
from matrix import Matrix
from networkx.algorithms import bipartite


def closeness(graph):
    """networkx within each component, times the share of all others that are in it."""
    found = {}
    for part in nx.connected_components(graph):
        inside = bipartite.closeness_centrality(graph.subgraph(part), [node for node in part if node[0] == "r"])
        share = (len(part) - 1) / (len(graph) - 1)
        found.update({node: value * share for node, value in inside.items()})
    return found


def betweenness(graph, rows):
    """A side of a single node, which networkx divides by 0 for: it lies between all others, and nobody else does."""
    try:
        return bipartite.betweenness_centrality(graph, rows)
    except ZeroDivisionError:
        return {node: float(graph.degree(node) > 1) for node in graph}


def joined(there):
    """By row: pairs of its columns, and those of them that no other row has."""
    numbers, found = there.astype(int), []
    for i, row in enumerate(there):
        columns = numpy.nonzero(row)[0]
        elsewhere = numpy.delete(numbers, i, axis=0)
        shared = elsewhere.T @ elsewhere
        pairs = list(itertools.combinations(columns, 2))
        found.append({"pairs": len(pairs), "only_here": sum(not shared[a, b] for a, b in pairs)})
    return found


def constraint(there):
    """Burt's constraint in two modes, by the formula of engine/graph/bipartite/bipartite.hpp."""
    b = there.astype(float)
    p, q, found = b / b.sum(axis=1, keepdims=True), b / b.sum(axis=0), []
    for i, row in enumerate(there):
        others = numpy.delete(numpy.arange(len(there)), i)
        mine = numpy.nonzero(row)[0]
        total = 0
        for a in mine:
            through = sum(p[i, c] * float(q[others, c] @ p[others, a]) for c in mine if c != a)
            total += (p[i, a] + through) ** 2
        found.append(total)
    return found


def likeness(matrix):
    rows = {}
    weights = 1 / numpy.maximum(matrix.there.sum(axis=0) - 1, 1)
    for (i, one), (j, other) in itertools.combinations(enumerate(matrix.rows), 2):
        both, either = matrix.there[i] & matrix.there[j], matrix.there[i] | matrix.there[j]
        if not both.any():
            continue
        a, b = matrix.values[i], matrix.values[j]
        rows[one, other] = {
            "shared": both.sum(), "jaccard": both.sum() / either.sum(),
            "sorensen": 2 * both.sum() / (matrix.there[i].sum() + matrix.there[j].sum()),
            "bray_curtis": abs(a - b).sum() / (a + b).sum(), "newman": weights[both].sum()}
    return ranked(rows, {pair: (row["jaccard"], row["shared"]) for pair, row in rows.items()})


def best_modularity(there, starts=2000):
    """The highest of Barber's modularity that BRIM finds from random groups of columns."""
    b = there / there.sum() - numpy.outer(there.sum(axis=1), there.sum(axis=0)) / there.sum() ** 2
    dice, best = numpy.random.default_rng(1), 0
    for _ in range(starts):
        groups = dice.integers(1, min(10, *there.shape) + 1)
        columns = numpy.eye(groups)[dice.integers(groups, size=there.shape[1])]
        value, before = 0, -1
        while value > before + 1e-12:
            before = value
            rows = numpy.eye(groups)[(b @ columns).argmax(axis=1)]
            columns = numpy.eye(groups)[(b.T @ rows).argmax(axis=1)]
            value = float((rows.T @ b @ columns).trace())
        best = max(best, value)
    return best


def two_mode_findings(matrix, graph):
    if not matrix.there.any():
        return {}
    return {"two-mode.clustering": {"share": 100 * bipartite.robins_alexander_clustering(graph)},
            "two-mode.filled": {"filled": matrix.there.sum(), "places": matrix.there.size,
                                "modularity": Searched(best_modularity(matrix.there))}}


def two_mode(the_map, by=None):
    matrix = Matrix(the_map, by)
    graph, rows, columns = matrix.graph()
    degree, between = bipartite.degree_centrality(graph, rows), betweenness(graph, rows)
    close, alike = closeness(graph), likeness(matrix)
    redundancy = bipartite.node_redundancy(graph, [node for node in graph if graph.degree(node) > 1])
    places = {node: {"redundancy": redundancy.get(node), "degree": degree[node], "betweenness": between[node],
                     "closeness": close[node]} for node in graph}
    actors, supports = {}, {}
    for i, (actor, pairs, tight) in enumerate(zip(matrix.rows, joined(matrix.there), constraint(matrix.there))):
        mine = [(row["jaccard"], row["shared"]) for pair, row in alike.items() if actor in pair]
        nearest = max(mine, default=(None, None))
        actors[actor] = {"columns": matrix.there[i].sum(), **pairs, **places["r", i], "constraint": tight,
                         "jaccard": nearest[0], "shared": nearest[1]}
    for j, (key, pairs) in enumerate(zip(matrix.keys, joined(matrix.there.T))):
        supports[key] = {"actors": matrix.there[:, j].sum(), **pairs, **places["c", j]}
    return {"actors": by_key("actor", ranked(actors, {a: (r["only_here"], r["columns"]) for a, r in actors.items()})),
            "columns": by_key("column", ranked(supports, {c: (r["actors"], r["betweenness"])
                                                          for c, r in supports.items()})),
            "pairs": Figures(("first", "second"), alike, either_way=True),
            "findings": two_mode_findings(matrix, graph)}
