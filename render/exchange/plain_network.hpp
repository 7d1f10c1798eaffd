// A map as nodes and links with named texts, as every format of other programs takes it: actors by their keys, links,
// and what is said of both in the words of the tables. Fields that nothing says are not there. Linear in the map.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

struct PlainNetwork {
    struct Node {
        std::string id, label;
        std::vector<std::string> values = {};  ///< of `node_fields`; "" for what is not said
    };
    struct Edge {
        std::string source, target, kind;
        bool directed = true;
        std::vector<std::string> values = {};  ///< of `edge_fields`
    };
    std::string name = {}, title = {};
    std::vector<std::string> node_fields = {}, edge_fields = {};
    std::vector<Node> nodes = {};
    std::vector<Edge> edges = {};
};

/// In the order of the keys of actors, and of links by ends, kind and what else is said, so that the rows' order
/// changes nothing. Names and roles are in `language`.
PlainNetwork plain_network(const Ecosystem& ecosystem, std::string_view language);

}  // namespace ecomap
