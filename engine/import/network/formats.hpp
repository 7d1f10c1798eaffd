// THE LIST of files of nodes and links, of grants and of landscapes: how each is known by its content, whatever its
// name, and who reads it. Adding one is a file pair, a line here and one in the list of formats
// (engine/import/format.cpp).
#pragma once

#include "engine/import/grid.hpp"
#include "engine/import/network/network.hpp"
#include "engine/import/network/sheets.hpp"
#include "engine/import/xml.hpp"
#include "engine/io/json.hpp"
#include "engine/io/source_file.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace ecomap::import {

/// Hears an XML document of a format.
class NetworkHandler : public XmlHandler {
public:
    virtual Network take() = 0;
};

/// One of the three ways to read it is set.
struct NetworkFormat {
    SheetRules rules;
    bool (*is_json)(const io::Json& whole) = nullptr;
    Network (*from_json)(const io::Json& whole) = nullptr;
    std::string_view root = {};  ///< of an XML document
    std::unique_ptr<NetworkHandler> (*handler)() = nullptr;
    bool (*is_text)(std::string_view text) = nullptr;  ///< by how it begins
    std::optional<Network> (*from_text)(const io::SourceText& source, io::Problems& problems) = nullptr;
};

std::span<const NetworkFormat> network_formats();

/// True for text of a language of its own; the file's beginning says it.
bool is_network_text(std::string_view bytes);

/// The sheets of a file that is JSON, YAML, XML or such a text. Nothing is thrown for what it holds;
/// entities, deep nesting and more than two million values are refused. Linear in the file, but for sorting.
Grids read_network_json(SourceFile file);
Grids read_network_yaml(SourceFile file);
Grids read_network_xml(SourceFile file);
Grids read_network_text(SourceFile file);

}  // namespace ecomap::import
