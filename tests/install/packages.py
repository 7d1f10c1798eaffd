#!/usr/bin/env python3
"""Fails when cli/packages.txt and tests/packages.txt name a package that there is not, or when the build reads a file of
one that they do not bring: on a bare Debian the lists must suffice, whatever lies on this machine.
Usage: packages.py ROOT BUILD"""
import os, pathlib, re, shutil, subprocess, sys, tempfile

SKIPPED = 77
root, build = (pathlib.Path(path) for path in sys.argv[1:3])


def listed(*files):
    return [word for file in files for line in (root / file).read_text().splitlines()
            for word in line.split("#")[0].split()]


def brought(packages):
    """All that apt would install for `packages` where nothing is installed yet."""
    with tempfile.NamedTemporaryFile() as nothing_installed:
        asked = subprocess.run(["apt-get", "-o", f"Dir::State::status={nothing_installed.name}", "--simulate", "install",
                                "--no-install-recommends", *packages], capture_output=True, text=True)
    if asked.returncode != 0:
        sys.exit(asked.stderr.strip())
    return {line.split()[1] for line in asked.stdout.splitlines() if line.startswith("Inst ")}


def files_read():
    """What the objects and the linked programs of the project need, by whether it is for tests only."""
    read = {False: set(), True: set()}
    for_tests = False
    for line in subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True).stdout.splitlines():
        if line and not line[0].isspace():
            for_tests = line.startswith("tests/")
        elif line.strip().startswith("/usr/"):
            read[for_tests].add(line.strip())
    for program, for_tests in (("cli/ecomap", False), ("tests/engine_tests", True), ("tests/render_tests", True)):
        commands = subprocess.run(["ninja", "-C", build, "-t", "commands", "-s", program], capture_output=True, text=True)
        read[for_tests].update(re.findall(r"(?<=\s)/usr/\S+\.(?:so|a)\b", commands.stdout))
    return read


def owners(files):
    """Packages by file; a file of none is left out, as it was put there by hand."""
    places = {place: file for file in files for place in (file, os.path.realpath(file))}
    found = {}
    names = sorted(places)
    for first in range(0, len(names), 500):
        told = subprocess.run(["dpkg", "-S", *names[first:first + 500]], capture_output=True, text=True).stdout
        for line in told.splitlines():
            packages, _, place = line.partition(": ")
            if place in places:
                found[places[place]] = {package.split(":")[0] for package in packages.split(", ")}
    return found


if not all(map(shutil.which, ("apt-get", "dpkg", "ninja"))) or not list(pathlib.Path("/var/lib/apt/lists").glob("*_Packages*")):
    print("packages: skipped, it asks Debian's apt, which has no lists here: apt-get update")
    sys.exit(SKIPPED)
faults, counts = [], []
for for_tests, lists in ((False, ["cli/packages.txt"]), (True, ["cli/packages.txt", "tests/packages.txt"])):
    at_hand = brought(listed(*lists))
    read = files_read()[for_tests]
    needed = {}
    for file, packages in owners(read).items():
        if not packages & at_hand:
            needed.setdefault(" or ".join(sorted(packages)), file)
    faults += [f"{lists[-1]} does not bring {package}, of which the build reads {file}" for package, file in needed.items()]
    counts.append(f"{len(read)} files of {len(at_hand)} packages")
print("\n".join(faults) or "packages: the lists bring what the build reads: " + ", with the tests ".join(counts))
sys.exit(bool(faults))
