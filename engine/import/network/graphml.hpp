// GraphML, as networkx, igraph, Cytoscape and yEd write it: nodes, also in graphs inside nodes, edges, their data by
// name with defaults, descriptions; of yEd's graphics the labels. Hyperedges are not read. An edge is as it says, else
// as its graph says, which must.
// Source: graphml.graphdrawing.org, primer and schema 1.0.
#pragma once

#include "engine/import/network/formats.hpp"

namespace ecomap::import {

std::unique_ptr<NetworkHandler> graphml_handler();

}  // namespace ecomap::import
