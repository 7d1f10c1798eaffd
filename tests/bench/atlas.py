#!/usr/bin/env python3
"""Prints how long an atlas of the shipped dataset takes and how much memory at most, and how that compares with starting
Graphviz' own `dot -V` ten times on the same machine in the same minute. Medians of seven; nothing is asserted.
Usage: atlas.py ECOMAP"""
import os, pathlib, statistics, subprocess, sys, tempfile, time

ecomap = pathlib.Path(sys.argv[1]).resolve()
dataset = pathlib.Path(__file__).resolve().parents[2] / "datasets/sweden-innovation-support"


def measured(*words):
    """Wall time in ms and peak resident memory in MiB."""
    began = time.perf_counter()
    run = subprocess.Popen([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(run.pid, 0)
    if status != 0:
        sys.exit(f"{words[0]} failed")
    return (time.perf_counter() - began) * 1000, usage.ru_maxrss / 1024


def ten_times_dot():
    return sum(measured("dot", "-V")[0] for _ in range(10))


with tempfile.TemporaryDirectory() as work:
    atlases, dots, peaks = [], [], []
    for _ in range(7):
        wall, peak = measured(ecomap, "atlas", dataset, "-o", pathlib.Path(work) / "out")
        atlases.append(wall)
        peaks.append(peak)
        dots.append(ten_times_dot())
    atlas, dot = statistics.median(atlases), statistics.median(dots)
    files = sum(1 for p in (pathlib.Path(work) / "out").rglob("*") if p.is_file())
print(f"atlas of the shipped map ({files} files): {atlas:.0f} ms, peak {statistics.median(peaks):.1f} MiB")
print(f"dot -V ten times: {dot:.0f} ms; an atlas takes {atlas / dot:.2f} of that")
