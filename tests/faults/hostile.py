#!/usr/bin/env python3
"""Inputs made to be slow or large: each ends in order within 10 s of processor time (40 s in the dev build, which is
slower) and 512 MB. Small forms of our own always; the large ones where ECOMAP_SHARED names a folder with a collection hostile/.
Usage: hostile.py ECOMAP"""
import os, pathlib, resource, subprocess, sys, tempfile

ecomap = str(pathlib.Path(sys.argv[1]).resolve())
slow_build = 4 if "/dev/" in ecomap else 1  # with assertions and without optimisation
most_seconds, most_megabytes = 10 * slow_build, 512
ACTORS = "id,name,type\nlibrary,Town Library,public\nmakers,Makers' Guild,association\n"
OFFERS = "id,actor,name,support_types,principles,status\n1,library,Courses,training,learn,today\n2,makers,Room,place,meet,today\n"
faults, done = [], 0


def run(words, name):
    """The exit code, and what was said; a fault when it takes too long or too much."""
    global done
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(write, 2)
        os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
        os.close(read)
        resource.setrlimit(resource.RLIMIT_CPU, (most_seconds, most_seconds))
        os.execv(ecomap, [ecomap, *words])
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read().decode(errors="replace")
    _, status, used = os.wait4(child, 0)
    code, seconds, megabytes = os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
    done += 1
    if "-v" in sys.argv:
        print(f"{name:20} {' '.join(words[:2])[:40]:40} {code:4} {seconds:6.2f} s {megabytes:6.0f} MB")
    if code not in (0, 1, 65, 66):
        faults.append(f"{name}: {words[0]} ended with {code}: {said[-200:]}")
    if megabytes > most_megabytes:
        faults.append(f"{name}: {words[0]} took {megabytes:.0f} MB")
    return code, said


def expect(name, files, code, *texts, words=("check",)):
    """Writes the files over a good small dataset and holds exit code and messages against what they should be."""
    with tempfile.TemporaryDirectory() as folder:
        for file, content in ({"actors.csv": ACTORS, "offers.csv": OFFERS} | files).items():
            with open(os.path.join(folder, file), "wb") as stream:
                stream.truncate(content) if isinstance(content, int) else stream.write(content.encode())
        found, said = run([words[0], folder, *(word.replace("@", folder + "/") for word in words[1:])], name)
    if found != code:
        faults.append(f"{name}: ended with {found}, not {code}: {said[-300:]}")
    faults.extend(f"{name}: nobody said {text!r} but {said[-300:]!r}" for text in texts if text not in said)


def own():
    n = 20_000
    head = "change,table,id,name,type,actor,support_types,principles\n"
    expect("many additions", {"changes.in": head + "".join(f"add,actors,a{i},Actor {i},public,,,\n" for i in range(n))}, 0,
           words=("info", "--assume", "@changes.in"))
    expect("many removals", {"changes.in": head + "".join(f"remove,offers,x{i},,,,,\n" for i in range(n))}, 65,
           "changes.in:2:15", words=("info", "--assume", "@changes.in"))
    for name, text in {"many names": ",".join(f'"k{i}":1' for i in range(n)),
                       "many titles": '"title":{' + ",".join(f'"l{i}":"t"' for i in range(n)) + "}"}.items():
        expect(name, {"datapackage.json": "{" + text + "}"}, 0)
    expect("one name many times", {"datapackage.json": "{" + ",".join('"k":1' for _ in range(n)) + "}"}, 1,
           "datapackage.json:1:8", "given twice")
    expect("many resources", {"datapackage.json": '{"resources":[' + ",".join(
        f'{{"name":"r{i}","path":"r{i}.csv"}}' for i in range(n)) + "]}"}, 0)
    expect("wrong languages", {"datapackage.json": "{" + " " * n + '"languages":[' + "1," * n + "1]}"}, 1,
           f"datapackage.json:1:{n + 2}", "must be a list of texts")
    expect("bad expectations", {"expect.in": "bad\n" * n}, 1, "expect.in:1:1", words=("check", "--expect", "@expect.in"))
    expect("good expectations", {"expect.in": "expect actors >= 1\n" * n}, 0, words=("check", "--expect", "@expect.in"))
    expect("too large", {"links.csv": 1200 << 20}, 1, "links.csv", "larger than 1 GiB")
    expect("no table", {"notes.csv": 600 << 20}, 0)
    expect("blank rows", {"links.csv": "from,to,kind\n" + ",,\n" * 500_000}, 0)
    expect("many mistakes", {"links.csv": "from,to,kind\n" + "library,nobody,funds\n" * n}, 1, "links.csv:2:9", "nobody")
    expect("many mistakes in a line", {"actors.csv": ACTORS + '"' + "x" * 100 + '"y,' * n + "\n"}, 1, "actors.csv:4:")


def shared(folder):
    make = folder / "make.py"
    limits = {"expect-bad-lines": ("check", "--expect", "@expect.txt"), "expect-good-lines": ("check", "--expect", "@expect.txt"),
              "assume-adds": ("info", "--assume", "@changes.csv.in")}
    analyses = {"chain": ("connectivity",), "many-cells": ("coverage", "gaps"), "wide-web": ("nestedness",)}
    kinds = [line.split()[0] for line in subprocess.run([sys.executable, make], capture_output=True, text=True).stdout.splitlines()]
    for kind in kinds:
        with tempfile.TemporaryDirectory() as at:
            subprocess.run([sys.executable, make, kind, at], check=True)
            commands = [("check",), ("info",), *[("analyse", each) for each in analyses.get(kind, ())]]
            for first, *more in [limits[kind]] if kind in limits else commands:
                words = [first, *more[:1], at] if first == "analyse" else [first, at, *(w.replace("@", at + "/") for w in more)]
                run(words, kind)
            if kind == "many-actors":
                few = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
                view = subprocess.run([ecomap, "view", "actor", at, "-o", at + "/cards"], preexec_fn=few, capture_output=True)
                if view.returncode != 0:
                    faults.append(f"{kind}: {view.stderr[-200:]}")


own()
collection = pathlib.Path(os.environ.get("ECOMAP_SHARED", "")) / "hostile"
if os.environ.get("ECOMAP_SHARED") and (collection / "make.py").exists():
    shared(collection)
else:
    print("hostile: skipped, the large inputs: ECOMAP_SHARED does not name a folder with a collection hostile/")
print("\n".join(faults) or f"hostile: {done} runs, each in order, time and memory")
sys.exit(bool(faults))
