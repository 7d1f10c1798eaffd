"""What may move when a map is changed so: analysis/table/column, analysis/table/measure/column or analysis/finding/id,
with * for any, and why. All else must stand: not a number, not a word may differ."""
from left_out import DRAWN, LEFT_OUT

DRAWS = {
    **{path: why for path, why in LEFT_OUT.items() if why is DRAWN},
    "brokerage/finding/brokerage.chance": "a standard score from draws",
    "severity/finding/severity.fir*": "ranges of ranks from draws",
    "certainty/finding/*": "what was drawn", "certainty/rankings/*": "what was drawn",
    "certainty/*/moved_by": "of sources that move a rank as far, one", "certainty/first_places/*": "as moved_by",
}

EQUALS = {
    "*/component": "parts as large are numbered as their rows stand", "cohesion/cohesion/part": "as component",
    "communities/*/community": "as component", "communities/finding/communities.next": "as component",
    "portfolio/chosen/*": "of choices that are as good, one", "portfolio/assume/*": "as chosen",
    "portfolio/candidates/chosen": "as chosen", "portfolio/needs/closed": "as chosen",
    "portfolio/needs/who": "of equals, as their rows stand", "portfolio/finding/*": "as chosen",
    "reach/fewest/*": "of sets as small, one", "reach/finding/reach.fewest": "as fewest",
}

AMOUNTS = "counts offers, as its page says"
OFFERS = {
    "audience/*/offers": AMOUNTS, "audience/*/at_most": AMOUNTS, "audience/finding/*": AMOUNTS,
    "completeness/*": "counts rows",
    "concentration/concentration/*": AMOUNTS, "concentration/finding/*": AMOUNTS,
    "concentration/single_points/offers": AMOUNTS,
    "nestedness/measures/wnodf/value": AMOUNTS,
    "nestedness/finding/nestedness.amounts": AMOUNTS,
    "specialisation/*": "counts offers, each against all",
    "two-mode/pairs/bray_curtis": AMOUNTS,
    **{f"certainty/{ranking}/*": "as the analysis whose order it is" for ranking in (
        "advantages", "concentrated_*", "holders", "levels", "phases", "specialisation", "target_groups")},
}

NODES = "divided by the number of nodes or pairs of them"
LONE = {
    "*/finding/network.isolates": "one more has no tie",
    "bow-tie/places/*": NODES, "bow-tie/finding/bow-tie.core": NODES,
    "brokerage/*/expected*": "groups are dealt out among one more",
    "centrality/finding/*": NODES, "centrality/centrality/betweenness": NODES, "centrality/centrality/harmonic": NODES,
    "centrality/centrality/closeness": NODES, "centrality/centrality/pagerank": NODES,
    "certainty/betweenness/*score": NODES, "certainty/harmonic/*score": NODES, "certainty/closeness/*score": NODES,
    "certainty/pagerank/*score": NODES, "certainty/*/tied_with": "one more has nothing",
    "certainty/*/left_worst": "as tied_with", "certainty/*/stated_rank": "as tied_with",
    "cohesion/cohesion/whole/*": NODES, "cohesion/finding/*": NODES,
    "completeness/*": "counts rows",
    "connectivity/finding/connectivity.in-parts": NODES, "cores/cores/*": "one more is in no core",
    "*/tied_with": "one more has nothing", "reach/reach/others": NODES, "reach/reach/share": NODES,
    "reach/finding/reach.first": NODES,
}

MAY_MOVE = {
    "new_ids": {**DRAWS},
    "shuffled": {**DRAWS, **EQUALS},
    "offer_twice": {**DRAWS, **OFFERS},
    "lone_actor": {**DRAWS, **LONE},
}
