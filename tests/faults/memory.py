#!/usr/bin/env python3
"""Lets allocations fail, one at a time and all from one on, and fails unless each run ends in order: with its result as
ever, or with "out of memory" (70), or, where a library in a child process did not survive it, with 71; never by a signal,
never with half a result. Every n-th point of eight commands; with ECOMAP_FAULTS=all all of them, and of the
one that reads patterns for hyphens every n-th.
Usage: memory.py ECOMAP FAILING_MALLOC [POINTS]"""
import collections, concurrent.futures, os, pathlib, subprocess, sys, tempfile

ecomap, shim = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
points = None if os.environ.get("ECOMAP_FAULTS") == "all" else int(sys.argv[3]) if len(sys.argv) > 3 else 120
shipped = str(pathlib.Path(__file__).resolve().parents[2] / "datasets/sweden-innovation-support")
tiny = str(pathlib.Path(__file__).resolve().parents[1] / "cli/data/tiny")
commands = [["info", tiny], ["check", tiny], ["view", "overview", tiny], ["view", "network", tiny],
            ["analyse", "portfolio", tiny, "--draws", "5"], ["analyse", "gaps", tiny, "-f", "json"],
            ["analyse", "certainty", tiny, "--draws", "40", "--rank-by", "breadth", "--threads", "3"],
            ["view", "rings", shipped]]  # has a word to divide
# What a child's library does with a failed allocation is its own business, and so is what it prints.
allowed = {0: "as ever", 70: "out of memory", 71: "a child that died"}


def run(words, folder, **variables):
    target = pathlib.Path(folder) / "out"
    done = subprocess.run([ecomap, *words, *(["-o", str(target)] if words[0] != "check" else [])], capture_output=True,
                          env={"LD_PRELOAD": shim, **{name: str(value) for name, value in variables.items()}})
    result = target.read_bytes() if target.exists() else None
    left = [name for name in os.listdir(folder) if name not in ("out", "count")]
    target.unlink(missing_ok=True)
    return done, result, left


def trial(words, usual, number, goes_on):
    with tempfile.TemporaryDirectory() as folder:
        done, result, left = run(words, folder, ECOMAP_FAIL_AT=number, **({"ECOMAP_FAIL_ON": "yes"} if goes_on else {}))
    where = f"{' '.join(words[:2])}, {'all from' if goes_on else 'only'} allocation {number}"
    said = done.stderr.decode(errors="replace")
    if done.returncode not in allowed:
        return f"{where}: ended with {done.returncode}: {said[-300:]}"
    if done.returncode == 0 and (result != usual[1] or done.stdout != usual[0].stdout):
        return f"{where}: another result, and no error"
    if done.returncode != 0 and (result is not None or done.stdout):
        return f"{where}: a result, and an error"
    if done.returncode == 70 and "out of memory" not in said:
        return f"{where}: {said[-300:]}"
    if left:
        return f"{where}: left {left}"
    return done.returncode


faults, ended = [], collections.Counter()
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    for words in commands:
        with tempfile.TemporaryDirectory() as folder:
            count = pathlib.Path(folder) / "count"
            usual = run(words, folder, ECOMAP_COUNT=count)
            total = int(count.read_text())
        if usual[0].returncode != 0:
            faults.append(f"{words}: {usual[0].stderr.decode()}")
            continue
        most = 1000 if points is None and shipped in words else points
        step = 1 if most is None else max(1, total // most)
        for outcome in pool.map(lambda each: trial(words, usual, *each),
                                [(n, goes_on) for n in range(1, total + 1, step) for goes_on in (False, True)]):
            if isinstance(outcome, str):
                faults.append(outcome)
            else:
                ended[outcome] += 1
print("\n".join(faults[:40]) or "memory: " + ", ".join(f"{ended[code]} {text}" for code, text in allowed.items()))
if faults:
    print(f"{len(faults)} faults; {dict(ended)} in order")
sys.exit(bool(faults))
