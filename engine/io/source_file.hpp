// A file that has been read but not yet understood.
#pragma once

#include <string>

namespace ecomap {

/// A file's name as the user would type it, and its bytes. What is too large, or no table, is not read but named.
struct SourceFile {
    std::string name;  ///< base name decides the table: "offers.csv"
    std::string bytes;
    bool too_large = false;  ///< beyond the limit, so that `bytes` are none
};

}  // namespace ecomap
