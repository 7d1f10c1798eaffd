// Reads a table of cells by RFC 4180, and says exactly where each cell stands. Line ends may be LF, CRLF, CR or mixed.
// A mistake with quotes spoils one row, not the file: a quote that seems never to be closed is reported where it opens,
// and reading goes on with the line after it. What must hold: every byte is read three times at most; a cell is kept as
// the four bytes of its offset, and its value is made when it is asked for, so that a table costs little more than its
// file, even one of commas only.
#pragma once

#include "engine/io/dialect.hpp"
#include "engine/io/problems.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>

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

/// Records in file order; the first is the header. Lines without anything are no records, and neither, after the
/// header, are those of blank cells only, which spreadsheets leave below a table.
class Csv {
public:
    std::size_t record_count() const { return records_.size(); }
    /// How many cells the record has.
    std::size_t width(std::size_t record) const;
    /// True when the record's cells cannot be trusted; the problem is reported.
    bool is_damaged(std::size_t record) const { return records_[record].damaged; }
    void mark_damaged(std::size_t record) { records_[record].damaged = 1; }

    /// A cell of the record, out of the text that was read.
    Cell cell(std::string_view text, std::size_t record, std::size_t column) const;
    /// What stands for the cell in the file, with its quotes.
    std::string_view written(std::string_view text, std::size_t record, std::size_t column) const;
    /// The cell's value where it stands in the file; nothing when it is not written there as such (doubled quotes).
    std::optional<std::string_view> plain(std::string_view text, std::size_t record, std::size_t column) const;
    /// All that stands for the record in the file.
    std::string_view written(std::string_view text, std::size_t record) const;
    /// From here on the cell has no value, but its place.
    void clear(std::size_t record, std::size_t column) { cells_[records_[record].first + column].cleared = 1; }

private:
    friend class CsvReader;
    struct StoredCell {
        std::uint32_t start : 31;
        std::uint32_t cleared : 1;
    };
    struct Record {
        std::uint32_t first;     // in `cells_`
        std::uint32_t end : 31;  // byte behind its last cell
        std::uint32_t damaged : 1;
    };
    static_assert(sizeof(StoredCell) == 4 && sizeof(Record) == 8);

    std::deque<StoredCell> cells_;  // grow without being copied
    std::deque<Record> records_;
};

/// Reads all of `source`, which is of less than 2 GiB, from `dialect.start`.
Csv read_csv(const SourceText& source, const Dialect& dialect, Problems& problems, const CsvLimits& limits = {});

}  // namespace ecomap::io
