#!/usr/bin/env python3
"""Opens the workbooks that ecomap writes with another program's reader (openpyxl), fills them in as somebody at a
desk would, and reads them back. Exits with 77 where openpyxl is not there.
Usage: workbook.py ECOMAP"""
import csv, io, pathlib, subprocess, sys, tempfile

try:
    import openpyxl
except ImportError:
    print("openpyxl is not installed")
    sys.exit(77)

ecomap = str(pathlib.Path(sys.argv[1]).resolve())
datasets = pathlib.Path(__file__).resolve().parent.parent.parent / "datasets"
swedish = str(datasets / "sweden-innovation-support")
work = pathlib.Path(tempfile.mkdtemp())
faults = []


def run(*words, code=0):
    done = subprocess.run([ecomap, *map(str, words)], capture_output=True, text=True, cwd=work,
                          env={"PATH": "/usr/bin:/bin"}, timeout=300)
    check(done.returncode == code, f"{' '.join(map(str, words))}: exit {done.returncode}\n{done.stderr}")
    return done.stdout, done.stderr


def check(holds, what):
    if not holds:
        faults.append(what)


def column(sheet, mark):
    return next(cell.column for cell in sheet[1] if cell.value == "ecomap:" + mark)


def sheet_of(book, table):
    return next(s for s in book if any(str(c.value).startswith(f"ecomap:{table}.") for c in s[1]))


def put(sheet, row, **cells):
    for name, value in cells.items():
        sheet.cell(row, column(sheet, f"{sheet_tables[sheet.title]}.{name}")).value = value


def row_of(sheet, key):
    at = column(sheet, sheet_tables[sheet.title] + ".id")
    return next(r for r in range(3, sheet.max_row + 1) if sheet.cell(r, at).value == key)


# The template: lists, notes, colours, nothing that is a formula.
run("template", datasets / "frameworks/oecd-innovation", "-o", "template.xlsx", "--lang", "sv")
book = openpyxl.load_workbook(work / "template.xlsx")
offers = sheet_of(book, "offers")
check(offers.row_dimensions[1].hidden, "the row of marks is not hidden")
check(offers.title == "erbjudanden", f"the sheet is called {offers.title}")
lists = {str(v.sqref).split(":")[0].rstrip("0123456789"): v for v in offers.data_validations.dataValidation}
letter = openpyxl.utils.get_column_letter
for name in ("actor", "support_types", "principles", "status", "target_groups"):
    at = letter(column(offers, "offers." + name))
    check(at in lists and lists[at].type == "list", f"offers.{name} has no list to choose from")
    check(offers[at + "2"].comment is not None, f"offers.{name} has no note")
place = lists[letter(column(offers, "offers.support_types"))].formula1
hidden, cells = place.rsplit("!", 1)
hidden = book[hidden.strip("'")]
check(hidden.sheet_state == "hidden", "the sheet of lists is not hidden")
check(any(row[0].value == "Utbildning" for row in hidden[cells.replace("$", "")]), f"{place} has no Utbildning")
check(offers.cell(2, column(offers, "offers.actor")).fill.fgColor.rgb !=
      offers.cell(2, column(offers, "offers.note")).fill.fgColor.rgb, "needed columns look like others")

# There and back: nothing differs, and twice the same bytes.
run("export", swedish, "-o", "map.xlsx")
run("export", swedish, "-o", "again.xlsx")
check((work / "map.xlsx").read_bytes() == (work / "again.xlsx").read_bytes(), "twice exported, different bytes")
book = openpyxl.load_workbook(work / "map.xlsx")
check(all(cell.data_type != "f" for s in book for row in s for cell in row), "a cell is a formula")
run("import", "map.xlsx", "-o", "back")
out, _ = run("diff", swedish, "back", "--lang", "en")
check("Nothing differs" in out or "No difference" in out or " 0      0        0" in out, "the map that came back differs")
run("diff", swedish, "back", "--fail-on", "change")
out, _ = run("import", "map.xlsx", "--against", swedish, "-o", "-")
check(out == "change,table,id\n", f"changes of an unchanged workbook:\n{out}")

# Filled in: changed, emptied, added by names, removed; columns moved and deleted, rows sorted, sheets renamed.
sheet_tables = {s.title: t for t in ("actors", "offers", "links") for s in [sheet_of(book, t)]}
actors, offers = sheet_of(book, "actors"), sheet_of(book, "offers")
put(actors, row_of(actors, "vinnova"), website="https://vinnova.se", country=None)
put(actors, actors.max_row + 1, name_sv="Nya Verket", type="Myndighet", level="Nationell", source="001")
put(offers, offers.max_row + 1, name_sv="=1+1", actor="Nya Verket", support_types="Rådgivning; finansiering", status="today",
    as_of=2022, source="001")
offers.delete_rows(row_of(offers, "vinnova.t2"))
offers.delete_cols(column(offers, "offers.example_sv"))
offers.insert_cols(1)
offers.cell(2, 1).value, offers.cell(3, 1).value = "Egen kolumn", "min"
rows = [[cell.value for cell in row] for row in offers.iter_rows(min_row=3)]
for r, values in enumerate(reversed(rows), 3):
    for c, value in enumerate(values, 1):
        cell = offers.cell(r, c)
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
sheet_tables["Det vi gör"] = "offers"
offers.title = "Det vi gör"
book.save(work / "filled.xlsx")
_, err = run("import", "filled.xlsx", "--against", swedish, "-o", "changes.csv", "--marked", "marked.xlsx")
changes = {(r["change"], r["table"], r["id"]): r for r in csv.DictReader(io.StringIO((work / "changes.csv").read_text()))}
check(set(changes) == {("alter", "actors", "vinnova"), ("add", "actors", "nya-verket"),
                       ("add", "offers", "nya-verket-1-1"), ("remove", "offers", "vinnova.t2")}, f"changes: {set(changes)}")
if not faults:
    altered, added = changes["alter", "actors", "vinnova"], changes["add", "offers", "nya-verket-1-1"]
    check(altered["website"] == "https://vinnova.se" and altered["country"].lstrip("'") == "-" and not altered["name_sv"],
          f"altered: {altered}")
    check(added["actor"] == "nya-verket" and added["support_types"] == "radgivning;finansiering" and
          added["as_of"] == "2022" and added["name_sv"] == "'=1+1", f"added: {added}")
check("example_sv" not in (work / "changes.csv").read_text().splitlines()[0], "a deleted column is taken as emptied")
run("import", "filled.xlsx", "-o", "filled")
out, _ = run("diff", "filled", swedish, "--assume", "changes.csv", "--lang", "en", "-f", "json")
_, err = run("check", "filled")
check(not err, err)

# Marked: the changed cell is yellow and says what it was; the marked workbook itself is no map.
marked = openpyxl.load_workbook(work / "marked.xlsx")
yellow = [(s.title, c.value, c.comment.text) for s in marked for row in s for c in row if c.fill.fgColor.rgb == "FFFFFF00"]
check([y[1] for y in yellow] == ["https://vinnova.se"] or len(yellow) == 2, f"yellow: {yellow}")
states = {row[0].value for s in marked for row in s.iter_rows(min_row=3)}
check(states == {"new", "changed", "removed", "unchanged"}, f"states: {states}")
run("import", "marked.xlsx", "-o", "no", code=65)

# Asked: one workbook for each actor, of which nothing is replaced; what comes back is a file of changes.
coast = str(datasets / "coast-example")
run("ask", swedish, "-o", "asked", "--actor", "vinnova", "--actor", "SKR")
check(sorted(f.name for f in (work / "asked").iterdir()) == ["skr.xlsx", "vinnova.xlsx"], "asked others")
run("ask", swedish, "-o", "asked", "--actor", "vinnova", code=73)
run("ask", coast, "-o", "coast")
check(len(list((work / "coast").iterdir())) > 5, "not all actors of the coast are asked")
_, err = run("merge", swedish, "asked", "-o", "-")
check("0 changed" in err, err)
out, _ = run("merge", coast, "coast", "-o", "-")
check(out == "change,table,id\n", f"changes of answers that change nothing:\n{out}")
book = openpyxl.load_workbook(work / "asked" / "vinnova.xlsx")
answer, offers = sheet_of(book, "answer"), sheet_of(book, "offers")
sheet_tables = {answer.title: "answer", offers.title: "offers"}
check({offers.cell(r, column(offers, "offers.actor")).value for r in range(3, offers.max_row + 1)} == {"Vinnova"},
      "others' offers are shown")
put(answer, 3, by="Kim Ek", date="2026-03-01")
put(offers, row_of(offers, "vinnova.t2"), status="historic")
book.save(work / "asked" / "vinnova.xlsx")
_, err = run("merge", swedish, "asked", "-o", "answers.csv", "--lang", "en")
check("vinnova, answered by Kim Ek, 2026-03-01: 0 new, 1 changed, 0 removed rows" in err, err)
answers = list(csv.DictReader(io.StringIO((work / "answers.csv").read_text())))
check([(r["change"], r["id"], r["status"]) for r in answers] == [("alter", "vinnova.t2", "historic")], f"answers: {answers}")
check(answers[0]["source"].endswith(" | Kim Ek, 2026-03-01"), f"source: {answers}")
run("compare", swedish, "--assume", "answers.csv")
run("merge", swedish, "map.xlsx", "-o", "-", code=65)
# A form for all, as XLSForm; what Kobo would export of its answers; and home.
run("ask", swedish, "--form", "form.xlsx", "--actor", "vinnova", "--actor", "SKR")
run("ask", swedish, "--form", "again-form.xlsx", "--actor", "vinnova", "--actor", "SKR")
check((work / "form.xlsx").read_bytes() == (work / "again-form.xlsx").read_bytes(), "twice a form, different bytes")
form = openpyxl.load_workbook(work / "form.xlsx")
check(form.sheetnames == ["survey", "choices", "settings"], f"sheets of the form: {form.sheetnames}")
check(all(cell.data_type in "sn" for s in form for row in s for cell in row), "a cell of the form is no text")
rows = {s.title: [dict(zip([c.value for c in s[1]], r)) for r in s.iter_rows(min_row=2, values_only=True)] for s in form}
choices = {}
for choice in rows["choices"]:
    choices.setdefault(choice["list_name"], []).append(choice)
check(sorted(c["name"] for c in choices["actors"]) == ["skr", "vinnova"], f"the form asks {choices['actors']}")
check(all(len({c["name"] for c in some}) == len(some) for some in choices.values()), "a choice stands twice")
check({q["type"].split()[1] for q in rows["survey"] if q["type"].startswith("select")} == set(choices), "lists")
check(all(q["label::Svenska (sv)"] and q["label::English (en)"] for q in rows["survey"] if q["type"] != "end_repeat"),
      "a question lacks a label")
today = [c["name"] for c in choices["offers"] if c["actor"] == "vinnova"]
exported = openpyxl.Workbook()
main = exported.active
main.append(["start", "actor", "by", "date", "still"] + ["still/" + c["name"] for c in choices["offers"]] +
            ["deviceid", "_id", "_uuid", "_submission_time", "_index"])
main.append(["2026-03-01T10:00:00", "vinnova", "Kim Ek", "2026-03-01", " ".join(today[1:])] +
            [int(c["name"] in today[1:]) for c in choices["offers"]] + ["phone-7", 1, "uuid-1", "2026-03-01T10:09:00", 1])
main.append(["2026-03-02T10:00:00", "skr", "Bo", None, None] + [None] * len(choices["offers"]) +
            ["phone-8", 2, "uuid-2", "2026-03-02T10:09:00", 2])
new_offer = exported.create_sheet("new_offer")
new_offer.append(["new_offer/name", "new_offer/support_types", "new_offer/support_types/radgivning", "new_offer/status",
                  "_index", "_parent_table_name", "_parent_index"])
new_offer.append(["Öppet hus", "radgivning", 1, "could", 1, main.title, 2])
new_offer.append([None, None, None, None, 2, main.title, 1])
new_link = exported.create_sheet("new_link")
new_link.append(["kind", "to", "_index", "_parent_table_name", "_parent_index"])
new_link.append(["funds", "esv", 1, main.title, 1])
exported.save(work / "exported.xlsx")
_, err = run("merge", swedish, "exported.xlsx", "-o", "of-form.csv", "--lang", "en")
text = (work / "of-form.csv").read_text()
of_form = {(r["change"], r["table"], r["id"]): r for r in csv.DictReader(io.StringIO(text))}
check(set(of_form) == {*(("alter", "offers", each) for each in today), ("add", "offers", "skr-oppet-hus"),
                       ("add", "links", "vinnova-funds-esv")}, f"changes of the form: {set(of_form)}")
if not faults:
    left, added, tied = (of_form[key] for key in (("alter", "offers", today[0]), ("add", "offers", "skr-oppet-hus"),
                                                  ("add", "links", "vinnova-funds-esv")))
    check(left["status"] == "historic" and left["source"].endswith(" | Kim Ek, 2026-03-01"), f"left: {left}")
    for each in today[1:]:
        kept = of_form["alter", "offers", each]
        check((kept["status"], kept["as_of"], kept["as_of_certainty"]) == ("", "2026-03-01", "stated"), f"kept: {kept}")
    check(added["name_sv"] == "Öppet hus" and added["support_types"] == "radgivning" and added["status"] == "could" and
          added["certainty"] == "stated" and added["as_of"] == "2026-03-02" and added["source"] == "Bo, 2026-03-02",
          f"added: {added}")
    check(tied["from"] == "vinnova" and tied["to"] == "esv" and tied["certainty"] == "stated", f"tied: {tied}")
check("phone" not in text and "uuid" not in text, "more of a person than who answered is carried")
run("compare", swedish, "--assume", "of-form.csv")
_, err = run("merge", swedish, "form.xlsx", "-o", "-", "--lang", "en", code=65)
check("the form itself" in err, err)
main.cell(3, 2).value = "skrr"
exported.save(work / "wrong.xlsx")
_, err = run("merge", swedish, "wrong.xlsx", "-o", "wrong.csv", "--lang", "en", code=65)
check("'skrr' is not among the map’s actors" in err and "did you mean" in err, err)
check(not (work / "wrong.csv").exists(), "changes are written although a row is wrong")
print("\n".join(faults) or "workbooks: written, filled in and read back")
sys.exit(bool(faults))
