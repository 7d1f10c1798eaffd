"""How much the tables state, infer and leave unknown."""
import collections

from figures import Figures
from the_map import is_stated

# What a word in the tables says how sure it is; of the rest nobody is told.
TOLD = {"actors": ("offers", "type", "level", "gives_support"),
        "offers": ("support_types", "principles", "target_groups", "phases", "gaps", "as_of"), "links": ("certainty",),
        "gaps": ("evidence", "evidence_inferred", "statements", "support_types"), "survey": ("percent",),
        "recommendations": ("gaps", "conclusions"), "findings": ("relates_to",), "timeline": ("start",)}
# Table -> measure -> the columns of which the first with a value decides; as the program lists them.
MEASURES = {
    "actors": {"offers": None, "type": ("type",), "level": ("level",), "gives_support": ("gives_support",),
               "website": ("website",), "source": ("source",)},
    "offers": {"support_types": ("support_types",), "principles": ("principles",), "target_groups": ("target_groups",),
               "phases": ("phases",), "gaps": ("gaps",), "as_of": ("as_of", "since", "until"), "example": ("example",),
               "source": ("source",)},
    "links": {"tie": ("certainty",), "period": ("since", "until"), "source": ("source",)},
    "gaps": {"evidence": ("evidence", "evidence_inferred"), "statements": ("statements",),
             "support_types": ("support_types",), "source": ("source",)},
    "survey": {"percent": ("percent",), "source": ("source",)},
    "recommendations": {"gaps": ("gaps",), "actors": ("actors", "lead"), "conclusions": ("conclusions",),
                        "source": ("source",)},
    "findings": {"relates_to": ("relates_to",), "source": ("source",)},
    "timeline": {"start": ("start",), "source": ("source",)},
    "processes": {"role": ("role",), "minutes": ("minutes_min", "minutes_max"), "source": ("source",)},
    "metrics": {"as_of": ("as_of",), "source": ("source",)},
}


def value(row, column):
    """What a cell holds; of a text in several languages, in any of them."""
    names = [name for name in row if name.startswith("example_")] if column == "example" else [column]
    return "".join(row.get(name) or "" for name in names)


def is_date_stated(event):
    """By its basis: none, or "text", with more in brackets or after "and"."""
    basis = event["basis"]
    return basis in ("", "text") or (basis.startswith("text ") and ":" not in basis)


def is_sure(table, row, column):
    if table == "timeline":
        return is_date_stated(row)
    if (table, column) in (("survey", "percent"), ("links", "certainty")):
        return is_stated(row)
    return is_stated(row, column) and column != "evidence_inferred" and value(row, column) != "implied"


def sureness(table, row, columns):
    """stated, inferred, not_told or unknown."""
    for column in columns:
        if (table, column) == ("links", "certainty") or value(row, column):
            if column not in TOLD.get(table, ()):
                return "not_told"
            return "stated" if is_sure(table, row, column) else "inferred"
    return "unknown"


def completeness(the_map):
    rows = {}
    for table, measures in MEASURES.items():
        lines = the_map.tables[table]
        for measure, columns in measures.items() if lines else ():
            words = [sureness(table, row, columns) if columns else offers_of(the_map, row["id"]) for row in lines]
            count = collections.Counter(words)
            rows[table, measure] = {"rows": len(lines), "unknown_share": count["unknown"] / len(lines),
                                    **{word: count[word] for word in ("stated", "inferred", "not_told", "unknown")}}
    return {"completeness_counts": Figures(("table", "measure"), rows)}


def offers_of(the_map, actor):
    offers = [offer for offer in the_map.offers if offer["actor"] == actor]
    return "unknown" if not offers else "stated" if any(map(is_stated, offers)) else "inferred"
