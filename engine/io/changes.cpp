#include "engine/io/changes.hpp"

#include "engine/io/key.hpp"
#include "engine/io/row.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace ecomap::io {
namespace {

using std::string_view;

enum class Change { add, alter, remove };
constexpr std::array<string_view, 3> change_words{"add", "alter", "remove"};
constexpr std::array<string_view, 5> changeable{"actors", "offers", "links", "gaps", "recommendations"};
constexpr std::array<string_view, 3> own_columns{"change", "table", "id"};

std::optional<Change> parse_change(string_view word) {
    auto found = std::find(change_words.begin(), change_words.end(), word);
    if (found == change_words.end()) return std::nullopt;
    return static_cast<Change>(found - change_words.begin());
}

/// Where the row of each id stands in one table.
using Positions = std::map<std::string, std::size_t, std::less<>>;

Positions positions_in(const Table& table) {
    Positions positions;
    for (std::size_t row = 0; row < table.row_count(); ++row)
        if (const auto id = table.cell(row, "id")) positions.emplace(composed(trim(id->text)), row);
    return positions;
}

class Patcher {
public:
    Patcher(const Table& changes, const Schemas& schemas, std::map<string_view, Table>& tables, ChangeLog& log,
            Problems& problems)
        : changes_(changes), schemas_(schemas), tables_(tables), log_(log), problems_(problems) {}

    void apply(std::size_t number) {
        Row row(changes_, number, "", problems_);
        if (!row.good()) return;
        const auto kind = row.word("change", parse_change, change_words, Change::add);
        const Item name = row.needed("table"), id = row.needed("id");
        row.needed("change");
        if (!name.text.empty() && !contains(changeable, name.text)) {
            row.error("bad-word", name, {"io.not-changeable", {{"table", name.text}}},
                      {"io.known", {{"words", listed(changeable)}}});
        }
        if (!row.good()) return;
        auto& table = table_of(*schemas_.find(name.text));
        if (!table.is_usable()) return;
        const auto& positions = positions_of(table);
        const auto key = composed(id.text);
        const auto found = positions.find(key);
        if (kind == Change::add) {
            report_unknown_cells(row, number, table);
            fill(table, table.add_row(), number, false);
            ++log_.added;
        } else if (found == positions.end()) {
            report_no_row(row, id, table, positions);
        } else if (kind == Change::alter) {
            report_unknown_cells(row, number, table);
            fill(table, found->second, number, true);
            ++log_.altered;
        } else {
            log_.removed[table.schema().name].push_back(key);
            ++log_.taken_away;
        }
    }

private:
    Table& table_of(const TableSchema& schema) {
        return tables_.try_emplace(schema.name, schema, std::string(schema.name) + ".csv").first->second;
    }

    /// As they were before the first change to the table.
    const Positions& positions_of(const Table& table) {
        const auto name = table.schema().name;
        const auto found = positions_.find(name);
        return found != positions_.end() ? found->second : positions_.emplace(name, positions_in(table)).first->second;
    }

    void report_no_row(Row& row, const Item& id, const Table& table, const Positions& positions) {
        auto& keys = keys_[table.schema().name];  // listed once, not for each mistake
        if (keys.empty())
            for (const auto& [key, position] : positions) keys.push_back(key);
        auto hint = problems_.did_you_mean(id.text, keys);
        const auto name = table.schema().name;
        if (hint.empty()) hint = {"io.write-add", {{"noun", noun_of(name, "one")}}};
        row.error("dangling-reference", id, {"io.no-such-row", {{"noun", noun_of(name, "none")}, {"id", id.text}}},
                  std::move(hint));
    }

    /// The columns of the changes, by what a table has to do with them.
    struct Columns {
        std::vector<std::pair<string_view, std::size_t>> used, unknown;
    };
    const Columns& columns_of(const Table& table) {
        const auto name = table.schema().name;
        if (const auto found = columns_.find(name); found != columns_.end()) return found->second;
        Columns columns;
        for (const auto& [column, position] : changes_.columns()) {
            const bool known = is_known_column(table.schema(), column);
            if (known && column != "change" && column != "table") columns.used.emplace_back(column, position);
            if (known || contains(own_columns, column)) continue;
            if (is_known_column(changes_.schema(), column))  // others are reported at the header
                columns.unknown.emplace_back(column, position);
        }
        return columns_.emplace(name, std::move(columns)).first->second;
    }

    /// Cells that the table has no use for.
    void report_unknown_cells(Row& row, std::size_t number, const Table& table) {
        for (const auto& [column, position] : columns_of(table).unknown) {
            const auto cell = changes_.cell_at(number, position);
            if (!cell || trim(cell->text).empty()) continue;
            row.warning("extra-column", item_of(*cell),
                        {"io.unused-cell", {{"table", table.schema().name}, {"column", column}}});
        }
    }

    void fill(Table& table, std::size_t at, std::size_t number, bool alters) {
        for (const auto& [column, position] : columns_of(table).used) {
            const auto cell = changes_.cell_at(number, position);
            if (!cell) continue;
            const auto value = trim(cell->text);
            if (alters && (value.empty() || column == "id")) continue;
            table.patch(at, column, {&changes_, number, position, alters && value == "-"});
        }
    }

    const Table& changes_;
    const Schemas& schemas_;
    std::map<string_view, Table>& tables_;
    ChangeLog& log_;
    Problems& problems_;
    std::map<string_view, Positions> positions_;  // by table
    std::map<string_view, Columns> columns_;      // by table
    std::map<string_view, std::vector<string_view>> keys_;
};

}  // namespace

TableSchema changes_schema(const Schemas& schemas) {
    TableSchema schema{"changes", false, false, {own_columns.begin(), own_columns.end()}, {}, {}, {}};
    auto add_new = [](std::vector<string_view>& list, const std::vector<string_view>& more) {
        for (auto name : more)
            if (!contains(list, name)) list.push_back(name);
    };
    schema.columns = schema.required;
    for (auto name : changeable) {
        add_new(schema.columns, schemas.find(name)->columns);
        add_new(schema.texts, schemas.find(name)->texts);
    }
    return schema;
}

std::vector<string_view> changeable_tables() { return {changeable.begin(), changeable.end()}; }

void apply_changes(const Table& changes, const Schemas& schemas, std::map<string_view, Table>& tables, ChangeLog& log,
                   Problems& problems) {
    if (!changes.is_usable()) return;
    Patcher patcher(changes, schemas, tables, log, problems);
    for (std::size_t row = 0; row < changes.row_count(); ++row) patcher.apply(row);
    for (auto& [name, table] : tables) table.settle_patches();
}

}  // namespace ecomap::io
