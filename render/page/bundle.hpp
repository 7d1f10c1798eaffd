// What runs in the page and how it looks, compiled in from bundle/. Defined in a source that CMake writes from
// bundle.cpp.in; engine_bytes.cpp.in has the engine.
#pragma once

#include <string_view>

namespace ecomap {

std::string_view page_script();
std::string_view page_style();
/// Of the packages in the script, which have to go where it goes.
std::string_view page_licences();

/// The engine as WebAssembly (engine/wasm), packed as packed() does, and the licences of what is in it.
std::string_view page_engine();
std::string_view page_engine_licences();

/// SHA-256 of each in hexadecimal digits.
std::string_view page_script_hash();
std::string_view page_style_hash();

}  // namespace ecomap
