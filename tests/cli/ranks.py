#!/usr/bin/env python3
"""Holds the program that several processes run together to the bytes of the one that runs alone, on one, two and four
of them; and a run of which one process dies to an error without a result.
Usage: ranks.py ECOMAP ECOMAP_IN_RANKS ROOT"""
import os, pathlib, signal, subprocess, sys, tempfile, time

alone, together, root = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
# Also as root, with more processes than processors, and without a network.
ENVIRONMENT = {**os.environ, "OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1",
               "OMPI_MCA_btl": "self,vader", "OMPI_MCA_btl_vader_single_copy_mechanism": "none",
               "OMPI_MCA_plm_rsh_agent": "false", "OMPI_MCA_rmaps_base_oversubscribe": "1",
               "OMPI_MCA_mpi_yield_when_idle": "1"}
SWEDEN = str(root / "datasets/sweden-innovation-support")


def grid(folder, side):
    """Between most pairs of a grid many shortest ways are as long as each other."""
    folder.mkdir()
    name = lambda x, y: f"n{x * side + y}"
    actors = [name(x, y) for x in range(side) for y in range(side)]
    links = [(name(x, y), name(x + 1, y)) for x in range(side - 1) for y in range(side)]
    links += [(name(x, y), name(x, y + 1)) for x in range(side) for y in range(side - 1)]
    (folder / "actors.csv").write_text("id,name,type\n" + "".join(f"{a},{a},x\n" for a in actors))
    (folder / "links.csv").write_text("from,to,kind\n" + "".join(f"{a},{b},k\n" for a, b in links))
    return str(folder)


def run(words, processes=0):
    words = ["mpirun", "-n", str(processes), together, *words] if processes else [alone, *words]
    return subprocess.run(words, capture_output=True, stdin=subprocess.DEVNULL, env=ENVIRONMENT, timeout=300)


def check(holds, what):
    if not holds:
        sys.exit(f"ranks: {what}")


def same_bytes(grids):
    asked = [["analyse", "centrality", grids, "-f", "json"],
             ["analyse", "centrality", grids, "--sample", "70", "-f", "json"],
             ["analyse", "reach", grids, "-f", "json"],
             ["analyse", "certainty", grids, "--rank-by", "betweenness", "--draws", "30", "-f", "json"],
             ["analyse", "centrality", SWEDEN],
             ["analyse", "cohesion", SWEDEN, "--lang", "en"],
             ["analyse", "certainty", SWEDEN, "--draws", "40", "-f", "json"]]
    for words in asked:
        words += ["--threads", "1"] if words[1] in ("centrality", "certainty") else []
        right = run(words)
        check(right.returncode == 0 and right.stdout, f"{words} alone: {right.stderr.decode()}")
        for processes in (1, 2, 4):
            found = run(words, processes)
            check(found.returncode == 0, f"{words} on {processes}: {found.stderr.decode()}")
            check(found.stdout == right.stdout, f"{words}: other bytes on {processes} processes")
            check(found.stderr == right.stderr, f"{words} on {processes} says {found.stderr.decode()}")


def told_once(folder):
    wrong = run(["analyse", "centrality", str(folder / "nowhere")], 3)
    check(wrong.returncode == 66 and wrong.stderr.count(b"nowhere") == 1, f"told {wrong.stderr.decode()}")
    wrong = run(["info", SWEDEN], 2)
    check(wrong.returncode == 64 and not wrong.stdout, "info shares nothing out, and is not refused")
    file = folder / "out.json"
    done = run(["analyse", "cohesion", SWEDEN, "-o", str(file), "-f", "json"], 3)
    check(done.returncode == 0 and file.stat().st_size > 0, "-o is not written")
    check(len(list(folder.glob("*out.json*"))) == 1, "more is left than was asked for")


def is_rank(pid):
    return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().startswith(together.encode() + b"\0")


def one_dies(grids, folder):
    file = folder / "never.json"
    words = ["mpirun", "-n", "4", together, "analyse", "certainty", grids, "--draws", "100000", "--all-draws", "-o", str(file)]
    nothing = subprocess.DEVNULL
    with subprocess.Popen(words, stdin=nothing, stderr=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT) as running:
        ranks = []
        while len(ranks) < 4 and running.poll() is None:
            time.sleep(.05)
            children = pathlib.Path(f"/proc/{running.pid}/task").glob("*/children")
            ranks = [pid for file in children for pid in file.read_text().split() if is_rank(pid)]
        check(len(ranks) == 4, "the run that was to be ended ended by itself")
        time.sleep(.5)
        os.kill(int(ranks[2]), signal.SIGKILL)
        said = running.communicate(timeout=60)
        check(running.returncode != 0 and said[1], "a process died and nobody says so")
        check(not said[0] and not list(folder.glob("*never.json*")), "a result of a run that died")


with tempfile.TemporaryDirectory() as place:
    grids = grid(pathlib.Path(place) / "grid", 14)
    same_bytes(grids)
    told_once(pathlib.Path(place))
    one_dies(grids, pathlib.Path(place))
print("ranks: the same bytes on 1, 2 and 4 processes")
