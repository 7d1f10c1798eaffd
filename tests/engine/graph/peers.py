#!/usr/bin/env python3
"""Holds the measures of engine/graph against networkx and igraph on random graphs of all kinds: directed or not, with
weights, parallel edges and self loops, in pieces, complete, empty, of one node. Same seeds, same graphs.

What a graph is here: parallel edges are one of summed weight and self loops are dropped, so that is what peers get.
Skipped, with a sentence, where the modules are missing (Debian: python3-igraph, python3-networkx, python3-scipy).
Usage: peers.py MEASURES_OF    ECOMAP_PEERS says how many graphs, 300 if it does not."""
import json, math, os, random, subprocess, sys

SKIPPED = 77  # what CMakeLists.txt tells ctest
DEBIAN = "/usr/bin/python3"  # another Python that comes first does not see Debian's modules
try:
    import igraph, networkx, scipy  # networkx counts PageRank with scipy
except ImportError as missing:
    if os.path.exists(DEBIAN) and os.path.realpath(sys.executable) != os.path.realpath(DEBIAN):
        os.execv(DEBIAN, [DEBIAN, *sys.argv])
    print(f"peers: skipped, Python's {missing.name} is not installed")
    sys.exit(SKIPPED)

COUNT = int(os.environ.get("ECOMAP_PEERS", "300"))
NEAR = 1e-9


def shaped(seed, dice):
    """Number of nodes and pairs of some plain shape, so that the odd cases are certain to come."""
    n = dice.randint(3, 12)
    return [(0, []), (1, []), (1, [(0, 0)]), (2, []), (2, [(0, 1), (1, 0)]), (n, []),
            (n, [(i, j) for i in range(n) for j in range(i)]), (n, [(0, i) for i in range(1, n)]),
            (n, [(i, (i + 1) % n) for i in range(n)]), (n, [(i, i + 1) for i in range(n - 1)])][seed // 2 % 10]


def made(seed):
    dice = random.Random(seed)
    if seed < 20 or seed % 10 == 0:
        n, pairs = shaped(seed, dice)
    else:
        n = dice.randint(1, 30)
        pairs = [(dice.randrange(n), dice.randrange(n)) for _ in range(int(n * dice.choice((0.3, 0.7, 1, 1.5, 2.5, 5))))]
    weights = dice.choice(((1,), (1, 2, 3, 4), (0.25, 0.5, 1.75, 10)))
    edges = [(a, b, dice.choice(weights)) for a, b in pairs]
    groups = [(dice.randrange(min(n, 4)), dice.randrange(min(n, 3))) for _ in range(n)]
    return {"n": n, "directed": seed % 2 == 1, "edges": edges, "groups": groups, "seed": seed}


def written(case):
    lines = [f"{case['n']} {'directed' if case['directed'] else 'undirected'} {len(case['edges'])}"]
    lines += [f"{a} {b} {weight}" for a, b, weight in case["edges"]]
    return "\n".join(lines + [f"{a} {b}" for a, b in case["groups"]]) + "\n"


def simple(case):
    """The same graph as networkx and igraph hold it, and both without directions."""
    graph = networkx.DiGraph() if case["directed"] else networkx.Graph()
    both = networkx.Graph()
    graph.add_nodes_from(range(case["n"]))
    both.add_nodes_from(range(case["n"]))
    for a, b, weight in case["edges"]:
        for one in (graph, both) if a != b else ():
            one.add_edge(a, b, weight=weight + (one[a][b]["weight"] if one.has_edge(a, b) else 0))
    def other(g):
        edges = list(g.edges(data="weight"))
        twin = igraph.Graph(n=case["n"], edges=[(a, b) for a, b, _ in edges], directed=g.is_directed())
        twin.es["weight"] = [weight for _, _, weight in edges]
        return twin
    return graph, both, other(graph), other(both)


def named(groups):
    """A partition without the names of its groups."""
    found = {}
    for node, group in enumerate(groups):
        found.setdefault(group, []).append(node)
    return sorted(found.values())


def listed(values, n):
    return [values[node] for node in range(n)]


def nothing(value):
    return None if value is None or math.isnan(value) else value


def eigenvector(both, twin, weight):
    """In the largest component, of length 1, 0 outside it; no answer when several are as large."""
    parts = sorted(networkx.connected_components(both), key=len)
    if not parts or len(parts[-1]) < 2 or (len(parts) > 1 and len(parts[-1]) == len(parts[-2])):
        return None
    nodes = sorted(parts[-1])
    part = twin.induced_subgraph(nodes)
    values = part.eigenvector_centrality(directed=False, weights=part.es["weight"] if weight else None,
                                         arpack_options=igraph.ARPACKOptions())
    length = math.sqrt(sum(value * value for value in values))
    result = [0.0] * both.number_of_nodes()
    for node, value in zip(nodes, values):
        result[node] = abs(value) / length
    return result


def bow_tie(graph):
    """Places from networkx's descendants; as many strong components as large: that with the lowest node."""
    strong = sorted(networkx.strongly_connected_components(graph), key=lambda part: (-len(part), min(part)))
    if not strong or len(strong[0]) < 2:
        return [6] * graph.number_of_nodes()
    core = strong[0]
    into, out = networkx.ancestors(graph, min(core)) - core, networkx.descendants(graph, min(core)) - core
    from_in = set().union(*(networkx.descendants(graph, node) for node in into))
    to_out = set().union(*(networkx.ancestors(graph, node) for node in out))
    return [0 if v in core else 1 if v in into else 2 if v in out else 3 if v in from_in and v in to_out
            else 4 if v in from_in else 5 if v in to_out else 6 for v in sorted(graph)]


def expected(case):
    """Yields measure, peer and value. None for a value: the peer has no answer and none is asked of us."""
    n, directed = case["n"], case["directed"]
    graph, both, twin, twin_both = simple(case)
    nx, ends = networkx, {"in": "in", "out": "out", "": "all"}
    for end, mode in ends.items():
        name = "_" + end if end else ""
        of = {"in": graph.in_degree, "out": graph.out_degree}[end] if directed and end else graph.degree
        yield "degree" + name, "networkx", listed(of, n)
        yield "degree" + name, "igraph", twin.degree(mode=mode)
        yield "strength" + name, "networkx", listed(of(weight="weight"), n)
        yield "strength" + name, "igraph", twin.strength(mode=mode, weights="weight") if n else []
    yield "betweenness", "networkx", listed(nx.betweenness_centrality(graph, normalized=False), n)
    yield "betweenness", "igraph", twin.betweenness()
    yield "betweenness_normalised", "networkx", listed(nx.betweenness_centrality(graph), n) if n > 2 else [0] * n
    yield "closeness", "networkx", listed(nx.closeness_centrality(graph), n)  # Wasserman & Faust, ways that lead in
    # The peers sum; ours is the mean over the others.
    yield "harmonic", "networkx", [v / max(n - 1, 1) for v in listed(nx.harmonic_centrality(graph), n)]
    yield "harmonic", "igraph", [nothing(v) or 0 for v in twin.harmonic_centrality(mode="in")] if n > 1 else None
    yield "eigenvector", "igraph", eigenvector(both, twin_both, False)
    yield "eigenvector_weighted", "igraph", eigenvector(both, twin_both, True)
    if n and both.number_of_edges():
        _, largest = twin_both.eigenvector_centrality(return_eigenvalue=True)
        katz = nx.katz_centrality(both, alpha=.5 / largest, normalized=False, max_iter=10000, tol=1e-14)
        yield "katz", "networkx", [value - 1 for value in listed(katz, n)]  # the peer counts the walk of no step
    if n:
        yield "pagerank", "igraph", twin.pagerank()
        yield "pagerank_weighted", "igraph", twin.pagerank(weights="weight")
        yield "pagerank", "networkx", listed(nx.pagerank(graph, weight=None, tol=1e-14, max_iter=10000), n)
    yield "cores", "networkx", listed(nx.core_number(both), n)
    yield "cores", "igraph", twin_both.coreness()
    yield "cut_points", "networkx", sorted(nx.articulation_points(both))
    yield "cut_points", "igraph", sorted(twin_both.articulation_points())
    yield "bridges", "networkx", sorted(sorted(edge) for edge in nx.bridges(both))
    yield "bridges", "igraph", sorted(sorted(twin_both.es[i].tuple) for i in twin_both.bridges())
    yield "components", "networkx", sorted(sorted(part) for part in nx.connected_components(both))
    yield "components", "igraph", named(twin_both.connected_components().membership)
    yield "strong", "igraph", named(twin.connected_components(mode="strong").membership)
    if directed:
        yield "strong", "networkx", sorted(sorted(part) for part in nx.strongly_connected_components(graph))
        yield "bow_tie", "networkx", bow_tie(graph)
    if graph.number_of_edges():  # networkx counts undirected ties as returned by nobody
        yield "reciprocity", "networkx", nx.overall_reciprocity(graph) if directed else None
        yield "reciprocity", "igraph", twin.reciprocity()
    # Clustering takes ties both ways; networkx has another definition for directed graphs.
    yield "clustering", "networkx", listed(nx.clustering(both), n)
    yield "clustering", "igraph", twin_both.transitivity_local_undirected(mode="zero")
    if n:
        yield "mean_clustering", "networkx", nx.average_clustering(both)
        yield "mean_clustering", "igraph", twin_both.transitivity_avglocal_undirected(mode="zero")
    yield "transitivity", "igraph", twin_both.transitivity_undirected()
    if any(degree > 1 for _, degree in both.degree):  # without a way of two ties networkx says 0, ours nothing
        yield "transitivity", "networkx", nx.transitivity(both)
    if n > 1:  # of fewer nodes networkx says 0, ours nothing
        yield "density", "networkx", nx.density(graph)
        yield "density", "igraph", twin.density()
    if graph.number_of_edges():  # without ties igraph's diameter is 0, ours nothing
        yield "diameter", "igraph", twin.diameter(directed=directed)
        yield "mean_path", "igraph", twin.average_path_length(directed=directed)
    yield "reach", "networkx", [len(nx.single_source_shortest_path_length(graph, v, cutoff=2)) - 1 for v in range(n)]
    yield "reach", "igraph", [size - 1 for size in twin.neighborhood_size(order=2, mode="out")] if n else []
    # networkx answers nan for a node that only receives; ours takes ties both ways.
    yield "constraint", "networkx", listed(nx.constraint(graph), n)
    yield "constraint_weighted", "networkx", listed(nx.constraint(graph, weight="weight"), n)
    yield "effective_size", "networkx", listed(nx.effective_size(graph), n)
    yield "effective_size_weighted", "networkx", listed(nx.effective_size(graph, weight="weight"), n)
    yield "constraint", "igraph", twin.constraint() if n else []
    yield "constraint_weighted", "igraph", twin.constraint(weights="weight") if n else []
    first, second = [a for a, _ in case["groups"]], [b for _, b in case["groups"]]
    if both.number_of_edges():  # without ties the peers have no answer, ours is 0; directed ties are taken both ways
        parts = [set(part) for part in named(first)]
        yield "modularity", "networkx", networkx.algorithms.community.modularity(both, parts)
        yield "modularity", "igraph", twin_both.modularity(first, weights="weight")
    if n > 1:  # igraph wants two things for the one
        yield "adjusted_rand", "igraph", igraph.compare_communities(first, second, method="adjusted_rand")
        yield "mutual_information", "igraph", igraph.compare_communities(first, second, method="nmi")
    # There are no exact peers for the smallest set; that it serves is asked of networkx.
    yield "reaching_set", "networkx", lambda chosen: not n or directed or nx.is_dominating_set(graph, chosen)


def same(ours, theirs):
    if callable(theirs):
        return theirs(ours)
    if isinstance(theirs, list):
        return len(ours) == len(theirs) and all(same(a, b) for a, b in zip(ours, theirs))
    if theirs is None or math.isnan(theirs):
        return True
    return ours is not None and abs(ours - theirs) <= NEAR * max(1, abs(theirs))


def main():
    faults, compared = [], {}
    for start in range(0, COUNT, 500):
        cases = [made(seed) for seed in range(start, min(start + 500, COUNT))]
        done = subprocess.run([sys.argv[1]], input="".join(map(written, cases)), capture_output=True, text=True, check=True)
        answers = done.stdout.splitlines()
        assert len(answers) == len(cases), "one answer by graph"
        for case, answer in zip(cases, map(json.loads, answers)):
            for name, peer, theirs in expected(case):
                ours = named(answer[name]) if name in ("components", "strong") else answer[name]
                if ours is None and name.startswith("eigenvector"):
                    theirs = None  # the two first eigenvalues are so near that ours did not settle, and says so
                compared[name, peer] = compared.get((name, peer), 0) + (theirs is not None)
                if theirs is not None and not same(ours, theirs):
                    faults.append(f"graph {case['seed']}: {name} is {ours}, {peer} has {theirs}\n{written(case)}")
    print(*faults[:10], f"peers: {COUNT} graphs, {len({name for name, _ in compared})} measures, {sum(compared.values())} comparisons "
          f"with networkx {networkx.__version__} and igraph {igraph.__version__}, {len(faults)} differ", sep="\n")
    sys.exit(bool(faults) or not compared)


main()
