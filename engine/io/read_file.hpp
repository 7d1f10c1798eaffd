// One file's bytes, not more than a limit, asked for its size before a byte is read. Nothing in a dataset's folder can
// make a program wait: what is no plain file is not opened there.
#pragma once

#include "engine/io/source_file.hpp"

#include <cstddef>
#include <filesystem>

namespace ecomap::io {

/// Where a file may come from.
enum class From {
    folder,  ///< found in a dataset's folder: a plain file only
    user     ///< named by the user: a pipe or a device as well, read to its end
};

/// The file as `name`d and its bytes; too large: no bytes. Throws Error(no_input) when it cannot be read.
SourceFile read_file(const std::filesystem::path& path, std::size_t limit, From from);

}  // namespace ecomap::io
