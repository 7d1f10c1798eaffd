"""What is lacking, how severe it is, and what to pay for: gaps, severity, portfolio."""
import collections, itertools

from figures import Figures, by_key, ranked
from support import cells_of, counted, in_cells, in_lines
from the_map import listed, node_class

FEW, CROWDED = 2, 6


def answers_of(the_map, statement):
    return [row for row in the_map.survey if row["statement"] == statement]


def lack_of(the_map, statement):
    """The sum of the answers that mean lack; unknown when one of them is or there are none."""
    lacking = [row["percent"] for row in answers_of(the_map, statement) if row["lacking"] == "yes"]
    return sum(map(float, lacking)) if lacking and all(lacking) else None


def supply_of(places, cell):
    count = places.count(cell)
    if count == 0:
        return "unknown" if places.categories[cell] else "none"
    return "one" if count == 1 else "few" if count <= FEW else "crowded" if count >= CROWDED else "enough"


class Gap:
    def __init__(self, the_map, row):
        self.key, self.principle, kind = row["id"], row["principle"], node_class(the_map)
        self.stated_kinds = set(listed(row, "evidence"))
        self.kinds = self.stated_kinds | set(listed(row, "evidence_inferred"))
        self.statements = listed(row, "statements")
        lacks = {one: lack_of(the_map, one) for one in self.statements}
        self.lack = max((lack for lack in lacks.values() if lack is not None), default=None)
        worst = next((one for one in self.statements if self.lack is not None and lacks[one] == self.lack), None)
        said = worst and answers_of(the_map, worst)[0].get("respondents")
        self.respondents = int(said) if said else None
        naming = [offer for offer in the_map.offers if self.key in listed(offer, "gaps")]

        def actors(status):
            return {offer["actor"] for offer in naming if offer["status"] == status}

        self.takers = {actor for actor in actors("could") if kind[actor] != "category"}
        self.offering = {offer["actor"] for offer in counted(the_map) if self.principle in listed(offer, "principles")
                         and kind[offer["actor"]] != "category"}
        self.recommendations = [one for one in the_map.recommendations if self.key in listed(one, "gaps")]
        self.is_unanswered = not (actors("today") or actors("could") or self.recommendations)
        self.cells = {(one, self.principle) for one in self.types(row, naming)}

    def types(self, row, naming):
        """Support types that would close it: its own words, else those of offers that could or should be made."""
        said = set(listed(row, "support_types"))
        return said | {one for offer in naming if offer["status"] in ("could", "recommended")
                       for one in listed(offer, "support_types")}


def reading(supply, is_lacking):
    if supply == "unknown":
        return "unknown"
    is_thin = supply in ("none", "one", "few")
    return ("true_gap" if is_lacking else "ask") if is_thin else ("quality" if is_lacking else "covered")


def gaps(the_map):
    found, places = [Gap(the_map, row) for row in the_map.gaps], in_cells(the_map)
    rows = {gap.key: {"lack": gap.lack, "evidence_kinds": len(gap.kinds), "offering": len(gap.offering),
                      "takers": len(gap.takers)} for gap in found}
    pressing = {gap.key: (-(gap.lack if gap.lack is not None else -1), len(gap.offering), len(gap.takers))
                for gap in found}
    cells = {cell: {"actors": places.count(cell), "categories": len(places.categories[cell])} for cell in the_map.cells()}
    survey = {(gap.key, one["statement"], one["answer"]): {"percent": float(one["percent"]) if one["percent"] else None}
              for gap in found for statement in gap.statements for one in answers_of(the_map, statement)}
    return {"gaps": by_key("gap", ranked(rows, pressing, low_first=True)),
            "cells": Figures(("support_type", "principle"), cells), "quadrants": quadrants(the_map, found),
            "gap_survey": Figures(("gap", "statement", "answer"), survey)}


def quadrants(the_map, found):
    """Cells by how many are there, in three words, and whether a gap is tied to them."""
    places, tied = in_cells(the_map), set().union(*(gap.cells for gap in found))
    words = {"unknown": "unknown", "enough": "many", "crowded": "many"}
    count = collections.Counter((words.get(supply_of(places, cell), "few"), "yes" if cell in tied else "no")
                                for cell in the_map.cells())
    return Figures(("supply", "lacking"), {(supply, lacking): {"count": count[supply, lacking]}
                                           for supply in ("few", "many", "unknown") for lacking in ("yes", "no")
                                           if supply != "unknown" or any("unknown" in cell for cell in count)})


# ---- severity ----------------------------------------------------------------------------------------------------

def gap_of(needs, supplies):
    """Need less supply, absolute and as parts of all; both unknown where either is."""
    known = [key for key in needs if needs[key] is not None]
    need, supply = sum(needs[key] for key in known), sum(supplies[key] for key in known)
    return {key: {"gap_absolute": max(0, needs[key] - supplies[key]) if key in known else None,
                  "gap_relative": max(0, needs[key] / need - supplies[key] / supply) if key in known else None}
            for key in needs}


def severity(the_map):
    found, places = {row["id"]: Gap(the_map, row) for row in the_map.gaps}, in_lines(the_map)
    actors = places.count(("", ""))
    rows, parts = {}, {}
    for key, gap in found.items():
        offering = places.count(("", gap.principle))
        values = {"lack": gap.lack / 100 if gap.lack is not None else None,
                  "evidence": len(gap.kinds) / 4 if gap.kinds else None,
                  "supply": 1 - offering / actors, "no_takers": 1 / (1 + len(gap.takers)),
                  "no_answers": 1 / (1 + len(gap.recommendations))}
        parts[key] = {"lack_percent": gap.lack, "respondents": gap.respondents, "kinds_stated": len(gap.stated_kinds),
                      "kinds": len(gap.kinds), "offering": offering, "takers": len(gap.takers),
                      "recommendations": len(gap.recommendations), **values}
        known = [value for value in values.values() if value is not None]
        rows[key] = {"score": sum(known) / len(known), "known_parts": len(known)}
    need = gap_of({key: gap.lack / 100 if gap.lack is not None else None for key, gap in found.items()},
                  {key: part["offering"] / actors for key, part in parts.items()})
    rows = {key: {**row, **need[key]} for key, row in rows.items()}
    # The last row of the table are the weights, all 1.
    weights = {key: 1 if key in ("lack", "evidence", "supply", "no_takers", "no_answers") else None
               for key in next(iter(parts.values()))}
    return {"severity": by_key("gap", ranked(rows, {key: row["score"] for key, row in rows.items()})),
            "parts": by_key("gap", {**parts, "weight": weights}), "principles": by_key("principle", principles(
                the_map, found, places)), "situations": by_key("principle", situations(the_map, found))}


def principles(the_map, found, places):
    rows, needs, supplies = {}, {}, {}
    principle_of = {row["statement"]: row["principle"] for row in the_map.survey}
    all_actors = places.count(("", ""))
    for aim in the_map.keys("principles"):
        lacks = [lack_of(the_map, one) for one, of in principle_of.items() if of == aim]
        lacks = [lack for lack in lacks if lack is not None]
        mine = [gap for gap in found.values() if gap.principle == aim]
        mean, actors = sum(lacks) / len(lacks) if lacks else None, places.count(("", aim))
        rows[aim] = {"lack_percent": mean, "statements": len(lacks), "actors": actors, "all_actors": all_actors,
                     "gaps": len(mine), "unanswered": sum(gap.is_unanswered for gap in mine)}
        needs[aim], supplies[aim] = mean / 100 if lacks else None, actors / all_actors
    need = gap_of(needs, supplies)
    return {aim: {**row, **need[aim]} for aim, row in rows.items()}


def situations(the_map, found):
    """How many cells of each principle are read as what."""
    places, tied = in_cells(the_map), set().union(*(gap.cells for gap in found.values()))
    rows = {}
    for aim in the_map.keys("principles"):
        read = collections.Counter(reading(supply_of(places, cell), cell in tied)
                                   for cell in the_map.cells() if cell[1] == aim)
        rows[aim] = {name: read[name] for name in ("true_gap", "ask", "quality", "covered", "unknown")}
    return rows


# ---- portfolio ---------------------------------------------------------------------------------------------------

def portfolio(the_map):
    """Offers that could be, for cells with few actors; the best choice by trying all."""
    places, kind = in_cells(the_map), node_class(the_map)
    worth = {}
    for cell in the_map.cells():
        count = places.count(cell) or bool(places.categories[cell])
        if count <= FEW and the_map.is_expected(cell):
            worth[cell] = 1 / (1 + count)

    def closes(offer):
        return {cell for cell in cells_of(offer)
                if cell in worth and offer["actor"] not in places.actors[cell] | dict.fromkeys(places.categories[cell])}

    closing = {offer["id"]: closes(offer) for offer in counted(the_map, "could")}

    def value(chosen):
        return sum(worth[cell] for cell in set().union(*(closing[one] for one in chosen)))

    useful = {key: cells for key, cells in closing.items() if cells}
    candidates = {key: {"cost": 1, "needs": len(cells), "worth": value([key]), "worth_per_cost": value([key])}
                  for key, cells in useful.items()}
    needs = {f"{the_map.short('support_types', cell[0])} – {the_map.short('principles', cell[1])}": {
        "worth": worth[cell], "actors": places.count(cell), "candidates": sum(cell in cells for cells in useful.values())}
        for cell in worth}
    different = {frozenset(cells): key for key, cells in useful.items()}
    budgets = {}
    for budget in range(1, 7):
        best = max(value(chosen) for n in range(budget + 1) for chosen in itertools.combinations(different.values(), n))
        budgets[str(float(budget))] = {"worth": best, "share": best / sum(worth.values())}
    return {"candidates": Figures(("id",), {(key,): row for key, row in candidates.items()}, some=True),
            "needs": by_key("need", needs), "budgets": Figures(
                ("budget",), {(key,): row for key, row in budgets.items()}, some=True)}
