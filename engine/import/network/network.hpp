// What a file of nodes and links says, whatever program wrote it: the one value that every reader here gives. Nothing
// is decided yet: ids may repeat or be missing, and ends may lead nowhere (sheets.hpp).
#pragma once

#include "engine/import/direction.hpp"
#include "engine/import/grid.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap::import {

/// Names and values in the order of the file; a name may repeat.
using Fields = std::vector<std::pair<std::string, std::string>>;

struct NetworkNode {
    std::size_t offset = 0;  ///< byte of the text at which it begins
    std::string id = {}, label = {};
    Fields fields = {};
};

struct NetworkTie {
    std::size_t offset = 0;
    std::string from = {}, to = {};
    Direction direction = Direction::unsaid;
    Fields fields = {};
};

/// Neither node nor link: what an actor offers, or a grant. Its fields have heads that an import knows.
struct NetworkRow {
    std::size_t offset = 0;
    Fields fields = {};
    std::string node = {};  ///< id of whose it is; "": its fields say
};

/// Something that the file holds and a map has no place for.
struct NotRead {
    std::size_t offset = 0;  ///< of the first
    std::string name = {};   ///< as the file calls it
};

struct Network {
    std::vector<NetworkNode> nodes = {};
    std::vector<NetworkTie> ties = {};
    std::vector<NetworkRow> rows = {};
    Fields node_defaults = {}, tie_defaults = {};  ///< of those that say nothing of the field
    std::vector<NotRead> not_read = {};            ///< each name once
    std::vector<TermGroup> groups = {};            ///< of the terms in the rows
};

/// The same with `name` among what is not read.
void leave_out(Network& network, std::string_view name, std::size_t offset);

}  // namespace ecomap::import
