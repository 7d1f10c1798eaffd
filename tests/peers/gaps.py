"""Reported gaps with their evidence, cells, and the two joined."""
import collections, itertools

from figures import Figures, by_key, ranked
from support import Possible, cell_place, cells_of, counted, in_cells, in_lines
from the_map import NO_ACTOR, listed, node_class

FEW = 2  # a cell with so many actors is thin


def may_be_in(offer, cell):
    """Whether it has both terms of the cell, or lacks what would say so."""
    return all(term in listed(offer, column) or not listed(offer, column)
               for term, column in zip(cell, ("support_types", "principles")))


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


def answers_of(the_map, statement):
    return [row for row in the_map.survey if row["statement"] == statement]


def lack_of(the_map, statement):
    """The sum of the answers that mean lack; unknown when one of them is or there are none."""
    lacking = [row["percent"] for row in answers_of(the_map, statement) if row["lacking"] == "yes"]
    return sum(map(float, lacking)) if lacking and all(lacking) else None


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


def quadrants(the_map, found):
    """Cells by how many are there, in three words, and whether a gap is in them. Four situations stand in any case."""
    supply, words = Supply(the_map), {"perhaps": "unknown"}
    known = [(cell, supply.of(cell)) for cell in the_map.cells()]
    count = collections.Counter((words.get(of, of), lacking(found, cell)) for cell, of in known if of)
    always = itertools.product(("few", "many"), ("yes", "no"))
    return Figures(("supply", "lacking"), {pair: {"count": count[pair]} for pair in {*always, *count}})


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
