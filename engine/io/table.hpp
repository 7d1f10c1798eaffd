// One table of a dataset: its file decoded, split into cells and held against the schema, with all problems of its form
// (encoding, quotes, header, row lengths) reported. What must hold: every row has a cell for every column.
#pragma once

#include "engine/io/csv.hpp"
#include "engine/io/dataset.hpp"
#include "engine/io/encoding.hpp"
#include "engine/io/schema.hpp"

#include <map>
#include <optional>
#include <utility>

namespace ecomap::io {

class Table {
public:
    /// Reads `file` as the table that `schema` describes.
    Table(const SourceFile& file, const TableSchema& schema, Problems& problems);
    /// A table without a file, to be filled by add_row() and patch(); `name` is for messages.
    Table(const TableSchema& schema, std::string name);

    const TableSchema& schema() const { return *schema_; }
    const SourceText& source() const { return source_; }
    bool has_decimal_comma() const { return dialect_.has_decimal_comma(); }
    /// False when the file is no text, or lacks a column without which no row can be read; that is reported.
    bool is_usable() const { return usable_; }

    std::size_t row_count() const { return rows_.size(); }
    /// The row's cell in the column; null when the table has no such column, or the row is too short for it.
    const Cell* cell(std::size_t row, std::string_view column) const;
    /// Its first cell, to point at the row as a whole.
    const Cell& first_cell(std::size_t row) const;
    /// True when the row's cells cannot be trusted; that is reported.
    bool is_damaged(std::size_t row) const { return rows_[row].damaged; }
    bool has_column(std::string_view column) const { return columns_.contains(column); }

    /// Columns of the text `stem`: by language ("" when the column names none) and position.
    using LanguageColumns = std::vector<std::pair<std::string, std::size_t>>;
    const LanguageColumns& languages_of(std::string_view stem) const;
    const Cell* cell_at(std::size_t row, std::size_t column) const;

    /// Every column and its position, by name.
    const std::map<std::string, std::size_t, std::less<>>& columns() const { return columns_; }

    /// From here on, every cell knows that it stands in this file, wherever it is read. The table must stay in its
    /// place.
    void mark_cells();
    /// A new row without cells; its number.
    std::size_t add_row();
    /// Puts a cell of another file into the row, or (`emptied`) nothing in its place. The column is made if the table
    /// has none.
    void patch(std::size_t row, std::string_view column, const Cell& cell, bool emptied);

private:
    void add_column(const std::string& name, std::size_t position);
    void read(const SourceFile& file, Problems& problems);
    void read_header(Problems& problems);
    void name_column(const Cell& cell, std::size_t position, Problems& problems);
    void report_extra_column(std::string_view name, const Cell& cell, Problems& problems) const;
    void report_missing_columns(Problems& problems);
    void read_rows(Problems& problems);
    void report_ragged(const Csv::Record& record, std::size_t width, Problems& problems) const;
    void report_damaged_text(Csv::Record& record, Problems& problems) const;

    const TableSchema* schema_;
    SourceText source_;
    Dialect dialect_;
    Csv csv_;
    bool usable_ = true;
    std::map<std::string, std::size_t, std::less<>> columns_;
    std::map<std::string, LanguageColumns, std::less<>> languages_;
    std::vector<Csv::Record> rows_;
    std::map<std::size_t, std::map<std::size_t, Cell>> patches_;  ///< row → column → the cell that stands there
};

/// The text of `file`, and a problem for a file that is not plain UTF-8; nothing when it is no text at all.
std::optional<Decoded> decode_reporting(const SourceFile& file, Problems& problems);

}  // namespace ecomap::io
