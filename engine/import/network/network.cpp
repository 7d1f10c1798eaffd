#include "engine/import/network/network.hpp"

#include <algorithm>

namespace ecomap::import {

void leave_out(Network& network, std::string_view name, std::size_t offset) {
    const bool is_there = std::any_of(network.not_read.begin(), network.not_read.end(),
                                      [&](const NotRead& each) { return each.name == name; });
    constexpr std::size_t most = 20;  // of names: they are for a reader
    if (!is_there && network.not_read.size() < most) network.not_read.push_back({offset, std::string(name)});
}

}  // namespace ecomap::import
