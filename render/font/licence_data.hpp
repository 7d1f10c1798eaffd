// The licence of the shipped typeface, OFL.txt, compiled in. Defined in a source that CMake writes from
// licence_data.cpp.in.
#pragma once

#include <string_view>

namespace ecomap {

std::string_view font_licence_text();

}  // namespace ecomap
