// Every picture as a table, for those who cannot see it and those who want to count on.
// One row per thing that the picture shows (note, cell, ribbon, line), so that no mark of the picture is lost and every
// number stays a number. What the picture says by ink (stated, inferred, could, …) is a word here.
#include "render/shape/shape.hpp"

#include <cmath>

namespace ecomap {
namespace {

using Row = std::vector<Cell>;

Text in_language(const std::string& language, const std::string& text) {
    Text result;
    result.set(language.empty() ? "sv" : language, text);
    return result;
}

/// A heading in the words of the shape, or our own when it has none.
Text heading_or(const Heading& heading, const std::string& text, Text ours) {
    return text.empty() ? ours : in_language(heading.language, text);
}

Table table_named(std::string name, const Heading& heading, std::vector<Column> columns) {
    return {std::move(name), in_language(heading.language, heading.headline), std::move(columns), {}};
}

Cell number(double value) {
    if (std::floor(value) == value && std::abs(value) < 9e15) return static_cast<std::int64_t>(value);
    return value;
}

Cell number(const std::optional<double>& value) { return value ? number(*value) : Cell{}; }

/// How sure a note or part of a map is. Dotted stands for many in a note, for "recommended" in a role.
Text state_of(Ink ink, bool is_role) {
    switch (ink) {
        case Ink::solid:
            return {"angivet", "stated"};
        case Ink::hatched:
            return {"härlett", "inferred"};
        case Ink::hollow:
            return {"möjligt", "could"};
        case Ink::dotted:
            return is_role ? Text("rekommenderat", "recommended") : Text("många", "many");
        case Ink::grey:
            return {"historiskt", "historic"};
    }
    return {};
}

void append(std::string& list, const std::string& word, const char* separator) {
    if (!list.empty()) list += separator;
    list += word;
}

const std::string& name_of(const Chip& chip) { return chip.label.empty() ? chip.code : chip.label; }

/// The labels of the chips that are there (a hollow chip is one that is absent).
std::string labels_of(const std::vector<Chip>& chips) {
    std::string list;
    for (const auto& chip : chips)
        if (chip.ink != Ink::hollow) append(list, name_of(chip), "; ");
    return list;
}

/// The labels of the chips of exactly this ink.
std::string labels_of(const std::vector<Chip>& chips, Ink ink) {
    std::string list;
    for (const auto& chip : chips)
        if (chip.ink == ink) append(list, name_of(chip), "; ");
    return list;
}

Table table_of_shape(const Cards& cards) {
    auto table = table_named("cards", cards.heading,
                             {{"group", {"Grupp", "Group"}, ""},
                              {"name", {"Namn", "Name"}, ""},
                              {"badge", {"Märke", "Badge"}, ""},
                              {"state", {"Belägg", "Standing"}, ""},
                              {"support_types", {"Stödtyper", "Support types"}, ""},
                              {"principles", {"Principer", "Principles"}, ""},
                              {"about", {"Om", "About"}, ""},
                              {"link", {"Länk", "Link"}, ""}});
    for (const auto& group : cards.groups)
        for (const auto& note : group.notes)
            table.rows.push_back({group.title, note.title, note.badge, state_of(note.ink, false), labels_of(note.chips),
                                  labels_of(note.marks), note.tooltip, note.href});
    return table;
}

/// What a matrix has besides values decides which columns its table needs.
struct MatrixColumns {
    bool remark = false, parts = false, inferred_parts = false, mark = false, notes = false, inferred_notes = false;

    void note(const Matrix::CellOf& cell) {
        remark = remark || !cell.remark.empty();
        parts = parts || !cell.parts.empty();
        inferred_parts = inferred_parts || !labels_of(cell.parts, Ink::hatched).empty();
        mark = mark || !cell.mark_title.empty();
        notes = notes || !cell.notes.empty();
        for (const auto& one : cell.notes) inferred_notes = inferred_notes || one.ink == Ink::hatched;
    }
};

Row matrix_row(const MatrixColumns& has, const std::string& row, const std::string& column,
               const Matrix::CellOf& cell) {
    Row cells{row, column, number(cell.value)};
    if (has.remark) cells.push_back(cell.remark);
    if (has.parts) cells.push_back(labels_of(cell.parts));
    if (has.inferred_parts) cells.push_back(labels_of(cell.parts, Ink::hatched));
    if (has.mark) cells.push_back(cell.mark_title);
    std::string names, inferred;
    for (const auto& note : cell.notes) {
        auto name = note.badge.empty() ? note.title : note.title + " (" + note.badge + ")";
        append(names, name, "; ");
        if (note.ink == Ink::hatched) append(inferred, name, "; ");
    }
    if (has.notes) cells.push_back(names);
    if (has.inferred_notes) cells.push_back(inferred);
    return cells;
}

std::vector<Column> matrix_columns(const Matrix& matrix, const MatrixColumns& has) {
    const auto& heading = matrix.heading;
    std::vector<Column> columns{{"row", heading_or(heading, matrix.rows_title, {"Rad", "Row"}), ""},
                                {"column", heading_or(heading, matrix.columns_title, {"Kolumn", "Column"}), ""},
                                {"value", heading_or(heading, matrix.values_title, {"Värde", "Value"}), ""}};
    auto parts = heading_or(heading, matrix.parts_title, {"Delar", "Parts"});
    if (has.remark) columns.push_back({"remark", {"Anmärkning", "Remark"}, ""});
    if (has.parts) columns.push_back({"parts", parts, ""});
    if (has.inferred_parts) columns.push_back({"parts_inferred", {"Varav härledda", "Of these inferred"}, ""});
    if (has.mark) columns.push_back({"mark", {"Märkning", "Mark"}, ""});
    if (has.notes) columns.push_back({"names", {"Namn", "Names"}, ""});
    if (has.inferred_notes) columns.push_back({"names_inferred", {"Varav härledda", "Of these inferred"}, ""});
    return columns;
}

Table table_of_shape(const Matrix& matrix) {
    MatrixColumns has;
    for (const auto& row : matrix.cells)
        for (const auto& cell : row) has.note(cell);
    for (const auto& cell : matrix.row_totals) has.note(cell);
    for (const auto& cell : matrix.column_totals) has.note(cell);

    auto table = table_named("matrix", matrix.heading, matrix_columns(matrix, has));
    for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
        const auto& title = matrix.rows[r].title;
        for (std::size_t c = 0; c < matrix.columns.size(); ++c)
            table.rows.push_back(matrix_row(has, title, matrix.columns[c].title, matrix.cells[r][c]));
        if (r < matrix.row_totals.size())
            table.rows.push_back(matrix_row(has, title, matrix.totals_title, matrix.row_totals[r]));
    }
    for (std::size_t c = 0; c < matrix.column_totals.size(); ++c) {
        const auto& title = c < matrix.columns.size() ? matrix.columns[c].title : matrix.totals_title;
        table.rows.push_back(matrix_row(has, matrix.totals_title, title, matrix.column_totals[c]));
    }
    return table;
}

Table table_of_shape(const Flow& flow) {
    auto table = table_named("flow", flow.heading,
                             {{"left", heading_or(flow.heading, flow.left_title, {"Från", "From"}), ""},
                              {"left_remark", {"Anmärkning till vänster", "Remark to the left"}, ""},
                              {"right", heading_or(flow.heading, flow.right_title, {"Till", "To"}), ""},
                              {"right_remark", {"Anmärkning till höger", "Remark to the right"}, ""},
                              {"width", heading_or(flow.heading, flow.width_title, {"Antal", "Count"}), ""}});
    std::vector<bool> left_used(flow.left.size()), right_used(flow.right.size());
    for (const auto& ribbon : flow.ribbons) {
        const auto &from = flow.left[ribbon.from], &to = flow.right[ribbon.to];
        left_used[ribbon.from] = right_used[ribbon.to] = true;
        table.rows.push_back({from.title, from.remark, to.title, to.remark, number(ribbon.width)});
    }
    for (std::size_t i = 0; i < flow.left.size(); ++i)
        if (!left_used[i]) table.rows.push_back({flow.left[i].title, flow.left[i].remark, "", "", std::int64_t{0}});
    for (std::size_t i = 0; i < flow.right.size(); ++i)
        if (!right_used[i]) table.rows.push_back({"", "", flow.right[i].title, flow.right[i].remark, std::int64_t{0}});
    return table;
}

Row profile_row(const std::string& section, const Profile::Line& line, bool is_role) {
    return {section, line.title, line.example, labels_of(line.pills), state_of(line.ink, is_role), std::string()};
}

Table table_of_shape(const Profile& profile) {
    auto table = table_named("profile", profile.heading,
                             {{"section", {"Avsnitt", "Section"}, ""},
                              {"what", {"Vad", "What"}, ""},
                              {"example", {"Exempel", "Example"}, ""},
                              {"marks", {"Principer och faser", "Principles and phases"}, ""},
                              {"state", {"Belägg", "Standing"}, ""},
                              {"number", {"Antal", "Number"}, ""}});
    auto plain = [&](const std::string& section, const std::string& what, const std::string& count) {
        table.rows.push_back({section, what, std::string(), std::string(), std::string(), count});
    };
    plain(profile.name, profile.type_label, "");
    for (const auto& fact : profile.facts) plain(profile.name, fact, "");
    for (const auto& section : profile.sections)
        for (const auto& line : section.lines) table.rows.push_back(profile_row(section.title, line, false));
    for (const auto& role : profile.roles) table.rows.push_back(profile_row(profile.roles_title, role, true));
    for (const auto& tile : profile.tiles)
        plain(profile.tiles_title, tile.title.empty() ? tile.code : tile.title, tile.number);
    if (!profile.sources.empty()) plain(profile.name, profile.sources, "");
    return table;
}

}  // namespace

Table table_of(const Shape& shape) {
    return std::visit([](const auto& any) { return table_of_shape(any); }, shape);
}

}  // namespace ecomap
