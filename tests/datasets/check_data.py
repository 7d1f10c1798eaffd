"""Checks every shipped dataset against its own datapackage.json, and the Swedish one against its known size.

Why not by the program itself: the loader is lenient by design, it reports and goes on; what ships must be flawless,
and must stay readable by any tool for Tabular Data Packages. Only Python's standard library is used.

Usage: check_data.py [DATASETS_FOLDER]. Prints one line per mistake, `file:row: message`; fails if there is any.
"""
import csv
import json
import re
import sys
from pathlib import Path

SWEDISH = "sweden-innovation-support"
SWEDISH_ROWS = {"actors": 116, "offers": 217, "links": 129, "gaps": 21, "survey": 52, "recommendations": 10,
                "timeline": 39, "processes": 186, "findings": 113, "metrics": 35, "levels": 6,
                "words": 127}
OECD_ROWS = {"principles": 5, "statements": 21, "support_types": 6, "actor_types": 25, "target_groups": 26,
             "levels": 6, "phases": 5, "link_kinds": 29}
STATUS = ["today", "could", "recommended", "historic"]
CERTAINTY = ["stated", "inferred", "background", "certain", "near_certain", "derived", "probable", "tentative",
             "unassigned", "not_in_text"]
NEEDED_LABELS = ("label", "name")  # in every row and language; other texts: in all languages or in none

mistakes = []


def mistake(place, message):
    mistakes.append(f"{place}: {message}")


class Package:
    """A folder with a datapackage.json: its description, its fields by table and its rows by table."""

    def __init__(self, folder):
        self.folder = folder
        self.description = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        self.languages = self.description["languages"][:2]
        self.schemas = {r["name"]: r["schema"] for r in self.description["resources"]}
        self.rows = {r["name"]: read_table(folder / r["path"], r["schema"]) for r in self.description["resources"]}
        listed = {r["path"] for r in self.description["resources"]}
        for path in sorted(folder.glob("*.csv")):
            if path.name not in listed:
                mistake(path, "not listed in datapackage.json")

    def place(self, table, row):
        return f"{self.folder.name}/{table}.csv:{self.rows[table].index(row) + 2}"

    def keys(self, table, field="id"):
        return {row[field] for row in self.rows[table]}


def read_table(path, schema):
    if not path.is_file():
        mistake(path, "missing")
        return []
    text = path.read_bytes().decode("utf-8")
    if "\r" in text or text.startswith("\ufeff") or not text.endswith("\n"):
        mistake(path, "not plain UTF-8 with a line feed after every line")
    try:
        lines = list(csv.reader(text.splitlines(keepends=True), strict=True))
    except csv.Error as error:
        mistake(path, str(error))
        return []
    header = [field["name"] for field in schema["fields"]]
    if not lines or lines[0] != header:
        mistake(path, f"the header is not the schema's fields: {header}")
        return []
    for number, line in enumerate(lines[1:], start=2):
        if len(line) != len(header):
            mistake(f"{path}:{number}", f"{len(line)} cells instead of {len(header)}")
    return [dict(zip(header, line)) for line in lines[1:] if len(line) == len(header)]


def split(cell, separator):
    return cell.split(separator) if cell else []


def check_type(cell, field):
    """What is wrong with a non-empty cell, or nothing."""
    limits = field.get("constraints", {})
    if cell != cell.strip() or "  " in cell:
        return "stray spaces"
    if field["type"] == "integer" and not re.fullmatch(r"-?\d+", cell):
        return "not a whole number"
    if field["type"] == "number":
        if not re.fullmatch(r"-?\d+(\.\d+)?", cell):
            return "not a number"
        if not limits.get("minimum", float("-inf")) <= float(cell) <= limits.get("maximum", float("inf")):
            return "out of range"
    if field["type"] == "boolean" and cell not in ("yes", "no"):
        return "neither yes nor no"
    if "pattern" in limits and not re.fullmatch(limits["pattern"], cell):
        return f"does not match {limits['pattern']}"
    if "enum" in limits and cell not in limits["enum"]:
        return "unknown word"
    parts = split(cell, field.get("separator", "\n"))
    if len(set(parts)) < len(parts) or "" in parts or any(part != part.strip() for part in parts):
        return "a part is empty, repeated or padded"
    unknown = [part for part in parts if "words" in field and part not in field["words"]]
    return f"unknown word '{unknown[0]}'" if unknown else None


def check_schema(package, table):
    """The schema itself: every field described, the closed lists of words the program's own."""
    for field in package.schemas[table]["fields"]:
        place = f"{package.folder.name}/datapackage.json: {table}.{field['name']}"
        words = field.get("constraints", {}).get("enum")
        if not field.get("description"):
            mistake(place, "no description")
        if field["name"] == "status" and words != STATUS:
            mistake(place, "not the words for a status")
        if re.fullmatch(r"(.*_)?certainty", field["name"]) and words != CERTAINTY:
            mistake(place, "not the words for a certainty")


def check_cells(package, table):
    seen = set()
    for row in package.rows[table]:
        place = package.place(table, row)
        if row["id"] in seen:
            mistake(place, f"the id '{row['id']}' is there already")
        seen.add(row["id"])
        for field in package.schemas[table]["fields"]:
            cell = row[field["name"]]
            if not cell:
                if field.get("constraints", {}).get("required"):
                    mistake(place, f"{field['name']} is empty")
                continue
            problem = check_type(cell, field)
            if problem:
                mistake(place, f"{field['name']} '{cell}': {problem}")
            base = field["name"].removesuffix("_certainty")
            if base != field["name"] and not row[base]:
                mistake(place, f"{field['name']} is given, but {base} is empty")


def content(text):
    """What a text has the same of in every language: its numbers, its parts, its brackets."""
    return sorted(re.findall(r"\d+", text)), text.count(";"), text.count("(")


def check_languages(package, table):
    names = [field["name"] for field in package.schemas[table]["fields"]]
    first, second = package.languages
    stems = [name[:-len(first) - 1] for name in names if name.endswith("_" + first)]
    for name in names:
        if name.endswith("_" + second) and name[:-len(second) - 1] not in stems:
            mistake(f"{package.folder.name}/{table}.csv", f"{name} has no {first} twin")
    for stem in stems:
        for row in package.rows[table]:
            texts = [row.get(f"{stem}_{language}", "") for language in package.languages]
            if not all(texts) and (any(texts) or stem in NEEDED_LABELS):
                mistake(package.place(table, row), f"{stem} is not in both {first} and {second}")
            if len({str(content(text)) for text in texts}) > 1:
                mistake(package.place(table, row), f"{stem} says more in one language than in the other: {texts}")


def check_codes(package):
    for language in package.languages:
        codes = [row.get(f"code_{language}") for row in package.rows.get("support_types", [])]
        if len(set(codes)) < len(codes):
            mistake(f"{package.folder.name}/support_types.csv", f"two rows have the same code_{language}")


def check_references(package, packages):
    """Single keys by the schema's foreignKeys, lists of keys by the fields' own `references`."""
    for table, schema in package.schemas.items():
        targets = [(key["fields"], key["reference"], None) for key in schema.get("foreignKeys", [])]
        targets += [(f["name"], f["references"], f["separator"]) for f in schema["fields"] if "references" in f]
        for name, reference, separator in targets:
            other = package
            if "package" in reference:
                other = packages[(package.folder / reference["package"]).resolve().parent]
            known = other.keys(reference["resource"], reference["fields"])
            for row in package.rows[table]:
                if separator and row[name] == "none":  # the source says that there is none
                    continue
                for key in split(row[name], separator or "\n"):
                    if key not in known:
                        mistake(package.place(table, row), f"{name} '{key}' is not in {reference['resource']}")


def check_free_keys(package, framework):
    """Keys that may be of any of several tables: what a finding relates to, what a metric counts."""
    known = {row["process"] for row in package.rows.get("processes", [])}
    known |= {row["statement"] for row in package.rows.get("survey", [])}
    for owner in (package, framework):
        for table in owner.rows:
            known |= owner.keys(table)
    for table, name in (("findings", "relates_to"), ("metrics", "subject")):
        for row in package.rows.get(table, []):
            for key in split(row[name], ";"):
                if key not in known:
                    mistake(package.place(table, row), f"{name} '{key}' is the key of nothing")


def check_sources(package, needed):
    documents = {source["name"] for source in package.description.get("sources", [])}
    for table, rows in package.rows.items():
        for row in rows:
            parts = split(row.get("source", ""), " | ")
            named = table == "words" or any(" § " in part for part in parts)  # words are ours
            if needed and not named and not (table == "findings" and parts):  # a list may be of the whole document
                mistake(package.place(table, row), "no source")
            for part in parts:
                if part.split(" § ")[0] not in documents:
                    mistake(package.place(table, row), f"source '{part}' is of no document in datapackage.json")


def check_survey(package):
    statements, answers = {}, {}
    for row in package.rows.get("survey", []):
        same = [row[name] for name in row if name.startswith("label_") or name.startswith("principle")]
        if statements.setdefault(row["statement"], same) != same:
            mistake(package.place("survey", row), f"'{row['statement']}' has another label or principle above")
        same = [row[name] for name in row if name.startswith("answer_") or name == "lacking"]
        if answers.setdefault(row["answer"], same) != same:
            mistake(package.place("survey", row), f"'{row['answer']}' has other words above")
        if row["statement"] != "unassigned" and row["id"] != f"{row['statement']}.{row['answer']}":
            mistake(package.place("survey", row), "the id is not statement.answer")
        if row["percent"] and row["certainty"] == "not_in_text":
            mistake(package.place("survey", row), "a percent that is said not to be in the text")


def check_size(package, expected):
    for table, count in expected.items():
        if len(package.rows[table]) != count:
            mistake(f"{package.folder.name}/{table}.csv", f"{len(package.rows[table])} rows instead of {count}")


def read_packages(root):
    packages = {}
    for path in sorted(root.glob("**/datapackage.json")):
        try:
            packages[path.parent] = Package(path.parent)
        except ValueError as error:  # broken JSON or UTF-8
            sys.exit(f"{path.parent}: {error}")
    return packages


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2] / "datasets").resolve()
    packages = read_packages(root)
    for folder, package in packages.items():
        for table in package.rows:
            check_schema(package, table)
            check_cells(package, table)
            check_languages(package, table)
        framework = packages.get(root / "frameworks" / package.description.get("framework", ""), package)
        check_codes(package)
        check_references(package, packages)
        check_free_keys(package, framework)
        check_survey(package)
        check_sources(package, needed=folder.name == SWEDISH)
    check_size(packages[root / SWEDISH], SWEDISH_ROWS)
    check_size(packages[root / "frameworks" / "oecd-innovation"], OECD_ROWS)
    print("\n".join(mistakes) if mistakes else f"{len(packages)} packages are sound")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
