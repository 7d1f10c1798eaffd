// What the page's script unpacks: the boards and every table whole, in one JSON text.
#pragma once

#include "render/page/page.hpp"

#include <string>

namespace ecomap {

/// What the page shows and asks at first, so that its first board is there before all others are unpacked:
/// { pictures: { FILE: svg }, tables: { FILE: { title, columns: [[key, heading, is_numeric]], rows, count } },
///   ranked: [KEY], standings: [ { title, of, places: [ [rank, best, worst] or null ] } ], records,
///   themes: [ { name, colours } ], words }.
/// Of pictures and tables there is the first board's. Cells are as a reader has them. Of a table only the first
/// `page_most_rows` rows, and how many there are. Standings are the rankings of nothing but actors; their places are in
/// the order of `ranked`.
std::string page_payload(const Page& page);

/// { pictures, tables }: all others.
std::string boards_payload(const Page& page);

/// { THEME: { FILE: { reading, lines, colours } } }: the boards in the themes that the page is not in at first
/// (recoloured.hpp).
std::string themes_payload(const Page& page);

/// What goes with the engine: { bundle, words }, the map's tables and the patterns of what it may say.
std::string engine_payload(const Page& page);

inline constexpr std::size_t page_most_rows = 120;

/// True for a table that says for each row its place and the places that draws give it: the page has it as a standing,
/// and the whole of it is a file.
bool is_standing(const Table& table);

}  // namespace ecomap
