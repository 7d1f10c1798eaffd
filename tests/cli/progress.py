#!/usr/bin/env python3
"""Fails unless long work shows a bar on a terminal, and only there, takes it away before it says or gives anything,
says nothing of it when quiet, and ends at once on Ctrl-C, with the bar gone and what -o names as it was.
Usage: progress.py ECOMAP"""
import os, pathlib, pty, select, signal, subprocess, sys, tempfile, time

ecomap = pathlib.Path(sys.argv[1]).resolve()
shipped = pathlib.Path(__file__).resolve().parents[2] / "datasets/sweden-innovation-support"
CLEAR = b"\r\x1b[K"
LONG = ["analyse", "robustness", shipped, "--draws", "4000000"]
faults = []


def on_terminal(words, interrupt=False):
    """What a terminal as stderr got, how the run ended, and how long it went on after Ctrl-C."""
    ours, theirs = pty.openpty()
    run = subprocess.Popen([str(word) for word in [ecomap, *words]], stdout=subprocess.DEVNULL, stderr=theirs,
                           env={**os.environ, "TERM": "xterm"}, start_new_session=True)
    os.close(theirs)
    got, asked = b"", None
    while True:
        ready = select.select([ours], [], [], 0.1)[0]
        try:
            bytes_read = os.read(ours, 65536) if ready else b""
        except OSError:
            break
        if ready and not bytes_read:
            break
        got += bytes_read
        if interrupt and asked is None and b" %" in got:
            asked = time.monotonic()
            os.killpg(run.pid, signal.SIGINT)
        if run.poll() is not None and not ready:
            break
    os.close(ours)
    return got, run.wait(), 0 if asked is None else time.monotonic() - asked


def check(condition, what):
    if not condition:
        faults.append(what)


with tempfile.TemporaryDirectory() as work:
    out = pathlib.Path(work) / "report.json"
    out.write_text("as it was")
    got, code, after = on_terminal([*LONG, "-o", out], interrupt=True)
    check(b"[#" in got or b"[-" in got, f"no bar on a terminal: {got[:200]}")
    check(code == -signal.SIGINT, f"Ctrl-C ended the run with {code}")
    check(after < 2, f"Ctrl-C was heard after {after:.1f} s")
    check(got.rstrip(b"\r\n").endswith(CLEAR), f"the bar stays after Ctrl-C: {got[-80:]}")
    check(out.read_text() == "as it was" and len(list(out.parent.iterdir())) == 1, "Ctrl-C left something behind")
    few = [*LONG[:-1], "40000"]
    got, code, _ = on_terminal(few)
    check(code == 0, f"the run on a terminal ended with {code}")
    check(b" %" not in got or got.rfind(CLEAR) > got.rfind(b" %"), "the bar stays when the work is done")
    got, code, _ = on_terminal([*few, "--quiet"])
    check(code == 0 and got == b"", f"quiet, and yet: {got[:200]}")
    piped = subprocess.run([str(word) for word in [ecomap, *few]], capture_output=True)
    check(piped.returncode == 0 and piped.stderr == b"", f"no terminal, and yet: {piped.stderr[:200]}")
print("\n".join(faults) or "progress: a bar on a terminal only, and Ctrl-C leaves nothing")
sys.exit(bool(faults))
