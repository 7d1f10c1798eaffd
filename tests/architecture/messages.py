#!/usr/bin/env python3
"""Fails on a message that C++ says and no catalogue has, on one that nothing says, and on words of one language in C++.
Usage: messages.py ROOT"""
import pathlib, re, sys

root = pathlib.Path(sys.argv[1])
# Where a letter that English has not may stand in C++, and why.
OWN_LETTERS = {
    "engine/io/key.cpp": "folds letters to make keys",
    "engine/io/table.cpp": "knows what spreadsheets write for an error",
    "render/font/font_data.cpp": "names glyphs",
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


def sources():
    for folder in ("engine", "render", "cli"):
        for path in sorted((root / folder).rglob("*.[ch]pp")):
            yield path.relative_to(root).as_posix(), re.sub(r"//[^\n]*", "", path.read_text())


ids = catalogue("en")
said, begun, faults = set(), set(), []
for name, text in sources():
    for literal in re.findall(LITERAL, text):
        said.add(literal)
        if re.fullmatch(r"[a-z-]+\.(?:.*[.-])?", literal):  # an id that is put together from a key
            begun.add(literal)
        if re.search("[åäöÅÄÖæøÆØ]", literal) and name not in OWN_LETTERS:
            faults.append(f'{name}: words of one language: "{literal[:60]}"; make it a message')
    for key, heading in re.findall(r'\bcolumn_as\(\s*"([^"]*)",\s*"([^"]*)"', text):
        said.add(f"column.{key}.{heading}")
    for literal in re.findall(r'(?:\bMessage\w*(?:\s\w+)?[({]|\bsay\()\s*' + LITERAL, text):
        if re.fullmatch(ID, literal) and literal not in ids and not any(id.startswith(literal) for id in ids):
            faults.append(f"{name}: no catalogue has {literal}")
for id, file in ids.items():
    if id not in said and not any(id.startswith(beginning) for beginning in begun):
        faults.append(f"{file}: nothing says {id}")
print("\n".join(faults) or f"messages: {len(ids)}, each said and each in the catalogues")
sys.exit(bool(faults))
