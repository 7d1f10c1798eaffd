"""Reported gaps by need against supply."""
import collections

from figures import by_key, ranked
from gaps import Gap, Supply, lack_of, lacking
from support import in_lines


def gap_of(needs, supplies):
    """Need less supply, absolute and as parts of all; both unknown where either is."""
    known = [key for key in needs if needs[key] is not None]
    need, supply = sum(needs[key] for key in known), sum(supplies[key] for key in known)
    return {key: {"gap_absolute": max(0, needs[key] - supplies[key]) if key in known else None,
                  "gap_relative": max(0, needs[key] / need - supplies[key] / supply) if key in known else None}
            for key in needs}


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
