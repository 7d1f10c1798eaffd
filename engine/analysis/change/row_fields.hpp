// What the rows of a map say, field by field, with keys in place of ids: two maps may number their terms differently.
//
// Every column of the format is here (engine/model/columns.hpp), so that no two maps that say different things are
// equal. A table's rows are matched by key; the answers to one survey statement are rows of their own, keyed by
// statement and answer. Terms of the framework are rows too.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <string>
#include <vector>

namespace ecomap {

/// A thing that a row says, as the tables write it.
struct Field {
    std::string name;   ///< the column: "support_types", "label_en"
    std::string value;  ///< "" for nothing
    friend bool operator==(const Field&, const Field&) = default;
};

struct FieldRow {
    std::string key;
    Message name;               ///< what a reader calls it
    std::vector<Field> fields;  ///< a text has one field for each language that it is written in
};

struct FieldTable {
    std::string name;    ///< "offers"
    bool terms = false;  ///< part of the framework
    std::vector<FieldRow> rows;
};

/// All tables of a map, those of the framework last; tables without rows are there too.
std::vector<FieldTable> field_tables(const Ecosystem& ecosystem);

}  // namespace ecomap
