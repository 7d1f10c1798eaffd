"""The collaboration network, with the tables of its nodes."""
import igraph
import networkx as nx
from the_map import node_class


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
        self.parts = sorted(nx.connected_components(self.ties),
                            key=lambda part: (-len(part), min(map(place.get, part))))
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
