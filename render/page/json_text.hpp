// JSON within a page.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace ecomap {

/// The value in one line, without any "<": nothing in it can end or change the element that holds it.
std::string json_text(const nlohmann::ordered_json& value);

}  // namespace ecomap
