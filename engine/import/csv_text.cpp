#include "engine/import/csv_text.hpp"

#include "engine/io/csv.hpp"
#include "engine/io/formula.hpp"
#include "engine/io/key.hpp"
#include "engine/io/table.hpp"

#include <iterator>

namespace ecomap::import {

std::string csv_line(std::span<const std::string> cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += ',';
        const auto text = io::disarmed(cells[i]);
        // A row of one empty cell would be no row.
        const bool quoted =
            text.find_first_of(",;|\t\"\r\n") != std::string::npos || (text.empty() && cells.size() == 1);
        if (!quoted) {
            line += text;
            continue;
        }
        line += '"';
        for (char c : text) line.append(c == '"' ? 2 : 1, c);
        line += '"';
    }
    return line + "\n";
}

const std::string& NamedRow::operator[](std::string_view head) const {
    static const std::string nothing;
    const auto found = cells.find(head);
    return found == cells.end() ? nothing : found->second;
}

std::vector<NamedRow> named_rows(const SourceFile& file, Diagnostics& diagnostics) {
    io::Problems problems;
    std::vector<NamedRow> rows;
    if (const auto text = io::decode_reporting(file, problems)) {
        const auto& source = text->source;
        const auto csv = io::read_csv(source, io::sniff(source.text()), problems);
        std::vector<std::string> heads;
        for (std::size_t record = 0; record < csv.record_count(); ++record) {
            NamedRow row;
            for (std::size_t i = 0; i < csv.width(record); ++i) {
                const auto cell = csv.cell(source.text(), record, i);
                const auto value = io::as_meant(io::trim(cell.text));
                if (i == 0) row.line = source.at(cell.place.offset).line;
                if (record == 0) heads.push_back(value);
                else if (i < heads.size()) row.cells.emplace(heads[i], value);
            }
            if (record > 0) rows.push_back(std::move(row));
        }
    }
    auto found = problems.take();
    std::move(found.begin(), found.end(), std::back_inserter(diagnostics));
    return rows;
}

}  // namespace ecomap::import
