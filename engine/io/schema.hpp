// The format's tables and their columns (engine/model/columns.hpp) as headers are held against them.
#pragma once

#include "engine/model/message.hpp"
#include "engine/model/own_dimension.hpp"

#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::io {

struct TableSchema {
    std::string_view name;                            ///< "offers"; the file is offers.csv
    bool vocabulary = false;                          ///< part of a framework; missing, it is read from the data
    bool needed = false;                              ///< a dataset without it is of no use
    std::vector<std::string_view> required = {};      ///< columns that must be there
    std::vector<std::string_view> required_any = {};  ///< texts of which one must be there, in some language
    std::vector<std::string_view> texts = {};         ///< stems of columns by language: label, label_sv, label_en, …
    std::vector<std::string_view> columns = {};       ///< all others; X_certainty goes with any X
    std::vector<std::string_view> carried = {};       ///< those of `columns` that are kept as they are written
    bool framework = false;                           ///< part of a framework
    bool own = false;                                 ///< the terms of a map's own dimension
};

/// All tables, those of a framework first.
const std::vector<TableSchema>& table_schemas();

/// The tables of one map: those of the format, with the columns and the tables of its own dimensions.
class Schemas {
public:
    Schemas() = default;
    explicit Schemas(const std::vector<OwnDimension>& own);
    Schemas(Schemas&&) = default;  // a copy would see the names of the other
    Schemas& operator=(Schemas&&) = default;

    const std::vector<TableSchema>& all() const { return with_own_.empty() ? table_schemas() : with_own_; }
    /// The table called `name`, or null.
    const TableSchema* find(std::string_view name) const;

private:
    std::list<std::string> names_;
    std::vector<TableSchema> with_own_;  // none: the format's alone
};

/// What one row of `table` is: "offer". A language may write it in another form after a word for `none`, `one`, `the`
/// or `every`, and then writes that word too; English has one form and the words in its sentences.
Message noun_of(std::string_view table, std::string_view form);
Message noun_of(const TableSchema& schema, std::string_view form);

/// The table called `name`, or null.
const TableSchema* find_schema(std::string_view name);
/// As find_schema(); a table that every map has not is one of the terms of a map's own dimension.
const TableSchema& schema_like(std::string_view name);

/// Splits a header cell such as "label_sv" into a known stem and a language ("" when none is named).
struct TextColumn {
    std::string_view stem;
    std::string_view language;
};
/// Nothing (an empty stem) when `column` is no text of `schema`.
TextColumn as_text_column(const TableSchema& schema, std::string_view column);

/// True when the format knows `column` in this table.
bool is_known_column(const TableSchema& schema, std::string_view column);
/// True when it is known, and kept as it is written (engine/model/carried.hpp).
bool is_carried(const TableSchema& schema, std::string_view column);

}  // namespace ecomap::io
