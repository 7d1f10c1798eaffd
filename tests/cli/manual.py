#!/usr/bin/env python3
"""Fails when a command, an option of --help or an analysis is not in the manual, when it gives an analysis or a view
other options than its help, or mandoc finds a fault in it.
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


def listed(command):
    text = subprocess.run([ecomap, command, "--list"], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^ *([\w-]+)  +\S", text, re.M)


def options_in(pattern, text):
    """The options at the beginning of the lines that the pattern's group holds."""
    found = re.search(pattern, text, re.M)
    return re.findall(r"^(?: +|\.BR? )(--[\w-]+)", found[1], re.M) if found else []


def unlike(command):
    """Analyses, or views, that take other options than the page of the command has in the entry of their name."""
    page = (folder / f"ecomap-{command}.1").read_text().replace("\\-", "-")
    for name in listed(command):
        takes = options_in(rf"^{name} \(.*\):\n((?: .*\n)*)", help_of(command, name))
        told = options_in(rf"^\.TP\n\.B {name}\n((?:\.BR? --.*\n)*)", page)
        if takes != told:
            yield f"ecomap-{command}.1: {name} takes {takes}, not {told}"


commands = re.findall(r"^  ([a-z-]+)  +\S", help_of().split("Commands")[1].split("\nOPTIONS")[0].split("Options:")[0], re.M)
faults = missing("ecomap.1", help_of())
for command in commands:
    if f"ecomap-{command}" not in (folder / "ecomap.1").read_text().replace("\\-", "-"):
        faults.append(f"ecomap.1: has no command {command}")
    if (folder / f"ecomap-{command}.1").exists():
        faults += missing(f"ecomap-{command}.1", help_of(command))
    else:
        faults.append(f"ecomap-{command}.1: is missing")
for command in ("analyse", "view"):
    faults += unlike(command)
sections = ["NAME", "QUESTION", "DEFINITION", "HOW TO READ IT", "WHEN NOT TO TRUST IT", "SEE ALSO"]
analyses = listed("analyse")
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
