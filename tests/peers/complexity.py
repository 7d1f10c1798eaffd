"""Which support goes together, who is nearest to what; ECI and PCI."""
import itertools, math

import networkx as nx
import numpy
from figures import Figures, by_key, ranked, ranked_if_known
from matrix import Matrix


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
            "thin": by_key("column", {c: row for c, row in columns.items()
                                       if row["actors"] <= 2 and c not in matrix.of_many}),
            "actors": by_key("actor", ranked_if_known(actors, "eci")),
            "columns": by_key("column", ranked_if_known(columns, "pci"))}
