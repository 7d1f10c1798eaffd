"""A map as files, written anew: with other ids, its rows in another order, something more in it."""
import csv, json, re, shutil

ADDED = {"zz-alone", "Zz", "Zz (organisation)"}  # what a row of an added actor says
NEW_ID = re.compile(r"zq\d+q")  # in no map


class Files:
    """The tables of a folder, and what refers to what, by its datapackage.json."""

    def __init__(self, folder):
        self.folder = folder
        self.package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        self.tables = {}
        for resource in self.package["resources"]:
            with open(folder / resource["path"], encoding="utf-8", newline="") as file:
                self.tables[resource["name"]] = list(csv.DictReader(file))

    def references(self, to):
        """Table and column of everything that refers to the ids of a table."""
        yield to, "id"
        yield from (("metrics", "subject"), ("findings", "relates_to"))  # to rows of any table, so in no schema
        for resource in self.package["resources"]:
            schema = resource["schema"]
            keys = [(key["fields"], key["reference"]) for key in schema.get("foreignKeys", ())]
            keys += [(field["name"], field["references"]) for field in schema["fields"] if "references" in field]
            for field, reference in keys:
                if (reference.get("resource"), reference.get("fields"), "package" in reference) == (to, "id", False):
                    yield resource["name"], field

    def write(self, folder):
        """With its framework beside it, where the package looks for it."""
        folder.mkdir(parents=True)
        words = self.package["framework"]
        shutil.copytree(self.folder.parent / "frameworks" / words, folder.parent / "frameworks" / words)
        shutil.copy(self.folder / "datapackage.json", folder)
        for resource in self.package["resources"]:
            rows = self.tables[resource["name"]]
            with open(folder / resource["path"], "w", encoding="utf-8", newline="") as file:
                out = csv.DictWriter(file, rows[0].keys())
                out.writeheader()
                out.writerows(rows)
        return folder


# ---- changes: each takes files and dice, changes the files, and returns how what is read is to be read back ----------

RENAMED = ("actors", "offers", "links", "gaps", "recommendations", "processes", "findings", "timeline", "metrics")


def new_ids(files, dice):
    """Every id of the map's own rows becomes another, in another order."""
    old = {}
    for table in RENAMED:
        rows = files.tables.get(table, [])
        numbers = dice.sample(range(10000, 100000), len(rows))
        new = {row["id"]: f"zq{len(old)}{number}q" for row, number in zip(rows, numbers)}
        old.update({id_: was for was, id_ in new.items()})
        for referring, column in files.references(table):
            for row in files.tables.get(referring, ()):
                row[column] = ";".join(new.get(one, one) for one in row[column].split(";"))
    return lambda text: NEW_ID.sub(lambda found: old[found[0]], text)


def shuffled(files, dice):
    for rows in files.tables.values():
        dice.shuffle(rows)
    return str


def offer_twice(files, dice):
    """An offer of today that is in a cell, again under an id of its own."""
    offers = files.tables["offers"]
    offer = dice.choice([row for row in offers
                         if row["status"] == "today" and row["support_types"] and row["principles"]])
    offers.append({**offer, "id": "zz-again"})
    return str


def lone_actor(files, dice):
    """One more actor that offers nothing and has no links."""
    actors = files.tables["actors"]
    like = dice.choice([row for row in actors if row["node_class"] == "organisation"])
    names = {column: "Zz" for column in like if column.startswith("name_")}
    actors.append({**like, **names, **dict.fromkeys(("abbreviation", "aliases", "website"), ""), "id": "zz-alone"})
    return str
