// Messages as JSON that loses nothing, for whoever has the catalogues and makes the words elsewhere.
#pragma once

#include "engine/model/message.hpp"

#include <nlohmann/json.hpp>

namespace ecomap::wasm {

using Json = nlohmann::ordered_json;

/// { "id", "arguments": { NAME: ARGUMENT } }; without an id its only argument, null when it says nothing.
/// An argument is a number (a count), a text (a key), or one of { "decimal", "digits" }, { "percent" },
/// { "label": { LANGUAGE: TEXT } }, { "list": [ MESSAGE ], "joining", "most" }.
Json to_json(const Message& message);

Json to_json(const Text& label);

}  // namespace ecomap::wasm
