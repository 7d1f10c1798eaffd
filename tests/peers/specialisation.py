"""What an actor does more of than others, and how far the actors share the work out."""
import heapq, math

import numpy
import scipy.optimize, scipy.sparse, scipy.stats
from figures import Figures, Rounded, by_key, ranked
from matrix import Matrix


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
