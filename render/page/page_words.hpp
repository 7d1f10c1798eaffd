// What the page's script says, in the words of one language.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace ecomap {

/// { id: words }, with ids without "page.". No words have arguments: numbers stand beside them.
nlohmann::ordered_json page_words(std::string_view language);

}  // namespace ecomap
