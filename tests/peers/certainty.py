"""The scores of all rankings, of the map and of what is stated in it; what each is called in the other analyses."""
from figures import Figures, Rounded
from support import in_lines
from the_map import NO_ACTOR, node_class, stated_only

NETWORK = {measure: ("centrality", "centrality", measure) for measure in (
    "degree", "in_degree", "out_degree", "strength", "betweenness", "harmonic", "closeness", "eigenvector", "katz",
    "pagerank", "core")} | {
    "cut_points": ("connectivity", "cut_points", "cut_off"), "effective_size": ("holes", "holes", "effective_size"),
    "constraint": ("holes", "holes", "constraint"), "reach": ("reach", "reach", "reached")}
BROKERS = {
    "brokerage": ("brokerage", "brokers", "pairs"), "liaison": ("brokerage", "brokers", "liaison"),
    "brokered_ways": ("brokerage", "directed_brokers", "ways")}
# Ranking -> where it is from: analysis, table, column. Of a network only actors are ranked.
RANKINGS = NETWORK | BROKERS | {
    "target_groups": ("audience", "target_groups", "offers"), "phases": ("audience", "phases", "offers"),
    "levels": ("audience", "levels", "offers"), "lack": ("gaps", "gaps", "lack"),
    "severity": ("severity", "severity", "score"), "overlap": ("overlap", "pairs", "overlap"),
    "breadth": ("breadth", "breadth", "cells"), "breadth_by_type": ("breadth", "breadth_by_type", "cells"),
    "criticality": ("robustness", "criticality", "lost"),
    "only_here": ("two-mode", "actors", "only_here"), "joining_support": ("two-mode", "columns", "actors"),
    "nestedness": ("nestedness", "actors", "share"), "specialisation": ("specialisation", "actors", "special"),
    "advantages": ("specialisation", "advantages", "advantage"), "steps": ("complexity", "steps", "density"),
    "near": ("complexity", "near", "proximity"), "eci": ("complexity", "actors", "eci"),
    "pci": ("complexity", "columns", "pci"), "match": ("match", "matches", "kinds"),
}
# Ranking -> whether a line of the table of concentration is ranked: cells, their rows, their columns.
LINES = {"cells": lambda kind, aim: kind and aim, "support_types": lambda kind, aim: kind and not aim,
         "principles": lambda kind, aim: aim and not kind}


def column_of(opinion, the_map, analysis, table, column):
    """Names of a row, joined -> the value of a column."""
    figures = opinion(analysis, the_map).get(table, Figures((), {}))
    return {" + ".join(name): row[column] for name, row in figures.rows.items() if name != ("",)}


def ranked_actors(the_map):
    return [actor for actor, kind in node_class(the_map).items() if kind not in NO_ACTOR]


def is_idle(the_map, key):
    """Whether a cell is one where nobody is expected."""
    terms = dict(zip(("support-type", "principle"), key.split("/")))
    return len(terms) == 2 and not the_map.is_expected(terms)


def by_line(opinion, the_map):
    """Of cells, support types and principles: how many actors, and how uneven they are."""
    lines, found = opinion("concentration", the_map)["concentration"].rows, {}
    for ranking, is_ranked in LINES.items():
        mine = {"/".join(filter(None, line)): row for line, row in lines.items() if is_ranked(*line)}
        # Where there are categories only, nobody knows how many.
        found[ranking] = {key: row["actors"] for key, row in mine.items()
                          if row["actors"] or not (row["categories"] or is_idle(the_map, key))}
        found[f"concentrated_{ranking}"] = {key: row["hhi"] for key, row in mine.items()
                                            if row["actors"] > 1 and row["hhi_normalised"] > 1e-12}
    return found


def scores(opinion, the_map):
    """Ranking -> thing -> score; without a score it is not ranked."""
    actors = ranked_actors(the_map)
    found = {ranking: column_of(opinion, the_map, *where) for ranking, where in RANKINGS.items()}
    found.update({ranking: {actor: found[ranking].get(actor) for actor in actors} for ranking in NETWORK})
    found.update({ranking: {actor: found[ranking].get(actor, 0) for actor in actors} for ranking in BROKERS})
    sides = {side: column_of(opinion, the_map, "connectivity", "bridges", side) for side in ("from_side", "to_side")}
    found["bridges"] = {pair: min(sides["from_side"][pair], sides["to_side"][pair]) for pair in sides["from_side"]
                        if set(pair.split(" + ")) <= set(actors)}
    found["holders"] = dict(in_lines(the_map).actors["", ""])
    found.update(by_line(opinion, the_map))
    return {ranking: {thing: score for thing, score in of.items() if score is not None}
            for ranking, of in found.items()}


def to_nine(score):
    return None if score is None else Rounded(score, 9)


def certainty(opinion, the_map):
    """Pairs may stand in either order; of those that a table has in both, the report has one."""
    all_, stated = scores(opinion, the_map), scores(opinion, stated_only(the_map))

    def row(ranking, thing, score):
        return {"score": to_nine(score), "stated_score": to_nine(stated[ranking].get(thing))}

    return {ranking: Figures(("key",), {(thing,): row(ranking, thing, score) for thing, score in of.items()},
                             some=ranking in ("bridges", "match"), either_way=True) for ranking, of in all_.items()}
