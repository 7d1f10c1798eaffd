#!/usr/bin/env python3
"""Prints one table: how long the kernels of engine/graph take on Kronecker graphs beside igraph's C library, Boost.Graph
and, where Python has it, graph-tool; and checks that all found the same.

One process a measurement; ours and the peers' take turns, and a figure is the median of --runs (one, where a run takes
more than a second). In one thread CPU seconds count, in several those elapsed, for all: that says something on an
idle machine only. A peer that knows no threads stands in those rows with its one. `×` is how many times as long the peer
takes, MB the most memory its process held, the graph and, for graph-tool, Python included.

Fails when a peer's numbers differ by more than 1e-9 (of the largest, where that is above 1), when the sample of
betweenness misses the exact value by more than its bound, when modularity is more than .01 below a peer's, or when the
number of threads changes a byte of ours.
Usage: peers.py KERNELS KRONECKER [--scale 10,12] [--threads 1,2] [--runs 3] [--only NAME,…] [--covers]"""
import argparse, array, math, os, pathlib, statistics, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED, OURS = 77, "ecomap"
COVERS = {  # kernel: what is measured
    "betweenness": "Brandes from every node, exact",
    "betweenness-sampled": "from 64 nodes; ours with a bound for each node, the peers without",
    "harmonic": "harmonic closeness, steps from every node to every other",
    "pagerank": "damping .85, until a step moves less than 1e-10 in all; igraph by ARPACK, to machine precision",
    "constraint": "Burt's constraint of each node; ours with effective size, efficiency and hierarchy",
    "triangles": "how many each node is in",
    "clustering": "of each node",
    "transitivity": "one number for the graph; graph-tool's with its error",
    "leiden": "one start, by modularity; ours goes on for up to 20 rounds, igraph until nothing moves",
    "components": "the part of each node",
    "cut-points": "the nodes that hold parts together; Boost and graph-tool with the blocks between them",
    "core-numbers": "of each node",
}
THREADED = {"betweenness", "betweenness-sampled", "harmonic"}  # of ours
ALL_PEERS = ("igraph", "Boost", "graph-tool")
ONE_THREAD = {"igraph", "Boost"}
LONG = 1.0


def built(folder):
    """Words that start each peer, by name."""
    compile_it = [os.environ.get("CXX", "g++"), "-std=c++20", "-O2", "-DNDEBUG"]
    igraph = subprocess.run(["pkg-config", "--cflags", "--libs", "igraph"], capture_output=True, text=True)
    peers = {}
    if igraph.returncode == 0:
        peers["igraph"] = [folder / "by_igraph"]
        said([*compile_it, HERE / "by_igraph.cpp", "-o", *peers["igraph"], *igraph.stdout.split()])
    if pathlib.Path("/usr/include/boost/graph/core_numbers.hpp").exists():
        peers["Boost"] = [folder / "by_boost"]
        said([*compile_it, HERE / "by_boost.cpp", "-o", *peers["Boost"]])
    graph_tool = [sys.executable, HERE / "by_graph_tool.py"]
    if subprocess.run([*graph_tool, "--list"], capture_output=True).returncode == 0:
        peers["graph-tool"] = graph_tool
    return peers


def said(words):
    process = subprocess.run(words, capture_output=True, text=True)
    if process.returncode:
        sys.exit(f"{' '.join(map(str, words))}: {process.stderr.strip() or process.returncode}")
    return process.stdout


class Run:
    def __init__(self, words, graph, kernel, threads, values):
        cpu, elapsed, kilobytes = said([*words, graph, kernel, str(threads), values]).split()[:3]
        self.cpu, self.elapsed, self.megabytes = float(cpu), float(elapsed), int(kilobytes) / 1024


class Taken:
    """Medians of some runs."""
    def __init__(self, runs):
        self.cpu, self.elapsed, self.megabytes = (
            statistics.median(getattr(run, what) for run in runs) for what in ("cpu", "elapsed", "megabytes"))

    def seconds(self, threads):
        return self.cpu if threads == 1 else self.elapsed


def measured(programs, graph, kernel, threads, runs, folder):
    """What each took, by name; its numbers lie in the folder under its name."""
    taken = {name: [] for name in programs}
    for _ in range(runs):
        for name, words in programs.items():
            if not taken[name] or taken[name][0].cpu < LONG:
                taken[name].append(Run(words, graph, kernel, threads, folder / name))
    return {name: Taken(some) for name, some in taken.items()}


def numbers(path):
    values = array.array("d")
    values.frombytes(path.read_bytes())
    return values


def difference(ours, theirs):
    """The largest, of the largest number where that is above 1; nothing is only like nothing."""
    if len(ours) != len(theirs) or any(math.isnan(a) != math.isnan(b) for a, b in zip(ours, theirs)):
        return math.inf
    known = [(a, b) for a, b in zip(ours, theirs) if not math.isnan(a)]
    return max((abs(a - b) for a, b in known), default=0) / max([1, *(abs(b) for _, b in known)])


def disagreement(kernel, ours, theirs, exact):
    """What is wrong with our numbers beside a peer's, or None."""
    if kernel == "betweenness-sampled":
        half = len(ours) // 2
        missed = sum(abs(value - true) > bound for value, bound, true in zip(ours[:half], ours[half:], exact, strict=True))
        return f"{missed} nodes are beyond their bounds" if missed else None
    if kernel == "leiden":
        return f"modularity {ours[0]:.4f} and {theirs[0]:.4f}" if ours[0] < theirs[0] - .01 else None
    by = difference(ours, theirs)
    return f"numbers differ by {by:.1e}" if by > 1e-9 else None


def time_text(seconds):
    factor, unit = next(((f, u) for f, u in ((1, "s"), (1e3, "ms")) if seconds * f >= 1), (1e6, "µs"))
    value = seconds * factor
    return f"{value:.{2 if value < 10 else 1 if value < 100 else 0}f} {unit}"


def times_text(ratio):
    return f"{ratio:.{2 if ratio < 1 else 1 if ratio < 10 else 0}f}×"


def cell(taken, threads, ours=None):
    """What one program took; of a peer also how many times as long."""
    text = f"{time_text(taken.seconds(threads))}, {taken.megabytes:.0f} MB"
    return f"{times_text(taken.seconds(threads) / ours.seconds(threads))} {text}" if ours else text


def print_table(rows):
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    rows = [rows[0], ["-" * width for width in widths], *rows[1:]]
    print("\n".join("| " + " | ".join(text.ljust(width) for text, width in zip(row, widths)) + " |" for row in rows))


class Bench:
    def __init__(self, kernels, peers, runs, folder):
        self.ours, self.peers, self.runs, self.folder = [kernels], peers, runs, folder
        self.has = {name: said([*words, "--list"]).split() for name, words in peers.items()}
        self.rows = [["kernel", "graph", "threads", OURS, *peers]]
        self.notes, self.wrong = [], []

    def exact(self, graph):
        Run(self.ours, graph, "betweenness", 1, self.folder / "exact")
        return numbers(self.folder / "exact")

    def measure(self, graph, kernel, threads_asked):
        programs = {OURS: self.ours, **{name: words for name, words in self.peers.items() if kernel in self.has[name]}}
        exact, first, found = self.exact(graph) if kernel == "betweenness-sampled" else None, None, {}
        for threads in threads_asked if kernel in THREADED else [1]:
            where = f"{kernel}, {graph.name}, threads {threads}"
            again = {name: words for name, words in programs.items() if name not in found or name not in ONE_THREAD}
            found |= measured(again, graph, kernel, threads, self.runs, self.folder)
            self.rows.append([kernel, graph.name, str(threads), cell(found[OURS], threads), *(
                cell(found[name], threads, found[OURS]) if name in found else "–" for name in self.peers)])
            ours = numbers(self.folder / OURS)
            first = first or ours.tobytes()
            if ours.tobytes() != first:
                self.wrong.append(f"{where}: other numbers than with {threads_asked[0]}")
            theirs = {name: numbers(self.folder / name) for name in programs if name != OURS}
            self.wrong += [f"{where}, {name}: {why}" for name, values in theirs.items()
                           if (why := disagreement(kernel, ours, values, exact))]
            if kernel == "leiden":
                self.notes.append(f"{graph.name}: modularity " + ", ".join(
                    f"{values[0]:.4f} ({name})" for name, values in {OURS: ours, **theirs}.items()))


def main():
    parser = argparse.ArgumentParser(description="The kernels beside their peers")
    parser.add_argument("kernels", type=pathlib.Path)
    parser.add_argument("kronecker", type=pathlib.Path)
    parser.add_argument("--scale", default="10,12", help="2^SCALE nodes (%(default)s)")
    parser.add_argument("--threads", default="1,2", help="%(default)s")
    parser.add_argument("--runs", type=int, default=3, help="%(default)s")
    parser.add_argument("--only", default=",".join(COVERS), metavar="NAME,…")
    parser.add_argument("--covers", action="store_true", help="say what each kernel is, and end")
    asked = parser.parse_args()
    only = asked.only.split(",")
    if unknown := [name for name in only if name not in COVERS]:
        sys.exit(f"{', '.join(unknown)}: no such kernel; there are {', '.join(COVERS)}")
    if asked.covers:
        print("\n".join(f"{name:20} {COVERS[name]}" for name in only))
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        peers = built(folder)
        if not peers:
            print(f"peers: skipped, none of {', '.join(ALL_PEERS)} is here")
            sys.exit(SKIPPED)
        bench = Bench(asked.kernels.resolve(), peers, asked.runs, folder)
        bench.notes += [f"{name}: left out, it is not here" for name in ALL_PEERS if name not in peers]
        for scale in asked.scale.split(","):
            graph = folder / f"k{scale}"
            graph.write_text(said([asked.kronecker.resolve(), scale]))
            with graph.open() as file:
                bench.notes.append("{}: Kronecker graph of {} nodes, {} edges".format(graph.name, *next(file).split()))
            for kernel in only:
                bench.measure(graph, kernel, [int(one) for one in asked.threads.split(",")])
    print_table(bench.rows)
    print("\n".join([*bench.notes, *(bench.wrong or ["all agree"])]))
    sys.exit(bool(bench.wrong))


if __name__ == "__main__":
    main()
