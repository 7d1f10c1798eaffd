"""Who is broad, who is alone, and who offers the same."""
import itertools

from coverage import cell_row
from figures import Figures, by_key, ranked
from support import cells_of_actors, in_cells


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
    shared = {cell: cell_row(places, cell) for cell in the_map.cells() if places.count(cell) > 1}
    return {"pairs": Figures(("first", "second"), rows, either_way=True),
            "shared_cells": Figures(("support_type", "principle"), shared)}
