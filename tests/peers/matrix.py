"""Actors and the support that they give as a matrix, and as a network of two sides."""
import networkx as nx
import numpy
from support import TABLES, Places, dimensions, in_cells


class Matrix:
    """Actors × cells with an actor, or × terms of a dimension; a value is the actor's number of offers there."""

    def __init__(self, the_map, by=None):
        if by:
            terms, of, columns = dimensions(the_map)[TABLES[by]]
            places = Places(the_map, lambda offer: [(term,) for term in of(offer)], columns)
            terms = [(term,) for term in terms]
        else:
            places, terms = in_cells(the_map), the_map.cells()
        self.columns = [term for term in terms if places.actors[term]]
        self.rows = sorted(set().union(*(places.actors[term] for term in self.columns)))
        self.values = numpy.array([[places.actors[cell][actor] for cell in self.columns] for actor in self.rows])
        self.values = self.values.reshape(len(self.rows), len(self.columns))
        self.there = self.values > 0
        self.keys = ["/".join(cell) for cell in self.columns]
        self.of_many = {"/".join(cell) for cell in self.columns if places.categories[cell]}

    def graph(self):
        graph = nx.Graph()
        rows, columns = [("r", i) for i in range(len(self.rows))], [("c", j) for j in range(len(self.columns))]
        graph.add_nodes_from(rows, bipartite=0)
        graph.add_nodes_from(columns, bipartite=1)
        graph.add_edges_from((("r", i), ("c", j)) for i, j in zip(*numpy.nonzero(self.there)))
        return graph, rows, columns
