#!/usr/bin/env python3
"""Opens the page of an atlas from disk in a real browser and asks it what readers ask: each question is clicked to its
answer, and the answer is what this script counts in the tables of the map. Nothing may be asked for, written to the
console or refused by the page's policy; words of a map run nothing; axe-core finds nothing; without script the page is
read. page.mjs says how.

Skipped, with a sentence, where there is no Node.js 18, npm or Chromium (Debian: chromium, nodejs, npm).
ECOMAP_NASTY_STRINGS may name a JSON file with a list of more hostile words.
Usage: page.py ECOMAP SOURCE_FOLDER BUILD_FOLDER"""
import atexit
import csv
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

from hostile_map import HOSTILE, hostile_map
from prepared import prepared

ecomap, source, build = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
work = build / "page"
swedish = source / "datasets/sweden-innovation-support"
# Bytes of the shipped map's page in one language: without the engine and the tables that it reads, and with them.
largest, largest_with_engine = 750_000, 1_290_000


def rows(name):
    folder = swedish if (swedish / f"{name}.csv").is_file() else source / "datasets/frameworks/oecd-innovation"
    with open(folder / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def listed(cell):
    return [word.strip() for word in cell.split(";") if word.strip()]


def expectations():
    """What the tables say, counted without ecomap."""
    members = {row["id"]: listed(row.get("members", "")) for row in rows("target_groups")}
    offers = rows("offers")
    targets = lambda offer: {group for one in listed(offer["target_groups"]) for group in [one, *members.get(one, [])]}
    of = lambda column, key: [o for o in offers if key in listed(o[column])]
    gap = "g4_1"
    return {
        "introduce": len([o for o in of("phases", "infora") if "kommuner" in targets(o)]),
        "funding": len(of("support_types", "finansiering")),
        "networks": len(of("support_types", "natverk")),
        "stated": len([o for o in offers if o["certainty"] == "stated"]),
        "could": len([o for o in offers if o["status"] == "could"]),
        "unknown_phase": len([o for o in offers if not listed(o["phases"])]),
        "gap": {"key": gap, "offers": len(of("gaps", gap)),
                "recommendations": len([r for r in rows("recommendations") if gap in listed(r["gaps"])])},
        "agency": len([o for o in offers if o["actor"] == "lakemedelsverket"]),
        "vinnova": {"offers": len([o for o in offers if o["actor"] == "vinnova"]),
                    "links": len([l for l in rows("links") if "vinnova" in (l["from"], l["to"])]),
                    "named": len([r for r in rows("recommendations") if "vinnova" in listed(r["actors"]) + listed(r["lead"])])},
    }


def said(language, *words):
    """What a command finds, in words."""
    ran = subprocess.run([ecomap, "--quiet", *words, swedish, "-f", "json"], check=True, capture_output=True)
    return [finding["text"][language] for finding in json.loads(ran.stdout)["reports"][0]["findings"]]


def earlier_map():
    """The Swedish map without an actor, in a folder beside its framework."""
    folder = work / "maps" / "earlier"
    shutil.rmtree(work / "maps", ignore_errors=True)
    shutil.copytree(swedish, folder, ignore=shutil.ignore_patterns("what-if", "sources"))
    shutil.copytree(source / "datasets/frameworks", work / "maps/frameworks")
    offers = (folder / "offers.csv").read_text(encoding="utf-8-sig").splitlines(keepends=True)
    (folder / "offers.csv").write_text("".join(line for line in offers if not line.startswith("lakemedelsverket.")), encoding="utf-8")
    return folder


def compared(ask, before, after):
    ran = subprocess.run([ecomap, "--quiet", ask, before, after, "-f", "json"], check=True, capture_output=True)
    return [finding["text"]["sv"] for finding in json.loads(ran.stdout)["reports"][0]["findings"]]


def portfolios():
    """By budget: how many are chosen, and how many gaps that closes."""
    found = {}
    for budget in (1, 5, 9):
        ran = subprocess.run([ecomap, "--quiet", "analyse", "portfolio", swedish, "--close", "gaps", "--budget", str(budget), "-f", "json"],
                             check=True, capture_output=True)
        tables = {table["name"]: table["rows"] for table in json.loads(ran.stdout)["reports"][0]["tables"]}
        found[str(budget)] = {"chosen": len(tables["chosen"]), "closed": len(tables["needs"])}
    return found


def what_ifs():
    """What the command says of what the page is asked to assume."""
    analyses = ["coverage", "breadth", "specialisation", "complexity", "nestedness", "gaps", "severity", "audience", "overlap",
                "concentration", "robustness", "two-mode", "centrality", "connectivity", "reach", "brokerage", "holes",
                "communities", "cores", "bow-tie", "cohesion", "match", "completeness"]
    changes = work / "assumed.csv"
    changes.write_text("change,table,id,status\nalter,offers,vinnova.c1,today\n", encoding="utf-8")
    part = ["--status", "today", "--principle", "p1"]
    return {
        "without": {name: said("sv", "analyse", name, "--without", "vinnova") for name in analyses},
        "part": {name: said("en", "analyse", name, *part, "--with-status", "could") for name in ("coverage", "breadth", "gaps", "connectivity")},
        "compared": said("sv", "compare", "--without", "vinnova"),
        "compared_in_part": said("en", "compare", "--with-status", "could", *part),
        "taken": said("sv", "compare", "--assume", changes),
        "portfolio": portfolios(),
        "since": {ask: compared(ask, earlier, swedish) for ask in ("compare", "diff")},
        "until": {"compare": compared("compare", swedish, earlier)},
        "tables": [str(path) for path in sorted(earlier.glob("*.csv"))] + [str(earlier / "datapackage.json")],
        "found": said("sv", "find", "--for", "kommuner", "--type", "radgivning", "--without", "rise"),
    }


def atlas(name, dataset, language, *options):
    folder = work / name
    subprocess.run([ecomap, "--quiet", "atlas", dataset, "-o", folder, "--lang", language, *options], check=True)
    return folder


node, chromium = prepared("page", work, ["page.mjs"])
words = HOSTILE
if extra := os.environ.get("ECOMAP_NASTY_STRINGS"):
    # Names are one line; what a table cannot hold (a null byte) is for the reader's tests.
    more = [w.strip() for w in json.loads(pathlib.Path(extra).read_text(encoding="utf-8"))]
    words = list(dict.fromkeys(HOSTILE + [w for w in more if w and w.isprintable()]))
both = atlas("both", swedish, "sv,en")
pages = {"sv": str(both / "index.html"), "en": str(both / "en/index.html")}
pages["hostile"] = str(atlas("hostile", hostile_map(work / "hostile-map", words), "en") / "index.html")
pages["own"] = str(atlas("own", source / "tests/cli/data/own-dimensions", "en") / "index.html")
earlier = earlier_map()
pages["earlier"] = str(atlas("earlier", earlier, "sv") / "index.html")
for theme in ("dark", "print-grey"):
    pages[theme] = str(atlas(theme, swedish, "en", "--theme", theme) / "index.html")
for language in ("sv", "en"):
    text = pathlib.Path(pages[language]).read_bytes()
    size = len(text)
    plain = size - sum(len(block) for block in re.findall(rb'<script id="(?:tables|engine)".*?</script>', text))
    print(f"page: {language} has {plain} bytes without the engine, {size} with it")
    if plain > largest or size > largest_with_engine or plain == size:
        print(f"page: {pages[language]} shall have no more than {largest}, and {largest_with_engine}")
        sys.exit(1)
served = work / "served"
shutil.rmtree(served, ignore_errors=True)
shutil.copytree(source / "tests/cli/data/tiny", served)
serving = subprocess.Popen([ecomap, "--quiet", "serve", served, "--port", "0", "--lang", "en"], stdout=subprocess.PIPE, text=True)
atexit.register(serving.kill)
(work / "job.json").write_text(json.dumps({"chromium": chromium, "root": os.geteuid() == 0, "pages": pages,
                                           "served": {"folder": str(served), "address": serving.stdout.readline().strip()}, "expected": expectations(), "assumed": what_ifs()}))
sys.exit(subprocess.run([node, work / "page.mjs", work / "job.json"], cwd=work).returncode)
