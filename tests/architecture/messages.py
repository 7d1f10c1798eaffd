#!/usr/bin/env python3
"""Fails on a message that C++ says and no catalogue has, on one that nothing says, and on words of one language in C++.
Usage: messages.py ROOT"""
import pathlib, re, sys

root = pathlib.Path(sys.argv[1])
# Ids that are put together from a key, by their beginning, and where the keys come from.
FROM_KEYS = {
    "column.": "keys of columns (report.cpp)",
    "measure.": "keys of measures (centrality.cpp)",
    "status.": "keys of statuses (evidence.cpp)",
    "evidence.": "keys of kinds of evidence (evidence.cpp)",
    "code.": "codes of problems (diagnostic.cpp)",
    "noun.": "names of tables, and what can stand in an expectation (schema.cpp, expectations.cpp)",
}
# Where a letter that English has not may stand in C++, and why.
OWN_LETTERS = {
    "engine/io/key.cpp": "folds letters to make keys",
    "engine/io/table.cpp": "knows what spreadsheets write for an error",
    "render/board/text_metrics.cpp": "knows word parts for hyphens",
    "render/font/font_data.cpp": "names glyphs",
}
LITERAL = r'"((?:[^"\\\n]|\\.)*)"'


def catalogue(language):
    ids = {}
    for file in sorted((root / "render/words" / language).glob("*.txt")):
        for line in file.read_text().splitlines():
            if line and line[0] not in "# ":
                ids[line.split("=")[0].strip()] = file.relative_to(root).as_posix()
    return ids


def sources():
    for folder in ("engine", "render", "cli"):
        for path in sorted((root / folder).rglob("*.[ch]pp")):
            text = re.sub(r"//[^\n]*", "", path.read_text())
            yield path.relative_to(root).as_posix(), text


ids = catalogue("en")
said, faults = set(), []
for name, text in sources():
    for literal in re.findall(LITERAL, text):
        if literal in ids:
            said.add(literal)
        if re.search("[åäöÅÄÖæøÆØ]", literal) and name not in OWN_LETTERS:
            faults.append(f'{name}: words of one language: "{literal[:60]}"; make it a message')
    for key, heading in re.findall(r'\bcolumn_as\(\s*"([^"]*)",\s*"([^"]*)"', text):
        said.add(f"column.{key}.{heading}")
    for literal in re.findall(r'(?:\bMessage\w*(?:\s\w+)?[({]|\bsay\()\s*' + LITERAL, text):
        if re.fullmatch(r"[a-z0-9-]+\.[a-z0-9_.-]+", literal) and literal not in ids:
            faults.append(f"{name}: no catalogue has {literal}")
for id in sorted(said - set(ids)):
    faults.append(f"no catalogue has {id}")
for id, file in ids.items():
    from_key = any(id.startswith(beginning) and id.count(".") == 1 for beginning in FROM_KEYS)
    if id not in said and not from_key:
        faults.append(f"{file}: nothing says {id}")
print("\n".join(faults) or f"messages: {len(ids)}, each said and each in the catalogues")
sys.exit(bool(faults))
