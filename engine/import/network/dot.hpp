// Graphviz's DOT by its whole grammar: strict or not, directed or not, statements, ports, subgraphs (also as ends of
// edges), strings that are quoted, put together or of HTML, comments. What a node is called is its label without
// markup, else its name; the label of an edge is its kind, and `dir` its direction. The label of a cluster is a field
// `cluster` of its nodes. Attributes that begin with "map_" are those that we write. Defaults for nodes and edges,
// which are looks, are named, not read, and of several graphs in one file all but the first. Linear in the file; edges
// between subgraphs, which are many for few letters, count up to two million. Source: graphviz.org, "The DOT Language"
// and "escString".
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/problems.hpp"

#include <optional>
#include <string_view>

namespace ecomap::import {

bool is_dot(std::string_view text);
/// Nothing for what breaks the grammar, which is reported.
std::optional<Network> read_dot(const io::SourceText& source, io::Problems& problems);

}  // namespace ecomap::import
