#include "engine/import/delimited.hpp"

#include "engine/import/sheet_builder.hpp"
#include "engine/io/table.hpp"

#include <algorithm>
#include <limits>

namespace ecomap::import {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

}  // namespace

std::optional<Grid> read_delimited(SourceFile file, Budget& budget, io::Problems& problems) {
    const std::string name = file.name;
    auto text = io::decode_reporting(std::move(file), problems);
    if (!text) return std::nullopt;
    const io::SourceText& source = text->source;
    budget.read(source.text().size());
    const io::Csv csv = read_csv(source, io::sniff(source.text()), problems);
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
            sheet.put(column + 1, {std::move(cell.text), CellKind::text});
        }
        if (readable) sheet.end_row();
    }
    return sheet.take();
}

}  // namespace ecomap::import
