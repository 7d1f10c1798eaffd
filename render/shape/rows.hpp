// Every picture as a table, for those who cannot see it and those who want to count on.
// One row per thing that the picture shows (note, cell, ribbon, line), so that no mark of the picture is lost and every
// number stays a number. What the picture says by ink (stated, inferred, could, …) is a word here. What the tables of
// all shapes share stands in this file; each shape makes its own.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/heading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

using TableRow = std::vector<Cell>;

/// A text of the picture, in the picture's language.
Text in_language(const std::string& language, const std::string& text);
/// A heading in the words of the shape, or our own when it has none.
Message heading_or(const Heading& heading, const std::string& text, Message ours);
/// A column of ours under the shape's own title, where it has one.
Column column_or(const Heading& heading, const std::string& title, Column ours);
/// A table without rows, with the headline as its title.
Table table_named(std::string name, const Heading& heading, std::vector<Column> columns);
/// A whole number as such; nothing for unknown.
Cell value_cell(double value);
Cell value_cell(const std::optional<double>& value);
/// How sure a note or part of a map is. Dotted stands for many in a note, for "recommended" in a role.
Message state_of(Ink ink, bool is_role);
void append_word(std::string& list, const std::string& word, const char* separator);
/// The labels of the chips that are there (a hollow chip is one that is absent).
std::string labels_of(const std::vector<Chip>& chips);
/// The labels of the chips of exactly this ink.
std::string labels_of(const std::vector<Chip>& chips, Ink ink);

}  // namespace ecomap
