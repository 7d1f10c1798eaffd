"""Who is central in the collaboration network, and whose contacts know each other."""
import math

import igraph
import networkx as nx
import numpy
from figures import by_key, ranked
from network import Network, of_nodes


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
    walks = numpy.linalg.solve(numpy.eye(len(matrix)) - .5 / largest * matrix, numpy.ones(len(matrix)))
    return dict(zip(network.nodes, map(float, walks - 1)))


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
