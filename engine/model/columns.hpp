// The tables of a dataset and their columns: the one list. A table's header is held against it (engine/io/schema.hpp),
// two maps are compared by it (engine/analysis/change/row_fields.hpp), what is unknown is counted by it
// (engine/analysis/certainty/completeness.hpp), and datasets/README.md, where each column has its sentence, is held to
// it. How a cell is understood is told by what reads it (engine/io/read_*.cpp).
#pragma once

#include "engine/model/ecosystem.hpp"
#include "engine/model/plain_function.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ecomap {

struct DataTable {
    /// Where a row stands in the map's list; of an answer to the survey: where its statement does, and it in there.
    struct Row {
        std::uint32_t place = 0;
        std::uint32_t answer = 0;
    };
    template <class Value>
    using Of = PlainFunction<Value(const Ecosystem&, Row)>;

    struct Column {
        std::string name;          ///< "support_types"; of a text by language its stem: "label"
        std::string allowed;       ///< what a cell may hold, as datasets/README.md says it
        bool by_language = false;  ///< the columns are label_sv, label_en, …
        bool needed = false;       ///< a table without it cannot be read
        bool is_key = false;       ///< rows are known by it
        /// What the row says, as the table writes it and with keys for ids; "" for nothing. No function: see Carried.
        Of<std::variant<std::string, Text>> value = nullptr;
        /// How sure that is; none: the row says nothing. No function: as `value`.
        Of<std::optional<Certainty>> certainty = nullptr;
        bool tells_certainty = false;  ///< by a word in the tables; if not, `certainty` of what is there is `stated`
    };

    /// What its rows are.
    enum class Kind {
        vocabulary,  ///< terms of the framework; without the table they are read from the data
        framework,   ///< other rows of the framework
        needed,      ///< rows of the dataset, without which it is of no use
        dataset      ///< others
    };

    bool is_framework() const { return kind == Kind::vocabulary || kind == Kind::framework; }

    std::string name;  ///< "offers"; the file is offers.csv
    Kind kind = Kind::dataset;
    std::vector<Column> columns = {};
    PlainFunction<std::vector<Row>(const Ecosystem&)> rows = nullptr;  ///< in the map's order
    Of<Message> title = nullptr;                                       ///< what a reader calls a row
    PlainFunction<const Carried&(const Ecosystem&, Row)> carried = nullptr;
};

/// The tables of every map, those of a framework first.
const std::vector<DataTable>& data_tables();
/// The tables of a map: with the columns of its own dimensions, and the tables of their terms.
std::vector<DataTable> data_tables(const Framework& framework);

/// What the rows of a table are called: "offers"; and so many of them: "3 offers".
Message rows_called(const std::string& table);
Message rows_counted(const std::string& table, std::size_t count);

}  // namespace ecomap
