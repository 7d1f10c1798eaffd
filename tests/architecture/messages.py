#!/usr/bin/env python3
"""Fails on a message that C++ says and no catalogue has, on one that nothing says, on an id that is put together and
belongs to no family below, on words of one language in C++, and on a # that stays a #. Usage: messages.py ROOT"""
import pathlib, re, sys

root = pathlib.Path(sys.argv[1])
# Where a letter that English has not may stand in C++, and why.
OWN_LETTERS = {
    "engine/io/key.cpp": "folds letters to make keys",
    "engine/io/table.cpp": "knows what spreadsheets write for an error",
    "render/font/font_data.cpp": "names glyphs",
}
# Ids that are put together from keys, and where the keys stand as literals: files, or folders with all that is in them.
FAMILIES = {
    "book.head.{}": "engine/model/columns.cpp engine/model/building_table.hpp",
    "bow-tie.place-{}": "engine/analysis/network/bow_tie.cpp",
    "bow-tie.meaning-{}": "engine/analysis/network/bow_tie.cpp",
    "brokerage.meaning-{}": "engine/analysis/network/brokerage.cpp",
    "code.{}": "engine/io/diagnostic.cpp",
    "column.{}": "engine render cli",
    "column.{}.{}": "engine render cli",
    "column.expected_{}": "engine/analysis/network/brokerage.cpp",
    "column.z_{}": "engine/analysis/network/brokerage.cpp",
    "compare.measure.{}": "engine/analysis/change",
    "completeness.{}": "engine/analysis/certainty/completeness.cpp",
    "completeness.{}.{}": "engine/analysis/certainty/completeness.cpp",
    "completeness.lack.{}.{}": "engine/analysis/certainty/completeness.cpp",
    "dimension.{}.{}": "engine/model/dimension.cpp engine/analysis/dimension.cpp render/words/renaming.cpp",
    "evidence.{}": "engine/model/evidence.cpp",
    "import.format-{}": "engine/import/format.cpp",
    "import.sure-{}": "engine/import/plan.cpp",
    "import.why-rows-{}": "engine/import/plan.cpp",
    "info.{}": "cli/commands/info.cpp",
    "measure.{}": "engine/analysis/network/centrality.cpp",
    "nestedness.measure.{}": "engine/analysis/support/nestedness.cpp",
    "noun.{}": "engine/io",
    "option.{}": "cli engine/analysis/registry.cpp render/view/registry.cpp",
    "option.{}.{}": "cli engine/analysis/registry.cpp render/view/registry.cpp",
    "page.ask.{}": "render/page/questions.cpp",
    "page.class.{}": "engine/model/evidence.cpp",
    "page.question.{}": "render/page/questions.cpp",
    "page.sure.{}": "engine/model/evidence.cpp",
    "page.theme.{}": "render/page/page_words.cpp",
    "page.view.{}": "render/view",
    "page.view.{}-{}": "render/view",
    "rankings.{}": "engine/analysis/certainty",
    "rankings.{}.first": "engine/analysis/certainty",
    "robustness.order.{}": "engine/analysis/support",
    "rows.{}": "engine/model/columns.cpp",
    "rows.{}.name": "engine/model/columns.cpp",
    "status.{}": "engine/model/evidence.cpp",
    "summary.command.{}": "cli/commands.cpp",
    "summary.{}.{}": "cli/commands engine/analysis/registry.cpp render/view/registry.cpp",
    "summary.analysis.{}": "engine/analysis/registry.cpp",
    "summary.view.{}": "render/view/registry.cpp",
    "support-matrix.count.{}": "engine/model/dimension.cpp",
}
LITERAL = r'"((?:[^"\\\n]|\\.)*)"'
ID = r"[a-z0-9-]+\.[a-z0-9_.-]+"


def catalogue(language):
    ids = {}
    for file in sorted((root / "render/words" / language).glob("*.txt")):
        for line in file.read_text().splitlines():
            if line and line[0] not in "# ":
                ids[line.split("=")[0].strip()] = file.relative_to(root).as_posix()
    return ids


def raw_numbers(file):
    """The messages with a # in a select: only right inside a plural does it become the number."""
    for message in re.split(r"\n(?=\S)", file.read_text()):
        kinds = []
        for mark in re.finditer(r"\{(?:\s*\w+\s*,\s*(plural|select)\b)?|#|\}", message):
            if mark[0] == "#":
                if [kind for kind in kinds if kind][-1:] == ["select"]:
                    yield message.split("=")[0].strip()
                    break
            elif mark[0] != "}":
                kinds.append(mark[1])
            elif kinds:
                kinds.pop()


sources = {path.relative_to(root).as_posix(): re.sub(r"//[^\n]*", "", path.read_text())
           for folder in ("engine", "render", "cli") for path in sorted((root / folder).rglob("*.[ch]pp"))}
literals = {name: set(re.findall(LITERAL, text)) for name, text in sources.items()}


def keys_in(places):
    """What a key in these files or folders can be: a literal, the names of an option, a positional in lower case."""
    found = set()
    for name, said in literals.items():
        if any(name == place or name.startswith(place + "/") for place in places.split()):
            for word in said:
                found |= {word} | {part.lstrip("-") for part in word.split(",")} | {word.lower()}
    return found


ids = catalogue("en")
said, faults = set().union(*literals.values()), []
for family, places in FAMILIES.items():
    keys = keys_in(places)
    pattern = re.compile(re.escape(family).replace(r"\{\}", "([a-z0-9_-]+)"))
    said |= {id for id in ids if (found := pattern.fullmatch(id)) and keys.issuperset(found.groups())}
    if not any(pattern.fullmatch(id) for id in ids):
        faults.append(f"no message is of the family {family}")
beginnings = {family.split("{")[0] for family in FAMILIES}
for name, text in sources.items():
    for literal in sorted(literals[name]):
        if re.fullmatch(r"[a-z][a-z-]*\.(?:.*[.-])?", literal) and literal not in beginnings:
            faults.append(f"{name}: ids that begin with {literal} are put together, and no family says from what")
        if re.search("[åäöÅÄÖæøÆØ]", literal) and name not in OWN_LETTERS:
            faults.append(f'{name}: words of one language: "{literal[:60]}"; make it a message')
    for literal in re.findall(r'(?:\bMessage\w*(?:\s\w+)?[({]|\bsay\()\s*' + LITERAL, text):
        if re.fullmatch(ID, literal) and literal not in ids and not any(id.startswith(literal) for id in ids):
            faults.append(f"{name}: no catalogue has {literal}")
faults += [f"{file}: nothing says {id}" for id, file in ids.items() if id not in said]
for file in sorted((root / "render/words").glob("*/*.txt")):
    faults += [f"{file.relative_to(root)}: # stays as it is in a select: {id}" for id in raw_numbers(file)]
print("\n".join(faults) or f"messages: {len(ids)}, each said and each in the catalogues")
sys.exit(bool(faults))
