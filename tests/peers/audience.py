"""Whom support reaches: offers and actors by target group, phase and level."""
import itertools

from figures import NOBODY_KNOWN, by_key
from support import UNKNOWN, Places, Possible, dimensions, or_unknown
from the_map import listed


def audience(the_map):
    found = {}
    for table in ("target_groups", "phases", "levels"):
        terms, of, columns = dimensions(the_map)[table]
        places, rows = Places(the_map, or_unknown(of), columns), {}
        unknown = len(places.offers[UNKNOWN])
        for term in terms:
            offers = len(places.offers[term])
            is_known = offers or table != "levels" or the_map.is_mapped(term)
            rows[term] = {"offers": offers, "at_most": offers + unknown, "actors": places.count(term),
                          "stated": len(places.stated[term]), "categories": len(places.categories[term]),
                          "possible": 0 if places.actors[term] or places.categories[term] else unknown}
            if not is_known:
                rows[term] = dict.fromkeys(rows[term])
        if unknown:
            rows[UNKNOWN] = {**dict.fromkeys(rows[terms[0]]), "offers": unknown}
        found[table] = by_key("key", rows)
    possible, (groups, of_group, _) = Possible(the_map), dimensions(the_map)["target_groups"]
    for name, by in (("phase", "phases"), ("principle", "principles")):
        def both(offer):
            mine = list(of_group(offer)) or [UNKNOWN]
            return [*itertools.product(mine, listed(offer, by) or [UNKNOWN]), *((group, None) for group in mine)]

        places, columns = Places(the_map, both, ()), the_map.keys(by)
        if any(UNKNOWN in place for place in list(places.offers)):
            columns = columns + [UNKNOWN]

        def number(group, column):
            """0 only where nobody is for sure, or beside the unknown."""
            if places.count((group, column)) or UNKNOWN in (group, column):
                return places.count((group, column))
            if column is None:
                return NOBODY_KNOWN
            place = {"target-group": group, name: column}
            is_sure = possible.at(place) == 0 and the_map.is_expected(place) and not places.categories[group, column]
            return 0 if is_sure else None

        found[f"groups_by_{name}"] = by_key("key", {
            group: {**{f"c{i + 1}": number(group, column) for i, column in enumerate(columns)},
                    "all": number(group, None)}
            for group in groups + ([UNKNOWN] if places.offers[UNKNOWN, None] else [])})
    return found
