#!/usr/bin/env python3
"""Runs every case under tests/cli/COMMAND/CASE/ and compares, byte by byte, what the command says and writes.
A case is a folder with `args` (the command line, as in a shell, after "ecomap") and, where they are not empty,
`stdout`, `stderr`, `exit` and a folder `files` of what it writes. It runs in an empty folder that holds the sets of
tests/cli/data and, as datasets/, those that ship.
Usage: golden.py ECOMAP [--update] [COMMAND/CASE...]    --update takes what is said now as what shall be said."""
import pathlib, shlex, shutil, subprocess, sys, tempfile

here = pathlib.Path(__file__).resolve().parent
ecomap = pathlib.Path(sys.argv[1]).resolve()
update = "--update" in sys.argv
chosen = [word for word in sys.argv[2:] if word != "--update"]


def read(path):
    return path.read_bytes() if path.exists() else b""


def run(case):
    """What the case gives: file name of the expectation -> bytes."""
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for dataset in (here / "data").iterdir():
            (work / dataset.name).symlink_to(dataset)
        (work / "datasets").symlink_to(here.parent.parent / "datasets")
        before = set(work.iterdir())
        done = subprocess.run([ecomap, *shlex.split((case / "args").read_text())], cwd=work, capture_output=True,
                              env={"PATH": "/usr/bin:/bin"}, timeout=120)
        given = {"stdout": done.stdout, "stderr": done.stderr, "exit": b"%d\n" % done.returncode}
        for path in sorted(work.rglob("*")):
            new = not any(path == old or old in path.parents for old in before)
            if new and path.is_file():
                given["files/" + path.relative_to(work).as_posix()] = path.read_bytes()
        return given


def expected(case):
    files = {p.relative_to(case).as_posix(): p.read_bytes() for p in case.rglob("*") if p.is_file()}
    del files["args"]
    return {"stdout": b"", "stderr": b"", "exit": b"0\n"} | files


def difference(name, wanted, given):
    if wanted is None or given is None:
        return f"  {name}: {'is new' if wanted is None else 'is missing'}"
    wanted, given = wanted.decode(errors="replace").splitlines(), given.decode(errors="replace").splitlines()
    for number in range(max(len(wanted), len(given))):
        old, new = (lines[number] if number < len(lines) else None for lines in (wanted, given))
        if old != new:
            return f"  {name}:{number + 1}: wanted {old!r}\n  {name}:{number + 1}:  given {new!r}"
    return f"  {name}: differs only in its line ends"


cases = sorted(path.parent for path in here.glob("*/*/args"))
cases = [case for case in cases if not chosen or case.relative_to(here).as_posix() in chosen]
failed = 0
for case in cases:
    wanted, given = expected(case), run(case)
    if update:
        for old in case.iterdir():
            if old.name != "args":
                shutil.rmtree(old) if old.is_dir() else old.unlink()
        for name, content in given.items():
            if content and not (name == "exit" and content == b"0\n"):
                (case / name).parent.mkdir(parents=True, exist_ok=True)
                (case / name).write_bytes(content)
    elif wanted != given:
        failed += 1
        print(case.relative_to(here).as_posix() + ": " + (case / "args").read_text().strip())
        for name in sorted(wanted.keys() | given.keys()):
            if wanted.get(name) != given.get(name):
                print(difference(name, wanted.get(name), given.get(name)))
print(f"golden: {len(cases) - failed} cases as they shall be, {failed} not" + (", all taken anew" if update else ""))
if failed:
    print(f"If that is how it shall be: {sys.argv[0]} {sys.argv[1]} --update, then read what changed.")
sys.exit(failed > 0 or not cases)
