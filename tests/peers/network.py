"""Who works with whom: the collaboration network by networkx and igraph."""
import collections, itertools, math

import igraph
import networkx as nx
import numpy
import scipy.optimize
from figures import Figures, by_key, ranked
from support import cells_of, counted
from the_map import NO_ACTOR, expanded, listed, node_class


class Network:
    """Actors without events; links of today. `ties`: both ways, `weight` links strong. `arcs`: along the links, one
    without direction both ways. `directed`: only those with a direction."""

    def __init__(self, the_map):
        self.kind = node_class(the_map)
        nodes = [actor for actor in the_map.keys("actors") if self.kind[actor] != "event"]
        is_directed = {row["id"]: row.get("directed", "yes") == "yes" for row in the_map.link_kinds}
        self.ties, self.arcs, self.directed, self.undirected = nx.Graph(), nx.DiGraph(), nx.DiGraph(), nx.Graph()
        for graph in (self.ties, self.arcs, self.directed, self.undirected):
            graph.add_nodes_from(nodes)
        for link in counted_links(the_map):
            a, b = link["from"], link["to"]
            if a == b or "event" in (self.kind[a], self.kind[b]):
                continue
            links = self.ties[a][b]["weight"] if self.ties.has_edge(a, b) else 0
            self.ties.add_edge(a, b, weight=links + 1)
            self.arcs.add_edge(a, b)
            if is_directed[link["kind"]]:
                self.directed.add_edge(a, b)
            else:
                self.arcs.add_edge(b, a)
                self.undirected.add_edge(a, b)
        self.nodes = nodes
        # Largest first; of equally large ones that whose first actor stands first in the table.
        place = {node: i for i, node in enumerate(nodes)}
        self.parts = sorted(nx.connected_components(self.ties), key=lambda part: (-len(part), min(map(place.get, part))))
        self.part_of = {node: i + 1 for i, part in enumerate(self.parts) for node in part}

    def igraph(self):
        return igraph.Graph.from_networkx(self.ties)

    def linked(self):
        return [node for node in self.nodes if self.ties.degree(node)]


def counted_links(the_map):
    return [link for link in the_map.links if link["status"] == "today"]


def of_nodes(network, columns, nodes=None):
    """Rows of nodes: column -> values by node."""
    return {node: {column: values[node] for column, values in columns.items()} for node in nodes or network.nodes}


def pagerank(network):
    """Along the links; one without direction both ways."""
    return dict(zip(network.nodes, igraph.Graph.from_networkx(network.arcs).pagerank()))


def eigenvector(network):
    """Of length 1 in the largest part, 0 outside it."""
    values = dict.fromkeys(network.nodes, 0.0)
    if not network.linked():
        return values
    part = network.parts[0]
    matrix = nx.to_numpy_array(network.ties, nodelist=sorted(part), weight=None)
    vector = numpy.linalg.eigh(matrix)[1][:, -1]
    values.update(zip(sorted(part), map(abs, map(float, vector))))
    return values


def katz(network):
    """Walks of all lengths, each step counting half of what would make them endless; not the walk of no step."""
    matrix = nx.to_numpy_array(network.ties, nodelist=network.nodes, weight=None)
    largest = numpy.linalg.eigvalsh(matrix)[-1] or 1
    ones = numpy.ones(len(matrix))
    return dict(zip(network.nodes, map(float, numpy.linalg.solve(numpy.eye(len(matrix)) - .5 / largest * matrix, ones) - 1)))


def centrality(the_map):
    network = Network(the_map)
    others = len(network.nodes) - 1
    columns = {
        "component": network.part_of, "degree": dict(network.ties.degree), "in_degree": dict(network.arcs.in_degree),
        "out_degree": dict(network.arcs.out_degree), "strength": dict(network.ties.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(network.ties),
        "harmonic": {node: value / others for node, value in nx.harmonic_centrality(network.ties).items()},
        "closeness": nx.closeness_centrality(network.ties), "eigenvector": eigenvector(network), "katz": katz(network),
        "pagerank": pagerank(network), "core": nx.core_number(network.ties)}
    rows = of_nodes(network, columns)
    return {"centrality": by_key("actor", ranked(rows, columns["betweenness"], tied=True))}


def connectivity(the_map):
    network = Network(the_map)
    ties, cuts, bridges = network.ties, {}, {}
    for node in nx.articulation_points(ties):
        part = network.parts[network.part_of[node] - 1]
        left = sorted(map(len, nx.connected_components(ties.subgraph(part - {node}))), reverse=True)
        cuts[node] = {"component": network.part_of[node], "parts": len(left), "cut_off": sum(left[1:]),
                      "left_alone": left.count(1)}
    for a, b in nx.bridges(ties):
        whole = len(network.parts[network.part_of[a] - 1])
        cut = nx.Graph(ties)
        cut.remove_edge(a, b)
        from_side = len(nx.node_connected_component(cut, a))
        for ends, side in (((a, b), from_side), ((b, a), whole - from_side)):
            bridges[ends] = {"component": network.part_of[a], "links": ties[a][b]["weight"], "from_side": side,
                             "to_side": whole - side}
    columns = {"component": network.part_of, "degree": dict(ties.degree), "core": nx.core_number(ties)}
    parts = {str(i + 1): {"nodes": len(part), "categories": sum(network.kind[node] == "category" for node in part),
                          "ties": ties.subgraph(part).number_of_edges()} for i, part in enumerate(network.parts)}
    return {"components": by_key("component", parts), "cut_points": by_key("actor", cuts),
            "bridges": Figures(("from", "to"), bridges, some=True), "cores": by_key("actor", of_nodes(network, columns))}


def cores(the_map):
    network = Network(the_map)
    number = nx.core_number(network.ties)
    rows = {}
    for k in set(number.values()):
        core = network.ties.subgraph([node for node in number if number[node] >= k])
        rows[str(k)] = {"just": sum(value == k for value in number.values()), "nodes": len(core),
                        "ties": core.number_of_edges(), "pieces": nx.number_connected_components(core)}
    within = {node: sum(number[other] >= number[node] for other in network.ties[node]) for node in number}
    columns = {"component": network.part_of, "core": number, "contacts": dict(network.ties.degree), "within": within}
    return {"cores": by_key("core", rows), "members": by_key("actor", of_nodes(network, columns))}


def fewest_reaching(graph, steps):
    """How many nodes it takes to reach all others in so many steps: an integer programme."""
    near = nx.to_numpy_array(nx.power(graph, steps), weight=None) + numpy.eye(len(graph))
    cover = scipy.optimize.LinearConstraint(near, lb=1)
    found = scipy.optimize.milp(numpy.ones(len(graph)), integrality=numpy.ones(len(graph)), bounds=(0, 1),
                                constraints=cover)
    return round(found.fun)


def reach(the_map, steps=2):
    network = Network(the_map)
    others = len(network.nodes) - 1
    reached = {node: len(nx.single_source_shortest_path_length(network.ties, node, steps)) - 1 for node in network.nodes}
    columns = {"component": network.part_of, "contacts": dict(network.ties.degree), "reached": reached,
               "others": dict.fromkeys(network.nodes, others),
               "share": {node: value / others for node, value in reached.items()}}
    rows = ranked(of_nodes(network, columns), reached, tied=True)
    fewest = fewest_reaching(network.ties.subgraph(network.linked()), steps)
    return {"reach": by_key("actor", rows), "fewest": Figures(("actor",), {(node,): row for node, row in rows.items()}, some=True, count=fewest)}


def bow_tie_places(arcs):
    """Place -> nodes, from networkx's ancestors and descendants of the largest strong component."""
    strong = max(nx.strongly_connected_components(arcs), key=len)
    if len(strong) < 2:
        return {"other": set(arcs)}
    some = next(iter(strong))
    into, out = nx.ancestors(arcs, some) - strong, nx.descendants(arcs, some) - strong
    from_in = set().union(*(nx.descendants(arcs, node) for node in into)) - strong - into - out
    to_out = set().union(*(nx.ancestors(arcs, node) for node in out)) - strong - into - out
    places = {"core": strong, "in": into, "out": out, "tube": from_in & to_out, "tendril from in": from_in - to_out,
              "tendril to out": to_out - from_in}
    return {**places, "other": set(arcs) - set().union(*places.values())}


def bow_tie(the_map):
    network = Network(the_map)
    whole = len(network.nodes)
    columns = {"component": network.part_of, "in_degree": dict(network.arcs.in_degree),
               "out_degree": dict(network.arcs.out_degree)}
    return {"places": by_key("place", {place: {"nodes": len(nodes), "of": whole, "share": len(nodes) / whole}
                                       for place, nodes in bow_tie_places(network.arcs).items()}),
            "members": by_key("actor", of_nodes(network, columns)),
            "findings": {"bow-tie.returned": returned(network)} if network.linked() else {}}


def returned(network):
    arcs = network.directed.number_of_edges()
    back = sum(network.directed.has_edge(b, a) for a, b in network.directed.edges)
    return {"returned": back, "arcs": arcs, "share": 100 * back / arcs, "undirected": network.undirected.number_of_edges()}


# ---- cohesion ----------------------------------------------------------------------------------------------------

def knit(graph):
    n, ties = len(graph), graph.number_of_edges()
    pairs = n * (n - 1) // 2
    ways = [steps for _, found in nx.all_pairs_shortest_path_length(graph) for steps in found.values() if steps]
    is_open = any(degree > 1 for _, degree in graph.degree)
    return {"nodes": n, "ties": ties, "possible_ties": pairs, "density": nx.density(graph),
            "clustering": nx.average_clustering(graph), "transitivity": nx.transitivity(graph) if is_open else None,
            "diameter": max(ways, default=None), "mean_path": sum(ways) / len(ways) if ways else None,
            "reaching": len(ways) // 2, "pairs": pairs,
            "backed_ties": sum(bool(set(graph[a]) & set(graph[b])) for a, b in graph.edges)}


def cohesion(the_map):
    network = Network(the_map)
    rows = {"whole": knit(network.ties)}
    if len(network.parts) > 1:
        rows.update({str(i + 1): knit(network.ties.subgraph(part)) for i, part in enumerate(network.parts)
                     if len(part) > 1})
    return {"cohesion": by_key("part", rows)}


# ---- structural holes --------------------------------------------------------------------------------------------

def hierarchy(graph, node, constraint):
    """Burt's: how much of the constraint comes from few contacts, by Theil's measure over the most it can be."""
    contacts = list(graph[node])
    if len(contacts) < 2:
        return None
    parts = [nx.local_constraint(graph, node, contact) / (constraint / len(contacts)) for contact in contacts]
    return sum(part * math.log(part) for part in parts) / (len(contacts) * math.log(len(contacts)))


def holes(the_map):
    network = Network(the_map)
    ties, linked = network.ties, network.linked()
    size, constraint = nx.effective_size(ties, linked), nx.constraint(ties, linked)
    rows = {node: {"component": network.part_of[node], "contacts": ties.degree(node), "effective_size": size[node],
                   "efficiency": size[node] / ties.degree(node), "constraint": constraint[node],
                   "hierarchy": hierarchy(ties, node, constraint[node])} for node in linked}
    alone = {node: {**dict.fromkeys((*rows[linked[0]], "rank", "tied_with")), "component": network.part_of[node],
                    "contacts": 0} for node in network.nodes if node not in rows}
    return {"holes": by_key("actor", {**ranked(rows, size, tied=True), **alone})}


# ---- brokerage ---------------------------------------------------------------------------------------------------

def role(a, broker, b):
    """Of Gould and Fernandez, ties both ways."""
    if None in (a, broker, b):
        return "unknown"
    if a == b:
        return "coordinator" if a == broker else "itinerant"
    return "gate" if broker in (a, b) else "liaison"


def chances(sizes):
    """How probable each role is for three different nodes when groups of these sizes are dealt out at random."""
    n = sum(sizes)
    ways = n * (n - 1) * (n - 2)
    same = sum(s * (s - 1) * (s - 2) for s in sizes) / ways
    two = sum(s * (s - 1) * (n - s) for s in sizes) / ways
    return {"coordinator": same, "itinerant": two, "gate": 2 * two, "liaison": 1 - same - 3 * two}


def brokerage(the_map, by="actor-type"):
    network, column = Network(the_map), {"actor-type": "type", "level": "level"}[by]
    group = {row["id"]: row[column] or None for row in the_map.actors}
    known = chances([size for kind, size in collections.Counter(group[node] for node in network.nodes).items() if kind])
    rows, directed, total = {}, {}, collections.Counter()
    for node in network.nodes:
        roles = collections.Counter(role(group[a], group[node], group[b])
                                    for a, b in itertools.combinations(network.ties[node], 2)
                                    if not network.ties.has_edge(a, b))
        # A way goes along links that have a direction; any link from the one to the other leaves them no broker.
        ways = [(a, b) for a in network.directed.predecessors(node) for b in network.directed.successors(node)
                if a != b and not network.arcs.has_edge(a, b)]
        if roles:
            counts = {name: roles[name] for name in (*known, "unknown")}
            pairs = sum(counts.values())
            rows[node] = {"component": network.part_of[node], "pairs": pairs, **counts,
                          **{f"expected_{name}": (pairs - roles["unknown"]) * share for name, share in known.items()}}
            total.update(roles)
        if ways:
            directed[node] = {"component": network.part_of[node], "ways": len(ways),
                              **directed_roles(group, node, ways)}
    all_known = sum(total.values()) - total["unknown"]
    return {"brokers": by_key("actor", ranked(rows, {node: row["pairs"] for node, row in rows.items()}, tied=True)),
            "roles": by_key("role", {name: {"pairs": total[name], "expected": all_known * share}
                                     for name, share in known.items()}),
            "directed_brokers": by_key("actor", directed)}


def directed_roles(group, broker, ways):
    """gatekeeper: the way comes in from another group; representative: it goes out to one."""
    found = collections.Counter()
    for a, b in ways:
        name = role(group[a], group[broker], group[b])
        found["gatekeeper" if name == "gate" and group[b] == group[broker] else
              "representative" if name == "gate" else name] += 1
    return {name: found[name] for name in ("coordinator", "itinerant", "gatekeeper", "representative", "liaison", "unknown")}


# ---- communities -------------------------------------------------------------------------------------------------

def communities(the_map):
    """igraph's best of many runs of Leiden and of Louvain."""
    network = Network(the_map)
    linked = network.linked()
    graph = igraph.Graph.from_networkx(network.ties.subgraph(linked))
    best = max((graph.community_leiden("modularity", weights="weight", n_iterations=-1) for _ in range(100)),
               key=lambda found: found.modularity)
    louvain = max((graph.community_multilevel(weights="weight") for _ in range(100)),
                  key=lambda found: found.modularity)
    names = graph.vs["_nx_name"]
    group = {names[i]: one for i, one in enumerate(best.membership)}
    within = {node: sum(row["weight"] for other, row in network.ties[node].items() if group[other] == group[node])
              for node in linked}
    out = {node: sum(row["weight"] for other, row in network.ties[node].items() if group[other] != group[node])
           for node in linked}
    columns = {"component": network.part_of, "links_within": within, "links_out": out}
    return {"members": by_key("actor", of_nodes(network, columns, linked)),
            "methods": by_key("method", {"Leiden": {"communities": len(best), "modularity": best.modularity},
                                         "Louvain": {"communities": len(louvain), "modularity": louvain.modularity}})}


# ---- match -------------------------------------------------------------------------------------------------------

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


def standing_out(amounts):
    """The least amount that at most a tenth of the other pairs have as much of."""
    amounts = [round(amount, 9) for amount in amounts]
    enough = [amount for amount in set(amounts)
              if amount > 0 and sum(other >= amount for other in amounts) - 1 <= (len(amounts) - 1) / 10]
    return min(enough, default=math.inf)
