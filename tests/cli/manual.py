#!/usr/bin/env python3
"""Fails when a command, an option of --help or an analysis is not in the manual, or mandoc finds a fault in it.
Usage: manual.py ECOMAP MAN_FOLDER"""
import pathlib, re, shutil, subprocess, sys

ecomap, folder = sys.argv[1], pathlib.Path(sys.argv[2])


def help_of(*words):
    return subprocess.run([ecomap, *words, "--help"], capture_output=True, text=True, check=True).stdout


def missing(page, text):
    page_text = (folder / page).read_text().replace("\\-", "-")
    options = set(re.findall(r"(?:^|[ ,])(--?[a-z][a-z-]*)", "\n".join(
        line for line in text.splitlines() if re.match(r"  +(-|--)", line))))
    return [f"{page}: has no {option}" for option in sorted(options) if not re.search(re.escape(option) + r"(?![\w-])", page_text)]


commands = re.findall(r"^  ([a-z-]+)  +\S", help_of().split("Commands")[1].split("\nOPTIONS")[0].split("Options:")[0], re.M)
faults = missing("ecomap.1", help_of())
for command in commands:
    if f"ecomap-{command}" not in (folder / "ecomap.1").read_text().replace("\\-", "-"):
        faults.append(f"ecomap.1: has no command {command}")
    if (folder / f"ecomap-{command}.1").exists():
        faults += missing(f"ecomap-{command}.1", help_of(command))
    else:
        faults.append(f"ecomap-{command}.1: is missing")
sections = ["NAME", "QUESTION", "DEFINITION", "HOW TO READ IT", "WHEN NOT TO TRUST IT", "SEE ALSO"]
listed = subprocess.run([ecomap, "analyse", "--list"], capture_output=True, text=True, check=True).stdout
analyses = re.findall(r"^ *([\w-]+)  +\S", listed, re.M)
for name in analyses:
    page = folder / f"ecomap-{name}.7"
    if not page.exists():
        faults.append(f"{page.name}: is missing")
    elif (found := [word for word in re.findall(r'^\.SH "?([^"\n]+)', page.read_text(), re.M) if word in sections]) != sections:
        faults.append(f"{page.name}: its sections are {found}, not {sections}")
installed = (folder.parent / "CMakeLists.txt").read_text()
for page in sorted(folder.iterdir()):
    if f"man/{page.name}\n" not in installed:
        faults.append(f"{page.name}: is not installed by cli/CMakeLists.txt")
    if shutil.which("mandoc"):
        faults += subprocess.run(["mandoc", "-Tlint", page], capture_output=True, text=True).stdout.splitlines()
if len(commands) < 5:
    faults.append(f"only {commands} were found in the help")
print("\n".join(faults) or f"manual: {len(commands)} commands and all their options, {len(analyses)} analyses")
sys.exit(bool(faults))
