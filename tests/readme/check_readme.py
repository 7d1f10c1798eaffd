#!/usr/bin/env python3
"""Runs what the README tells its reader to run, in a copy of nothing but the datasets, and checks that its links lead
somewhere and that the pictures it shows are what the command draws today.

usage: check_readme.py ECOMAP SOURCE_FOLDER [--update]      (--update draws the pictures anew)
"""
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

ecomap, source = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
update = "--update" in sys.argv[3:]
readme = (source / "README.md").read_text(encoding="utf-8")
gallery = source / "datasets" / "gallery"
swedish = "datasets/sweden-innovation-support"
pictures = {
    "overview": ["overview", swedish],
    "types": ["types", swedish],
    "flow": ["types", swedish, "--form", "flow"],
    "support": ["support", swedish],
    "actor": ["actor", swedish, "--actor", "RISE"],
}
faults = []


def run(arguments, folder):
    done = subprocess.run([ecomap, *arguments], cwd=folder, capture_output=True, check=False)
    if done.returncode != 0 or done.stderr:
        faults.append(f"ecomap {shlex.join(arguments)}: exit {done.returncode}, {done.stderr.decode()}")
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    (pathlib.Path(folder) / "datasets").symlink_to(source / "datasets")
    commands = 0
    for block in re.findall(r"```sh\n(.*?)```", readme, re.DOTALL):
        for line in block.splitlines():
            words = shlex.split(line, comments=True)
            if words and words[0] == "ecomap":
                run(words[1:], folder)
                commands += 1
            elif words and words[0].startswith("./") and not (source / words[0]).is_file():
                faults.append(f"README names {words[0]}, which is not there")
    if commands < 5:
        faults.append(f"README shows only {commands} commands")
    for name, arguments in pictures.items():
        drawn = run(["view", *arguments], folder)
        file = gallery / f"{name}.svg"
        if update:
            gallery.mkdir(exist_ok=True)
            file.write_bytes(drawn)
        elif not file.is_file() or file.read_bytes() != drawn:
            faults.append(f"{file.relative_to(source)} is not what is drawn today; run this with --update and look at it")

for link in re.findall(r"\]\(([^)#]+)\)", readme):
    if "://" not in link and not (source / link).exists():
        faults.append(f"README links to {link}, which is not there")

for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
