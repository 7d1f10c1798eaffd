"""Which offers close most of what is open, by trying all choices."""
import itertools

from figures import Figures, by_key
from gaps import Supply
from support import cells_of, counted, in_cells


def portfolio(the_map):
    """Offers that could be, for cells with few actors; the best choice by trying all."""
    places, supply, worth = in_cells(the_map), Supply(the_map), {}
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
        "worth": worth[cell], "actors": places.count(cell),
        "candidates": sum(cell in cells for cells in useful.values())}
        for cell in worth}
    different = {frozenset(cells): key for key, cells in useful.items()}
    budgets = {}
    for budget in range(1, 7):
        best = max(value(chosen) for n in range(budget + 1) for chosen in itertools.combinations(different.values(), n))
        budgets[str(float(budget))] = {"worth": best, "share": best / sum(worth.values())}
    return {"candidates": Figures(("id",), {(key,): row for key, row in candidates.items()}, some=True),
            "needs": by_key("need", needs), "budgets": Figures(
                ("budget",), {(key,): row for key, row in budgets.items()}, some=True)}
