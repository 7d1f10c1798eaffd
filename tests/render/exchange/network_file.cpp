#include "render/exchange/network_file.hpp"

#include "engine/import/import.hpp"
#include "engine/import/workbook.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <iterator>
#include <set>

using namespace ecomap;

namespace {

/// The map that a file is read as.
Ecosystem read_back(const NetworkFile& format, const PlainNetwork& network) {
    std::vector<import::Grid> grids;
    for (auto& [suffix, bytes] : format.write(network)) {
        auto read = import::read_grids(SourceFile{"map" + suffix, std::move(bytes)});
        CHECK(read.problems.empty());
        std::move(read.sheets.begin(), read.sheets.end(), std::back_inserter(grids));
    }
    auto [map, problems] = load(dataset_of(import::import_grids(grids, {.name = "map"}), "map"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    return std::move(map);
}

/// What a file of nodes and links can hold of a map, in one text.
std::string held(const Ecosystem& map) {
    std::string all;
    const auto network = plain_network(map, "en");
    auto fields = [](const std::vector<std::string>& names, const std::vector<std::string>& values) {
        std::string text;
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!values[i].empty()) text += " " + names[i] + "=" + values[i];
        return text + "\n";
    };
    for (const auto& node : network.nodes) all += node.id + " " + node.label + fields(network.node_fields, node.values);
    for (const auto& edge : network.edges)
        all += edge.source + (edge.directed ? " > " : " - ") + edge.target + " " + edge.kind +
               fields(network.edge_fields, edge.values);
    return all;
}

}  // namespace

TEST_CASE("what is written is read back as the same: actors, links, kinds, directions, statuses and dates") {
    test::Make m;
    m.actor("lib", {.name = "Town \"library\" <north>", .abbreviation = "TLN", .type = "public"});
    m.actor("42", {.name = "Bank & sons", .type = "company", .level = "local", .country = "SE", .source = "talks"});
    m.actor("x", {.name = "Total", .node_class = NodeClass::category});
    m.link("42", "lib", "funds", {.period = {Date{2020, 5, 0}, Date{2021, 1, 31}}, .source = "report"});
    m.link("lib", "42", "funds", {.status = Status::could});
    m.link("lib", "x", "joins");
    m.link("x", "x", "funds");
    auto map = m.done();
    auto undirected = map.framework.link_kinds.find("joins");
    REQUIRE(undirected);
    Vocabulary<LinkKindTag> kinds;
    for (auto kind : map.framework.link_kinds) {
        kind.directed = kind.key != "joins";
        kinds.add(std::move(kind));
    }
    map.framework.link_kinds = kinds;
    const auto whole = held(map);
    CHECK(whole.find("lib - x joins") != std::string::npos);
    for (const auto& format : network_files()) {
        INFO(format.name);
        CHECK(held(read_back(format, plain_network(map, "en"))) == whole);
    }
}

TEST_CASE("a format is chosen by its name or by the end of the file's, and no ending is of two") {
    CHECK(find_network_file("kumu")->name == "kumu");
    CHECK(find_network_file("svg") == nullptr);
    CHECK(network_file_of("a/map.kumu.json")->name == "kumu");
    CHECK(network_file_of("map.cyjs")->name == "cytoscape");
    CHECK(network_file_of("map.gv")->name == "dot");
    CHECK(network_file_of("map.json") == nullptr);
    CHECK(network_file_of("gexf") == nullptr);
    std::set<std::string_view> endings;
    for (const auto& format : network_files())
        for (const auto ending : format.endings) CHECK(endings.insert(ending).second);
}
