"""On how few actors support rests, and who is near where it rests on one."""
import math

import numpy
import scipy.stats
from figures import Figures
from support import cells_of, cells_of_actors, counted, in_lines
from the_map import node_class


def evenness(amounts):
    """The measures of engine/graph/bipartite/diversity.hpp by numpy and scipy."""
    amounts = numpy.sort(numpy.array(amounts, dtype=float))[::-1]
    n, total = len(amounts), amounts.sum()
    if not n:
        return dict.fromkeys(("largest_offers", "largest_share", "three_largest_share", "hill_2", "hill_1", "hhi",
                              "hhi_normalised", "gini", "shannon", "pielou", "gini_simpson"))
    shares = amounts / total
    hhi, shannon = float(shares @ shares), float(scipy.stats.entropy(shares))
    return {"largest_offers": amounts[0], "largest_share": shares[0], "three_largest_share": shares[:3].sum(),
            "hill_2": 1 / hhi, "hill_1": math.exp(shannon), "hhi": hhi,
            "hhi_normalised": (hhi - 1 / n) / (1 - 1 / n) if n > 1 else None,
            "gini": numpy.abs(amounts[:, None] - amounts).sum() / (2 * n * total), "shannon": shannon,
            "pielou": shannon / math.log(n) if n > 1 else None, "gini_simpson": 1 - hhi}


def relatives(the_map, places, cell, left_out):
    """Who is in neighbouring cells: in how many of the same support type, and in the same principle."""
    found = {}
    for actor, cells in cells_of_actors(the_map).items():
        kinds = sum(kind == cell[0] and aim != cell[1] for kind, aim in cells)
        aims = sum(kind != cell[0] and aim == cell[1] for kind, aim in cells)
        if actor not in left_out and kinds + aims:
            found[actor] = {"same_support_type": kinds, "same_principle": aims}
    return found


def concentration(the_map):
    places, rows = in_lines(the_map), {}
    for place in [("", ""), *((kind, "") for kind in the_map.keys("support_types")),
                  *(("", aim) for aim in the_map.keys("principles")), *the_map.cells()]:
        amounts = list(places.actors[place].values())
        rows[place] = {"actors": len(amounts), "categories": len(places.categories[place]), "offers": sum(amounts),
                       **evenness(amounts)}
    single, related = {}, {}
    kind = node_class(the_map)
    for cell in the_map.cells():
        if places.count(cell) != 1 or places.categories[cell]:
            continue
        (actor, offers), = places.actors[cell].items()
        single[cell] = {"offers": offers}
        said = {offer["actor"] for status in ("could", "recommended") for offer in counted(the_map, status)
                if cell in cells_of(offer) and kind[offer["actor"]] != "category"}
        near = relatives(the_map, places, cell, said | {actor})
        label = f"{the_map.short('support_types', cell[0])} – {the_map.short('principles', cell[1])}"
        related.update({(label, one): row for one, row in near.items()})
    return {"concentration": Figures(("support_type", "principle"), rows),
            "single_points": Figures(("support_type", "principle"), single),
            "related": Figures(("label", "actor"), related, some=True)}
