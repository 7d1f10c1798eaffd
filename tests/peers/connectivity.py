"""What holds the collaboration network together: parts, cut points, cores, distances, where the links lead."""
import dataclasses

import networkx as nx
import numpy
import scipy.optimize
from figures import Figures, by_key, ranked
from network import Network, of_nodes


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
            "bridges": Figures(("from", "to"), bridges, some=True),
            "cores": by_key("actor", of_nodes(network, columns))}


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
    near = {node: nx.single_source_shortest_path_length(network.ties, node, steps) for node in network.nodes}
    reached = {node: len(found) - 1 for node, found in near.items()}
    columns = {"component": network.part_of, "contacts": dict(network.ties.degree), "reached": reached,
               "others": dict.fromkeys(network.nodes, others),
               "share": {node: value / others for node, value in reached.items()}}
    rows = ranked(of_nodes(network, columns), reached, tied=True)
    fewest = fewest_reaching(network.ties.subgraph(network.linked()), steps)
    figures = by_key("actor", rows)
    return {"reach": figures, "fewest": dataclasses.replace(figures, some=True, count=fewest)}


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
    return {"returned": back, "arcs": arcs, "share": 100 * back / arcs,
            "undirected": network.undirected.number_of_edges()}


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
