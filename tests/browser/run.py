#!/usr/bin/env python3
"""Opens the boards of atlases in a real browser: every view in both languages and every theme, with the font inside and
without, on the screen and on sheets, and a map of hostile words. boards.mjs says what must hold.

Skipped, with a sentence, where there is no Node.js 18, npm or Chromium (Debian: chromium, nodejs, npm).
Usage: run.py ECOMAP SOURCE_FOLDER BUILD_FOLDER"""
import json
import os
import pathlib
import shutil
import subprocess
import sys

SKIPPED = 77  # what CMakeLists.txt tells ctest
ecomap, source, build = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
here = pathlib.Path(__file__).resolve().parent
work = build / "browser"
swedish = source / "datasets/sweden-innovation-support"
most_of_a_folder = 6  # pictures; a view of every actor makes a hundred

LOOKS = [("sv", "light", []), ("en", "light", ["--fonts", "none"]),
         ("sv", "dark", ["--fonts", "link"]), ("en", "dark", []),
         ("sv", "print-grey", []), ("en", "print-grey", ["--page", "A3"])]

HOSTILE = ["<script>window.hacked=1</script>", "\"/><img src=x onerror=window.hacked=1>", "]]></style><script>window.hacked=1//",
           "&lt;b&gt; &amp; &#x1F600;", "javascript:window.hacked=1", "' onmouseover='window.hacked=1", "url(http://example.org/x)",
           "\u202eåäö\u2066 \u200b x", "%s%n{}${x}", "<a href=\"javascript:window.hacked=1\">x</a>", "W" * 300]


def skip(why):
    print(f"browser: skipped, {why}")
    sys.exit(SKIPPED)


def tool(*names):
    return next((found for found in map(shutil.which, names) if found), None)


def prepare():
    """Playwright's driver, in the version that package-lock.json pins; the browser is the machine's own."""
    node, npm, chromium = tool("node"), tool("npm"), tool("chromium", "chromium-browser", "google-chrome")
    for name, found in (("Node.js", node), ("npm", npm), ("Chromium", chromium)):
        if not found:
            skip(f"{name} is not installed")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.lstrip("v").split(".")[0]) < 18:
        skip(f"Node.js is {version}, 18 is needed")
    work.mkdir(parents=True, exist_ok=True)
    lock = (here / "package-lock.json").read_bytes()
    done = work / "installed.json"
    if not done.is_file() or done.read_bytes() != lock:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(here / name, work / name)
        install = subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=work, capture_output=True, text=True)
        if install.returncode != 0:
            skip("npm could not fetch playwright-core: " + install.stderr.strip().splitlines()[-1])
        done.write_bytes(lock)
    for name in ("boards.mjs", "inspect.mjs"):
        shutil.copy(here / name, work / name)
    return node, chromium


def atlas(name, dataset, options):
    folder = work / name
    subprocess.run([ecomap, "--quiet", "atlas", dataset, "-o", folder, *options], check=True)
    return folder


def hostile_map():
    folder = work / "hostile-map"
    folder.mkdir(exist_ok=True)
    cell = lambda text: '"' + text.replace('"', '""') + '"'
    actors, offers = "id,name,type,website\n", "id,actor,name,support_types,principles,example\n"
    for i, words in enumerate(HOSTILE):
        website = "javascript:window.hacked=1" if i % 2 else 'https://example.org/?a=1&b="2'
        actors += f"a{i},{cell(words)},t{i % 3},{cell(website)}\n"
        offers += f"o{i},a{i},{cell(words)},s{i % 4},p{i % 3},{cell(words)}\n"
    (folder / "actors.csv").write_text(actors, encoding="utf-8")
    (folder / "offers.csv").write_text(offers, encoding="utf-8")
    return folder


def pictures_of(folder, turn):
    """All pictures beside the index; of a folder of many, some, others for each look."""
    for path in sorted(folder.glob("*.svg")):
        yield path
    for many in sorted(p for p in folder.iterdir() if p.is_dir()):
        files = sorted(many.glob("*.svg"))
        step = max(1, -(-len(files) // most_of_a_folder))
        yield from files[turn % step::step]


node, chromium = prepare()
jobs = []
for turn, (language, theme, options) in enumerate(LOOKS):
    folder = atlas(f"{theme}-{language}", swedish, ["--lang", language, "--theme", theme, *options])
    fonts = next((how for how in ("none", "link") if how in options), "embed")
    jobs += [{"file": str(path), "fonts": fonts, "inline": turn < 2} for path in pictures_of(folder, turn)]
folder = atlas("hostile", hostile_map(), ["--lang", "en"])
jobs += [{"file": str(path), "fonts": "embed", "inline": True} for path in pictures_of(folder, 0)]
(work / "jobs.json").write_text(json.dumps({"chromium": chromium, "folder": str(work), "root": os.geteuid() == 0, "jobs": jobs}))
sys.exit(subprocess.run([node, work / "boards.mjs", work / "jobs.json"], cwd=work).returncode)
