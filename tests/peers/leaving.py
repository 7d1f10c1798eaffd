"""How many cells keep support when actors leave, one after another."""
import networkx as nx
import numpy
from figures import by_key, ranked
from network import Network
from support import cells_of_actors, in_cells

LETTERS = {"sv": "abcdefghijklmnopqrstuvwxyzåäö", "da": "abcdefghijklmnopqrstuvwxyzæøå"}


def alphabet(the_map):
    """Actor -> place among names in the map's language: equals leave in this order."""
    letters = LETTERS[the_map.language]

    def key(row):
        name = row[f"name_{the_map.language}"].lower()
        return [(letters.find(letter), letter) for letter in name if letter.isalnum() or letter == " "], row["id"]

    return {row["id"]: place for place, row in enumerate(sorted(the_map.actors, key=key))}


def curve(cells, order):
    """Cells alive when 0, 1, … have left."""
    return [len(set().union(*(cells[actor] for actor in order[gone:]))) for gone in range(len(order) + 1)]


def worst_order(cells, place):
    """At each step the one whose leaving ends most cells; of equals who keeps most, then the first in the alphabet."""
    left, order = dict(cells), []
    while left:
        def loss(actor):
            others = set().union(*(mine for other, mine in left.items() if other != actor))
            return len(left[actor] - others), len(left[actor]), -place[actor]

        order.append(max(left, key=loss))
        del left[order[-1]]
    return order


def by(score, cells, place):
    return sorted(cells, key=lambda actor: (-score[actor], place[actor]))


def robustness(the_map):
    cells, place, network = cells_of_actors(the_map), alphabet(the_map), Network(the_map)
    breadth = {actor: len(mine) for actor, mine in cells.items()}
    linked = dict.fromkeys(cells, 0)
    degree, between = dict(network.ties.degree), nx.betweenness_centrality(network.ties)
    curves = {"worst_first": worst_order(cells, place), "broadest_first": by(breadth, cells, place),
              "most_ties_first": by({**linked, **degree}, cells, place),
              "most_between_first": by({**linked, **{node: round(value, 9) for node, value in between.items()}}, cells,
                                       place),
              "narrowest_first": by({actor: -count for actor, count in breadth.items()}, cells, place)}
    alive = {key: curve(cells, order) for key, order in curves.items()}
    rows = {key: {"area": float(numpy.trapz(counts)) / len(cells) / counts[0], "area_low": None, "area_high": None,
                  "cells": counts[0], "half_gone": next(i for i, count in enumerate(counts) if 2 * count <= counts[0]),
                  **{f"after_{gone}": counts[gone] for gone in (1, 3, 5) if gone < len(counts)}}
            for key, counts in alive.items()}
    steps = {str(gone): {key: counts[gone] for key, counts in alive.items()} for gone in range(len(cells) + 1)}
    return {"robustness": by_key("order", rows), "curves": by_key("gone", steps), "criticality": criticality(the_map)}


def criticality(the_map):
    """What is lost when one alone leaves: cells with nobody left, and those with categories only, told apart."""
    places, rows = in_cells(the_map), {}
    for actor, mine in cells_of_actors(the_map).items():
        alone = [cell for cell in mine if places.count(cell) == 1]
        to_categories = sum(bool(places.categories[cell]) for cell in alone)
        rows[actor] = {"cells": len(mine), "lost": len(alone) - to_categories, "to_categories": to_categories}
    return by_key("actor", ranked(rows, {actor: (row["lost"], row["to_categories"]) for actor, row in rows.items()}))
