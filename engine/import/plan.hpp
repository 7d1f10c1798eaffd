// How a sheet is read: which row is its head, what its rows are, what each column is taken for, why and how sure. A
// value: it is shown by `inspect`, kept in a map file, and nothing else decides what an import makes of the sheet.
#pragma once

#include "engine/import/head.hpp"
#include "engine/import/lists.hpp"
#include "engine/import/meaning.hpp"
#include "engine/model/message.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ecomap::import {

/// How sure a decision is.
enum class Sure : std::uint8_t { said, sure, likely, guessed };
std::string_view to_string(Sure sure);

/// What the rows of a sheet are.
enum class RowsAre : std::uint8_t {
    nothing,  ///< that we can read
    actors,   ///< one actor each
    offers,   ///< one offer each, or an actor with what it offers
    links,    ///< one tie each
    table     ///< those of another table of our own format, taken as it is
};
std::string_view to_string(RowsAre rows);
std::optional<RowsAre> rows_are(std::string_view word);

struct ColumnPlan {
    std::size_t column = 0;  ///< from 0
    std::string head = {};   ///< as it is written, with the group above it: "Stöd / Råd"
    Means means = Means::left_out;
    std::string option = {};  ///< the term that a mark in the column stands for; "": cells hold terms or texts
    Sure sure = Sure::guessed;
    Message why = {};
    Cutting cutting = {};
    std::size_t values = 0, different = 0;
    std::vector<std::string> examples = {};
};

struct SheetPlan {
    std::string file = {}, sheet = {};
    RowsAre rows = RowsAre::nothing;
    std::string table = {};   ///< of our own format, where rows are those of a table
    std::string format = {};  ///< of the list of formats (format.hpp)
    Sure sure = Sure::guessed;
    Message why = {};
    Head head = {};
    std::size_t head_row = 0;  ///< as the file counts
    std::vector<ColumnPlan> columns = {};
    std::size_t row_count = 0;  ///< behind the head
};

/// What a user has said of sheets and columns, which is not guessed at again.
struct Said {
    struct Column {
        Means means = Means::left_out;
        std::string option = {};
    };
    struct Sheet {
        std::optional<RowsAre> rows = {};
        std::optional<std::size_t> head_row = {};
        std::map<std::string, Column, std::less<>> columns = {};  ///< by head
    };
    std::map<std::string, Sheet, std::less<>> sheets = {};        ///< by name; "": of every sheet without an entry
    std::map<std::string, std::string, std::less<>> values = {};  ///< "offer.support_types=written": meant

    const Sheet* sheet(std::string_view name) const;
};

/// How `grid` is to be read. O(n log n) in its cells.
SheetPlan plan_of(const Grid& grid, const Said& said = {});

}  // namespace ecomap::import
