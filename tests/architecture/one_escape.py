#!/usr/bin/env python3
"""Fails when text is made harmless in a second place: for XML and HTML, or for a terminal. Two such functions never
refuse the same characters. Usage: one_escape.py ROOT"""
import pathlib, re, sys

root = pathlib.Path(sys.argv[1])
homes = [  # what only an escape writes, who writes it, what to call instead
    (r"&(amp|lt|gt|quot|apos|#39|#x27);", "render/graphviz/xml.cpp", "escape() or entity()"),
    (r"\\\\[uUx]|\\\\0?33|'\\\\', *'[uUx]'", "engine/io/terminal.cpp", "for_terminal()"),
]
faults = []
for path in sorted(p for top in ("engine", "render", "cli") for p in (root / top).rglob("*.[ch]pp")):
    name = path.relative_to(root).as_posix()
    for number, line in enumerate(path.read_text().splitlines(), 1):
        code = re.sub(r"(^|\s)//.*", "", line)
        for text, home, call in homes:
            if name != home and (found := re.search(text, code)):
                faults.append(f"{name}:{number}: escapes by itself ({found[0]}): call {call} of {home}")
print("\n".join(faults) or "escapes: one for XML and one for terminals")
sys.exit(bool(faults))
