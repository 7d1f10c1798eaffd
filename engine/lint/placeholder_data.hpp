// The words of placeholders.txt, compiled in.
#pragma once

#include <string_view>

namespace ecomap::lint {

std::string_view shipped_placeholders();

}  // namespace ecomap::lint
