"""The scores of all rankings, of the map and of what is stated in it; what each is called in the other analyses."""
import functools

from figures import by_key
from the_map import node_class, stated_only

# Ranking -> where it is from: analysis, table, column, and which rows of it.
RANKINGS = {
    "cells": ("coverage", "cells", "actors"), "target_groups": ("audience", "target_groups", "offers"),
    "phases": ("audience", "phases", "offers"), "levels": ("audience", "levels", "offers"),
    "support_types": ("coverage", "coverage", "all"), "lack": ("gaps", "gaps", "lack"),
    "severity": ("severity", "severity", "score"), "overlap": ("overlap", "pairs", "overlap"),
    "breadth": ("breadth", "breadth", "cells"), "breadth_by_type": ("breadth", "breadth_by_type", "cells"),
    **{measure: ("centrality", "centrality", measure) for measure in (
        "degree", "in_degree", "out_degree", "strength", "betweenness", "harmonic", "closeness", "eigenvector", "katz",
        "pagerank", "core")},
    "cut_points": ("connectivity", "cut_points", "cut_off"), "brokerage": ("brokerage", "brokers", "pairs"),
    "liaison": ("brokerage", "brokers", "liaison"), "brokered_ways": ("brokerage", "directed_brokers", "ways"),
    "effective_size": ("holes", "holes", "effective_size"), "constraint": ("holes", "holes", "constraint"),
    "reach": ("reach", "reach", "reached"), "criticality": ("robustness", "criticality", "lost"),
    "only_here": ("two-mode", "actors", "only_here"), "joining_support": ("two-mode", "columns", "actors"),
    "nestedness": ("nestedness", "actors", "share"), "specialisation": ("specialisation", "actors", "special"),
    "advantages": ("specialisation", "advantages", "advantage"), "steps": ("complexity", "steps", "density"),
    "near": ("complexity", "near", "proximity"), "eci": ("complexity", "actors", "eci"),
    "pci": ("complexity", "columns", "pci"), "match": ("match", "matches", "kinds"),
}


def scores(opinion, the_map, ranking):
    """Thing -> score, by the opinion (analysis, map) -> figures."""
    analysis, table, column = RANKINGS[ranking]
    figures = opinion(analysis, the_map).get(table)
    if figures is None:
        return {}
    join = "/" if ranking == "cells" else " + "
    return {join.join(sorted(name) if figures.either_way else name): row[column] for name, row in figures.rows.items()}


def certainty(opinion, the_map):
    stated, kind, found = stated_only(the_map), node_class(the_map), {}
    for ranking in RANKINGS:
        all_, some = scores(opinion, the_map, ranking), scores(opinion, stated, ranking)
        found[ranking] = by_key("key", {thing: {"score": score, "stated_score": some.get(thing)}
                                        for thing, score in all_.items()})
    return found
