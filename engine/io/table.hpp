// One table of a dataset: its file decoded, split into cells and held against the schema, with all problems of its form
// (encoding, quotes, header, row lengths) reported. Cells are made when they are asked for.
#pragma once

#include "engine/io/column_memo.hpp"
#include "engine/io/csv.hpp"
#include "engine/io/encoding.hpp"
#include "engine/io/schema.hpp"
#include "engine/io/source_file.hpp"

#include <map>
#include <optional>
#include <utility>

namespace ecomap::io {

class Table {
public:
    /// Reads `file` as the table that `schema` describes.
    Table(SourceFile file, const TableSchema& schema, Problems& problems);
    /// A table without a file, to be filled by add_row() and patch(); `name` is for messages.
    Table(const TableSchema& schema, const std::string& name);

    const TableSchema& schema() const { return *schema_; }
    const SourceText& source() const { return source_; }
    bool has_decimal_comma() const { return dialect_.has_decimal_comma(); }
    /// False when the file is no text, or lacks a column without which no row can be read; that is reported.
    bool is_usable() const { return usable_; }

    std::size_t row_count() const { return rows_read_ + rows_added_; }
    /// The row's cell in the column; nothing when the table has no such column, or the row is too short for it.
    std::optional<Cell> cell(std::size_t row, std::string_view column) const;
    /// Its first cell, to point at the row as a whole.
    Cell first_cell(std::size_t row) const;
    /// True when the row's cells cannot be trusted; that is reported.
    bool is_damaged(std::size_t row) const { return row < rows_read_ && csv_.is_damaged(row + 1); }
    bool has_column(std::string_view column) const { return columns_.contains(column); }

    using Positions = std::vector<std::pair<std::string, std::size_t>>;
    /// Columns of the text `stem`: by language ("" when the column names none) and position.
    const Positions& languages_of(std::string_view stem) const;
    std::optional<Cell> cell_at(std::size_t row, std::size_t column) const;

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    /// Where the column called `name` and then `suffix` is; `nowhere` when the table has none.
    std::size_t position_of(std::string_view name, std::string_view suffix = {}) const {
        return memo_.find(columns_, name, suffix);
    }
    /// The cell's trimmed value, where it stands in the file; "" when there is no cell. Nothing for the few that mean
    /// something else than what is written there (doubled quotes, apostrophes, changes): cell_at() reads those.
    std::optional<std::string_view> plain_at(std::size_t row, std::size_t column) const;
    /// Columns that are kept as they are written: name and position.
    const Positions& carried() const { return carried_; }

    /// Every column and its position, by name.
    using Columns = ColumnMemo::Columns;
    const Columns& columns() const { return columns_; }

    /// From here on, every cell knows that it stands in this file, wherever it is read. The table must stay in its
    /// place.
    void mark_cells() { marked_ = true; }
    /// A new row without cells; its number.
    std::size_t add_row() { return rows_read_ + rows_added_++; }
    /// A cell of another table, which must outlive this one; `emptied`: its place, without a value.
    struct Origin {
        const Table* table;
        std::size_t row, column;
        bool emptied;
    };
    /// Puts a cell into the row. The column is made if the table has none. Shows after the next settle_patches().
    void patch(std::size_t row, std::string_view column, const Origin& origin);
    /// Of several patches of one cell the last holds.
    void settle_patches();

private:
    void add_column(const std::string& name, std::size_t position);
    void read(SourceFile file, Problems& problems);
    void read_header(Problems& problems);
    void name_column(const Cell& cell, std::size_t position, Problems& problems);
    void report_extra_column(std::string_view name, const Cell& cell, Problems& problems) const;
    void report_missing_columns(Problems& problems);
    void read_rows(Problems& problems);
    void report_damaged_text(Problems& problems);
    void report_spreadsheet_errors(std::size_t record, Problems& problems);
    Cell read_cell(std::size_t record, std::size_t column) const;

    struct Patch {
        std::uint32_t row, column;
        const Table* table;
        std::uint32_t from_row;
        std::uint32_t from_column : 31;
        std::uint32_t emptied : 1;
    };
    std::vector<Patch>::const_iterator first_patch(std::size_t row, std::size_t column) const;
    Cell patched(const Patch& patch) const;

    const TableSchema* schema_;
    SourceText source_;
    bool has_apostrophes_ = false;
    Dialect dialect_;
    Csv csv_;  ///< the header, then the rows
    bool usable_ = true;
    bool has_extra_columns_ = false;
    bool marked_ = false;
    std::size_t rows_read_ = 0, rows_added_ = 0;
    std::size_t width_ = 0;  ///< behind the last column
    Columns columns_;
    mutable ColumnMemo memo_;
    std::map<std::string, Positions, std::less<>> languages_;
    Positions carried_;
    std::vector<Patch> patches_;  ///< sorted by row and column, but for those of the last settle_patches() on
};

/// True for a record of as many cells as the header has; otherwise that is reported.
bool is_even(const Csv& csv, const SourceText& source, std::size_t record, Problems& problems);

/// True for a text with a character that could not be read (ReportedText::damaged).
bool has_lost_letters(std::string_view text);

/// A file's text, and whether some of its characters could not be read.
struct ReportedText {
    SourceText source;
    bool damaged = false;
};

/// The text of `file`, and a problem for a file that is not plain UTF-8; nothing when it is no text at all, or too
/// large.
std::optional<ReportedText> decode_reporting(SourceFile file, Problems& problems);

}  // namespace ecomap::io
