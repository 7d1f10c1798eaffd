#include "render/exchange/network_file.hpp"

#include "render/exchange/csv_pair.hpp"
#include "render/exchange/dot.hpp"
#include "render/exchange/gexf.hpp"
#include "render/exchange/graphml.hpp"
#include "render/exchange/json.hpp"

#include <algorithm>

namespace ecomap {
namespace {

template <std::string (*write)(const PlainNetwork&)>
std::vector<NetworkPart> one(const PlainNetwork& network) {
    return {{"", write(network)}};
}
std::vector<NetworkPart> pair(const PlainNetwork& network) {
    return {{"-nodes", to_node_csv(network)}, {"-edges", to_edge_csv(network)}};
}

}  // namespace

std::span<const NetworkFile> network_files() {
    static const std::vector<NetworkFile> list{
        {"gexf", {"gexf"}, one<to_gexf>},
        {"graphml", {"graphml"}, one<to_graphml>},
        {"cytoscape", {"cyjs", "cytoscape.json"}, one<to_cytoscape>},
        {"cx2", {"cx2"}, one<to_cx2>},
        {"jgf", {"jgf", "jgf.json"}, one<to_jgf>},
        {"kumu", {"kumu.json"}, one<to_kumu>},
        {"dot", {"gv", "dot"}, one<to_dot_text>},
        {"csv", {"csv"}, pair, true},
    };
    return list;
}

const NetworkFile* find_network_file(std::string_view name) {
    const auto all = network_files();
    const auto at = std::find_if(all.begin(), all.end(), [&](const NetworkFile& each) { return each.name == name; });
    return at == all.end() ? nullptr : &*at;
}

const NetworkFile* network_file_of(const std::filesystem::path& file) {
    const auto name = file.filename().string();
    for (const auto& each : network_files())
        for (const auto ending : each.endings)
            if (name.ends_with("." + std::string(ending))) return &each;
    return nullptr;
}

}  // namespace ecomap
