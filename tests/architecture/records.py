#!/usr/bin/env python3
"""Fails when an analysis, view, command or format has a bad name, a summary that is too long, no test or no golden.
Usage: records.py ROOT ECOMAP"""
import pathlib, re, shlex, subprocess, sys

root, ecomap = pathlib.Path(sys.argv[1]), sys.argv[2]


def said(*words):
    return subprocess.run([ecomap, *words], capture_output=True, text=True, check=True).stdout


def records(text):
    return re.findall(r"^ *([\w-]+)  +(\S.*)$", text, re.M)


listed = {
    "analysis": records(said("analyse", "--list")),
    "view": records(said("view", "--list")),
    "command": records(re.search(r"^Commands.*\n((?:  [a-z].*\n)+)", said("--help"), re.M)[1]),
    "format": [(name, "-") for name in re.search(r"FORMAT\s+(.*(?:\n {20,}\S.*)*)", said("view", "--help"))[1]
               .replace(",", " ").split()],
}
goldens = [shlex.split(path.read_text()) for path in (root / "tests/cli").glob("*/*/args")]
extensions = {"markdown": "md", "text": "txt", "dot": "gv"}


def has_golden(kind, name):
    if kind == "format":
        return any(word in (name, extensions.get(name)) or word.endswith("." + extensions.get(name, name))
                   for words in goldens for word in words)
    return any(words[:1] == [name] if kind == "command" else words[:2] == [kind.replace("analysis", "analyse"), name]
               for words in goldens)


def has_test(kind, name):
    file = name.replace("-", "_") + ".cpp"
    folder = {"analysis": "engine/analysis", "view": "render/view", "command": "cli/commands"}.get(kind)
    return folder is None or any((root / "tests" / folder).rglob(file))


faults = []
for kind, all_of_kind in listed.items():
    names = [name for name, _ in all_of_kind]
    if len(names) < 4:
        faults.append(f"{kind}: only {names} found")
    for name, summary in all_of_kind:
        if names.count(name) > 1:
            faults.append(f"{kind} {name}: stands twice")
        if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name):
            faults.append(f"{kind} {name}: is not in kebab case")
        if kind != "command" and len(summary) > 72:
            faults.append(f"{kind} {name}: the summary has {len(summary)} characters, 72 fit")
        if not has_test(kind, name):
            faults.append(f"{kind} {name}: has no test of its own")
        if kind == "format" and name == "svg":
            continue  # tests/cli/determinism.py draws every view as SVG
        if not has_golden(kind, name):
            faults.append(f"{kind} {name}: has no golden under tests/cli")
print("\n".join(faults) or "records: " + ", ".join(f"{len(v)} of kind {k}" for k, v in listed.items()))
sys.exit(bool(faults))
