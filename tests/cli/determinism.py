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
    ways = {"C": dict(env={"LC_ALL": "C"}), "no environment": dict(env={"PATH": None}),
            "no fonts": dict(env={"FONTCONFIG_FILE": "/dev/null", "HOME": "/nonexistent"}),
            "one processor": dict(preexec_fn=on_one_processor), "one thread": dict(more=["--threads", "1"]),
            "eight threads": dict(more=["--threads", "8"]), "another folder": dict(cwd=work / "elsewhere with a space"),
            "another time": dict(env={"TZ": "Pacific/Kiritimati"}), "filled memory": dict(env={"MALLOC_PERTURB_": "165"})}
    ways |= {name: dict(env={"LC_ALL": name}) for name in ("sv_SE.utf8", "tr_TR.utf8", "C.utf8") if name in locales}
    # Several at once, and one by one only when that makes a difference.
    together = [["no environment", "one thread"], ["C", "one processor", "another folder"],
                ["C.utf8", "eight threads", "filled memory"], ["sv_SE.utf8", "no fonts", "another time"], ["tr_TR.utf8"]]

    def draw(name, wanted):
        folder, env, more, how = work / name, dict(plain), [], {}
        for way in wanted:
            parts = dict(ways[way])
            env |= parts.pop("env", {})
            more += parts.pop("more", [])
            how |= parts
        env = {variable: value for variable, value in env.items() if value is not None}
        subprocess.run([ecomap, "atlas", dataset, "-o", folder, *more], check=True, timeout=300, env=env, **how)
        found = digest(folder)
        if name != "first":
            shutil.rmtree(folder)
        return found

    def differences(wanted):
        other = draw("other", wanted)
        return [f"{', '.join(wanted)}: {file} differs" for file in sorted(first.keys() | other.keys())
                if first.get(file) != other.get(file)]

    first = draw("first", [])
    faults = list(numbers_that_are_none(work / "first"))
    missed = ways.keys() - {way for some in together for way in some}
    faults += [f"{way} is tried with no other" for way in sorted(missed)]
    for some in together:
        wanted = [way for way in some if way in ways]
        if wanted and (found := differences(wanted)):
            faults += [fault for way in wanted for fault in differences([way])] or found
if len(first) < 20:
    faults.append(f"the atlas has only {len(first)} files")
print("\n".join(faults) or f"determinism: {len(first)} files the same in {len(ways)} ways")
sys.exit(bool(faults))
