"""How much the tables state, infer and leave unknown."""
import collections

from figures import Figures
from the_map import is_stated

# Table -> measure -> the columns of which the first with a value decides; as the program lists them.
MEASURES = {
    "actors": {"offers": None, "type": ("type",), "level": ("level",), "gives_support": ("gives_support",),
               "website": ("website",), "source": ("source",)},
    "offers": {"support_types": ("support_types",), "principles": ("principles",), "target_groups": ("target_groups",),
               "phases": ("phases",), "gaps": ("gaps",), "as_of": ("as_of", "since", "until"), "example": ("example",),
               "source": ("source",)},
    "links": {"tie": (), "period": ("since", "until"), "source": ("source",)},
    "gaps": {"evidence": ("evidence", "evidence_inferred"), "statements": ("statements",), "source": ("source",)},
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


def sureness(row, columns):
    """stated, inferred or unknown."""
    for column in columns:
        if value(row, column):
            is_ours = column == "evidence_inferred" or value(row, column) == "implied"
            is_sure = is_stated(row, column) and (column != "percent" or is_stated(row))
            return "stated" if is_sure and not is_ours else "inferred"
    return "unknown"


def completeness(the_map):
    rows = {}
    for table, measures in MEASURES.items():
        lines = the_map.tables[table]
        for measure, columns in measures.items() if lines else ():
            if columns is None:
                words = [offers_of(the_map, row["id"]) for row in lines]
            elif columns:
                words = [sureness(row, columns) for row in lines]
            else:
                words = ["stated" if is_stated(row) else "inferred" for row in lines]
            count = collections.Counter(words)
            rows[table, measure] = {"rows": len(lines), "unknown_share": count["unknown"] / len(lines),
                                    **{word: count[word] for word in ("stated", "inferred", "unknown")}}
    return {"completeness_counts": Figures(("table", "measure"), rows)}


def offers_of(the_map, actor):
    offers = [offer for offer in the_map.offers if offer["actor"] == actor]
    return "unknown" if not offers else "stated" if any(map(is_stated, offers)) else "inferred"
