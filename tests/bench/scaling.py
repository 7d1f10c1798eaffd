#!/usr/bin/env python3
"""Prints how time and memory of each analysis grow with the number of actors: CPU seconds and peak memory of the whole
command over generated ecosystems (generate.py) of each size, and the exponents that fit them best (least squares over
the logarithms; 1 is in proportion). `beyond loading` takes off what `check` takes on the same folder. Medians of three
where a run takes less than two seconds, else one run.

What exceeds 1.2 in time, 1.0 in memory (each with 0.05 of play), 2 GB or the time limit is marked, and so counted at
the end; an analysis whose header says "all sources", or O(n (n + m)), may. Nothing is asserted but that the planted gaps are found.
Usage: scaling.py ECOMAP [--sizes 1000,10000,100000] [--only NAME,…] [--views] [--commands] [--model] [--seconds 120] [--work DIR]"""
import argparse, json, math, os, pathlib, re, resource, signal, statistics, subprocess, sys, tempfile, time

import generate

ROOT = pathlib.Path(__file__).resolve().parents[2]
MEMORY_LIMIT = 8 << 30  # of one run: the machine shall live


def all_sources():
    """Analyses whose header says that they go from every actor over all ties."""
    return {path.stem.replace("_", "-") for path in ROOT.glob("engine/analysis/**/*.hpp")
            if re.search(r"all\s+(//\s*)?sources|O\(n \(n \+(\s|//)*m\)\)", path.read_text())}


class Run:
    def __init__(self, seconds, megabytes, why=None):
        self.seconds, self.megabytes, self.why = seconds, megabytes, why


def run_once(words, limit):
    def set_limits():
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    process = subprocess.Popen([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=set_limits)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds, megabytes = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
    if process.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return Run(seconds, megabytes, f"> {limit} s")
    if process.returncode not in (0, 1):
        lines = said.decode(errors="replace").splitlines()
        return Run(seconds, megabytes, "out of memory" if b"memory" in said else (lines[-1][:60] if lines else f"ended with {process.returncode}"))
    return Run(seconds, megabytes)


def measured(words, limit):
    runs = [run_once(words, limit)]
    while len(runs) < 3 and not runs[0].why and runs[0].seconds < 2:
        runs.append(run_once(words, limit))
    return Run(statistics.median(r.seconds for r in runs), max(r.megabytes for r in runs), runs[0].why)


def exponent(sizes, values):
    points = [(math.log(size), math.log(value)) for size, value in zip(sizes, values) if value > 0]
    if len(points) < 2:
        return None
    x_mean, y_mean = (statistics.mean(axis) for axis in zip(*points))
    return sum((x - x_mean) * (y - y_mean) for x, y in points) / sum((x - x_mean) ** 2 for x, _ in points)


def rate(name, sizes, seconds, megabytes, reading):
    """The line of the question in cli/cost.cpp: what it takes beyond reading, a row and, for those from all sources, an
    actor and link. Rows are 11 an actor, links 5, as generate.py writes them by default."""
    rows, crossings = [11.0 * size for size in sizes], [5.0 * size * size for size in sizes]
    beyond = [max(0.0, value - read[0]) for value, read in zip(seconds, reading)]
    weight = [1 / max(value, 0.05) ** 2 for value in beyond]  # the share that is missed counts, not the seconds

    def product(one, other):
        return sum(w * a * b for w, a, b in zip(weight, one, other))
    determinant = product(rows, rows) * product(crossings, crossings) - product(rows, crossings) ** 2
    a = b = 0.0
    if determinant > 0 and len(sizes) > 1:
        a = (product(rows, beyond) * product(crossings, crossings) - product(crossings, beyond) * product(rows, crossings)) / determinant
        b = (product(crossings, beyond) * product(rows, rows) - product(rows, beyond) * product(rows, crossings)) / determinant
    if b < 0 or len(sizes) < 2 or determinant <= 0:
        a, b = product(rows, beyond) / product(rows, rows), 0.0
    elif a < 0:
        a, b = 0.0, product(crossings, beyond) / product(crossings, crossings)
    kept = max(0.0, megabytes[-1] - reading[-1][1]) * 2**20 / rows[-1]
    return f'    {{"{name}", {a * 1e6:.2g}, {b * 1e9:.2g}, {kept:.0f}}},'


def names_of(ecomap, command):
    listing = subprocess.run([ecomap, command, "--list"], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in listing.splitlines() if line.strip()]


def questions(ecomap, asked, work):
    """Name and words of what is asked; {} stands for the folder."""
    yield "check", ["check", "{}"]
    if asked.commands:
        yield "info", ["info", "{}"]
        yield "find", ["find", "{}", "--for", "towns", "--type", "advice", "--phase", "trial"]
        yield "compare", ["compare", "{}", "--without", "a0"]
        yield "diff", ["diff", "{}", "--without", "a0"]
    if not asked.views or asked.only:
        yield from ((name, ["analyse", name, "{}"]) for name in names_of(ecomap, "analyse"))
    if asked.views:
        for name in names_of(ecomap, "view"):
            more = {"actor": ["--actor", "a0"], "find": ["--for", "towns", "--type", "advice"]}.get(name, [])
            yield "view " + name, ["view", name, "{}", *more, "-o", work / "board.svg"]


def find_planted_gaps(ecomap, folder):
    planted = {f"{kind}/{principle}" for kind, principle in
               json.loads(folder.with_name(folder.name + ".planted.json").read_text())["gaps"]}
    table = subprocess.run([ecomap, "analyse", "coverage", folder, "-f", "json"], capture_output=True, text=True, check=True).stdout
    rows = [row for report in json.loads(table)["reports"] for table in report["tables"] for row in table["rows"]]
    found = {f"{row['support_type']}/{row['principle']}" for row in rows if row.get("count", row.get("actors")) == 0}
    return planted <= found, planted, found


def main():
    parser = argparse.ArgumentParser(description="How time and memory grow")
    parser.add_argument("ecomap", type=pathlib.Path)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--only", default="")
    parser.add_argument("--views", action="store_true", help="boards instead of analyses")
    parser.add_argument("--commands", action="store_true", help="info, find, compare and diff too")
    parser.add_argument("--model", action="store_true", help="also the lines of cli/cost.cpp")
    parser.add_argument("--seconds", type=int, default=120, help="CPU limit of one run (%(default)s)")
    parser.add_argument("--work", type=pathlib.Path, help="where the ecosystems are kept; else they are made anew")
    asked = parser.parse_args()
    ecomap, sizes = asked.ecomap.resolve(), [int(size) for size in asked.sizes.split(",")]
    only = set(filter(None, asked.only.split(",")))
    excused = all_sources()
    with tempfile.TemporaryDirectory() as temporary:
        work = asked.work or pathlib.Path(temporary)
        folders = {size: work / f"n{size}" for size in sizes}
        for size, folder in folders.items():
            if not (folder / "gaps.csv").exists():
                generate.generate(folder, size)
        loading, reading, beyond, model = {}, {}, [], []
        print(f"{'':24}" + "".join(f"{size:>22,}" for size in sizes) + f"{'time':>7}{'memory':>8}{'beyond loading':>16}", flush=True)
        for name, words in questions(ecomap, asked, pathlib.Path(temporary)):
            if only and name not in only and name.removeprefix("view ") not in only and name != "check":
                continue
            runs = {}
            for size in sizes:
                runs[size] = measured([ecomap] + [folders[size] if word == "{}" else word for word in words], asked.seconds)
                if runs[size].why:
                    break
            done = [size for size in runs if not runs[size].why]
            if name == "check":
                loading = {size: run.seconds for size, run in runs.items()}
                reading = {size: (run.seconds, run.megabytes) for size, run in runs.items()}
            time_by, memory_by = (exponent(done, [getattr(runs[size], what) for size in done]) for what in ("seconds", "megabytes"))
            if done and all(size in reading for size in done):
                model.append(rate(name, done, [runs[s].seconds for s in done], [runs[s].megabytes for s in done], [reading[s] for s in done]))
            alone = [(size, runs[size].seconds - loading.get(size, 0)) for size in done]
            alone = [(size, value) for size, value in alone if value > 0.02]
            own = exponent(*zip(*alone)) if len(alone) > 1 else None
            wrong = [run.why for run in runs.values() if run.why]
            if (time_by or 0) > 1.25 or (own or 0) > 1.25: wrong.append("time")
            if (memory_by or 0) > 1.05: wrong.append("memory")
            if any(run.megabytes > 2000 for run in runs.values()): wrong.append("2 GB")
            row = f"{name:24}" + "".join(f"{runs[s].seconds:>10.2f} s{runs[s].megabytes:>7.0f} MB" if s in runs else f"{'–':>22}" for s in sizes)
            row += "".join(f"{'–' if value is None else f'{value:.2f}':>{width}}" for value, width in ((time_by, 7), (memory_by, 8), (own, 16)))
            if wrong:
                row += "  exceeds: " + ", ".join(dict.fromkeys(wrong)) + (" (all sources)" if name in excused else "")
                beyond.append(name)
            print(row, flush=True)
        if asked.model:
            print("\n".join(model))
        print(f"{len(beyond)} exceed" + (": " + ", ".join(beyond) if beyond else ""))
        found, planted, seen = find_planted_gaps(ecomap, folders[sizes[0]])
        if not found:
            sys.exit(f"planted gaps {sorted(planted)} are not among the empty cells {sorted(seen)}")


if __name__ == "__main__":
    main()
