#!/usr/bin/env python3
"""Prints how long pictures of networks take, from a map of three hundred actors to one of ten thousand, and how that
compares with starting Graphviz' own `dot -V` ten times in the same minute. Medians of five (three for the largest);
nothing is asserted. Usage: network.py ECOMAP"""
import csv, pathlib, random, statistics, subprocess, sys, tempfile, time

ecomap = pathlib.Path(sys.argv[1]).resolve()
shipped = pathlib.Path(__file__).resolve().parents[2] / "datasets/sweden-innovation-support"


def write_map(folder, actors):
    """Actors in groups who mostly cooperate within their group, those who came first with most (preferential
    attachment), two ties each."""
    folder.mkdir()
    chance = random.Random(actors)
    groups = max(3, actors // 90)
    members = [[] for _ in range(groups)]
    with open(folder / "actors.csv", "w", newline="") as file, open(folder / "links.csv", "w", newline="") as ties:
        names, links = csv.writer(file), csv.writer(ties)
        names.writerow(["id", "name_sv", "type"])
        links.writerow(["from", "to", "kind"])
        for i in range(actors):
            group = chance.randrange(groups)
            names.writerow([f"a{i}", f"Aktör {i}", f"typ {group % 9}"])
            for _ in range(2):
                pool = members[group if chance.random() < 0.9 else chance.randrange(groups)]
                if pool:
                    links.writerow([f"a{i}", f"a{chance.choice(pool)}", "samarbetar"])
            members[group] += [i] + [i] * (chance.random() < 0.15) * 9
    (folder / "offers.csv").write_text("id,actor,name_sv\no1,a0,stöd\n")
    return folder


def median(times, *words):
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        if subprocess.run([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
            sys.exit(f"{' '.join(map(str, words))} failed")
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


with tempfile.TemporaryDirectory() as work:
    work = pathlib.Path(work)
    cases = [("the shipped map, as numbers (no places)", shipped, 5, ["-f", "csv"]), ("the shipped map", shipped, 5, []),
             ("one actor of it", shipped, 5, ["--ego", "vinnova"])]
    cases += [(f"{n} actors", write_map(work / str(n), n), 5 if n < 5000 else 3, []) for n in (300, 1000, 2000, 10000)]
    for name, folder, times, more in cases:
        taken = median(times, ecomap, "view", "network", folder, *more, "-o", work / ("out.csv" if more[:1] == ["-f"] else "out.svg"))
        dots = 10 * median(times, "dot", "-V")
        print(f"network of {name}: {taken:.0f} ms, {taken / dots:.2f} of dot -V ten times ({dots:.0f} ms)")
