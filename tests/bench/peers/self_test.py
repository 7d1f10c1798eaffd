#!/usr/bin/env python3
"""Fails when the bench of kernels would overlook a peer that disagrees."""
import array, math, sys

from peers import disagreement, time_text, times_text

NOTHING = math.nan


def of(*values):
    return array.array("d", values)


WRONG, RIGHT = True, False
CASES = [
    (RIGHT, "pagerank", of(.25, .75), of(.25, .75), None),
    (RIGHT, "betweenness", of(1e6 + 5e-4), of(1e6), None),
    (WRONG, "betweenness", of(1e6 + 5e-3), of(1e6), None),
    (RIGHT, "pagerank", of(.25 + 5e-10), of(.25), None),
    (WRONG, "pagerank", of(.25 + 5e-9), of(.25), None),
    (WRONG, "pagerank", of(.25), of(.25, .75), None),
    (RIGHT, "constraint", of(1, NOTHING), of(1, NOTHING), None),
    (WRONG, "constraint", of(1, 0), of(1, NOTHING), None),
    (WRONG, "constraint", of(1, NOTHING), of(1, 0), None),
    (RIGHT, "cut-points", of(), of(), None),
    (WRONG, "cut-points", of(), of(3), None),
    (RIGHT, "betweenness-sampled", of(5, 7, 1, 2), of(), of(4.5, 8.5)),
    (WRONG, "betweenness-sampled", of(5, 7, 1, 2), of(), of(3.5, 8.5)),
    (RIGHT, "leiden", of(.42), of(.425), None),
    (RIGHT, "leiden", of(.5), of(.4), None),
    (WRONG, "leiden", of(.42), of(.44), None),
]
faults = [f"{kernel} {list(ours)} beside {list(theirs)}: {disagreement(kernel, ours, theirs, exact)}"
          for wrong, kernel, ours, theirs, exact in CASES if bool(disagreement(kernel, ours, theirs, exact)) is not wrong]
faults += [f"{seconds}: {time_text(seconds)}" for seconds, text in
           ((12.34, "12.3 s"), (1, "1.00 s"), (.0999, "99.9 ms"), (.123, "123 ms"), (4.5e-5, "45.0 µs")) if time_text(seconds) != text]
faults += [f"{ratio}: {times_text(ratio)}" for ratio, text in ((.25, "0.25×"), (9.6, "9.6×"), (64.4, "64×")) if times_text(ratio) != text]
print("\n".join(faults) or "the bench finds what disagrees")
sys.exit(bool(faults))
