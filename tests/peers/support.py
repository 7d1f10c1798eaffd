"""Who is where: offers that count, the places that they put their actors in, and what could be in an empty one."""
import collections, itertools

from the_map import NO_ACTOR, expanded, is_stated, listed, node_class

UNKNOWN = ""

# What the command line calls a dimension -> its table.
TABLES = {"target-group": "target_groups", "phase": "phases", "level": "levels", "actor-type": "actor_types",
          "support-type": "support_types", "principle": "principles"}


def counted(the_map, status="today"):
    return [offer for offer in the_map.offers if offer["status"] == status]


class Places:
    """Place -> who is there: each actor's number of offers, and whether one of them is stated in all that puts it
    there. A place is whatever `of` makes of an offer, with the columns that had to be stated for it."""

    def __init__(self, the_map, of, columns):
        self.offers, self.actors = (collections.defaultdict(collections.Counter) for _ in range(2))
        self.categories, self.stated = (collections.defaultdict(set) for _ in range(2))
        kind, of_actor = node_class(the_map), {row["id"]: row for row in the_map.actors}
        for offer in counted(the_map):
            both = {**of_actor[offer["actor"]], **offer}  # level and type are the actor's
            sure = is_stated(offer) and all(is_stated(both, column) for column in columns)
            for place in set(of(offer)):
                self.offers[place][offer["id"]] += 1
                if kind[offer["actor"]] == "category":
                    self.categories[place].add(offer["actor"])
                if kind[offer["actor"]] in NO_ACTOR:
                    continue
                self.actors[place][offer["actor"]] += 1
                if sure:
                    self.stated[place].add(offer["actor"])

    def count(self, place):
        return len(self.actors[place])


def cells_of(offer):
    return list(itertools.product(listed(offer, "support_types"), listed(offer, "principles")))


def placed(offer):
    return bool(cells_of(offer))


def in_cells(the_map):
    return Places(the_map, cells_of, ("support_types", "principles"))


def in_lines(the_map):
    """Cells, and their rows, columns and the whole, in which an offer counts if it is in a cell."""
    def lines(offer):
        for kind, aim in cells_of(offer):
            yield from ((kind, aim), (kind, ""), ("", aim), ("", ""))

    return Places(the_map, lines, ("support_types", "principles"))


def cells_of_actors(the_map):
    """Actor -> its cells; no categories."""
    found = collections.defaultdict(set)
    for cell, actors in in_cells(the_map).actors.items():
        for actor in actors:
            found[actor].add(cell)
    return found


def dimensions(the_map):
    """Table -> terms, how an offer is put in them, and the columns behind it."""
    of_actor = {row["id"]: row for row in the_map.actors}

    def by_actor(column):
        return lambda offer: filter(None, [of_actor[offer["actor"]][column]])

    def own(column):
        return the_map.keys(column), lambda offer: listed(offer, column), (column,)

    return {"target_groups": (the_map.groups(), lambda offer: expanded(the_map, offer), ("target_groups",)),
            **{column: own(column) for column in ("phases", "support_types", "principles")},
            "levels": (the_map.keys("levels"), by_actor("level"), ("level",)),
            "actor_types": (the_map.keys("actor_types"), by_actor("type"), ("type",))}


def or_unknown(of):
    return lambda offer: list(of(offer)) or [UNKNOWN]


def cell_place(cell):
    return dict(zip(("support-type", "principle"), cell))


class Possible:
    """How many offers could be where nobody is, since they lack a term that decides it (engine/analysis/cell_state.hpp,
    of a map before any filter). 0 where somebody is or nobody is expected, unknown where nobody looked."""

    def __init__(self, the_map):
        self.map, of = the_map, {word: dimensions(the_map)[table][1] for word, table in TABLES.items()}
        self.terms = [{word: set(terms(offer)) for word, terms in of.items()} for offer in counted(the_map)]

    def at(self, place):
        """`place`: dimension -> term, "" for the offers of which it is unknown."""
        if any(all(term in offer[word] if term else not offer[word] for word, term in place.items())
               for offer in self.terms):
            return 0
        if "" in place.values() or not all(self.map.is_mapped(term) for word, term in place.items() if word == "level"):
            return None
        if not self.map.is_expected(place):
            return 0
        return sum(all(term in offer[word] or not offer[word] for word, term in place.items()) for offer in self.terms)
