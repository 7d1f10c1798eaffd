"""Two maps beside each other: what compare counts before and after."""
import figures
from figures import Figures, by_key
from network import Network, counted_links, knit
from support import counted
from the_map import node_class

NO_ACTOR = ("category", "event", "proposed")


def measures(opinion, the_map):
    network, kind = Network(the_map), node_class(the_map)
    whole = knit(network.ties)
    return {"actors": sum(kind[actor] not in NO_ACTOR for actor in kind), "offers that count": len(counted(the_map)),
            "empty cells": sum(not row["actors"] + row["categories"]
                               for row in opinion("coverage", the_map)["cells"].rows.values()),
            "gaps without any answer, even proposed": sum(
                row["unanswered"] for row in opinion("severity", the_map)["principles"].rows.values()),
            "links": whole["ties"], "parts of the network": sum(len(part) > 1 for part in network.parts),
            "nodes in the largest part": len(network.parts[0]),
            "without links": len(network.nodes) - len(network.linked()),
            "cut points": len(opinion("connectivity", the_map)["cut_points"].rows),
            "mean steps between two that reach each other": whole["mean_path"],
            "share of pairs that reach each other": reaching(network)}


def reaching(network):
    """Of the pairs of nodes with ties, those that reach each other."""
    n = len(network.linked())
    return sum(len(part) * (len(part) - 1) for part in network.parts) / (n * (n - 1))


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

    return {"measures": by_key("measure", {name: {"before": one[name], "after": other[name],
                                                  "difference": other[name] - one[name]} for name in one}),
            "cells": by_key("cell", {cell(name): row for name, row in beside(*tables[0]).items()}),
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
    return {actor: row["betweenness"] for (actor,), row in rows.items() if kind[actor] not in ("category", "event")}
