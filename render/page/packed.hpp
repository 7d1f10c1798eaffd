// Text made small enough to travel within a page: the page unpacks it with what a browser has (DecompressionStream).
#pragma once

#include <string>
#include <string_view>

namespace ecomap {

/// The zlib stream (RFC 1950) of `text` as base85.hpp writes it. The same for the same text and the same zlib.
std::string packed(std::string_view text);

}  // namespace ecomap
