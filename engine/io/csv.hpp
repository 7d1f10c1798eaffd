// Reads a table of cells by RFC 4180, and says exactly where each cell stands. Line ends may be LF, CRLF, CR or mixed.
// A mistake with quotes spoils one row, not the file: a quote that seems never to be closed is reported where it opens,
// and reading goes on with the line after it. What must hold: every byte is read three times at most.
#pragma once

#include "engine/io/dialect.hpp"
#include "engine/io/problems.hpp"

#include <span>
#include <string>
#include <vector>

namespace ecomap::io {

/// A cell's value, and where it stands in the file with its quotes.
struct Cell {
    std::string text;
    Place place;
    bool quoted = false;
};

struct CsvLimits {
    std::size_t cell_bytes = 16U << 20U;
    std::size_t columns = 16'384;
};

/// Records in file order; blank lines are none. The first is the header.
struct Csv {
    struct Record {
        std::size_t first = 0;  ///< in `cells`
        std::size_t count = 0;
        bool damaged = false;  ///< its cells cannot be trusted; the problem is reported
    };
    std::vector<Cell> cells;
    std::vector<Record> records;

    std::span<const Cell> of(const Record& record) const {
        return std::span(cells).subspan(record.first, record.count);
    }
};

/// Reads all of `source` from `dialect.start`.
Csv read_csv(const SourceText& source, const Dialect& dialect, Problems& problems, const CsvLimits& limits = {});

}  // namespace ecomap::io
