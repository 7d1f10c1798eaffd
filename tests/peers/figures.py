"""What a second opinion says: by table of a report, which columns name a row, and its numbers. Under "findings" stand
numbers that no table has: id of a finding -> argument -> number."""
import dataclasses, math


@dataclasses.dataclass(frozen=True)
class Figures:
    """`rows`: names of a row -> {column: number, or None for unknown}. `some`: the report lists some of these only,
    `count` of them if that is known. `either_way`: two names may stand in either order."""
    names: tuple
    rows: dict
    some: bool = False
    count: int = None
    either_way: bool = False


NOBODY_KNOWN = "0 or unknown"  # nobody is known where nothing was looked for, or nobody is expected


@dataclasses.dataclass(frozen=True)
class Rounded:
    """A number of which the report has so many decimals."""
    value: float
    decimals: int


@dataclasses.dataclass(frozen=True)
class Searched:
    """The best that a search has found: the report's may be a little better, never worse."""
    value: float
    better: float = 0.01


def by_key(name, rows):
    """Figures of rows that one column names."""
    return Figures((name,), {(key,): row for key, row in rows.items()})


def near(value):
    """A value as ranks compare it: what agrees to nine decimals is equal."""
    return tuple(map(near, value)) if isinstance(value, tuple) else round(value, 9)


def ranks(values, low_first=False):
    """Key -> (rank, how many others share it): "1224", the highest first. `values`: key -> number or tuple."""
    ordered = sorted(map(near, values.values()), reverse=not low_first)
    first = {}
    for i, value in enumerate(ordered):
        first.setdefault(value, i + 1)
    return {key: (first[near(value)], ordered.count(near(value)) - 1) for key, value in values.items()}


def ranked_if_known(rows, column):
    """Ranked by a column; what it is unknown of comes last."""
    return ranked(rows, {key: -math.inf if row[column] is None else row[column] for key, row in rows.items()})


def ranked(rows, values, low_first=False, tied=False):
    """The rows with `rank` and, if asked for, `tied_with`."""
    places = ranks(values, low_first)
    return {key: {**row, "rank": places[key][0], **({"tied_with": places[key][1]} if tied else {})}
            for key, row in rows.items()}
