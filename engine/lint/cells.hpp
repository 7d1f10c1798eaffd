// Ways through the tables of a load that several rules take. A cell is read where it stands in the file; its place is
// found when it is asked for.
#pragma once

#include "engine/lint/finding.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::lint {

/// One cell of a table.
struct At {
    const io::Table* table;
    std::size_t row;
    std::size_t column;
};

/// Every table that can be read, in the order of the format.
std::vector<const io::Table*> tables_of(const io::Reading& reading);

/// The trimmed value of the cell; "" when there is none.
std::string text_at(const At& cell);
/// As text_at(), of a column by its name.
std::string text_in(const io::Table& table, std::size_t row, std::string_view column);
/// The whole value and its place.
io::Item item_at(const At& cell);
/// The items of a list in the cell and their places.
std::vector<io::Item> items_at(const At& cell);
/// The cell in that column, or the row's first when the table has none.
At cell_in(const io::Table& table, std::size_t row, std::string_view column);

const io::SourceText& source_of(const At& cell, const io::Item& item);
Finding finding_at(const At& cell, const io::Item& item, Message message, Message hint = {});
/// At the whole cell.
Finding finding_at(const At& cell, Message message, Message hint = {});
/// "offers.csv:17:1".
std::string where(const At& cell, const io::Item& item);
std::string where(const At& cell);

/// Calls `take` with each cell of the table that is not empty and its trimmed value, row by row; damaged rows have
/// none.
void for_each_cell(const io::Table& table, const std::function<void(const At&, std::string_view)>& take);

/// The columns of a table that hold the text `stem` in some language.
std::vector<std::size_t> columns_of_text(const io::Table& table, std::string_view stem);

/// True for a vocabulary whose terms are read out of the data.
bool is_open(const io::Reading& reading, std::string_view vocabulary);

/// A column whose words come from an open list: of a vocabulary, or free ("").
struct WordColumn {
    std::string_view table, column, vocabulary;
    bool is_list = false;
};
/// Those whose vocabulary has no table, and the free ones.
std::vector<WordColumn> open_columns(const io::Reading& reading);

}  // namespace ecomap::lint
