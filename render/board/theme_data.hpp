// The files of datasets/themes, compiled in so that the command needs no file to draw. Defined in a source that CMake
// writes from theme_data.cpp.in.
#pragma once

#include <string_view>

namespace ecomap {

std::string_view light_theme_text();
std::string_view dark_theme_text();
std::string_view print_grey_theme_text();

}  // namespace ecomap
