// A workbook to be filled in, as a value: what stands in its sheets and how it looks. write_book.hpp makes bytes of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ecomap {

/// How a cell looks.
enum class BookLook : std::uint8_t { plain, required, optional, title, added, changed, removed };

struct BookCell {
    std::string text = {};
    BookLook look = BookLook::plain;
    std::string note = {};  ///< shown when one points at it
};

/// A list to choose from, below a head: cells of a column of another sheet.
struct BookChoice {
    std::string sheet = {};
    std::size_t column = 0, first_row = 0, last_row = 0;  ///< from 0
    bool only = false;                                    ///< nothing else may be written
    bool empty() const { return sheet.empty(); }
};

struct BookColumn {
    std::string mark = {};  ///< what the hidden row says (engine/import/mark.hpp)
    BookCell head = {};
    double width = 16;  ///< in characters
    BookChoice choice = {};
};

struct BookSheet {
    std::string name = {};
    bool hidden = false;
    std::vector<BookColumn> columns = {};
    std::vector<std::vector<BookCell>> rows = {};
    bool wrapped = false;  ///< texts that are read, not a table to filter
    bool plain = false;    ///< another program's: heads in the first row, without marks above them
};

struct Book {
    std::vector<BookSheet> sheets = {};
};

/// The rows before a table's first, unless it is plain: that of the marks, hidden, and the heads.
inline constexpr std::size_t book_head_rows = 2;
/// For so many rows there are lists to choose from.
inline constexpr std::size_t book_choice_rows = 5000;

}  // namespace ecomap
