"""Actors and support as two sides: two-mode, nestedness, specialisation, complexity."""
import collections, heapq, itertools, math

import networkx as nx
import numpy
import scipy.optimize, scipy.sparse, scipy.stats
from figures import Figures, Rounded, by_key, ranked, ranked_if_known
from networkx.algorithms import bipartite
from support import TABLES, Places, dimensions, in_cells


class Matrix:
    """Actors × cells with an actor, or × terms of a dimension; a value is the actor's number of offers there."""

    def __init__(self, the_map, by=None):
        if by:
            terms, of, columns = dimensions(the_map)[TABLES[by]]
            places, terms = Places(the_map, lambda offer: [(term,) for term in of(offer)], columns), [(t,) for t in terms]
        else:
            places, terms = in_cells(the_map), the_map.cells()
        self.columns = [term for term in terms if places.actors[term]]
        self.rows = sorted(set().union(*(places.actors[term] for term in self.columns)))
        self.values = numpy.array([[places.actors[cell][actor] for cell in self.columns] for actor in self.rows])
        self.values = self.values.reshape(len(self.rows), len(self.columns))
        self.there = self.values > 0
        self.keys = ["/".join(cell) for cell in self.columns]

    def graph(self):
        graph = nx.Graph()
        rows, columns = [("r", i) for i in range(len(self.rows))], [("c", j) for j in range(len(self.columns))]
        graph.add_nodes_from(rows, bipartite=0)
        graph.add_nodes_from(columns, bipartite=1)
        graph.add_edges_from((("r", i), ("c", j)) for i, j in zip(*numpy.nonzero(self.there)))
        return graph, rows, columns


# ---- two-mode ----------------------------------------------------------------------------------------------------

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


def two_mode_findings(matrix, graph):
    if not matrix.there.any():
        return {}
    return {"two-mode.clustering": {"share": 100 * bipartite.robins_alexander_clustering(graph)},
            "two-mode.filled": {"filled": matrix.there.sum(), "places": matrix.there.size,
                                "modularity": best_modularity(matrix.there)}}


def best_modularity(there, starts=10000):
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


# ---- nestedness --------------------------------------------------------------------------------------------------

def paired(matrix, of_pair):
    """Sum over pairs, the fuller first, and how many pairs; of rows that hold anything."""
    rows = sorted((row for row in matrix if row.any()), key=lambda row: -(row > 0).sum())
    values = [of_pair(upper, lower) for upper, lower in itertools.combinations(rows, 2)]
    return sum(values), len(values)


def nodf_of_pair(upper, lower):
    upper, lower = upper > 0, lower > 0
    return 100 * (upper & lower).sum() / lower.sum() if upper.sum() > lower.sum() else 0


def wnodf_of_pair(upper, lower):
    if (upper > 0).sum() <= (lower > 0).sum():
        return 0
    return 100 * ((lower > 0) & (upper > lower)).sum() / (lower > 0).sum()


def mean(total, count):
    return total / count if count else None


def both_sides(values, of_pair):
    (rows, n), (columns, m) = paired(values, of_pair), paired(values.T, of_pair)
    return mean(rows, n), mean(columns, m), mean(rows + columns, n + m)


def c_score(there):
    """Mean over pairs of rows of the columns that only the one has times those that only the other has."""
    units = [((a & ~b).sum()) * ((b & ~a).sum()) for a, b in itertools.combinations(there, 2)]
    return mean(sum(units), len(units))


def nestedness(the_map, by=None):
    matrix = Matrix(the_map, by)
    rows, columns, whole = both_sides(matrix.values, nodf_of_pair)
    measures = {"nodf": whole, "nodf_actors": rows, "nodf_columns": columns,
                "wnodf": both_sides(matrix.values, wnodf_of_pair)[2], "c_score": c_score(matrix.there)}
    actors, count = {}, matrix.there.sum(axis=1)
    for i, actor in enumerate(matrix.rows):
        broader = [matrix.there[j] for j in range(len(count)) if count[j] > count[i]]
        mine = matrix.there[i]
        actors[actor] = {"columns": count[i], "broader": len(broader), "share": None, "apart": None}
        if broader:
            actors[actor].update(share=float(numpy.mean([(mine & other).sum() / count[i] for other in broader])),
                                 apart=(mine & ~numpy.any(broader, axis=0)).sum())
    last = {actor: 2 if row["share"] is None else row["share"] for actor, row in actors.items()}  # shares end at 1
    return {"measures": by_key("measure", {key: {"value": value} for key, value in measures.items()}),
            "actors": by_key("actor", ranked(actors, last, low_first=True))}


# ---- specialisation ----------------------------------------------------------------------------------------------

def divergence(row, expected):
    """d: how far the shares of a row are from those of the columns."""
    shares = row / row.sum()
    with numpy.errstate(divide="ignore", invalid="ignore"):
        return float(numpy.where(shares > 0, shares * numpy.log(shares / expected), 0).sum())


def least_divergence(total, expected, room):
    """The smallest d of `total` single ties, none more than a column has: they go where they cost least."""
    def cost(j, n):
        return n / total * math.log(n / total / expected[j]) if n else 0

    ties = [0] * len(expected)
    queue = [(cost(j, 1), j) for j in range(len(expected))]
    heapq.heapify(queue)
    for _ in range(int(total)):
        _, j = heapq.heappop(queue)
        ties[j] += 1
        if ties[j] < room[j]:
            heapq.heappush(queue, (cost(j, ties[j] + 1) - cost(j, ties[j]), j))
    return sum(cost(j, n) for j, n in enumerate(ties))


def specialisation(the_map, by=None):
    matrix = Matrix(the_map, by)
    values = matrix.values.astype(float)
    of_row, of_column, all_ = values.sum(axis=1), values.sum(axis=0), values.sum()
    actors, advantages = {}, {}
    for i, actor in enumerate(matrix.rows):
        least = least_divergence(of_row[i], of_column / all_, of_column)
        most = math.log(all_ / of_row[i])
        special = (divergence(values[i], of_column / all_) - least) / (most - least)
        actors[actor] = {"special": special, "placements": of_row[i], "columns": matrix.there[i].sum()}
        for j, key in enumerate(matrix.keys):
            ratio = values[i, j] * all_ / (of_row[i] * of_column[j])
            if ratio >= 1:
                advantages[actor, key] = {"advantage": ratio, "here": values[i, j], "of_actor": of_row[i],
                                          "of_column": of_column[j], "all": all_}
    return {"actors": by_key("actor", ranked(actors, {a: (r["special"], r["placements"]) for a, r in actors.items()})),
            "advantages": Figures(("actor", "column"), ranked(
                advantages, {pair: (row["advantage"], row["here"]) for pair, row in advantages.items()})),
            "findings": {"specialisation.division": {
                "whole": Rounded(divided(matrix.values), 2), "several": (matrix.values > 1).sum(),
                "filled": matrix.there.sum()}} if (matrix.values > 1).any() else {}}


def entropy(shares):
    return float(scipy.stats.entropy(shares.ravel()))


def most_entropy(of_row, of_column):
    """Of whole numbers with these sums: a linear programme, one variable for each tie that a cell could have more."""
    total = of_row.sum()
    cells = [(i, j, n) for i in range(len(of_row)) for j in range(len(of_column))
             for n in range(1, int(min(of_row[i], of_column[j])) + 1)]

    def part(n):
        return n / total * math.log(n / total) if n else 0

    at = numpy.array([(i, j) for i, j, _ in cells])
    sums = numpy.concatenate([at[:, 0] == numpy.arange(len(of_row))[:, None],
                              at[:, 1] == numpy.arange(len(of_column))[:, None]])
    found = scipy.optimize.linprog([part(n) - part(n - 1) for _, _, n in cells], bounds=(0, 1), method="highs",
                                   A_eq=scipy.sparse.csr_matrix(sums), b_eq=numpy.concatenate([of_row, of_column]))
    return -found.fun


def least_entropy(values):
    """The largest possible cell is filled first, again and again; or the matrix itself, where it has less."""
    rows, columns, filled = values.sum(axis=1), values.sum(axis=0), []
    while rows.any():
        possible = numpy.minimum.outer(rows, columns)
        i, j = numpy.unravel_index(possible.argmax(), possible.shape)
        filled.append(possible[i, j])
        rows[i], columns[j] = rows[i] - filled[-1], columns[j] - filled[-1]
    return min(entropy(numpy.array(filled)), entropy(values))


def divided(values):
    """H2'."""
    most, least = most_entropy(values.sum(axis=1), values.sum(axis=0)), least_entropy(values)
    return (most - entropy(values)) / (most - least)


# ---- complexity --------------------------------------------------------------------------------------------------

def second_eigenvector(m):
    """Of the rows, of mean 0 and deviation 1; nothing where there is no one second eigenvalue."""
    values, vectors = numpy.linalg.eig((m / m.sum(axis=1, keepdims=True)) @ (m / m.sum(axis=0)).T)
    order = numpy.argsort(-values.real)
    if len(order) < 2:
        return None
    vector = vectors[:, order[1]].real
    return (vector - vector.mean()) / vector.std()


def complexities(matrix):
    """ECI of the rows and PCI of the columns of the largest component, the broad actors above; of others none."""
    graph, _, _ = matrix.graph()
    part = max(nx.connected_components(graph), key=len)
    rows, columns = (sorted(i for kind, i in part if kind == side) for side in "rc")
    m = matrix.there[numpy.ix_(rows, columns)].astype(float)
    eci, pci = second_eigenvector(m), second_eigenvector(m.T)
    if eci is None or pci is None:
        return {}, {}
    eci *= math.copysign(1, float(eci @ m.sum(axis=1)))
    pci *= math.copysign(1, float((m / m.sum(axis=0)).T @ eci @ pci))  # support of complex actors is complex
    return dict(zip(rows, eci)), dict(zip(columns, pci))


def complexity(the_map, by=None):
    matrix = Matrix(the_map, by)
    m = matrix.there.astype(int)
    both, actors_of = m.T @ m, m.sum(axis=0)
    proximity = both / numpy.maximum(actors_of[:, None], actors_of)
    numpy.fill_diagonal(proximity, 0)
    near = {(matrix.keys[i], matrix.keys[j]): {"proximity": proximity[i, j], "both": both[i, j],
                                               "more": max(actors_of[i], actors_of[j])}
            for i, j in itertools.combinations(range(len(matrix.keys)), 2) if both[i, j]}
    weight = m @ proximity
    all_near = proximity.sum(axis=0)
    density = weight / numpy.where(all_near > 0, all_near, 1)  # nothing near: no weight either
    steps, order = {}, {}
    for i, j in itertools.product(range(len(matrix.rows)), range(len(matrix.keys))):
        if not m[i, j] and weight[i, j] > 0:
            step = matrix.rows[i], matrix.keys[j]
            steps[step], order[step] = {"density": density[i, j], "actors": actors_of[j]}, (density[i, j], weight[i, j])
    eci, pci = complexities(matrix)
    actors = {a: {"columns": m[i].sum(), "eci": eci.get(i)} for i, a in enumerate(matrix.rows)}
    columns = {c: {"actors": actors_of[j], "pci": pci.get(j)} for j, c in enumerate(matrix.keys)}
    return {"near": Figures(("first", "second"), ranked(
                near, {pair: (row["proximity"], row["both"]) for pair, row in near.items()}), either_way=True),
            "steps": Figures(("actor", "column"), ranked(steps, order), some=True),
            "thin": by_key("column", {c: row for c, row in columns.items() if row["actors"] <= 2}),
            "actors": by_key("actor", ranked_if_known(actors, "eci")),
            "columns": by_key("column", ranked_if_known(columns, "pci"))}
