"""What the tests in a browser need from the machine: Node.js 18, npm and, but for bundles, Chromium (Debian: chromium,
nodejs, npm). A test is skipped, with a sentence, where one is missing."""
import pathlib
import shutil
import subprocess
import sys

SKIPPED = 77  # what CMakeLists.txt tells ctest
here = pathlib.Path(__file__).resolve().parent


def skip(name, why):
    print(f"{name}: skipped, {why}")
    sys.exit(SKIPPED)


def tool(*names):
    return next((found for found in map(shutil.which, names) if found), None)


def install(name, source, work):
    """The packages of SOURCE in WORK, in the versions that its package-lock.json pins. Gives Node.js."""
    node, npm = tool("node"), tool("npm")
    for program, found in (("Node.js", node), ("npm", npm)):
        if not found:
            skip(name, f"{program} is not installed")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.lstrip("v").split(".")[0]) < 18:
        skip(name, f"Node.js is {version}, 18 is needed")
    work.mkdir(parents=True, exist_ok=True)
    lock = (source / "package-lock.json").read_bytes()
    done = work / "installed.json"
    if not done.is_file() or done.read_bytes() != lock:
        for file in ("package.json", "package-lock.json"):
            shutil.copy(source / file, work / file)
        ran = subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=work, capture_output=True, text=True)
        if ran.returncode != 0:
            skip(name, "npm could not fetch the packages: " + ran.stderr.strip().splitlines()[-1])
        done.write_bytes(lock)
    return node


def prepared(name, work, files):
    """Node.js and Chromium, with FILES of this folder beside the packages of the tests."""
    chromium = tool("chromium", "chromium-browser", "google-chrome")
    if not chromium:
        skip(name, "Chromium is not installed")
    node = install(name, here, work)
    for file in files:
        shutil.copy(here / file, work / file)
    return node, chromium
