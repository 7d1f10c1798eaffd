#!/usr/bin/env python3
"""Prints how long each view of the shipped dataset takes as SVG, from start to end of the command, and how that compares
with starting Graphviz' own `dot -V` on the same machine in the same minute. Medians of seven; nothing is asserted.
Usage: boards.py ECOMAP"""
import pathlib, statistics, subprocess, sys, tempfile, time

ecomap = pathlib.Path(sys.argv[1]).resolve()
dataset = pathlib.Path(__file__).resolve().parents[2] / "datasets/sweden-innovation-support"


def measured(*words):
    """Wall time in ms; none when the command refuses."""
    began = time.perf_counter()
    run = subprocess.run([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - began) * 1000 if run.returncode == 0 else None


def median(*words):
    times = [measured(*words) for _ in range(7)]
    return None if None in times else statistics.median(times)


listing = subprocess.run([ecomap, "view", "--list"], capture_output=True, text=True, check=True).stdout
names = [line.split()[0] for line in listing.splitlines() if line.strip()]
with tempfile.TemporaryDirectory() as work:
    dot = median("dot", "-V")
    print(f"dot -V: {dot:.1f} ms")
    for name in names:
        board = median(ecomap, "view", name, dataset, "-o", pathlib.Path(work) / name)
        pictures = len(list((pathlib.Path(work) / name).glob("*.svg"))) or 1
        each = f", {pictures} pictures" if pictures > 1 else ""
        print(f"{name}{each}: refused" if board is None else
              f"{name}{each}: {board:.1f} ms, {board / dot / pictures:.2f} of dot -V a picture")
