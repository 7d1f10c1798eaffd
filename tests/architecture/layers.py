#!/usr/bin/env python3
"""Fails on an include that layers.txt does not allow. Usage: layers.py ROOT"""
import pathlib, re, sys

root = pathlib.Path(sys.argv[1])
rows = [line.split("#")[0] for line in (pathlib.Path(__file__).parent / "layers.txt").read_text().splitlines()]
layers = {}
for row in filter(str.strip, rows):
    folder, *allowed = row.split()
    layers[folder] = [word for word in allowed if word != "-"]
graphviz = {"gvc.h", "cgraph.h", "cdt.h", "gvcext.h", "gvplugin.h", "gvcjob.h", "types.h"}
faults = []
for path in sorted(p for top in ("engine", "render", "cli") for p in (root / top).rglob("*.[ch]pp")):
    name = path.relative_to(root).as_posix()
    layer = next((folder for folder in layers if name.startswith(folder + "/")), None)
    for number, line in enumerate(path.read_text().splitlines(), 1):
        include = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not include:
            continue
        ours, header = include[1] == '"', include[2]
        if not ours and header in graphviz:
            header = "graphviz/" + header
        if ours or "/" in header:  # the standard library has no folders; everybody else's headers do
            if layer is None or not any(header == a or header.startswith(a + "/") for a in layers[layer]):
                faults.append(f"{name}:{number}: may not include {header}")
print("\n".join(faults) or "includes: as layers.txt says")
sys.exit(bool(faults))
