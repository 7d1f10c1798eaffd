// What a page asks, as JSON, in the words of the command line: keys of the map's own tables, options by their names.
//
//   "filter":  { "status", "type", "level", "target", "principle", "support", "phase", "source", "link-kind": [ WORD ],
//                "no-weak", "stated-only": true, "as-of": DATE }
//   "what_if": { "without": [ ACTOR ], "with-status": [ STATUS ] }
//   "need":    { "for", "type", "phase", "principle", "gap": [ KEY ], "from": ACTOR }
//   "options": { NAME: VALUE }      those of the analysis; a weight is { WORD: NUMBER }
//
// What is not said is as on the command line without it. A word that the map does not have throws Error(usage): an old
// link may ask for it. A key that nobody reads, or a value of another kind, is a fault of the page:
// std::invalid_argument or nlohmann::json::exception.
#pragma once

#include "engine/analysis/analysis.hpp"
#include "engine/analysis/needs/find.hpp"
#include "engine/model/filter.hpp"
#include "engine/model/what_if.hpp"
#include "engine/wasm/message_json.hpp"

namespace ecomap::wasm {

Filter filter_in(const Json& asked, const Framework& framework);
WhatIf what_if_in(const Json& asked, const Ecosystem& map);
Need need_in(const Json& asked, const Ecosystem& map);
/// The options of a question that takes these.
Params params_in(const Json& asked, const std::vector<Option<Params>>& options, const Ecosystem& map);

/// Error(usage): the map has no such word. `kind` is one that the message `usage.unknown` selects by.
[[noreturn]] void unknown_word(std::string_view kind, std::string_view word);

/// Throws std::invalid_argument when `asked` has a key that is not among these.
void only_keys(const Json& asked, std::initializer_list<std::string_view> keys);

}  // namespace ecomap::wasm
