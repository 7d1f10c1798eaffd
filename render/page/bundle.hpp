// What runs in the page and how it looks, compiled in from bundle/. Defined in a source that CMake writes from
// bundle.cpp.in.
#pragma once

#include <string_view>

namespace ecomap {

std::string_view page_script();
std::string_view page_style();
/// Of the packages in the script, which have to go where it goes.
std::string_view page_licences();

/// SHA-256 of each in hexadecimal digits.
std::string_view page_script_hash();
std::string_view page_style_hash();

}  // namespace ecomap
