#!/usr/bin/env python3
"""Fails when an atlas of the shipped dataset is not the same, byte by byte, whatever the machine around it is, or says
a number that is none.
Usage: determinism.py ECOMAP"""
import hashlib, os, pathlib, re, shutil, subprocess, sys, tempfile

ecomap = pathlib.Path(sys.argv[1]).resolve()
dataset = pathlib.Path(__file__).resolve().parents[2] / "datasets/sweden-innovation-support"
plain = {"PATH": os.environ["PATH"]}
locales = subprocess.run(["locale", "-a"], capture_output=True, text=True).stdout.split() if shutil.which("locale") else []


def on_one_processor():
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def numbers_that_are_none(folder):
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".csv", ".json", ".md") and re.search(r"(?<![\w.-])[-+]?(nan|inf)(?![\w-])", path.read_text()):
            yield f"{path.relative_to(folder)} says nan or inf"


def digest(folder):
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


with tempfile.TemporaryDirectory() as work:
    work = pathlib.Path(work)
    (work / "elsewhere with a space").mkdir()
    ways = [("again", dict(env=plain)), ("C", dict(env=plain | {"LC_ALL": "C"})), ("no environment", dict(env={})),
            ("no fonts", dict(env=plain | {"FONTCONFIG_FILE": "/dev/null", "HOME": "/nonexistent"})),
            ("one processor", dict(env=plain, preexec_fn=on_one_processor)),
            ("one thread", dict(env=plain, more=["--threads", "1"])),
            ("eight threads", dict(env=plain, more=["--threads", "8"])),
            ("another folder", dict(env=plain, cwd=work / "elsewhere with a space")),
            ("another time", dict(env=plain | {"TZ": "Pacific/Kiritimati", "MALLOC_PERTURB_": "165"}))]
    ways += [(name, dict(env=plain | {"LC_ALL": name})) for name in ("sv_SE.utf8", "tr_TR.utf8", "C.utf8") if name in locales]

    def draw(name, how):
        folder, more = work / name, how.pop("more", [])
        subprocess.run([ecomap, "atlas", dataset, "-o", folder, *more], check=True, timeout=300, **how)
        return digest(folder)

    first = draw("first", dict(env=plain))
    faults = list(numbers_that_are_none(work / "first"))
    for name, how in ways:
        other = draw(name, how)
        faults += [f"{name}: {file} differs" for file in sorted(first.keys() | other.keys())
                   if first.get(file) != other.get(file)]
if len(first) < 20:
    faults.append(f"the atlas has only {len(first)} files")
print("\n".join(faults) or f"determinism: {len(first)} files the same in {len(ways) + 1} runs")
sys.exit(bool(faults))
