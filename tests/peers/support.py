"""Who gives which support: coverage, audience, overlap, breadth, concentration, robustness."""
import collections, itertools, math

import numpy
import scipy.stats
from figures import NOBODY_KNOWN, Figures, by_key, ranked
from the_map import expanded, is_stated, listed, node_class


def counted(the_map, status="today"):
    return [offer for offer in the_map.offers if offer["status"] == status]


class Places:
    """Place -> who is there: each actor's number of offers, and whether one of them is stated in all that puts it
    there. A place is whatever `of` makes of an offer, with the columns that had to be stated for it."""

    def __init__(self, the_map, of, columns):
        self.offers, self.actors = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
        self.categories, self.stated = collections.defaultdict(set), collections.defaultdict(set)
        kind, of_actor = node_class(the_map), {row["id"]: row for row in the_map.actors}
        for offer in counted(the_map):
            both = {**of_actor[offer["actor"]], **offer}  # level and type are the actor's
            sure = is_stated(offer) and all(is_stated(both, column) for column in columns)
            for place in set(of(offer)):
                self.offers[place][offer["id"]] += 1
                if kind[offer["actor"]] == "category":
                    self.categories[place].add(offer["actor"])
                    continue
                self.actors[place][offer["actor"]] += 1
                if sure:
                    self.stated[place].add(offer["actor"])

    def count(self, place):
        return len(self.actors[place])


def cells_of(offer):
    return list(itertools.product(listed(offer, "support_types"), listed(offer, "principles")))


def placed(offer):
    return bool(cells_of(offer))


def in_cells(the_map):
    return Places(the_map, cells_of, ("support_types", "principles"))


def in_lines(the_map):
    """Cells, and their rows, columns and the whole, in which an offer counts if it is in a cell."""
    def lines(offer):
        for kind, aim in cells_of(offer):
            yield from ((kind, aim), (kind, ""), ("", aim), ("", ""))

    return Places(the_map, lines, ("support_types", "principles"))


def cells_of_actors(the_map):
    """Actor -> its cells; no categories."""
    found = collections.defaultdict(set)
    for cell, actors in in_cells(the_map).actors.items():
        for actor in actors:
            found[actor].add(cell)
    return found


def cell_place(cell):
    return dict(zip(("support-type", "principle"), cell))


class Possible:
    """How many offers could be where nobody is, since they lack a term that decides it (engine/analysis/cell_state.hpp,
    of a map before any filter). 0 where somebody is or nobody is expected, unknown where nobody looked."""

    def __init__(self, the_map):
        self.map, of = the_map, {word: dimensions(the_map)[table][1] for word, table in TABLES.items()}
        self.terms = [{word: set(terms(offer)) for word, terms in of.items()} for offer in counted(the_map)]

    def at(self, place):
        """`place`: dimension -> term, "" for the offers of which it is unknown."""
        if any(all(term in offer[word] if term else not offer[word] for word, term in place.items())
               for offer in self.terms):
            return 0
        if "" in place.values() or not all(self.map.is_mapped(term) for word, term in place.items() if word == "level"):
            return None
        if not self.map.is_expected(place):
            return 0
        return sum(all(term in offer[word] or not offer[word] for word, term in place.items()) for offer in self.terms)


def cell_row(places, place):
    stated = len(places.stated[place])
    return {"actors": places.count(place), "categories": len(places.categories[place]), "stated": stated,
            "inferred": places.count(place) - stated}


def coverage(the_map):
    places, aims = in_lines(the_map), the_map.keys("principles")

    def matrix(count):
        return by_key("support_type", {kind: {**{aim: count((kind, aim)) for aim in aims}, "all": count((kind, ""))}
                                       for kind in the_map.keys("support_types") + [""]})

    possible = Possible(the_map)
    cells = {place: {**cell_row(places, place), "possible": possible.at(cell_place(place))} for place in the_map.cells()}
    found = {"coverage": matrix(places.count),
             "cells": Figures(("support_type", "principle"), cells)}
    if any(places.categories.values()):
        found["coverage_categories"] = matrix(lambda place: len(places.categories[place]))
    return found


def coverage_by(the_map, by):
    """The same for each term of one more dimension, by the word of the command line."""
    table = TABLES[by]
    terms, of, columns = dimensions(the_map)[table]
    of, name, grid = or_unknown(of), by.replace("-", "_"), the_map.cells()
    cells = Places(the_map, lambda offer: [(term, *cell) for term in of(offer) for cell in cells_of(offer)],
                   ("support_types", "principles", *columns))
    wholes = Places(the_map, lambda offer: of(offer) if placed(offer) else (), ())
    every, outside = (Places(the_map, lambda offer: of(offer) if is_in(offer) else (), ())
                      for is_in in (lambda offer: True, lambda offer: not placed(offer)))
    lines, rows, possible = {}, {}, Possible(the_map)
    for term in terms + ([UNKNOWN] if every.offers[UNKNOWN] else []):
        here = {by: term}
        lines[term] = {"offers": len(every.offers[term]), "unclassified": len(outside.offers[term]),
                       "actors": wholes.count(term), "categories": len(wholes.categories[term])}
        mine = {(term, *cell): cell_row(cells, (term, *cell)) for cell in grid}
        line_possible = possible.at(here) if term else None
        if by == "level" and term and not the_map.is_mapped(term):
            lines[term] = lines[term] if lines[term]["offers"] else dict.fromkeys(lines[term])
            mine = {place: row if any(row.values()) else dict.fromkeys(row, NOBODY_KNOWN) for place, row in mine.items()}
        lines[term]["possible"] = line_possible
        for (_, *cell), row in mine.items():
            row["possible"] = possible.at({**cell_place(cell), **here})
        rows.update(mine)
    return {**coverage(the_map), f"offers_by_{name}": by_key(name, lines),
            f"coverage_by_{name}": Figures((name, "support_type", "principle"), rows)}


# ---- audience ----------------------------------------------------------------------------------------------------

UNKNOWN = ""
# What the command line calls a dimension -> its table.
TABLES = {"target-group": "target_groups", "phase": "phases", "level": "levels", "actor-type": "actor_types",
          "support-type": "support_types", "principle": "principles"}


def dimensions(the_map):
    """Table -> terms, how an offer is put in them, and the columns behind it."""
    of_actor = {row["id"]: row for row in the_map.actors}

    def by_actor(column):
        return lambda offer: filter(None, [of_actor[offer["actor"]][column]])

    def own(column):
        return the_map.keys(column), lambda offer: listed(offer, column), (column,)

    return {"target_groups": (the_map.groups(), lambda offer: expanded(the_map, offer), ("target_groups",)),
            **{column: own(column) for column in ("phases", "support_types", "principles")},
            "levels": (the_map.keys("levels"), by_actor("level"), ("level",)),
            "actor_types": (the_map.keys("actor_types"), by_actor("type"), ("type",))}


def or_unknown(of):
    return lambda offer: list(of(offer)) or [UNKNOWN]


def audience(the_map):
    found = {}
    for table in ("target_groups", "phases", "levels"):
        terms, of, columns = dimensions(the_map)[table]
        places, rows = Places(the_map, or_unknown(of), (*columns, "principles")), {}
        unknown = len(places.offers[UNKNOWN])
        for term in terms:
            offers = len(places.offers[term])
            is_known = offers or table != "levels" or the_map.is_mapped(term)
            rows[term] = {"offers": offers, "at_most": offers + unknown, "actors": places.count(term),
                          "stated": len(places.stated[term]), "categories": len(places.categories[term])}
            if not is_known:
                rows[term] = dict.fromkeys(rows[term])
        if unknown:
            rows[UNKNOWN] = {**dict.fromkeys(rows[terms[0]]), "offers": unknown}
        found[table] = by_key("key", rows)
    groups, of_group, _ = dimensions(the_map)["target_groups"]
    for name, by in (("phase", "phases"), ("principle", "principles")):
        def both(offer):
            mine = list(of_group(offer)) or [UNKNOWN]
            return [*itertools.product(mine, listed(offer, by) or [UNKNOWN]), *((group, None) for group in mine)]

        places, columns = Places(the_map, both, ()), the_map.keys(by)
        if any(UNKNOWN in place for place in list(places.offers)):
            columns = columns + [UNKNOWN]
        found[f"groups_by_{name}"] = by_key("key", {
            group: {**{f"c{i + 1}": places.count((group, column)) for i, column in enumerate(columns)},
                    "all": places.count((group, None))}
            for group in groups + ([UNKNOWN] if places.offers[UNKNOWN, None] else [])})
    return found


# ---- actors by their cells ---------------------------------------------------------------------------------------

def is_alone(places, cell, actors):
    return not places.categories[cell] and set(places.actors[cell]) <= actors


def reach_of(places, cells, actors):
    return {"cells": len(cells), "support_types": len({kind for kind, _ in cells}),
            "principles": len({aim for _, aim in cells}),
            "alone": sum(is_alone(places, cell, actors) for cell in cells)}


def breadth(the_map):
    places, cells = in_cells(the_map), cells_of_actors(the_map)
    kind = {row["id"]: row["type"] for row in the_map.actors}
    rows = {actor: reach_of(places, mine, {actor}) for actor, mine in cells.items()}
    types = {}
    for one in {kind[actor] for actor in cells}:
        actors = {actor for actor in cells if kind[actor] == one}
        types[one] = {"actors": len(actors), **reach_of(places, set().union(*(cells[a] for a in actors)), actors)}

    def by_breadth(some):
        return ranked(some, {key: (row["cells"], row["support_types"], row["principles"]) for key, row in some.items()})

    return {"breadth": by_key("actor", by_breadth(rows)), "breadth_by_type": by_key("actor_type", by_breadth(types))}


def overlap(the_map):
    cells, places, rows = cells_of_actors(the_map), in_cells(the_map), {}
    for one, other in itertools.combinations(sorted(cells), 2):
        shared, either = cells[one] & cells[other], cells[one] | cells[other]
        if shared:
            rows[one, other] = {"overlap": len(shared) / len(either), "shared": len(shared), "either": len(either)}
    rows = ranked(rows, {pair: (row["overlap"], row["shared"]) for pair, row in rows.items()})
    shared = {cell: coverage(the_map)["cells"].rows[cell] for cell in the_map.cells() if places.count(cell) > 1}
    return {"pairs": Figures(("first", "second"), rows, either_way=True),
            "shared_cells": Figures(("support_type", "principle"), shared)}


# ---- concentration -----------------------------------------------------------------------------------------------

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
