#!/usr/bin/env python3
"""Draws atlases of maps that lack much, and fails unless each question that the map has nothing for stands in a line
with the table or column that is missing, on both pages, and nothing of it is drawn.
Usage: unanswered.py ECOMAP"""
import pathlib, re, subprocess, sys, tempfile

ecomap = pathlib.Path(sys.argv[1]).resolve()
data = pathlib.Path(__file__).resolve().parent / "data"
# What the folders lack, and one that each has all the same.
LINES = {
    "who-what-where": (["network: there is no links.csv", "rings: the column level of actors.csv is empty",
                        "gaps: there is no gaps.csv", "phases: the column phases of offers.csv is empty",
                        "instruments: no row of offers.csv says historic in the column status",
                        "centrality: there is no links.csv"], "support"),
    "actors-only": (["support: there is no offers.csv", "coverage: there is no offers.csv"], "completeness"),
}
faults = []
for name, (lines, has) in LINES.items():
    with tempfile.TemporaryDirectory() as folder:
        atlas = pathlib.Path(folder) / "atlas"
        subprocess.run([ecomap, "-q", "atlas", data / name, "-o", atlas, "--lang", "en"], check=True, timeout=300)
        index, page = (atlas / "index.md").read_text(), (atlas / "index.html").read_text()
        listed = re.sub(r"\\(.)", r"\1", index.split("## What the map does not say")[1])
        for line in lines:
            if f"- {line}\n" not in listed:
                faults.append(f"{name}: index.md has no line {line!r}")
            if f"<li>{line}</li>" not in page:
                faults.append(f"{name}: index.html has no line {line!r}")
            if list(atlas.glob(f"{line.split(':')[0]}*.svg")):
                faults.append(f"{name}: {line.split(':')[0]} is drawn all the same")
        if not (atlas / f"{has}.svg").exists():
            faults.append(f"{name}: {has} is not drawn")
        if len(set(listed.strip().splitlines())) != len(listed.strip().splitlines()):
            faults.append(f"{name}: a line comes twice")
print("\n".join(faults) or "atlases: what a map says nothing to stands in a line")
sys.exit(bool(faults))
