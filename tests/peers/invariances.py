#!/usr/bin/env python3
"""Changes the shipped map in ways that say nothing else (new ids, rows in another order) or little more (an offer
twice, an actor alone), asks every analysis again, and fails where something moves that moved.py does not let move.
ECOMAP_SEED says how the dice fall (1). Usage: invariances.py ECOMAP"""
import fnmatch, json, os, pathlib, random, sys, tempfile

sys.dont_write_bytecode = True  # the tree stays as it is
import changed_map, moved, program

NEAR = 1e-9
MOST = 40  # faults to print
MAP = pathlib.Path(__file__).resolve().parents[2] / "datasets" / "sweden-innovation-support"
DRAWS = {"certainty": ("--draws", "2")}
KEYS = ("key", "name", "gaps", "statements", "recommendations")
SIDES = ("first", "second"), ("from", "to")


def one_way_round(row):
    """Of a pair in either order, the one that comes first in the alphabet first; keys in a cell likewise."""
    row = {column: value if program.is_number(value) else program.word(value) for column, value in row.items()}
    for column, value in row.items():
        for between in (";", " + ", "–") if not program.is_number(value) and column in KEYS else ():
            row[column] = value = between.join(sorted(value.split(between)))
    for one, other in SIDES:
        if one in row and other in row and row[one] > row[other]:
            def turned(column):
                head, _, rest = column.partition("_")
                return "_".join(filter(None, [{one: other, other: one}.get(head, head), rest]))

            row = {turned(column): value for column, value in row.items()}
    return row


def without_what_moves(path, row, may_move):
    """Where rows are of different measures or parts, a path may name one between table and column."""
    one = row.get("measure") or row.get("part")
    return {column: value for column, value in row.items()
            if not may_move(f"{path}/{column}") and not (one and may_move(f"{path}/{one}/{column}"))}


def in_order(rows):
    """By what they say, and then by their numbers, which may differ in the last bit."""
    def key(row):
        said = [str(value) for _, value in sorted(row.items()) if not program.is_number(value)]
        return said, [round(value, 6) for _, value in sorted(row.items()) if program.is_number(value)]

    return sorted(rows, key=key)


def parts(report, may_move):
    """Path -> rows of what may not move: tables, and what findings say in English."""
    for table in report["tables"]:
        path = f"{report['name']}/{table['name']}"
        rows = [row for row in map(one_way_round, table["rows"]) if not changed_map.ADDED & set(row.values())]
        rows = [without_what_moves(path, row, may_move) for row in rows]
        if any(rows):
            yield path, in_order(rows)
    for i, finding in enumerate(report["findings"]):
        path = f"{report['name']}/finding/{finding.get('id', i)}"
        if not may_move(path):
            yield f"{path} {i}", [{"text": finding["text"]["en"]}]


def same(one, other):
    if program.is_number(one) and program.is_number(other):
        return abs(one - other) <= NEAR * abs(one) + 1e-12
    return one == other


def differences(path, before, after):
    if len(before) != len(after):
        yield f"{path} has {len(before)} rows, then {len(after)}"
        return
    for row, now in zip(before, after):
        for column in row:
            if not same(row[column], now.get(column)):
                yield f"{path}/{column} is {row[column]!r}, then {now.get(column)!r}"


def main(ecomap):
    seed = int(os.environ.get("ECOMAP_SEED", "1"))
    names = program.names_of_analyses(ecomap)
    faults, compared = [], 0
    with tempfile.TemporaryDirectory() as top:
        folders, read_back = {"": MAP}, {"": str}
        for name in moved.MAY_MOVE:
            files = changed_map.Files(MAP)
            read_back[name] = getattr(changed_map, name)(files, random.Random(seed))
            folders[name] = files.write(pathlib.Path(top) / name / MAP.name)
        asked = [(change, name) for change in folders for name in names]
        reports = program.answers(ecomap, [("analyse", name, folders[change], *DRAWS.get(name, ()))
                                           for change, name in asked])
        reports = {key: json.loads(read_back[key[0]](json.dumps(report))) for key, report in zip(asked, reports)}
    for change, allowed in moved.MAY_MOVE.items():
        def may_move(path):
            return any(fnmatch.fnmatchcase(path, pattern) for pattern in allowed)

        for name in names:
            before, after = (dict(parts(reports[which, name], may_move)) for which in ("", change))
            compared += len(before)
            faults += [f"{change}: {path} is there in one only" for path in sorted(set(before) ^ set(after))]
            faults += [f"{change}: {fault}" for path in before if path in after
                       for fault in differences(path, before[path], after[path])]
    print(*faults[:MOST], f"invariances: {compared} tables and findings under {len(moved.MAY_MOVE)} changes "
          f"(seed {seed}), {len(faults)} moved", sep="\n")
    return bool(faults) or not compared


sys.exit(main(sys.argv[1]))
