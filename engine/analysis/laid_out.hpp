// A map whose table of two dimensions is laid by others than support types and principles. It is another map: the terms
// of the rows stand where support types do, those of the columns where principles do, and each offer has those that it
// has of them. So every question about cells is asked of any two dimensions without knowing it; what they are called
// is said by calling_of(). Without columns it is a map with one classification (undivided.hpp).
//
// What the map is laid by keeps its place as well: actors have types and levels, offers target groups and phases, and
// can be divided further by these. Support types and principles are only there when they are a side. Reported gaps and
// the survey stand on principles: they stay only where these are the columns. Umbrella groups are expanded. The same
// for what a filter has left out. O(map).
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/model/ecosystem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// What is asked for instead of columns, so that each row is a cell.
inline constexpr std::string_view no_columns = "none";

/// The dimensions that a map has terms of, and for columns `no_columns`: what `--rows` and `--columns` know.
std::vector<std::string> row_words(const Framework& framework);
std::vector<std::string> column_words(const Framework& framework);

/// By what to lay: what is asked for, else what the framework asks for, else support types and principles as far as
/// there are any, else the first dimensions that there are terms of. A side that the other takes gets what the other
/// would have had. Throws Error(usage) when rows and columns are asked to be the same.
Sides sides_of(const Framework& framework, std::string_view rows = {}, std::string_view columns = {});
/// Whether that is how the map lies already.
bool is_usual(const Framework& framework, const Sides& sides);

/// Whether the map tells of no offer at all: laid by whatever it has, every cell of it would seem a gap. Only what is
/// asked for is laid then.
bool is_silent(const Ecosystem& ecosystem);

/// The map laid so; there must be rows.
Ecosystem laid_out(const Ecosystem& ecosystem, const Sides& sides);

/// What stands on a side of the grid of a map: itself, or what it is laid by.
Dimension dimension_on(const Framework& framework, Dimension side);

/// The column of offers.csv that says so; one of actors.csv with its file.
std::string column_on(const Framework& framework, Dimension side);

/// What the map calls its dimensions.
Calling calling_of(const Framework& framework);

}  // namespace ecomap
