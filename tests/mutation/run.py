#!/usr/bin/env python3
"""Plants one small mistake at a time in a copy of the tree and counts how many the tests find: first the unit tests of
the mistake's own file, then those of its folder, then the quick golden cases. The copy, its build and everything the
mutants write lie in .build/mutation; a fence keeps the mutants in there.
Skipped unless ECOMAP_MUTATION is set. ECOMAP_BUILD_PREFIX stands before each build, such as "nice".
Usage: run.py ROOT [--count N | --all] [--part FOLDER]... [--only FILE]... [--seed N] [--list]"""
import argparse, hashlib, os, pathlib, re, resource, shlex, shutil, signal, subprocess, sys, time

sys.dont_write_bytecode = True
from equivalents import read_equivalents
from fence import fence, version
from operators import mutants_of

SKIPPED = 77  # what CMakeLists.txt tells ctest
ENOUGH = 80   # per cent
QUICK = 0.5   # seconds of a processor that a golden case may take to be asked about each survivor
PARTS = {"engine/io": "engine_tests", "render/output": "render_tests", "cli": "cli_tests"}


def asked():
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("root", type=pathlib.Path)
    words.add_argument("--count", type=int, default=40, help="how many of each part (40)")
    words.add_argument("--all", action="store_true", help="every mutant")
    words.add_argument("--part", action="append", choices=PARTS, help="only that part; may be given again")
    words.add_argument("--only", action="append", help="only that file; may be given again")
    words.add_argument("--seed", default="1", help="another sample")
    words.add_argument("--list", action="store_true", help="name the mutants and stop")
    return words.parse_args()


def sources(root, part, only):
    files = [path.relative_to(root).as_posix() for path in sorted((root / part).rglob("*.cpp"))]
    return [file for file in files if not only or file in only]


def sample(mutants, options):
    """The first by a hash of what each is: a change elsewhere does not shuffle the rest."""
    def place(mutant):
        what = f"{options.seed} {mutant.file} {mutant.text} {mutant.operator} {mutant.nth}"
        return hashlib.sha256(what.encode()).hexdigest()
    chosen = mutants if options.all else sorted(mutants, key=place)[:options.count]
    return sorted(chosen, key=lambda mutant: (mutant.file, mutant.start, mutant.after))


def only_tests_of_parts(lists):
    """The test programs without the files that no mutant is asked about, which are most of what there is to build."""
    def kept(line):
        file = re.fullmatch(r"\s+((?:engine|render|cli)/\S+\.cpp)(\)?)", line)
        return line if not file or any(file[1].startswith(part + "/") for part in PARTS) else file[2]
    return "\n".join(kept(line) for line in lists.split("\n"))


class Workshop:
    """The copy of the tree, its build, and where its programs may write."""

    def __init__(self, root):
        self.place = root / ".build/mutation"
        self.tree, self.scratch = self.place / "tree", self.place / "scratch"
        self.build = self.tree / ".build/dev"
        self.prefix = shlex.split(os.environ.get("ECOMAP_BUILD_PREFIX", ""))
        self.copy(root)
        self.configure()

    def copy(self, root):
        """Only what has changed is written, so that little is built again."""
        wanted = set()
        for folder, folders, files in os.walk(root):
            folders[:] = [name for name in folders if name not in (".git", ".build")]
            for file in (pathlib.Path(folder) / name for name in files if name != ".git"):
                wanted.add(target := self.tree / file.relative_to(root))
                content = file.read_bytes()
                if file == root / "tests/CMakeLists.txt":
                    content = only_tests_of_parts(content.decode()).encode()
                if not target.exists() or target.read_bytes() != content:
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(content)
                    target.chmod(file.stat().st_mode)
        for old in [path for path in self.tree.rglob("*") if path.is_file() and self.build.parent not in path.parents]:
            if old not in wanted:
                old.unlink()

    def configure(self):
        """As developers build it, which a cache may know; but a mutant may do what compilers warn of."""
        cache = shutil.which("ccache") or ""
        launcher = self.place / "launcher"
        launcher.write_text('#!/bin/sh\nif [ -n "$ECOMAP_MUTANT" ]; then\n    for word; do shift; '
                            f'[ "$word" = -Werror ] || set -- "$@" "$word"; done\nfi\nexec {cache} "$@"\n')
        launcher.chmod(0o755)
        linker = next((f"-fuse-ld={name}" for name in ("lld", "gold") if shutil.which(f"ld.{name}")), "")
        self.do(["cmake", "--preset", "dev", f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}",
                 "-DECOMAP_UNITED=OFF",
                 f"-DCMAKE_EXE_LINKER_FLAGS={linker}"])

    def do(self, words, **more):
        done = subprocess.run(words, cwd=self.tree, capture_output=True, text=True, **more)
        if done.returncode != 0:
            said = (done.stdout + done.stderr)[-3000:]
            sys.exit(f"mutation: {shlex.join(map(str, words))} fails without a mutant:\n{said}")

    def make(self, *targets, mutant=True):
        """Whether they can be built."""
        words = [*self.prefix, "cmake", "--build", self.build, "--target", *targets]
        environment = {**os.environ, "CCACHE_BASEDIR": str(self.tree), "CCACHE_NOHASHDIR": "1",
                       "CCACHE_SLOPPINESS": "pch_defines,time_macros"}  # as CMakePresets.json says
        if not mutant:
            self.do(words, env=environment)
        environment["ECOMAP_MUTANT"] = "1"
        return subprocess.run(words, cwd=self.tree, capture_output=True, env=environment).returncode == 0

    def passes(self, words, seconds):
        """Whether the program ends well and in time, with nothing to write to but a folder that is emptied."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir()

        def shut_in():
            resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            fence(self.scratch)

        environment = {**os.environ, "TMPDIR": str(self.scratch), "HOME": str(self.scratch),
                       "PYTHONDONTWRITEBYTECODE": "1"}
        nowhere = subprocess.DEVNULL
        running = subprocess.Popen(words, cwd=self.tree, env=environment, stdin=nowhere, stdout=nowhere, stderr=nowhere,
                                   start_new_session=True, preexec_fn=shut_in)
        try:
            return running.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            try:
                os.killpg(running.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            running.wait()


class Tests:
    """What is asked about a mutant of one part, with how long it may take."""

    def __init__(self, workshop, part):
        self.workshop, self.part, self.target = workshop, part, PARTS[part]
        self.program = workshop.build / "tests" / self.target
        stems = [path.stem for path in sorted((workshop.tree / "tests" / part).rglob("*.cpp"))]
        self.whole = [self.program, "-a", "-#", ",".join(f"[#{stem}]" for stem in stems)]
        self.golden = [sys.executable, workshop.tree / "tests/cli/golden.py", workshop.build / "cli/ecomap"]
        workshop.make(self.target, "ecomap", mutant=False)
        self.limit = 10 + 10 * self.time_of(self.whole)[0]
        self.golden += [case for case in self.cases() if self.time_of([*self.golden, case])[1] < QUICK]
        self.golden_limit = 10 + 10 * self.time_of(self.golden)[0]

    def cases(self):
        here = self.workshop.tree / "tests/cli"
        return [path.parent.relative_to(here).as_posix() for path in sorted(here.glob("*/*/args"))]

    def time_of(self, words):
        """Seconds by the clock, and of the processor, which others do not lengthen."""
        def clocks():
            used = resource.getrusage(resource.RUSAGE_CHILDREN)
            return time.monotonic(), used.ru_utime + used.ru_stime
        start = clocks()
        if not self.workshop.passes(words, 600):
            sys.exit(f"mutation: {shlex.join(map(str, words))[:300]} fails without a mutant")
        return [now - then for now, then in zip(clocks(), start)]

    def fate(self, mutant):
        """What becomes of the mutant that stands in the tree."""
        if not self.workshop.make(self.target):
            return "not compiled"
        own = [self.program, "-a", "-#", f"[#{pathlib.Path(mutant.file).stem}]"]
        if not self.workshop.passes(own, self.limit) or not self.workshop.passes(self.whole, self.limit):
            return "killed"
        if not self.workshop.make("ecomap"):
            return "not compiled"
        return "alive" if self.workshop.passes(self.golden, self.golden_limit) else "killed"


def try_all(workshop, part, mutants):
    """Each mutant with its fate."""
    tests = Tests(workshop, part)
    fates = []
    for number, mutant in enumerate(mutants, 1):
        path = workshop.tree / mutant.file
        source = path.read_text()
        start = time.monotonic()
        try:
            path.write_text(mutant.applied(source))
            fates.append((mutant, tests.fate(mutant)))
        finally:
            path.write_text(source)
        print(f"{part} {number}/{len(mutants)}: {fates[-1][1]}: {mutant.file}:{mutant.line}: {mutant.operator} "
              f"({time.monotonic() - start:.0f} s)", flush=True)
    return fates


def changed_line(mutant, source):
    return mutant.applied(source).split("\n")[mutant.line - 1].strip()


def main():
    options = asked()
    root = options.root.resolve()
    if not options.list and not os.environ.get("ECOMAP_MUTATION"):
        print("mutation: skipped, it takes an hour: set ECOMAP_MUTATION, or run ctest --preset mutation")
        return SKIPPED
    if not options.list and version() == 0:
        print("mutation: skipped, the kernel has no Landlock to keep mutants from our files")
        return SKIPPED
    equivalent = {(entry.file, entry.operator, entry.text) for entry in read_equivalents()}
    text = {file: (root / file).read_text() for part in PARTS for file in sources(root, part, options.only)}
    rows, alive = [], []
    workshop = None if options.list else Workshop(root)
    for part in options.part or PARTS:
        every = [mutant for file in text if file.startswith(part + "/") for mutant in mutants_of(file, text[file])]
        chosen = sample([each for each in every if (each.file, each.operator, each.text) not in equivalent], options)
        if options.list:
            print("\n".join(f"{mutant.file}:{mutant.line}: {mutant.operator}: {mutant.text}" for mutant in chosen))
        elif chosen:
            fates = try_all(workshop, part, chosen)
            alive += [mutant for mutant, fate in fates if fate == "alive"]
            rows.append([part, len(every), len(fates), *(sum(fate == each for _, fate in fates)
                                                         for each in ("killed", "alive", "not compiled"))])
    if options.list:
        return 0
    for mutant in alive:
        print(f"\nalive: {mutant.file}:{mutant.line}: {mutant.operator}")
        print(f"- {mutant.text}\n+ {changed_line(mutant, text[mutant.file])}")
    rows.append(["all"] + [sum(row[i] for row in rows) for i in range(1, 6)])
    print(f"\n{'part':<16}{'mutants':>9}{'tried':>7}{'killed':>8}{'alive':>7}{'not compiled':>14}{'killed %':>10}")
    shares = [100 * row[3] / max(row[3] + row[4], 1) for row in rows]
    for row, share in zip(rows, shares):
        print(f"{row[0]:<16}{row[1]:>9}{row[2]:>7}{row[3]:>8}{row[4]:>7}{row[5]:>14}{share:>10.0f}")
    return 0 if min(shares) >= ENOUGH else 1


if __name__ == "__main__":
    sys.exit(main())
