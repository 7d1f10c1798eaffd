#include "engine/lint/cells.hpp"

#include <algorithm>
#include <array>

namespace ecomap::lint {
namespace {

using std::string_view;

constexpr std::array<WordColumn, 23> word_columns{{
    {"actors", "type", "actor_types"},
    {"actors", "level", "levels"},
    {"actors", "country", ""},
    {"offers", "support_types", "support_types", true},
    {"offers", "principles", "principles", true},
    {"offers", "phases", "phases", true},
    {"offers", "target_groups", "target_groups", true},
    {"links", "kind", "link_kinds"},
    {"gaps", "principle", "principles"},
    {"gaps", "support_types", "support_types", true},
    {"gaps", "scope", ""},
    {"gaps", "named_as", ""},
    {"survey", "principle", "principles"},
    {"findings", "kind", ""},
    {"timeline", "kind", ""},
    {"timeline", "basis", ""},
    {"processes", "process", ""},
    {"processes", "role", ""},
    {"processes", "kind", ""},
    {"metrics", "unit", ""},
    {"target_groups", "kind", ""},
    {"support_types", "kind", ""},
    {"actor_types", "kind", ""},
}};

}  // namespace

std::vector<const io::Table*> tables_of(const io::Reading& reading) {
    std::vector<const io::Table*> all;
    for (const auto& schema : reading.schemas.all())
        if (const auto* table = reading.table(schema.name)) all.push_back(table);
    return all;
}

io::Item item_at(const At& cell) {
    auto read = cell.table->cell_at(cell.row, cell.column);
    return read ? io::item_of(std::move(*read)) : io::Item{{}, cell.table->first_cell(cell.row).place};
}

std::string text_at(const At& cell) {
    const auto plain = cell.table->plain_at(cell.row, cell.column);
    return plain ? std::string(*plain) : item_at(cell).text;
}

std::string text_in(const io::Table& table, std::size_t row, string_view column) {
    const auto position = table.position_of(column);
    return position == io::Table::nowhere ? std::string() : text_at({&table, row, position});
}

std::vector<io::Item> items_at(const At& cell) {
    const auto read = cell.table->cell_at(cell.row, cell.column);
    return read && !read->text.empty() ? io::items_of(*read) : std::vector<io::Item>();
}

At cell_in(const io::Table& table, std::size_t row, string_view column) {
    const auto position = table.position_of(column);
    return {&table, row, position == io::Table::nowhere ? 0 : position};
}

const io::SourceText& source_of(const At& cell, const io::Item& item) {
    return item.place.elsewhere ? *item.place.elsewhere : cell.table->source();
}

Finding finding_at(const At& cell, const io::Item& item, Message message, Message hint) {
    return {&source_of(cell, item), item.place, std::move(message), std::move(hint)};
}

Finding finding_at(const At& cell, Message message, Message hint) {
    return finding_at(cell, item_at(cell), std::move(message), std::move(hint));
}

std::string where(const At& cell, const io::Item& item) {
    const auto& source = source_of(cell, item);
    const auto [line, column] = source.at(item.place.offset);
    return source.name() + ":" + std::to_string(line) + ":" + std::to_string(column);
}

std::string where(const At& cell) { return where(cell, item_at(cell)); }

void for_each_cell(const io::Table& table, const std::function<void(const At&, string_view)>& take) {
    for (std::size_t row = 0; row < table.row_count(); ++row) {
        if (table.is_damaged(row)) continue;
        for (const auto& [name, column] : table.columns()) {
            const At cell{&table, row, column};
            if (const auto plain = table.plain_at(row, column)) {
                if (!plain->empty()) take(cell, *plain);
            } else if (const auto text = text_at(cell); !text.empty()) {
                take(cell, text);
            }
        }
    }
}

std::vector<std::size_t> columns_of_text(const io::Table& table, string_view stem) {
    std::vector<std::size_t> columns;
    for (const auto& [language, position] : table.languages_of(stem)) columns.push_back(position);
    return columns;
}

bool is_open(const io::Reading& reading, string_view vocabulary) {
    return vocabulary.empty() || !reading.tables.contains(vocabulary);
}

std::vector<WordColumn> open_columns(const io::Reading& reading) {
    std::vector<WordColumn> open;
    for (const auto& each : word_columns) {
        const auto* table = reading.table(each.table);
        if (table && table->has_column(each.column) && is_open(reading, each.vocabulary)) open.push_back(each);
    }
    return open;
}

}  // namespace ecomap::lint
