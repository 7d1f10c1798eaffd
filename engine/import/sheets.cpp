#include "engine/import/sheets.hpp"

#include "engine/io/csv.hpp"
#include "engine/io/formula.hpp"
#include "engine/io/key.hpp"
#include "engine/io/table.hpp"

#include <algorithm>
#include <utility>

namespace ecomap::import {
namespace {

Diagnostic no_sheet(const SourceFile& file, const char* message, const char* hint) {
    Diagnostic problem;
    problem.code = "no-sheet";
    problem.file = file.name;
    problem.message = Message(message);
    problem.hint = Message(hint);
    return problem;
}

/// The separator of a table that may have title lines above: the sign that stands in most of the first lines, of equal
/// ones that which stands there oftener.
io::Dialect dialect_of(std::string_view text) {
    constexpr std::size_t lines_looked_at = 50;
    auto dialect = io::sniff(text);
    if (dialect.lines_skipped > 0) return dialect;  // a sep= line
    std::pair<std::size_t, std::size_t> most{0, 0};
    for (char sign : {dialect.separator, ',', ';', '\t', '|'}) {
        std::pair<std::size_t, std::size_t> count{0, 0};
        auto rest = text;
        for (std::size_t i = 0; i < lines_looked_at && !rest.empty(); ++i) {
            const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
            const auto line = rest.substr(0, end);
            const auto signs = static_cast<std::size_t>(std::count(line.begin(), line.end(), sign));
            count.first += signs > 0 ? 1 : 0;
            count.second += signs;
            rest.remove_prefix(std::min(rest.size(), end + 1));
        }
        if (count > most) most = count, dialect.separator = sign;
    }
    return dialect;
}

Grids read_delimited(SourceFile file) {
    io::Problems problems;
    Grids grids;
    Grid grid{file.name};
    if (const auto text = io::decode_reporting(std::move(file), problems)) {
        const auto& source = text->source;
        const auto csv = io::read_csv(source, dialect_of(source.text()), problems);
        for (std::size_t record = 0; record < csv.record_count(); ++record) {
            GridRow row;
            for (std::size_t i = 0; i < csv.width(record); ++i) {
                const auto cell = csv.cell(source.text(), record, i);
                if (i == 0) row.number = source.at(cell.place.offset).line;
                auto value = io::as_meant(cell.text);
                const auto kind = io::trim(value).empty() ? CellKind::empty : CellKind::text;
                row.cells.push_back({std::move(value), kind});
            }
            const bool is_blank = std::all_of(row.cells.begin(), row.cells.end(),
                                              [](const GridCell& cell) { return cell.kind == CellKind::empty; });
            if (!is_blank) grid.rows.push_back(std::move(row));
        }
        grids.sheets.push_back(std::move(grid));
    }
    grids.problems = problems.take();
    return grids;
}

}  // namespace

Grids read_sheets(SourceFile file) {
    using namespace std::string_view_literals;
    const auto start = io::trim(std::string_view(file.bytes).substr(0, 4096));
    auto refused = [&](const char* message, const char* hint) { return Grids{{}, {no_sheet(file, message, hint)}}; };
    if (file.bytes.starts_with("\xD0\xCF\x11\xE0"sv)) return refused("import.old-workbook", "import.save-as-xlsx");
    if (file.bytes.starts_with("PK\x03\x04"sv)) return refused("import.workbook", "import.save-as-csv");
    if (file.bytes.starts_with("%PDF"sv)) return refused("import.pdf", "import.save-as-csv");
    if (start.starts_with('{') || start.starts_with("[{")) return refused("import.json", "import.save-as-csv");
    if (start.starts_with('<')) return refused("import.xml", "import.save-as-csv");
    const bool is_yaml = file.name.ends_with(".yml") || file.name.ends_with(".yaml");
    if (is_yaml) return refused("import.yaml", "import.save-as-csv");
    return read_delimited(std::move(file));
}

}  // namespace ecomap::import
