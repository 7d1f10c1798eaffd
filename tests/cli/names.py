#!/usr/bin/env python3
"""Gives folders and files names that no text should hold (bytes that are no UTF-8, escape sequences, line ends,
noncharacters, markup) and fails unless everything that every command writes, in every format, is what it says it is:
UTF-8, JSON, XML; and nothing that a terminal would act on.
Usage: names.py ECOMAP"""
import csv, io, json, os, pathlib, re, shutil, subprocess, sys, tempfile
import xml.parsers.expat

ecomap = pathlib.Path(sys.argv[1]).resolve()
data = pathlib.Path(__file__).resolve().parent / "data"
names = [b"byte-\xe5", b"escape-\x1b[31m\x1b]0;x\x07", b"line\nend: error: x\n", "none-\ufffe\uffff".encode(),
         "turn-\u202e\u2066\u2028\u0085\u009b31m".encode(), b"markup-&<a>\"'`|*", b"surrogate-\xed\xa0\x80", b";=1+1"]
never = "\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff"  # in what people read
acts = {"text": re.compile(f"[{never}\t\u061c\u200e\u200f\u2028\u2029\u206a-\u206f]")}
faults, runs = [], 0


def look_at(what, kind, content):
    """Adds a fault unless `content` is of that kind."""
    try:
        text = content.decode("utf-8")
        if kind in ("json", "sarif"):
            json.loads(text)
        elif kind in ("svg", "junit"):
            xml.parsers.expat.ParserCreate().Parse(content, True)
        elif kind == "csv":
            list(csv.reader(io.StringIO(text, newline=""), strict=True))
        if kind not in ("csv", "json", "sarif") and (found := acts.get(kind, re.compile(f"[{never}]")).search(text)):
            faults.append(f"{what}: {kind} holds {found[0]!r} in {text[max(0, found.start() - 40):found.end()]!r}")
    except Exception as wrong:
        faults.append(f"{what}: no {kind}: {wrong}")


def run(work, kind, *words):
    global runs
    runs += 1
    words = [os.fsencode(word) for word in words]
    done = subprocess.run([os.fsencode(ecomap), *words], cwd=work, capture_output=True, timeout=120)
    what = b" ".join(words).decode("utf-8", "backslashreplace").encode("unicode_escape").decode()
    if done.returncode not in (0, 1, 64, 65, 66, 73) or (kind != "text" and done.returncode > 1):
        faults.append(f"{what}: exit {done.returncode}: {done.stderr[:200]!r}")
    look_at(what, kind, done.stdout)
    look_at(what + " (stderr)", "text", done.stderr)
    for line in done.stderr.decode("utf-8", "replace").splitlines():
        if not re.match(r"ecomap: \w+: |  |[^ ].*: |\s+\d* \| ", line):
            faults.append(f"{what} (stderr): a line of no message of ours: {line!r}")
    return done


def formats(*command):
    said = subprocess.run([ecomap, *command, "--help"], capture_output=True, text=True, check=True).stdout
    words = re.search(r"--format FORMAT\S*\s+(.*(?:\n {20,}\S.*)*)", said)[1]
    return [word for word in re.findall(r"[a-z]+", words.split("(")[0])]


def try_name(work, name):
    good, bad = os.path.join(work, b"good", name), os.path.join(work, b"bad", name)
    for folder in (good, bad):
        shutil.copytree(os.fsencode(data / "tiny"), folder)
    os.unlink(os.path.join(good, b"datapackage.json"))  # so that the folder's name is the map's
    with open(os.path.join(bad, b"actors.csv"), "ab") as actors:
        actors.write(b"x\x1b,\xe5,nowhere,\nx,\xef\xbf\xbe,nowhere\n")
    with open(os.path.join(bad, b"more" + name.replace(b"/", b"") + b".csv"), "wb") as unknown:
        unknown.write(b"a,b\n1,2\n")
    expectations = os.path.join(work, b"expect-" + name)
    with open(expectations, "wb") as file:
        file.write("expect actors > 99\nexpect \ufffe\x1b\n".encode())
    for folder in (good, bad):
        for kind in formats("check"):
            run(work, kind, "check", folder, "--expect", expectations, "-f", kind)
            run(work, kind, "check", folder, "--fail-on", "none", "-f", kind)
    commands = {"info": ["info", good], "analyse": ["analyse", "coverage", good], "diff": ["diff", good, bad],
                "find": ["find", good, "--type", "money"], "compare": ["compare", good, "--without", "aga"]}
    for command, words in commands.items():
        for kind in formats(command):
            run(work, kind, *words, "--lenient", "-f", kind)
    for kind in formats("view"):
        for view in ("overview", "network"):
            run(work, kind, "view", view, good, "--lenient", "-f", kind)
    run(work, "csv", "info", good, bad, "--lenient", "-f", "csv")
    run(work, "text", "atlas", good, "--lenient", "-o", os.path.join(work, b"atlas"))
    for folder, _, files in os.walk(os.path.join(work, b"atlas")):
        for file in files:
            kind = os.fsdecode(file).rsplit(".", 1)[-1]
            with open(os.path.join(folder, file), "rb") as content:
                look_at(f"atlas {name!r}: {os.fsdecode(file)}", kind, content.read())
    for words in (["check", name], ["check", good, "--expect", name], ["info", good, "--assume", name], [name],
                  ["check", good, b"--" + name], ["view", name, good], ["analyse", name, good],
                  ["info", good, "-f", name],
                  ["view", "overview", good, "--theme", name], ["view", "overview", good, "--page", name],
                  ["view", "overview", good, "--form", name], ["view", "actor", good, "--actor", name],
                  ["find", good, "--type", name], ["info", good, "--status", name], ["info", good, "--source", name],
                  ["info", good, "-o", os.path.join(b"no-such-folder", name)], ["info", good, "-o", good],
                  ["atlas", good, "-o", os.path.join(good, b"actors.csv")], ["check", good, "--max-errors", name],
                  ["check", good, "--fail-on", name], ["view", "overview", good, name, name], ["info", bad]):
        run(work, "text", *words)


with tempfile.TemporaryDirectory() as top:
    for i, name in enumerate(names):
        work = os.fsencode(os.path.join(top, str(i)))
        os.mkdir(work)
        try_name(work, name)
print("\n".join(faults[:40]) or f"names: {runs} runs on {len(names)} bad names, all of it well-formed")
sys.exit(bool(faults))
