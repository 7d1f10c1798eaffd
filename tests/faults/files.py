#!/usr/bin/env python3
"""What can go wrong with files, end to end: nobody's files are lost, nothing waits for ever, nothing widens.
Usage: files.py ECOMAP"""
import os, pathlib, resource, signal, stat, subprocess, sys, tempfile, time

ecomap = str(pathlib.Path(sys.argv[1]).resolve())
tiny = str(pathlib.Path(__file__).resolve().parents[1] / "cli/data/tiny")
faults, checks = [], []


def expect(what, found, wanted):
    if found != wanted:
        faults.append(f"{what}: {found!r}, not {wanted!r}")


def run(*words, cwd, seconds=20, shell=False, **more):
    command = words[0] if shell else [ecomap, *words]
    try:
        return subprocess.run(command, cwd=cwd, capture_output=True, timeout=seconds, shell=shell,
                              env=os.environ | {"E": ecomap, "D": tiny}, **more)
    except subprocess.TimeoutExpired:
        faults.append(f"{words}: waited for ever")
        return subprocess.CompletedProcess(command, -1, b"", b"")


def overview(target, cwd, **more):
    return run("view", "overview", tiny, "-o", target, cwd=cwd, **more)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@checks.append
def user_folder_is_not_swept(at):
    (at / ".o.svg.ecomap-backup").mkdir()
    (at / ".o.svg.ecomap-backup/letter").write_text("dear")
    expect("exit", overview("o.svg", at).returncode, 0)
    expect("letter", (at / ".o.svg.ecomap-backup/letter").read_text(), "dear")


@checks.append
def planted_pipe_is_not_waited_for(at):
    os.mkfifo(at / ".o.svg.ecomap-1-0")
    os.mkfifo(at / ".out.ecomap-1-0")
    expect("exit", overview("o.svg", at).returncode, 0)
    expect("atlas", run("atlas", tiny, "-o", "out", cwd=at, seconds=60).returncode, 0)


@checks.append
def stdout_keeps_what_it_held(at):
    whole = run("info", tiny, cwd=at).stdout
    (at / "notes.txt").write_bytes(b"dear\n")
    run('"$E" info "$D" -o /dev/stdout >> notes.txt', cwd=at, shell=True)
    expect(">> notes.txt", (at / "notes.txt").read_bytes(), b"dear\n" + whole)
    for path in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"):
        expect(path, run("info", tiny, "-o", path, cwd=at).stdout, whole)
    expect("/dev/stderr", run("info", tiny, "-o", "/dev/stderr", cwd=at).stderr, whole)
    expect("/dev/fd/7", run('"$E" info "$D" -o /dev/fd/7 7> seven.txt', cwd=at, shell=True).returncode, 0)
    expect("seven.txt", (at / "seven.txt").read_bytes(), whole)
    expect("a descriptor that is not there", run("info", tiny, "-o", "/dev/fd/9", cwd=at).returncode, 73)
    expect("a reader that goes away", run('"$E" info "$D" -o /dev/stdout | head -c1', cwd=at, shell=True).stderr, b"")
    os.mkfifo(at / "pipe")
    expect("a named pipe", run('cat pipe > got.txt & "$E" info "$D" -o pipe; wait', cwd=at, shell=True).returncode, 0)
    expect("through the pipe", (at / "got.txt").read_bytes(), whole)
    expect("pages into a pipe", run("view", "support", tiny, "--page", "A4", "--fonts", "link", "-o", "/dev/stdout",
                                    cwd=at).returncode, 64)


@checks.append
def rights_stay(at):
    (at / "p.svg").touch()
    (at / "p.svg").chmod(0o600)
    (at / "q").mkdir()
    (at / "q").chmod(0o2770)
    overview("p.svg", at, umask=0o022)
    run("atlas", tiny, "-o", "q", cwd=at, umask=0o022)
    expect("file", oct(mode(at / "p.svg")), oct(0o600))
    expect("folder", oct(mode(at / "q")), oct(0o2770))
    overview("fresh.svg", at, umask=0o027)
    expect("new file", oct(mode(at / "fresh.svg")), oct(0o640))
    (at / "q/index.md").chmod(0o400)
    if os.geteuid() != 0:
        expect("a file that may not be written to", overview("q/index.md", at).returncode, 73)


@checks.append
def what_comes_into_an_atlas_meanwhile_is_kept(at):
    run("atlas", tiny, "-o", "r", cwd=at)
    process = subprocess.Popen([ecomap, "atlas", tiny, "-o", "r"], cwd=at, stderr=subprocess.PIPE)
    while process.poll() is None and not any(name.startswith(".r.ecomap-") for name in os.listdir(at)):
        pass
    process.send_signal(signal.SIGSTOP)
    if process.poll() is not None:
        print("note: the atlas was there before anything could be put into the old one")
        return
    (at / "r/mine.txt").write_text("dear")
    process.send_signal(signal.SIGCONT)
    said = process.communicate()[1]
    expect("mine.txt", (at / "r/mine.txt").read_text(), "dear")
    if process.returncode == 0 and b"mine.txt" not in said:
        faults.append(f"nobody was told of mine.txt: {said!r}")
    expect("hidden", [name for name in os.listdir(at) if name.startswith(".")], [])
    expect("the next atlas", run("atlas", tiny, "-o", "r", cwd=at).returncode, 73)


@checks.append
def size_limit_is_an_error(at):
    limited = overview("s.svg", at, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10240, 10240)))
    expect("exit", limited.returncode, 74)
    expect("left", os.listdir(at), [])


@checks.append
def links_are_followed_where_the_user_named_them(at):
    (at / "t.svg").symlink_to("gone.svg")
    overview("t.svg", at)
    expect("link", os.readlink(at / "t.svg"), "gone.svg")
    expect("behind it", (at / "gone.svg").exists(), True)
    names = [path.name for path in sorted((at / "cards").iterdir())] if run(
        "view", "actor", tiny, "-o", "cards", cwd=at).returncode == 0 else []
    (at / "letter").write_text("dear")
    (at / "cards" / names[0]).unlink()
    (at / "cards" / names[0]).symlink_to("../letter")
    expect("cards", run("view", "actor", tiny, "-o", "cards", cwd=at).returncode, 0)
    expect("letter", (at / "letter").read_text(), "dear")


@checks.append
def long_names_are_written(at):
    for length in (231, 251):
        expect(f"{length} bytes", overview("n" * length + ".svg", at).returncode, 0)
    expect("too long", overview("n" * 252 + ".svg", at).returncode, 73)


@checks.append
def few_open_files_suffice(at):
    for most in (64, 24):
        run_ = run("atlas", tiny, "-o", "u", cwd=at,
                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most)))
        expect(f"{most} open files", run_.returncode, 0)


@checks.append
def atlas_into_the_working_folder(at):
    (at / "v").mkdir()
    expect("exit", run("atlas", tiny, "-o", ".", cwd=at / "v").returncode, 0)
    expect("index.md", (at / "v/index.md").exists(), True)
    expect("again", run('"$E" atlas "$D" -o . && ls index.md', cwd=at / "v", shell=True).stdout, b"index.md\n")


@checks.append
def a_killed_child_changes_no_byte(at):
    wanted = run("view", "network", tiny, cwd=at).stdout
    seen = 0
    for number in range(12):
        process = subprocess.Popen([ecomap, "view", "network", tiny], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children")
        while process.poll() is None:
            try:
                child = children.read_text().split()
            except OSError:
                break
            if child:
                seen += 1
                time.sleep(0.002 * number)
                try:
                    os.kill(int(child[0]), signal.SIGKILL)
                except ProcessLookupError:
                    seen -= 1
                break
        out, said = process.communicate()
        expect("exit", process.returncode, 0)
        expect("picture", out == wanted, True)
    if seen == 0:
        print("note: no child was seen")


for check in checks:
    with tempfile.TemporaryDirectory() as folder:
        before = len(faults)
        check(pathlib.Path(folder))
        faults[before:] = [f"{check.__name__}: {fault}" for fault in faults[before:]]
print("\n".join(faults) or "files: nothing lost, nothing waits, nothing widens")
sys.exit(bool(faults))
