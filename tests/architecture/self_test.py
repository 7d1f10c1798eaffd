#!/usr/bin/env python3
"""Plants a fault for each check in a copy of the tree and fails unless the check finds it, and nothing without it.
Usage: self_test.py ROOT ECOMAP"""
import contextlib, pathlib, shutil, subprocess, sys, tempfile

root, ecomap = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
checks = root / "tests/architecture"


def add(name, text):
    return name, lambda old: old + text


def remove(name):
    return name, lambda old: None


def pretend(line):
    """A command in the place of ecomap whose lists hold one more line."""
    return "ecomap", lambda old: f'#!/bin/sh\n"{ecomap}" "$@"\ncase "$*" in "analyse --list") echo "{line}";; esac\n'


faults = [
    ("layers.py", add("engine/model/text.cpp", '#include "render/shape/shape.hpp"\n'), "engine/model/text.cpp"),
    ("layers.py", add("engine/analysis/report.hpp", "#include <boost/graph/adjacency_list.hpp>\n"), "boost/graph"),
    ("layers.py", add("render/board/theme.cpp", "#include <gvc.h>\n"), "graphviz/gvc.h"),
    ("layers.py", add("render/output/csv.cpp", "#include <CLI/CLI.hpp>\n"), "CLI/CLI.hpp"),
    ("layers.py", add("render/view/new.cpp", "#include <spdlog/spdlog.h>\n"), "spdlog"),
    ("layers.py", add("engine/graph/new.hpp", '#include "engine/analysis/report.hpp"\n'), "engine/graph/new.hpp:1"),
    ("layers.py", add("engine/other/new.hpp", '#include "engine/model/text.hpp"\n'), "engine/other/new.hpp:1"),
    ("mirror.py", add("engine/model/new.cpp", "\n"), "engine/model/new.cpp: has no"),
    ("mirror.py", remove("tests/engine/model/text.cpp"), "engine/model/text.cpp: has no"),
    ("purity.py", add("engine/model/text.cpp", "void f() { std::cout << 1; }\n"), "std::cout"),
    ("purity.py", add("render/output/csv.cpp", "void f() { exit(1); }\n"), "exit"),
    ("purity.py", add("engine/io/csv.cpp", 'auto x = getenv("HOME");\n'), "getenv"),
    ("purity.py", add("cli/input.cpp", 'auto x = std::stod("1");\n'), "stod"),
    ("purity.py", add("render/view/new.cpp", "auto x = std::chrono::system_clock::now();\n"), "_clock"),
    ("purity.py", add("cli/new.cpp", 'auto x = Error("there is no such thing");\n'), "cli/new.cpp:1: a sentence"),
    ("purity.py", add("render/view/new.cpp", 'auto x = "no view \'" + name + "\' in this map";\n'), "' in this map"),
    ("one_name.py", add("render/board/new.hpp", "namespace ecomap {\n\nstruct Actor {\n};\n\n}  // namespace ecomap\n"),
     "ecomap::Actor"),
    ("one_escape.py", add("render/output/junit.cpp", 'auto x = "&lt;";\n'), "render/output/junit.cpp:"),
    ("one_escape.py", add("cli/log.cpp", 'auto x = "\\\\u{" + digits;\n'), "cli/log.cpp:"),
    ("one_escape.py", add("engine/io/new.cpp", "std::string x{'\\\\', 'x'};\n"), "engine/io/new.cpp:1"),
    ("messages.py", add("engine/graph/new.cpp", 'auto x = Message("no.such-message");\n'), "no.such-message"),
    ("messages.py", add("render/words/en/words.txt", "words.of-nobody = x\n"), "nothing says words.of-nobody"),
    ("messages.py", add("render/words/en/info.txt", "info.of-nobody = x\n"), "nothing says info.of-nobody"),
    ("messages.py", add("engine/graph/new.cpp", 'auto x = "new." + key;\n'), "engine/graph/new.cpp: ids that begin with new."),
    ("messages.py", add("cli/log.cpp", 'auto x = "Något gick fel";\n'), "cli/log.cpp: words of one language"),
    ("messages.py", add("render/words/en/info.txt", "info.new = {n, plural, other {{a, select, other {# x}}}}\n"), "in a select: info.new"),
    ("records.py", pretend("coverage  a second one"), "stands twice"),
    ("records.py", pretend("Bad_Name  x"), "Bad_Name: is not in kebab case"),
    ("records.py", pretend("new-one  " + "x" * 73), "73 characters"),
    ("records.py", pretend("new-one  x"), "new-one: has no test"),
    ("records.py", pretend("new-one  x"), "new-one: has no golden"),
]


@contextlib.contextmanager
def planted(tree, name, change):
    """The tree with one file changed, for as long as it is looked at."""
    path = tree / name
    old = path.read_text() if path.exists() else None
    new = change(old or "")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink() if new is None else path.write_text(new)
    if name == "ecomap":
        path.chmod(0o755)
    yield
    path.unlink(missing_ok=True) if old is None else path.write_text(old)


def run(check, tree):
    fake = tree / "ecomap"
    program = fake if fake.exists() else ecomap
    arguments = [tree, program] if check == "records.py" else [tree]
    return subprocess.run([sys.executable, checks / check, *arguments], capture_output=True, text=True)


missed = []
with tempfile.TemporaryDirectory() as work:
    tree = pathlib.Path(work)
    for top in ("engine", "render", "cli", "tests"):
        shutil.copytree(root / top, tree / top)
    for check in sorted({check for check, _, _ in faults}):
        if (done := run(check, tree)).returncode != 0:
            missed.append(f"{check} finds a fault without one being planted: {(done.stdout + done.stderr)[:300]}")
    for check, (name, change), wanted in faults:
        with planted(tree, name, change):
            done = run(check, tree)
        if done.returncode == 0 or wanted not in done.stdout:
            missed.append(f"{check} does not find '{wanted}': {(done.stdout + done.stderr)[:300]}")
print("\n".join(missed) or f"self-test: {len(faults)} planted faults, all found")
sys.exit(bool(missed))
