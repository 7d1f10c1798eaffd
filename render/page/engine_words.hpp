// The patterns of all that the engine in the page may say: its answers are messages, and the page makes the words.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace ecomap {

/// { ID: PATTERN }, without what only boards and other commands say.
nlohmann::ordered_json engine_words(std::string_view language);

}  // namespace ecomap
