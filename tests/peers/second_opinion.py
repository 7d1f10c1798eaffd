#!/usr/bin/env python3
"""Recomputes the figures of every analysis from the CSV files of the shipped maps, with networkx, igraph, numpy and
scipy and never through ecomap, and fails where a number differs by more than 1e-9 of itself, where one has no second
opinion and left_out.py does not say why, or where an analysis has numbers and none is compared.
Skipped, with a sentence, where the modules are missing (Debian: python3-igraph, python3-networkx, python3-scipy).
Usage: second_opinion.py ECOMAP"""
import collections, dataclasses, fnmatch, functools, operator, os, pathlib, sys

SKIPPED = 77  # what CMakeLists.txt tells ctest
DEBIAN = "/usr/bin/python3"  # another Python that comes first does not see Debian's modules
try:
    import igraph, networkx, scipy
except ImportError as missing:
    if os.path.exists(DEBIAN) and os.path.realpath(sys.executable) != os.path.realpath(DEBIAN):
        os.execv(DEBIAN, [DEBIAN, *sys.argv])
    print(f"second_opinion: skipped, Python's {missing.name} is not installed")
    sys.exit(SKIPPED)

sys.dont_write_bytecode = True  # the tree stays as it is
import audience, breadth, brokerage, centrality, certainty, change, communities, complexity, concentration, connectivity
import coverage, gaps, leaving, match, nestedness, portfolio, program, severity, sources, specialisation, the_map
import two_mode
from figures import NOBODY_KNOWN, Rounded, Searched
from left_out import LEFT_OUT, ROWS_LEFT_OUT

NEAR = 1e-9  # of a number
NOTHING = 1e-14  # what a zero may be
MOST = 40  # faults to print
DATASETS = pathlib.Path(__file__).resolve().parents[2] / "datasets"
MAPS = ("sweden-innovation-support", "coast-example")

OPINIONS = {
    "coverage": coverage.coverage, "audience": audience.audience, "overlap": breadth.overlap,
    "breadth": breadth.breadth, "concentration": concentration.concentration, "robustness": leaving.robustness,
    "two-mode": two_mode.two_mode, "nestedness": nestedness.nestedness, "specialisation": specialisation.specialisation,
    "complexity": complexity.complexity, "centrality": centrality.centrality, "connectivity": connectivity.connectivity,
    "brokerage": brokerage.brokerage, "holes": centrality.holes, "communities": communities.communities,
    "cores": connectivity.cores, "reach": connectivity.reach, "bow-tie": connectivity.bow_tie,
    "cohesion": connectivity.cohesion, "match": match.match, "gaps": gaps.gaps, "severity": severity.severity,
    "portfolio": portfolio.portfolio,
    "completeness": sources.completeness, "certainty": lambda one: certainty.certainty(opinion, one),
    "compare": lambda before, after: change.compare(opinion, before, after),
}

# What an analysis can be divided by, beside what it is without being asked.
DIVIDED = {"coverage": ("target-group", "phase", "level", "actor-type"), "brokerage": ("level",),
           **dict.fromkeys(("two-mode", "nestedness", "specialisation", "complexity"),
                           ("support-type", "principle", "target-group", "phase"))}
DIVIDE = {**OPINIONS, "coverage": coverage.coverage_by}


@functools.cache
def opinion(analysis, *of):
    """Of a map; of what it is divided by, or of another map beside it."""
    return (OPINIONS if len(of) == 1 else DIVIDE)[analysis](*of)


def why_left_out(path):
    return next((why for pattern, why in LEFT_OUT.items() if fnmatch.fnmatchcase(path, pattern)), None)


def same(ours, theirs):
    """An empty cell is unknown, as None."""
    if theirs is NOBODY_KNOWN:
        return ours in (None, "", 0)
    if isinstance(theirs, Rounded):
        return program.is_number(ours) and abs(ours - theirs.value) <= (0.5 + NEAR) * 10 ** -theirs.decimals
    if isinstance(theirs, Searched):
        return theirs.value - NEAR <= ours <= theirs.value + theirs.better
    if ours in (None, "") or theirs is None:
        return ours in (None, "") and theirs is None
    return program.is_number(ours) and abs(ours - theirs) <= NEAR * abs(theirs) + NOTHING


def turned(name):
    """A pair the other way round, be it two names or one for both."""
    return name[::-1] if len(name) > 1 else (" + ".join(name[0].split(" + ")[::-1]),)


class Comparison:
    def __init__(self):
        self.faults, self.compared, self.left_out = [], collections.Counter(), collections.Counter()

    def tables(self, question, report, figures, in_a_selection=False):
        """`in_a_selection`: what is filtered away may be unknown, or not there at all, where theirs is nobody; what is
        possible there hangs on what the filter took away, on which there is no second opinion."""
        for table in report["tables"]:
            self.table(question, report["name"], table, figures.get(table["name"]), in_a_selection)
        self.findings(question, report, figures.get("findings", {}))
        for name in set(figures) - {"findings"} - {table["name"] for table in report["tables"]}:
            self.faults.append(f"{question}: has no table {name}")

    def findings(self, question, report, theirs):
        for finding, numbers in theirs.items():
            ours = next((one["arguments"] for one in report["findings"] if one.get("id") == finding), {})
            self.row(f"{question}: finding {finding}", report["name"], {**dict.fromkeys(numbers), **ours}, numbers,
                     numbers, False)

    def table(self, question, analysis, table, figures, in_a_selection):
        path = f"{analysis}/{table['name']}"
        names, theirs = (figures.names, set().union(*figures.rows.values())) if figures else ((), ())
        numbers = [column for column in map(operator.itemgetter("key"), table["columns"]) if column not in names
                   and (column in theirs or any(program.is_number(row[column]) for row in table["rows"]))]
        left_out = [column for column in numbers if why_left_out(f"{path}/{column}")]
        self.left_out[analysis] += len(left_out) * len(table["rows"])
        numbers = [column for column in numbers if column not in left_out]
        if not figures:
            self.faults += [f"{question}: no second opinion on {path}/{column}" for column in numbers]
            return
        seen = set()
        for row in table["rows"]:
            name = tuple(program.word(row[column]) for column in figures.names)
            if name[0] in ROWS_LEFT_OUT.get(path, ()):
                continue
            if figures.either_way and name not in figures.rows:
                name = turned(name)
            seen.add(name)
            self.row(f"{question}: {path} {' · '.join(name)}", analysis, row, figures.rows.get(name), numbers,
                     in_a_selection)
        missing = [] if figures.some else [name for name in figures.rows if name not in seen]
        if in_a_selection:
            missing = [name for name in missing if set(figures.rows[name].values()) - {0, None, NOBODY_KNOWN}]
        self.faults += [f"{question}: {path} lacks {' · '.join(name)}" for name in missing]
        if figures.count not in (None, len(seen)):
            self.faults.append(f"{question}: {path} has {len(seen)} rows, theirs {figures.count}")

    def row(self, where, analysis, ours, theirs, numbers, in_a_selection):
        if theirs is None:
            self.faults.append(f"{where}: theirs has no such row")
            return
        for column in numbers:
            if column not in theirs:
                self.faults.append(f"{where}: no second opinion on {column}")
                continue
            self.compared[analysis] += 1
            is_away = in_a_selection and (column == "possible" or (ours[column] is None and theirs[column] == 0))
            if not is_away and not same(ours[column], theirs[column]):
                self.faults.append(f"{where}: {column} is {ours[column]}, theirs {theirs[column]}")


def overlooked(analysis, report, figures):
    """Columns in which a number could be wrong by a millionth, and nobody would see it."""
    for table in report["tables"]:
        theirs = figures.get(table["name"])
        for column in map(operator.itemgetter("key"), table["columns"] if theirs else ()):
            path = f"{analysis}/{table['name']}/{column}"
            row = next((row for row in table["rows"] if program.is_number(row[column])), None)
            if row is None or column in theirs.names or why_left_out(path):
                continue
            wrong = Comparison()
            right, row[column] = row[column], row[column] * (1 + 1e-6) + 1e-6
            wrong.table("", analysis, table, theirs, False)
            row[column] = right
            if not wrong.faults:
                yield f"{path}: a wrong number is not seen"


# A filter, by type of actor, principle and certainty, and what the second opinion makes of it.
FILTERS = {
    ("--type", "myndighet"): lambda one: the_map.of_types(one, "myndighet"),
    ("--principle", "p4"): lambda one: the_map.of_principles(one, "p4"),
    ("--stated-only",): the_map.stated_only,
}
GONE = {"sweden-innovation-support": "vinnova", "coast-example": "kystkontoret"}


@dataclasses.dataclass(frozen=True)
class Question:
    """Words for the program; the analysis; of what the second opinion is; whether that is a selection."""
    words: tuple
    analysis: str
    of: tuple
    in_a_selection: bool = False

    def __str__(self):
        return " ".join(word.name if isinstance(word, pathlib.Path) else str(word) for word in self.words)


def questions(ecomap, maps):
    for name, one in maps.items():
        for analysis in program.names_of_analyses(ecomap):
            words = ("analyse", analysis, one.folder)
            draws = ("--draws", 2) if analysis == "certainty" else ()
            yield Question((*words, *draws), analysis, (one,))
            for by in DIVIDED.get(analysis, ()):
                yield Question((*words, "--by", by), analysis, (one, by))
        gone = GONE[name]
        yield Question(("compare", one.folder, "--without", gone), "compare", (one, the_map.without(one, gone)))
    one = maps[MAPS[0]]
    for option, left in FILTERS.items():
        left = left(one)
        for analysis in ("coverage", "centrality"):
            yield Question(("analyse", analysis, one.folder, *option), analysis, (left,), in_a_selection=True)


def main(ecomap):
    maps = {name: the_map.read(DATASETS / name) for name in MAPS}
    asked, found = list(questions(ecomap, maps)), Comparison()
    reports = program.answers(ecomap, [question.words for question in asked])
    for question, report in zip(asked, reports):
        if question.analysis not in OPINIONS:
            found.faults.append(f"{question}: nobody has a second opinion on {question.analysis}")
            continue
        figures = opinion(question.analysis, *question.of)
        found.tables(question, report, figures, question.in_a_selection)
        if len(question.of) == 1 and not question.in_a_selection:
            found.faults += overlooked(question.analysis, report, figures)
    found.faults += [f"{analysis}: has numbers, and none was compared" for analysis in OPINIONS
                     if not found.compared[analysis]]
    for analysis, count in sorted(found.compared.items()):
        print(f"  {analysis}: {count} compared, {found.left_out[analysis]} left out")
    print(*found.faults[:MOST],
          f"second_opinion: {sum(found.compared.values())} numbers of {len(found.compared)} analyses compared with "
          f"networkx {networkx.__version__}, igraph {igraph.__version__}, scipy {scipy.__version__}, "
          f"{len(found.faults)} differ", sep="\n")
    return bool(found.faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
