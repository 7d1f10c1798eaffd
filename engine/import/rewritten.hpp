// A table put right where it stands: the cells that are to be another are written anew, the rows that go are taken out,
// and every other byte of the file stays. Linear in the file.
#pragma once

#include "engine/import/own_table.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace ecomap::import {

struct Rewritten {
    std::string bytes = {};
    std::size_t cells = 0;  ///< written anew
    std::size_t rows = 0;   ///< taken out
};

/// `file`, of which `was` was read (own_tables()), as it reads when the rows of `was` that `is` has not are gone and
/// the others have the cells of `is`; rows are told by their number. Nothing for a file that is not UTF-8: it cannot be
/// told how its letters are to be written.
std::optional<Rewritten> rewritten(const SourceFile& file, const OwnTable& was, const OwnTable& is);

}  // namespace ecomap::import
