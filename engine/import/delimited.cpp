#include "engine/import/delimited.hpp"

#include "engine/import/sheet_builder.hpp"
#include "engine/io/formula.hpp"
#include "engine/io/table.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace ecomap::import {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// As of any table; but that title lines may stand above: the separator is the sign that stands in most of the first
/// lines, of equal ones that which stands there oftener.
io::Dialect dialect_of(std::string_view text) {
    constexpr std::size_t lines_looked_at = 50;
    auto dialect = io::sniff(text);
    if (dialect.lines_skipped > 0) return dialect;  // a sep= line
    std::pair<std::size_t, std::size_t> most{0, 0};
    for (const char sign : {dialect.separator, ',', ';', '\t', '|'}) {
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

}  // namespace

std::optional<Grid> read_delimited(SourceFile file, Budget& budget, io::Problems& problems) {
    const std::string name = file.name;
    auto text = io::decode_reporting(std::move(file), problems);
    if (!text) return std::nullopt;
    const io::SourceText& source = text->source;
    budget.read(source.text().size());
    const io::Csv csv = read_csv(source, dialect_of(source.text()), problems);
    // A line is no row of a workbook: there may be as many as the file has bytes.
    SheetBuilder sheet(name, {}, budget, problems, std::numeric_limits<std::uint32_t>::max());
    std::size_t last_number = 0;
    for (std::size_t record = 0; record < csv.record_count() && !sheet.is_full(); ++record) {
        if (csv.is_damaged(record)) continue;
        last_number =
            std::max<std::size_t>(source.at(csv.cell(source.text(), record, 0).place.offset).line, last_number + 1);
        sheet.begin_row(last_number, false);
        bool readable = true;
        for (std::size_t column = 0; column < csv.width(record); ++column) {
            io::Cell cell = csv.cell(source.text(), record, column);
            if (text->damaged && cell.text.find(replacement) != std::string::npos) {
                problems.add(Severity::error, "wrong-encoding", source, cell.place, Message("io.damaged-cell"),
                             Message("io.write-letters"));
                readable = false;
            }
            sheet.put(column + 1, {io::as_meant(cell.text), CellKind::text});
        }
        if (readable) sheet.end_row();
    }
    return sheet.take();
}

}  // namespace ecomap::import
