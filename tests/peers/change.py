"""Two maps beside each other: what compare counts before and after."""
import figures
from figures import Figures, by_key
from connectivity import knit
from network import Network
from support import cell_place, counted
from the_map import NO_ACTOR, listed, node_class


def measures(opinion, the_map):
    network, kind = Network(the_map), node_class(the_map)
    whole = knit(network.ties)
    return {"actors": sum(kind[actor] not in NO_ACTOR for actor in kind), "offers that count": len(counted(the_map)),
            "sure gaps": empty_cells(opinion, the_map, is_sure=True),
            "possible gaps": empty_cells(opinion, the_map, is_sure=False), "gaps that an offer answers": answered(the_map),
            "gaps with neither a taker nor a recommendation": untaken(opinion, the_map),
            "gaps without any answer, even proposed": unanswered(opinion, the_map),
            "links": whole["ties"], "parts of the network": sum(len(part) > 1 for part in network.parts),
            "nodes in the largest part": len(network.parts[0]),
            "without links": len(network.nodes) - len(network.linked()),
            "cut points": len(opinion("connectivity", the_map)["cut_points"].rows),
            "mean steps between two that reach each other": whole["mean_path"],
            "share of pairs that reach each other": reaching(network)}


def answers(the_map):
    """Gaps that offers of today name; nothing when none says what it answers, since an empty cell is not "none"."""
    said = [offer["gaps"] for offer in counted(the_map) if offer["gaps"]]
    return {gap for offer in counted(the_map) for gap in listed(offer, "gaps")} if said else None


def answered(the_map):
    found = answers(the_map)
    return None if found is None else len(found)


def untaken(opinion, the_map):
    return sum(row["untaken"] for row in opinion("severity", the_map)["principles"].rows.values())


def unanswered(opinion, the_map):
    found = untaken(opinion, the_map)
    return None if found and answers(the_map) is None else found


def empty_cells(opinion, the_map, is_sure):
    """Cells where nobody is, somebody is expected, and no offer could be for all that is known, or some could."""
    return sum(not (row["actors"] or row["categories"]) and bool(row["possible"]) != is_sure and
               the_map.is_expected(cell_place(cell))
               for cell, row in opinion("coverage", the_map)["cells"].rows.items())


def known_actors(the_map, cell, row):
    """0 only where nobody is for sure, and somebody is expected."""
    is_sure = not (row["categories"] or row["possible"]) and the_map.is_expected(cell_place(cell))
    return row["actors"] or (0 if is_sure else None)


def reaching(network):
    """Of the pairs of nodes with ties, those that reach each other."""
    n = len(network.linked())
    return sum(len(part) * (len(part) - 1) for part in network.parts) / (n * (n - 1))


def difference(before, after):
    return None if None in (before, after) else after - before


def beside(before, after, column="actors"):
    """Rows of two figures that differ in a column."""
    return {name: {"before": row[column], "after": after.rows[name][column]} for name, row in before.rows.items()
            if name in after.rows and row[column] != after.rows[name][column]}


def compare(opinion, before, after):
    one, other = measures(opinion, before), measures(opinion, after)
    cells, groups = ((opinion("coverage", the_map)["cells"], opinion("audience", the_map)["target_groups"])
                     for the_map in (before, after))
    tables = list(zip(cells, groups))

    def cell(name):
        return f"{before.short('support_types', name[0])} – {before.short('principles', name[1])}"

    numbers = {(name,): {"before": one[name], "after": other[name], "difference": difference(one[name], other[name])}
               for name in one}
    return {"measures": Figures(("measure",), numbers, some=True),
            "cells": by_key("cell", {
                cell(name): {"before": known_actors(before, name, tables[0][0].rows[name]),
                             "after": known_actors(after, name, tables[0][1].rows[name])}
                for name in beside(*tables[0])}),
            "target_groups": by_key("target_group", {before.short("target_groups", name[0]): row
                                                     for name, row in beside(*tables[1]).items()}),
            "ranks": Figures(("measure", "actor"), ranks(opinion, before, after), some=True)}


def ranks(opinion, before, after):
    """Betweenness of the actors that both maps have, ranked among these."""
    one, other = (betweenness(opinion, the_map) for the_map in (before, after))
    both = set(one) & set(other)
    first, last = (figures.ranks({actor: values[actor] for actor in both}) for values in (one, other))
    return {("betweenness", actor): {"rank_before": first[actor][0], "rank_after": last[actor][0],
                                     "before": one[actor], "after": other[actor]} for actor in both}


def betweenness(opinion, the_map):
    rows, kind = opinion("centrality", the_map)["centrality"].rows, node_class(the_map)
    return {actor: row["betweenness"] for (actor,), row in rows.items() if kind[actor] not in NO_ACTOR}
