#!/usr/bin/env python3
"""Asks the engine in WebAssembly and the native one the same, of every shipped map, and compares the bytes of what they
answer: every analysis as the map is and through each filter and what-if of a list, the finder, comparisons, options and
wrong questions. The words that the page makes of the answers with the command's, in every language. And what the page says of letters with what ICU says. Prints how large the module is.

Skipped, with a sentence, where there is no Node.js 18, or no module yet. Usage: twin.py TWIN SOURCE_FOLDER BUILD_FOLDER [WASM]"""
import csv
import io
import json
import pathlib
import shutil
import subprocess
import sys

from size import packed

SKIPPED = 77  # what CMakeLists.txt tells ctest
twin, source, build = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
wasm = pathlib.Path(sys.argv[4]).resolve() if len(sys.argv) > 4 else source / "engine/wasm/engine.wasm"
here = pathlib.Path(__file__).resolve().parent
work = build / "page"
most_raw, most_packed = 1_650_000, 410_000

ANALYSES = ["coverage", "audience", "gaps", "severity", "overlap", "breadth", "concentration", "robustness", "centrality",
            "connectivity", "brokerage", "holes", "communities", "cores", "reach", "bow-tie", "cohesion", "portfolio",
            "two-mode", "nestedness", "specialisation", "complexity", "match", "completeness"]
DRAWN = {"severity", "brokerage", "communities", "robustness", "portfolio", "nestedness"}  # by chance, and so for long
FEW_DRAWS = 20
LANGUAGES = ["sv", "en", "da", "nb"]

# What part of a map: of the Swedish one, then of the example on another framework.
PARTS = {
    "sweden-innovation-support": [
        {},
        {"filter": {"status": ["today"]}},
        {"filter": {"status": ["today", "could"], "stated-only": True}},
        {"filter": {"type": ["myndighet"], "no-weak": True}},
        {"filter": {"source": ["Bilaga 3"]}},
        {"filter": {"as-of": "2022-06-30"}},
        {"what_if": {"without": ["vinnova"]}},
        {"what_if": {"with-status": ["could", "recommended"]}},
        {"what_if": {"without": ["vinnova", "skr"]}, "filter": {"status": ["today"]}},
    ],
    "coast-example": [{}, {"filter": {"stated-only": True}}, {"what_if": {"without": ["stormfonden"]}}],
}


def skip(why):
    print(f"page_twin: skipped, {why}")
    sys.exit(SKIPPED)


def run(*words, **more):
    return subprocess.run([str(word) for word in words], check=True, stdout=subprocess.PIPE, **more).stdout


def keys_of(dataset, table):
    """The ids of a table of the framework or of the map."""
    bundle = json.loads((work / f"{dataset}.json").read_text())
    for file in bundle["dataset"] + bundle["framework"]:
        if file["name"] == f"{table}.csv":
            return [row["id"] for row in csv.DictReader(io.StringIO(file["text"]))]
    return []


def questions(dataset):
    for part in PARTS[dataset]:
        for name in ANALYSES:
            yield {"ask": name, "options": {"draws": FEW_DRAWS} if name in DRAWN else {}, **part}
        yield {"ask": "compare", **part}
    yield {"ask": "diff", "what_if": {"with-status": ["recommended"]}}
    for name, options in [("coverage", {"by": "phase", "top": 3}), ("portfolio", {"budget": 5, "close": "gaps", "draws": 0}),
                          ("portfolio", {"from": "recommendations", "floor": 1, "draws": FEW_DRAWS}),
                          ("centrality", {"rank-by": "pagerank", "undirected": True, "exact": True}),
                          ("reach", {"steps": 3, "with-events": True}), ("gaps", {"few": 1, "crowded": 9})]:
        yield {"ask": name, "options": options}
    for table, key in (("target_groups", "for"), ("support_types", "type"), ("phases", "phase"), ("gaps", "gap")):
        for word in keys_of(dataset, table)[:4]:
            yield {"ask": "find", "need": {key: [word]}}
    first, second = keys_of(dataset, "actors")[:2]
    yield {"ask": "match", "options": {"actor": first}}
    yield {"ask": "find", "need": {"type": keys_of(dataset, "support_types")[:2], "from": first}}
    yield {"ask": "gaps", "assume": [{"name": "x.csv", "text": f"change,table,id\nremove,actors,{second}\n"}]}


WRONG = [{"ask": "nothing"}, {"ask": "certainty"}, {"ask": "gaps", "filter": {"colour": ["red"]}},
         {"ask": "gaps", "filter": {"status": ["ÅÄÖ"]}}, {"ask": "gaps", "what_if": {"without": ["nobody"]}},
         {"ask": "coverage", "options": {"by": "shoe size"}}, {"ask": "gaps", "options": {"draws": 1}},
         {"ask": "gaps", "assume": [{"name": "x.csv", "text": "change,table,id\nturn,actors,nobody\n"}]}]


if not wasm.is_file():
    skip("engine.wasm is not made: python3 tests/page/rebuilt.py . --update")
node = shutil.which("node")
if not node:
    skip("Node.js is not installed")
version = run(node, "--version", text=True).strip()
if int(version.lstrip("v").split(".")[0]) < 18:
    skip(f"Node.js is {version}, 18 is needed")
work.mkdir(parents=True, exist_ok=True)

faults, compared, said = [], 0, 0
for dataset in PARTS:
    bundle = work / f"{dataset}.json"
    bundle.write_bytes(run(twin, "bundle", source / "datasets" / dataset))
    right = list(questions(dataset))
    asked = [{"map": 1, **question} for question in right + WRONG]
    requests = "".join(json.dumps(question, ensure_ascii=False) + "\n" for question in asked).encode()
    native = run(twin, "ask", bundle, input=requests).splitlines()
    page = run(node, here / "twin.mjs", "ask", wasm, bundle, input=requests).splitlines()
    if not len(native) == len(page) == len(asked) + 1:
        faults.append(f"{dataset}: {len(native)} native answers, {len(page)} of the page, {len(asked) + 1} expected")
    for question, one, other in zip([{"ask": "load"}] + asked, native, page):
        compared += 1
        if one != other:
            at = next((i for i, pair in enumerate(zip(one, other)) if pair[0] != pair[1]), min(len(one), len(other)))
            native_part, page_part = (line[max(0, at - 60):at + 60].decode(errors="replace") for line in (one, other))
            faults.append(f"{dataset}: {json.dumps(question)}: native …{native_part}…, page …{page_part}…")
    for question, answer in zip(right + WRONG, native[1:]):
        if ("report" in json.loads(answer)) != (question not in WRONG):
            faults.append(f"{dataset}: {json.dumps(question)} is answered by {answer[:200].decode(errors='replace')}")

    # What is said of it, in every language: of the map as it is and of the last what-if.
    for language in LANGUAGES:
        spoken = [question for question in right
                  if all({key: question[key] for key in ("filter", "what_if") if key in question} != part for part in PARTS[dataset][1:-1])]
        patterns = work / f"words-{language}.json"
        patterns.write_bytes(run(twin, "words", language))
        requests = "".join(json.dumps({"map": 1, **question}, ensure_ascii=False) + "\n" for question in spoken).encode()
        native = run(twin, "say", bundle, language, input=requests).splitlines()
        page = run(node, here / "twin.mjs", "say", wasm, bundle, language, patterns, input=requests).splitlines()
        if not len(native) == len(page) == len(spoken):
            faults.append(f"{dataset}, {language}: {len(native)} and {len(page)} answers in words, {len(spoken)} expected")
        for question, one, other in zip(spoken, map(json.loads, native), map(json.loads, page)):
            said += len(one)
            faults += [f"{dataset}: {json.dumps(question)}: the command says {a!r}, the page {b!r}" for a, b in zip(one, other) if a != b][:3]
            if len(one) != len(other):
                faults.append(f"{dataset}: {json.dumps(question)}: {len(one)} words and {len(other)}")

letters = work / "letters.txt"
letters.write_bytes(run(twin, "letters"))
told = subprocess.run([node, here / "twin.mjs", "letters", letters], stdout=subprocess.PIPE, text=True)
if told.returncode != 0:
    faults.append(told.stdout)

numbers = work / "numbers.txt"
numbers.write_bytes(run(twin, "numbers"))
written = subprocess.run([node, here / "twin.mjs", "numbers", work / "words-en.json", work / "words-sv.json", numbers], stdout=subprocess.PIPE, text=True)
if written.returncode != 0:
    faults.append(written.stdout)

size, smaller = wasm.stat().st_size, packed(wasm.read_bytes())
if size > most_raw or smaller > most_packed:
    faults.append(f"engine.wasm has {size} bytes, {smaller} packed: more than {most_raw}, {most_packed}")
print("\n".join(faults) or f"page_twin: {compared} answers, {said} of their words and every letter are the same; engine.wasm has {size} bytes, {smaller} packed")
sys.exit(bool(faults))
