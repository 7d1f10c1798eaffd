#!/usr/bin/env python3
"""Fails when two types have the same full name: the linker would silently take one for the other.
Usage: one_name.py ROOT"""
import pathlib, re, sys
from collections import defaultdict

root = pathlib.Path(sys.argv[1])
places = defaultdict(list)
for path in sorted(p for top in ("engine", "render", "cli") for p in (root / top).rglob("*.[ch]pp")):
    scope = []  # names of the namespaces that are open; "" for an unnamed one
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if opened := re.match(r"namespace\s*([\w:]*)\s*\{\s*$", line):
            scope.append(opened[1])
        elif re.match(r"\}\s*//\s*namespace", line):
            scope.pop()
        elif (named := re.match(r"(?:struct|class|enum class|enum)\s+(\w+)(?!::)\b[^;()]*\{", line)) and "" not in scope:
            places["::".join([*scope, named[1]])].append(f"{path.relative_to(root).as_posix()}:{number}")
faults = [f"{name} is defined in {' and '.join(where)}" for name, where in sorted(places.items()) if len(where) > 1]
print("\n".join(faults) or f"names: {len(places)} types, each with a name of its own")
sys.exit(bool(faults))
