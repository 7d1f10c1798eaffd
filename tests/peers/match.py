"""Actors without a tie that have reasons to collaborate."""
import collections, itertools, math

import networkx as nx
from figures import Figures, ranked
from network import Network
from support import cells_of, counted
from the_map import NO_ACTOR, expanded

JOINT = {"collaboration", "network", "committee", "project"}


class Side:
    def __init__(self, the_map, actor, offers):
        self.groups = set().union(*(expanded(the_map, offer) for offer in offers))
        self.cells = set().union(*map(set, map(cells_of, offers)))
        self.aims = {aim for _, aim in self.cells}

    def adds(self, other):
        """Cells that the other lacks, and those of them in principles where both are."""
        lacked = self.cells - other.cells
        return lacked, {cell for cell in lacked if cell[1] in self.aims & other.aims}


def standing_out(amounts):
    """The least amount that at most a tenth of the other pairs have as much of."""
    amounts = [round(amount, 9) for amount in amounts]
    enough = [amount for amount in set(amounts)
              if amount > 0 and sum(other >= amount for other in amounts) - 1 <= (len(amounts) - 1) / 10]
    return min(enough, default=math.inf)


def match(the_map):
    network = Network(the_map)
    offers = collections.defaultdict(list)
    for offer in counted(the_map):
        offers[offer["actor"]].append(offer)
    sides = {actor: Side(the_map, actor, mine) for actor, mine in sorted(offers.items())
             if network.kind[actor] not in NO_ACTOR}
    reaching = collections.Counter(group for side in sides.values() for group in side.groups)
    inside = collections.Counter(cell for side in sides.values() for cell in side.cells)

    def rarity(things, holders):
        return sum(math.log(len(sides) / holders[thing]) for thing in sorted(things))

    own = nx.Graph(network.ties.subgraph([node for node in network.nodes if network.kind[node] != "category"]))
    rows = {}
    for one, other in itertools.combinations(sides, 2):
        if network.ties.has_edge(one, other):
            continue
        a, b = sides[one], sides[other]
        (a_lacks, first), (b_lacks, second) = a.adds(b), b.adds(a)
        share = ((len(a_lacks) / len(a.cells) + len(b_lacks) / len(b.cells)) / 2) if a.cells and b.cells else None
        if not first or not second:
            first = second = set()
        both, either = set(own[one]) & set(own[other]), set(own[one]) | set(own[other])
        joint = {node for node in both if network.kind[node] in JOINT and network.arcs.has_edge(one, node)
                 and network.arcs.has_edge(other, node)}
        partners = sorted(both - joint)
        rows[one, other] = {
            "groups": len(a.groups & b.groups), "groups_rarity": rarity(a.groups & b.groups, reaching),
            "adds": {one: len(first), other: len(second)}, "complementarity": share,
            "complement_rarity": min(rarity(first, inside), rarity(second, inside)), "partners": len(partners),
            "jaccard": len(partners) / len(either - joint) if either - joint else None,
            "adamic_adar": sum(1 / math.log(own.degree(node)) for node in partners),
            "resource_allocation": sum(1 / own.degree(node) for node in partners)}
    kinds = ("groups_rarity", "complement_rarity", "resource_allocation")
    lines = [standing_out([row[column] for row in rows.values()]) for column in kinds]
    for row in rows.values():
        row["kinds"] = sum(round(row[column], 9) >= line for column, line in zip(kinds, lines))
    found = {pair: row for pair, row in rows.items() if row["kinds"]}
    found = ranked(found, {pair: (row["kinds"], row["resource_allocation"], row["groups_rarity"],
                                  row["complement_rarity"]) for pair, row in found.items()})
    either_way = {}
    for (one, other), row in found.items():
        adds = row.pop("adds")
        for pair in ((one, other), (other, one)):
            either_way[pair] = {**row, "first_adds": adds[pair[0]], "second_adds": adds[pair[1]]}
    return {"matches": Figures(("first", "second"), either_way, some=True)}
