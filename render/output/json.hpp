// Reports and pictures as JSON for other programs. `format_version` is "1.0": a new minor number only adds keys, a new
// major number means that something moved. Unknown is null; a text is an object by language.
#pragma once

#include "render/output/document.hpp"
#include "render/output/twin.hpp"

#include <span>
#include <string>

namespace ecomap {

/// { format_version, reports: [ { dataset, name, title, findings, tables, notes } ] }. Ends with a newline.
std::string to_json(std::span<const Document> documents);

/// { format_version, dataset, picture: { headline, how_to_read, …, table } }. Ends with a newline.
std::string to_json(const Twin& twin);

}  // namespace ecomap
