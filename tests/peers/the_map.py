"""A map as its CSV files have it, read with nothing but csv and json, and what a filter leaves of it.

Rows are dictionaries of strings, never changed; a filter makes another map. What the columns mean is in
datasets/README.md."""
import csv, dataclasses, json, pathlib

STATED = {"", "stated", "certain", "near_certain"}  # an empty certainty is stated
# What an offer may be classified by; without a column CLASS_certainty it is stated.
CLASSES = ("support_types", "principles", "target_groups", "phases", "gaps")
NONE = "none"  # a list in which the source says that there is nothing
NO_ACTOR = ("category", "event", "proposed")  # stands for many, is where actors meet, does not exist yet
FRAMEWORK = ("principles", "support_types", "actor_types", "target_groups", "levels", "phases", "link_kinds", "cells")
DATA = ("actors", "offers", "links", "gaps", "survey", "recommendations", "findings", "timeline", "processes",
        "metrics")


def rows_of(file):
    if not file.exists():
        return ()
    with open(file, encoding="utf-8-sig", newline="") as text:
        return tuple(csv.DictReader(text))


def listed(row, column):
    """The values of a cell with several."""
    values = (value.strip() for value in (row.get(column) or "").replace("|", ";").split(";"))
    return tuple(value for value in values if value and value != NONE)


def is_stated(row, column=None):
    return (row.get(f"{column}_certainty" if column else "certainty") or "") in STATED


@dataclasses.dataclass(frozen=True, eq=False)
class Map:
    folder: pathlib.Path
    tables: dict
    language: str

    def __getattr__(self, table):  # self.actors, self.offers, …
        if table in self.__dict__.get("tables", {}):
            return self.tables[table]
        raise AttributeError(table)

    def having(self, **tables):
        return dataclasses.replace(self, tables={**self.tables, **tables})

    def keys(self, table):
        return [row["id"] for row in self.tables[table]]

    def row(self, table, key):
        return next(row for row in self.tables[table] if row["id"] == key)

    def short(self, table, key):
        """What a report calls a term in English."""
        row = self.row(table, key)
        return row.get("short_en") or row.get("label_en") or key

    def groups(self):
        """Target groups that stand for themselves."""
        return [row["id"] for row in self.target_groups if not listed(row, "members")]

    def is_mapped(self, level):
        return self.row("levels", level).get("mapped", "yes") != "no"

    def cells(self):
        return [(kind, aim) for kind in self.keys("support_types") for aim in self.keys("principles")]

    def is_expected(self, place):
        """Whether cells.csv, if there is one, lets anybody be expected where these terms meet: dimension -> term."""
        return not any(row["expected"] == "no" and place.get(row["row_dimension"]) == row["row"]
                       and place.get(row["column_dimension"]) == row["column"] for row in self.tables["cells"])


def in_order(rows):
    """As the column `order` has it, else as the rows stand."""
    return tuple(sorted(rows, key=lambda row: float(row.get("order") or 0)))


def read(folder):
    folder = pathlib.Path(folder)
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    words = folder.parent / "frameworks" / package["framework"]
    tables = {name: rows_of(folder / f"{name}.csv") for name in DATA}
    for name in FRAMEWORK:
        own = folder / f"{name}.csv"
        tables[name] = in_order(rows_of(own if own.exists() else words / f"{name}.csv"))
    return Map(folder, tables, package["languages"][0])


def expanded(the_map, offer):
    """Target groups of an offer; an umbrella stands for its members."""
    found = set()
    for group in listed(offer, "target_groups"):
        found.update(listed(the_map.row("target_groups", group), "members") or (group,))
    return found


def node_class(the_map):
    return {row["id"]: row.get("node_class") or "organisation" for row in the_map.actors}


# ---- what a filter leaves ----------------------------------------------------------------------------------------

def with_actors(the_map, keep):
    """With those actors only, their offers, and the links among them."""
    actors = tuple(filter(keep, the_map.actors))
    there = {row["id"] for row in actors}
    return the_map.having(actors=actors, offers=tuple(o for o in the_map.offers if o["actor"] in there),
                          links=tuple(l for l in the_map.links if l["from"] in there and l["to"] in there))


def without(the_map, *actors):
    return with_actors(the_map, lambda row: row["id"] not in actors)


def of_types(the_map, *types):
    return with_actors(the_map, lambda row: row["type"] in types)


def of_principles(the_map, *aims):
    offers = ({**offer, "principles": ";".join(aim for aim in listed(offer, "principles") if aim in aims)}
              for offer in the_map.offers)
    return the_map.having(offers=tuple(offer for offer in offers if offer["principles"]),
                          gaps=tuple(gap for gap in the_map.gaps if gap["principle"] in aims))


def stated_only(the_map):
    """Rows whose own certainty is stated, and of these what is: the rest is unknown."""
    def cleared(row, columns):
        return {**row, **{column: "" for column in columns if not is_stated(row, column)}}

    left = with_actors(the_map, is_stated)
    return left.having(
        actors=tuple(cleared(row, ("type", "level")) for row in left.actors),
        offers=tuple(cleared(row, CLASSES) for row in left.offers if is_stated(row)),
        links=tuple(filter(is_stated, left.links)),
        gaps=tuple({**cleared(row, ("statements", "support_types")), "evidence_inferred": ""} for row in left.gaps),
        survey=tuple({**cleared(row, ("principle",)), "percent": row["percent"] if is_stated(row) else ""}
                     for row in left.survey),
        recommendations=tuple(cleared(row, ("gaps", "conclusions")) for row in left.recommendations),
        findings=tuple(cleared(row, ("relates_to",)) for row in left.findings))
