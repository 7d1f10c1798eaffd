// The tables of a map in one piece of JSON, as a page carries them, and what the engine needs with them where there is
// no ICU: the order of their names.
//
//   { "format": 1, "name", "dataset": [ { "name", "text" } ], "framework": [ … ], "language", "order": [ NAME ] }
#pragma once

#include "engine/io/dataset.hpp"
#include "engine/wasm/message_json.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap::wasm {

struct Bundle {
    DatasetFiles files;
    std::string language;            ///< whose alphabet it is
    std::vector<std::string> order;  ///< names of actors, offers and gaps, each once
};

/// What is made of `files` is `map`. Files by their base names, their text in UTF-8.
Bundle bundle_of(const DatasetFiles& files, const Ecosystem& map);

Json to_json(const Bundle& bundle);
/// Throws nlohmann::json::exception for what to_json() does not write.
Bundle parse_bundle(std::string_view json);

}  // namespace ecomap::wasm
