"""Whether narrow actors do a part of what broad ones do."""
import itertools

import numpy
from figures import by_key, ranked
from matrix import Matrix


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
