#!/usr/bin/env python3
"""Kills an atlas run at many moments and fails unless the old folder or the new one is there, whole; and unless a run
that is asked to stop leaves nothing behind.
Usage: killed.py ECOMAP [KILLS]"""
import hashlib, pathlib, random, shutil, signal, subprocess, sys, tempfile, time

ecomap = pathlib.Path(sys.argv[1]).resolve()
kills = int(sys.argv[2]) if len(sys.argv) > 2 else 40
here = pathlib.Path(__file__).resolve().parent
tiny, larger = here / "data/tiny", here.parents[1] / "datasets/coast-example"


def digest(folder):
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return hashlib.sha256(b"".join(p.relative_to(folder).as_posix().encode() + p.read_bytes() for p in files)).hexdigest()


def atlas(dataset, folder):
    subprocess.run([ecomap, "atlas", dataset, "-o", folder], check=True)
    return digest(folder)


faults, seen = [], {"old": 0, "new": 0}
with tempfile.TemporaryDirectory() as work:
    work = pathlib.Path(work)
    out = work / "out"
    atlas(larger, work / "warm")
    began = time.monotonic()
    new = atlas(larger, work / "new")
    whole_run = time.monotonic() - began
    old = atlas(tiny, out)
    moments = random.Random(1)  # spread over the run, closest where the folders change places
    for number in range(kills):
        after = whole_run * (moments.random() if number % 2 else 0.8 + 0.4 * moments.random())
        asked = [signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT][number % 4]
        run = subprocess.Popen([ecomap, "atlas", larger, "-o", out])
        time.sleep(after)
        run.send_signal(asked)
        code = run.wait()
        found = digest(out)
        name = "old" if found == old else "new" if found == new else None
        if name is None:
            faults.append(f"after {after:.3f} s and {asked.name} the folder is neither the old nor the new one")
            break
        seen[name] += 1
        if code not in (0, -asked):
            faults.append(f"{asked.name} after {after:.3f} s: ended with {code}")
        garbage = [p.name for p in work.iterdir() if p.name.startswith(".out.ecomap-")]
        of_this_run = [each for each in garbage if f"-{run.pid}-" in each]  # an earlier kill's waits for the next sweep
        if asked != signal.SIGKILL and of_this_run:
            faults.append(f"{asked.name} after {after:.3f} s left {of_this_run}")
        if len(garbage) > 1:
            faults.append(f"garbage piles up: {garbage}")
        if name == "new":
            shutil.rmtree(out)
            old = atlas(tiny, out)
    atlas(tiny, out)
    if [p.name for p in work.iterdir() if p.name.startswith(".")]:
        faults.append("a later run did not sweep what killed runs left")
if not faults and 0 in seen.values():
    print(f"note: only one side was seen: {seen}")
print("\n".join(faults) or f"killed: {kills} times, {seen['old']} left the old folder and {seen['new']} the new one")
sys.exit(bool(faults))
