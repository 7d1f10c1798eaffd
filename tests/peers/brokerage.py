"""Who joins actors that have no tie of their own, by the roles of Gould and Fernandez."""
import collections, itertools

from figures import by_key, ranked
from network import Network


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


def directed_roles(group, broker, ways):
    """gatekeeper: the way comes in from another group; representative: it goes out to one."""
    found = collections.Counter()
    for a, b in ways:
        name = role(group[a], group[broker], group[b])
        found["gatekeeper" if name == "gate" and group[b] == group[broker] else
              "representative" if name == "gate" else name] += 1
    return {name: found[name] for name in
            ("coordinator", "itinerant", "gatekeeper", "representative", "liaison", "unknown")}


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
