"""The groups that the collaboration network falls into."""
import random

import igraph
from figures import by_key
from network import Network, of_nodes


def communities(the_map):
    """igraph's best of many runs of Leiden and of Louvain."""
    igraph.set_random_number_generator(random.Random(1))
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
