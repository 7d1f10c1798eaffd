#include "engine/import/network/formats.hpp"

#include "engine/import/network/cx2.hpp"
#include "engine/import/network/cytoscape.hpp"
#include "engine/import/network/dot.hpp"
#include "engine/import/network/eppi.hpp"
#include "engine/import/network/gexf.hpp"
#include "engine/import/network/grants.hpp"
#include "engine/import/network/graphml.hpp"
#include "engine/import/network/hsds.hpp"
#include "engine/import/network/iati.hpp"
#include "engine/import/network/jgf.hpp"
#include "engine/import/network/kumu.hpp"
#include "engine/import/network/landscape.hpp"
#include "engine/import/network/node_link.hpp"
#include "engine/import/network/records.hpp"
#include "engine/import/yaml.hpp"
#include "engine/io/table.hpp"

#include <algorithm>
#include <array>

namespace ecomap::import {
namespace {

constexpr std::array<NetworkFormat, 14> list{{
    {{"gexf", "nodes", "edges"}, nullptr, nullptr, "gexf", gexf_handler},
    {{"graphml", "nodes", "edges"}, nullptr, nullptr, "graphml", graphml_handler},
    {{"iati", "organisations", "roles", Repeats::error, false, "activities", GridHolds::offers},
     nullptr,
     nullptr,
     "iati-activities",
     iati_handler},
    {{"kumu", "elements", "connections", Repeats::merge, true}, is_kumu, read_kumu},
    {{"cx2", "nodes", "edges"}, is_cx2, read_cx2},
    {{"cytoscape", "nodes", "edges"}, is_cytoscape, read_cytoscape},
    {{"jgf", "nodes", "edges"}, is_jgf, read_jgf},
    {{"360giving", "", "", Repeats::error, false, "grants", GridHolds::links}, is_grants, read_grants},
    {{"landscape", "", "", Repeats::error, false, "items", GridHolds::offers}, is_landscape, read_landscape},
    {{"hsds", "organizations", "parents", Repeats::error, false, "services", GridHolds::offers}, is_hsds, read_hsds},
    {{"eppi", "references", "", Repeats::error, false, "codes", GridHolds::offers}, is_eppi, read_eppi},
    {{"dot", "nodes", "edges"}, nullptr, nullptr, {}, nullptr, is_dot, read_dot},
    {{"node-link", "nodes", "links"}, is_node_link, read_node_link},
    {{"json", "", "", Repeats::error, false, "records"}, is_records, read_records},  // what is none of the others
}};

/// The name of the document's outermost element, without its prefix; "" for none.
std::string_view root_of(std::string_view text) {
    for (auto at = text.find('<'); at < text.size(); at = text.find('<', at + 1)) {
        const auto name = text.substr(at + 1);
        if (name.starts_with("!--")) at = std::min(text.find("-->", at), text.size());
        if (name.starts_with('?') || name.starts_with('!')) continue;
        const auto whole = name.substr(0, name.find_first_of(" \t\r\n/>"));
        return whole.substr(whole.find(':') == whole.npos ? 0 : whole.find(':') + 1);
    }
    return {};
}

Grids not_known(const std::string& file, const char* what) {
    io::Problems problems;
    problems.add(Severity::error, "no-sheet", file, Message(what), Message("workbook.save-as-table"));
    return {{}, problems.take()};
}

void report(const XmlOutcome& outcome, const io::SourceText& source, io::Problems& problems) {
    const bool large = outcome.failure == XmlFailure::deep || outcome.failure == XmlFailure::long_tag;
    const char* id = outcome.failure == XmlFailure::document_type ? "graph-file.document-type"
                     : outcome.failure == XmlFailure::deep        ? "graph-file.deep"
                     : outcome.failure == XmlFailure::long_tag    ? "graph-file.long-tag"
                                                                  : "graph-file.no-xml";
    const char* hint =
        outcome.failure == XmlFailure::document_type ? "graph-file.without-type" : "graph-file.write-again";
    problems.add(Severity::error, large ? "too-large" : "bad-xml", source, io::place_of(outcome.offset), Message(id),
                 Message(hint));
}

Grids read_tree(SourceFile file, decltype(io::read_json)* read, const char* not_known_as) {
    constexpr io::JsonLimits limits{64, 2'000'000};
    io::Problems problems;
    const auto text = io::decode_reporting(std::move(file), problems);
    if (!text) return {{}, problems.take()};
    const auto whole = read(text->source, problems, limits);
    if (!whole) return {{}, problems.take()};
    const auto format = std::find_if(list.begin(), list.end(), [&](const NetworkFormat& each) {
        return each.is_json != nullptr && each.is_json(*whole);
    });
    if (format == list.end()) return not_known(text->source.name(), not_known_as);
    auto sheets = sheets_of(format->from_json(*whole), format->rules, text->source, problems);
    return {std::move(sheets), problems.take()};
}

}  // namespace

std::span<const NetworkFormat> network_formats() { return list; }

Grids read_network_json(SourceFile file) { return read_tree(std::move(file), io::read_json, "workbook.json"); }
Grids read_network_yaml(SourceFile file) { return read_tree(std::move(file), read_yaml, "workbook.yaml"); }

bool is_network_text(std::string_view bytes) {
    return std::any_of(list.begin(), list.end(),
                       [&](const NetworkFormat& each) { return each.is_text != nullptr && each.is_text(bytes); });
}

Grids read_network_text(SourceFile file) {
    io::Problems problems;
    const auto text = io::decode_reporting(std::move(file), problems);
    if (!text) return {{}, problems.take()};
    const auto& source = text->source;
    const auto format = std::find_if(list.begin(), list.end(), [&](const NetworkFormat& each) {
        return each.is_text != nullptr && each.is_text(source.text());
    });
    if (format == list.end()) return {{}, problems.take()};
    auto network = format->from_text(source, problems);
    if (!network) return {{}, problems.take()};
    auto sheets = sheets_of(std::move(*network), format->rules, source, problems);
    return {std::move(sheets), problems.take()};
}

Grids read_network_xml(SourceFile file) {
    io::Problems problems;
    const auto text = io::decode_reporting(std::move(file), problems);
    if (!text) return {{}, problems.take()};
    const auto& source = text->source;
    const auto root = root_of(source.text());
    const auto format = std::find_if(list.begin(), list.end(), [&](const NetworkFormat& each) {
        return each.handler != nullptr && each.root == root;
    });
    if (format == list.end()) return not_known(source.name(), "workbook.xml");
    const auto handler = format->handler();
    XmlReader xml(*handler, XmlReader::Encoding::utf_8);
    xml.feed(source.text());
    if (const auto outcome = xml.finish(); outcome.failure != XmlFailure::none) {
        report(outcome, source, problems);
        return {{}, problems.take()};
    }
    auto sheets = sheets_of(handler->take(), format->rules, source, problems);
    return {std::move(sheets), problems.take()};
}

}  // namespace ecomap::import
