"""What is lacking, how severe it is, and what to pay for: gaps, severity, portfolio."""
import collections, itertools

from figures import Figures, by_key, ranked
from support import Possible, cell_place, cells_of, counted, in_cells, in_lines
from the_map import NO_ACTOR, listed, node_class

FEW = 2  # a cell with so many actors is thin


def answers_of(the_map, statement):
    return [row for row in the_map.survey if row["statement"] == statement]


def lack_of(the_map, statement):
    """The sum of the answers that mean lack; unknown when one of them is or there are none."""
    lacking = [row["percent"] for row in answers_of(the_map, statement) if row["lacking"] == "yes"]
    return sum(map(float, lacking)) if lacking and all(lacking) else None


class Supply:
    """Whether a cell has few actors for sure, perhaps, not, or nobody knows since a category that stands for many is in
    it or could be (engine/analysis/needs/supply.hpp, of a map before any filter)."""

    def __init__(self, the_map):
        self.map, self.places, kind = the_map, in_cells(the_map), node_class(the_map)
        self.unplaced = [(offer, kind[offer["actor"]]) for offer in counted(the_map) if not cells_of(offer)]

    def of(self, cell):
        """few, perhaps, many or unknown; None for a cell where nobody is expected and nobody is."""
        here = set(self.places.actors[cell])
        if not here and not self.places.categories[cell] and not self.map.is_expected(cell_place(cell)):
            return None
        if len(here) > FEW:
            return "many"
        if self.places.categories[cell]:
            return "unknown"
        could = [(offer["actor"], kind) for offer, kind in self.unplaced if may_be_in(offer, cell)]
        most = here | {actor for actor, kind in could if kind not in NO_ACTOR}
        if any(kind == "category" for _, kind in could) or len(most) > FEW or (could and not here):
            return "perhaps"
        return "few"


def may_be_in(offer, cell):
    """Whether it has both terms of the cell, or lacks what would say so."""
    return all(term in listed(offer, column) or not listed(offer, column)
               for term, column in zip(cell, ("support_types", "principles")))


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
        self.offering = set(in_lines(the_map).actors["", self.principle])
        self.recommendations = [one for one in the_map.recommendations if self.key in listed(one, "gaps")]
        self.is_untaken = not (actors("today") or actors("could") or self.recommendations)
        self.cells = {(one, self.principle) for one in listed(row, "support_types")}


def lacking(found, cell):
    """Whether a gap is in the cell: no only when all gaps of its principle say in which cells they are."""
    if any(cell in gap.cells for gap in found):
        return "yes"
    mine = [gap for gap in found if gap.principle == cell[1]]
    return "no" if mine and all(gap.cells for gap in mine) else ""


def joined(the_map):
    """Pairs of actors with a link of today that is not weak."""
    is_weak = {row["id"]: row.get("weak") == "yes" for row in the_map.link_kinds}
    return {frozenset((link["from"], link["to"])) for link in the_map.links
            if link["status"] == "today" and not is_weak[link["kind"]]}


def unjoined(the_map):
    """Cells of three actors or more of whom no two have a link."""
    places, pairs = in_cells(the_map), joined(the_map)
    return {cell: {"actors": places.count(cell)} for cell in the_map.cells() if places.count(cell) > 2
            and not any(len(pair) == 2 and pair <= set(places.actors[cell]) for pair in pairs)}


def gaps(the_map):
    found, places = [Gap(the_map, row) for row in the_map.gaps], in_cells(the_map)
    rows = {gap.key: {"lack": gap.lack, "evidence_kinds": len(gap.kinds), "offering": len(gap.offering),
                      "takers": len(gap.takers)} for gap in found}
    pressing = {gap.key: (-(gap.lack if gap.lack is not None else -1), len(gap.offering), len(gap.takers))
                for gap in found}
    possible = Possible(the_map)
    cells = {cell: {"actors": places.count(cell), "categories": len(places.categories[cell]),
                    "possible": possible.at(cell_place(cell))} for cell in the_map.cells()}
    survey = {(gap.key, one["statement"], one["answer"]): {"percent": float(one["percent"]) if one["percent"] else None}
              for gap in found for statement in gap.statements for one in answers_of(the_map, statement)}
    return {"gaps": by_key("gap", ranked(rows, pressing, low_first=True)),
            "cells": Figures(("support_type", "principle"), cells), "quadrants": quadrants(the_map, found),
            "unjoined": Figures(("support_type", "principle"), unjoined(the_map)),
            "gap_survey": Figures(("gap", "statement", "answer"), survey)}


def quadrants(the_map, found):
    """Cells by how many are there, in three words, and whether a gap is in them. Four situations stand in any case."""
    supply, words = Supply(the_map), {"perhaps": "unknown"}
    known = [(cell, supply.of(cell)) for cell in the_map.cells()]
    count = collections.Counter((words.get(of, of), lacking(found, cell)) for cell, of in known if of)
    always = itertools.product(("few", "many"), ("yes", "no"))
    return Figures(("supply", "lacking"), {pair: {"count": count[pair]} for pair in {*always, *count}})


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
                     "gaps": len(mine), "untaken": sum(gap.is_untaken for gap in mine)}
        needs[aim], supplies[aim] = mean / 100 if lacks else None, actors / all_actors
    need = gap_of(needs, supplies)
    return {aim: {**row, **need[aim]} for aim, row in rows.items()}


def situations(the_map, found):
    """How many cells of each principle are read as what."""
    names = {("few", "yes"): "true_gap", ("few", "no"): "ask", ("many", "yes"): "quality", ("many", "no"): "covered"}
    supply, rows = Supply(the_map), {}
    for aim in the_map.keys("principles"):
        mine = [(supply.of(cell), lacking(found.values(), cell)) for cell in the_map.cells() if cell[1] == aim]
        read = collections.Counter(names.get(pair, "unknown") for pair in mine if pair[0])
        rows[aim] = {name: read[name] for name in (*names.values(), "unknown")}
    return rows


# ---- portfolio ---------------------------------------------------------------------------------------------------

def portfolio(the_map):
    """Offers that could be, for cells with few actors; the best choice by trying all."""
    places, kind = in_cells(the_map), node_class(the_map)
    worth = {}
    supply = Supply(the_map)
    for cell in the_map.cells():
        if supply.of(cell) in ("few", "perhaps"):
            worth[cell] = 1 / (1 + places.count(cell))

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
