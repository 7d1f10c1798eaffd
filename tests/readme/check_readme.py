#!/usr/bin/env python3
"""Runs what the README tells its reader to run, in a copy of nothing but the datasets, and checks that its links lead
somewhere and that the pictures it shows, and the page of what-ifs, are what the command makes today.

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
    "gaps": ["gaps", swedish],
    "heatmap": ["heatmap", swedish],
    "heatmap-per-phase": ["heatmap", swedish, "--per", "phase", "--lang", "en"],
    "roles": ["roles", swedish],
    "roles-gaps": ["roles", swedish, "--form", "gaps", "--lang", "en"],
    "survey": ["survey", swedish],
    "phases": ["phases", swedish],
    "network": ["network", swedish],
    "ego": ["network", swedish, "--ego", "vinnova", "--lang", "en"],
    "overlap": ["overlap", swedish],
    "trace": ["trace", swedish],
    "timeline": ["timeline", swedish, "--lang", "en"],
    "plan": ["plan", swedish, "--process", "natverksbygge"],
    "gantt": ["plan", swedish, "--process", "larprojekt", "--form", "gantt"],
    "funnel": ["funnel", swedish],
    "instruments": ["instruments", swedish],
    "find": ["find", swedish, "--need", "kommuner,finansiering,infora", "--from", "skr", "--lang", "en"],
    "rings": ["rings", swedish],
    "checklist": ["checklist", swedish, "--process", "samarbete_valfardsteknik"],
    "completeness": ["completeness", swedish, "--lang", "en"],
    "before-after": ["heatmap", swedish, "--without", "vinnova", "--before-after", "--lang", "en"],
    "dark": ["heatmap", swedish, "--theme", "dark", "--lang", "en"],
    "print-grey": ["gaps", swedish, "--theme", "print-grey", "--lang", "en"],
}
what_if = f"{swedish}/what-if"
decisions = [
    ("Vinnova lägger ner", "Den aktör som flest är knutna till försvinner, med sina erbjudanden och kopplingar.",
     [["compare", swedish, "--without", "vinnova", "--top", "5", "-f", "md"]]),
    ("Det sammanhållande forumet bildas", "Första rekommendationen genomförs: Vinnova sammankallar, och de som pekas ut deltar.",
     [["compare", swedish, "--assume", f"{what_if}/joint-forum.csv", "--top", "5", "-f", "md"]]),
    ("Alla roller som aktörerna säger att de skulle kunna ta tas", "Allt som tio aktörer har sagt att de skulle kunna göra räknas som gjort.",
     [["compare", swedish, "--with-status", "could", "--top", "5", "-f", "md"]]),
    ("De tre roller som svarar mot flest glapp tas", "De tre är uträknade (`man ecomap-portfolio`), inte handplockade.",
     [["analyse", "portfolio", swedish, "--close", "gaps", "--budget", "3", "-f", "csv", "--table", "assume"],
      ["compare", swedish, "--assume", f"{what_if}/best-three.csv", "--top", "5", "-f", "md"]]),
]
faults = []


def run(arguments, folder):
    done = subprocess.run([ecomap, *arguments], cwd=folder, capture_output=True, check=False)
    if done.returncode != 0 or done.stderr:
        faults.append(f"ecomap {shlex.join(arguments)}: exit {done.returncode}, {done.stderr.decode()}")
    return done.stdout


def hold(file, made):
    """Makes the file what it shall be, or says that it is not."""
    if update:
        file.write_bytes(made)
    elif not file.is_file() or file.read_bytes() != made:
        faults.append(f"{file.relative_to(source)} is not what is made today; run this with --update and look at it")


def what_if_page(folder):
    """The four decisions: what was asked, and the answer one heading down."""
    lines = ["# Tänk om: fyra beslut", "", "Vad som skulle hända med stödsystemet, räknat på `sweden-innovation-support`. Sidan är",
             "gjord av kommandona i den och prövas mot dem; inget är skrivet för hand utom rubrikerna.", ""]
    for number, (title, why, commands) in enumerate(decisions, 1):
        lines += [f"## {number}. {title}", "", why, "", "```sh"]
        lines += ["ecomap " + shlex.join(words) + (f" > {what_if}/best-three.csv" if "csv" in words else "") for words in commands]
        lines += ["```", ""]
        for words in commands:
            said = run(words, folder)
            if "csv" in words:
                hold(source / what_if / "best-three.csv", said)
                continue
            text = said.decode().split("\n")[2:]  # without its own heading
            if number < len(decisions):  # the same notes for all: at the end
                text = text[:text.index("## Anmärkningar")]
            lines += ["#" + line if line.startswith("## ") else line for line in text]
    return "\n".join(lines).encode()


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

    hold(source / "datasets" / "what-if.md", what_if_page(folder))

    systems = re.findall(r"^\| (\d+) \| .* \| ((?:`ecomap [^`]*`(?:<br>)?)+) \|$",
                         (source / "datasets" / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    if [int(number) for number, _ in systems] != list(range(1, 55)):
        faults.append("datasets/README.md does not list the systems 1 to 54")
    for line in sorted({line for _, cell in systems for line in re.findall("`ecomap ([^`]*)`", cell)}):
        if not run(shlex.split(line), folder):
            faults.append(f"ecomap {line}: says nothing")

page = (gallery / "README.md").read_text(encoding="utf-8")
for name, text, place in [("README", readme, source), ("the gallery", page, gallery)]:
    for link in re.findall(r"\]\(([^)#]+)\)", text):
        if "://" not in link and not (place / link).exists():
            faults.append(f"{name} links to {link}, which is not there")
for name in pictures:
    if f"({name}.svg)" not in page:
        faults.append(f"the gallery does not show {name}.svg")

for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
