#!/usr/bin/env python3
"""Writes an ecosystem that nobody has, of any size, as a dataset folder; the same arguments give the same bytes.

Actors, offers and links are heavy-tailed (Pareto): few have most. Actors fall into communities, within which four of
five of their links stay; of the thirty cells (six support types by five principles) three are gaps that no offer is in.
What was planted stands in FOLDER.planted.json, beside the folder: the gaps, how many communities, and which actor is
in which (by number: actor i in i // size). Rows are streamed: memory is 16 bytes an actor; a million actors with five
offers and five links each take about two minutes. Usage: generate.py FOLDER ACTORS [--offers 5] [--links 5] [--seed 1]"""
import argparse, bisect, itertools, json, math, pathlib, random

PRINCIPLES = ["direction", "users", "learning", "testing", "spreading"]
SUPPORT_TYPES = ["advice", "funding", "method", "network", "training", "test_bed"]
ACTOR_TYPES = ["agency", "region", "university", "company", "association", "institute", "cluster", "fund", "network"]
TARGET_GROUPS = ["towns", "regions", "firms", "agencies"]
PHASES = ["idea", "trial", "use"]
LINK_KINDS = {"funds": True, "runs": True, "cooperates": False, "member_of": True}
GAPS = [("test_bed", "spreading"), ("funding", "learning"), ("training", "spreading")]
STATUSES = ["today", "today", "today", "could", "historic"]


def write_table(path, heading, rows):
    with open(path, "w", newline="") as file:
        file.write(heading + "\n")
        while batch := list(itertools.islice(rows, 50000)):
            file.write("\n".join(batch) + "\n")


class World:
    def __init__(self, actors, seed):
        self.chance = random.Random(seed)
        self.actors = actors
        self.communities = max(2, round(math.sqrt(actors) / 2))
        self.size = -(-actors // self.communities)
        most = math.sqrt(actors)
        self.weights = list(itertools.accumulate(min(self.chance.paretovariate(1.2), most) for _ in range(actors)))

    def anybody(self, first=0, end=None):
        """An actor of a range, by weight."""
        end = self.actors if end is None else end
        low = self.weights[first - 1] if first else 0
        drawn = low + self.chance.random() * (self.weights[end - 1] - low)
        return min(bisect.bisect(self.weights, drawn, first, end), end - 1)

    def words(self, choice, more):
        """One word, with the chance `more` another, and so on; those that come first are commoner."""
        chosen = []
        while not chosen or self.chance.random() < more:
            chosen.append(choice[min(int(self.chance.paretovariate(0.7)) - 1, len(choice) - 1)])
        return list(dict.fromkeys(chosen))

    def actor_rows(self):
        for i in range(self.actors):
            kind = ACTOR_TYPES[min(int(self.chance.paretovariate(0.8)) - 1, len(ACTOR_TYPES) - 1)]
            yield f"a{i},Actor number {i},{kind}"

    def offer_rows(self, count):
        for i in range(count):
            actor = i if i < self.actors else self.anybody()
            types, principles = self.words(SUPPORT_TYPES, .25), self.words(PRINCIPLES, .25)
            if any(kind in types and principle in principles for kind, principle in GAPS):
                types = ["advice"]
            rest = [";".join(self.words(TARGET_GROUPS, .4)), ";".join(self.words(PHASES, .3)), self.chance.choice(STATUSES)]
            yield f"o{i},a{actor},Offer number {i},{';'.join(types)},{';'.join(principles)},{','.join(rest)}"

    def link_rows(self, count):
        kinds = list(LINK_KINDS)
        for i in range(count):
            one = other = self.anybody()
            first = one // self.size * self.size
            end = min(first + self.size, self.actors)
            within = self.chance.random() < .8 and end - first > 1
            while other == one and self.actors > 1:
                other = self.anybody(first, end) if within else self.anybody()
            yield f"l{i},a{one},a{other},{self.chance.choice(kinds)}"


def write_vocabularies(folder):
    for name, words in [("principles", PRINCIPLES), ("support_types", SUPPORT_TYPES), ("actor_types", ACTOR_TYPES),
                        ("target_groups", TARGET_GROUPS), ("phases", PHASES)]:
        rows = (f"{word},{i},{word.replace('_', ' ').capitalize()}" for i, word in enumerate(words, 1))
        write_table(folder / f"{name}.csv", "id,order,label_en", rows)
    rows = (f"{kind},{i},{kind.replace('_', ' ').capitalize()},{'yes' if directed else 'no'}"
            for i, (kind, directed) in enumerate(LINK_KINDS.items(), 1))
    write_table(folder / "link_kinds.csv", "id,order,label_en,directed", rows)


def generate(folder, actors, offers=5.0, links=5.0, seed=1):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    world = World(actors, seed)
    write_vocabularies(folder)
    write_table(folder / "actors.csv", "id,name_en,type", world.actor_rows())
    write_table(folder / "offers.csv", "id,actor,name_en,support_types,principles,target_groups,phases,status",
                world.offer_rows(round(actors * offers)))
    write_table(folder / "links.csv", "id,from,to,kind", world.link_rows(round(actors * links)))
    write_table(folder / "gaps.csv", "id,principle,label_en,evidence,support_types",
                (f"g{i},{PRINCIPLES[i % 5]},Need {i},survey,{SUPPORT_TYPES[i % 6]}" for i in range(20)))
    planted = {"gaps": GAPS, "communities": world.communities, "community_size": world.size}
    folder.with_name(folder.name + ".planted.json").write_text(json.dumps(planted, indent=1) + "\n")
    return folder


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("actors", type=int)
    parser.add_argument("--offers", type=float, default=5.0, help="offers an actor (%(default)s)")
    parser.add_argument("--links", type=float, default=5.0, help="links an actor (%(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if asked.actors < 1:
        parser.error("ACTORS is 1 or more")
    generate(asked.folder, asked.actors, asked.offers, asked.links, asked.seed)
