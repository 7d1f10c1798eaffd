#!/usr/bin/env python3
"""Opens the boards of atlases in a real browser: every view in both languages and every theme, with the font inside and
without, on the screen and on sheets, and a map of hostile words. boards.mjs says what must hold.

Skipped, with a sentence, where there is no Node.js 18, npm or Chromium (Debian: chromium, nodejs, npm).
Usage: run.py ECOMAP SOURCE_FOLDER BUILD_FOLDER"""
import json
import os
import pathlib
import subprocess
import sys

from hostile_map import hostile_map
from prepared import prepared

ecomap, source, build = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
work = build / "browser"
swedish = source / "datasets/sweden-innovation-support"
most_of_a_folder = 6  # pictures; a view of every actor makes a hundred

LOOKS = [("sv", "light", []), ("en", "light", ["--fonts", "none"]),
         ("sv", "dark", ["--fonts", "link"]), ("en", "dark", []),
         ("sv", "print-grey", []), ("en", "print-grey", ["--page", "A3"])]

def atlas(name, dataset, options):
    folder = work / name
    subprocess.run([ecomap, "--quiet", "atlas", dataset, "-o", folder, *options], check=True)
    return folder


def pictures_of(folder, turn):
    """All pictures beside the index; of a folder of many, some, others for each look."""
    for path in sorted(folder.glob("*.svg")):
        yield path
    for many in sorted(p for p in folder.iterdir() if p.is_dir()):
        files = sorted(many.glob("*.svg"))
        step = max(1, -(-len(files) // most_of_a_folder))
        yield from files[turn % step::step]


node, chromium = prepared("browser", work, ["boards.mjs", "inspect.mjs"])
jobs = []
for turn, (language, theme, options) in enumerate(LOOKS):
    folder = atlas(f"{theme}-{language}", swedish, ["--lang", language, "--theme", theme, *options])
    fonts = next((how for how in ("none", "link") if how in options), "embed")
    jobs += [{"file": str(path), "fonts": fonts, "inline": turn < 2} for path in pictures_of(folder, turn)]
folder = atlas("hostile", hostile_map(work / "hostile-map"), ["--lang", "en"])
jobs += [{"file": str(path), "fonts": "embed", "inline": True} for path in pictures_of(folder, 0)]
(work / "jobs.json").write_text(json.dumps({"chromium": chromium, "folder": str(work), "root": os.geteuid() == 0, "jobs": jobs}))
sys.exit(subprocess.run([node, work / "boards.mjs", work / "jobs.json"], cwd=work).returncode)
