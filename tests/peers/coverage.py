"""How many actors stand in each cell, also for each term of one more dimension."""
from figures import NOBODY_KNOWN, Figures, by_key
from support import (TABLES, UNKNOWN, Places, Possible, cell_place, cells_of, dimensions, in_lines, or_unknown,
                     placed)


def cell_row(places, place):
    stated = len(places.stated[place])
    return {"actors": places.count(place), "categories": len(places.categories[place]), "stated": stated,
            "inferred": places.count(place) - stated}


def coverage(the_map):
    places, aims = in_lines(the_map), the_map.keys("principles")

    possible = Possible(the_map)

    def number(count, place):
        """0 only where nobody is for sure; of the sums of lines it may be unknown too."""
        is_sure = all(place) and possible.at(cell_place(place)) == 0 and the_map.is_expected(cell_place(place))
        is_sure = is_sure and (count != places.count or not places.categories[place])
        return count(place) or (0 if is_sure or places.count(place) else None if all(place) else NOBODY_KNOWN)

    def matrix(count):
        return by_key("support_type", {kind: {column or "all": number(count, (kind, column)) for column in [*aims, ""]}
                                       for kind in the_map.keys("support_types") + [""]})

    cells = {place: {**cell_row(places, place), "possible": possible.at(cell_place(place))}
             for place in the_map.cells()}
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
            mine = {place: row if any(row.values()) else dict.fromkeys(row, NOBODY_KNOWN)
                    for place, row in mine.items()}
        lines[term]["possible"] = line_possible
        for (_, *cell), row in mine.items():
            row["possible"] = possible.at({**cell_place(cell), **here})
        rows.update(mine)
    return {**coverage(the_map), f"offers_by_{name}": by_key(name, lines),
            f"coverage_by_{name}": Figures((name, "support_type", "principle"), rows)}
