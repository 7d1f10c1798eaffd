#include "engine/lint/sources.hpp"

#include "engine/lint/cells.hpp"

namespace ecomap::lint {

Findings missing_sources(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    for (const auto* table : tables_of(reading)) {
        if (!table->has_column("source")) continue;
        std::size_t without = 0, first = 0, rows = 0;
        for (std::size_t row = 0; row < table->row_count(); ++row) {
            if (table->is_damaged(row)) continue;
            ++rows;
            if (text_in(*table, row, "source").empty() && without++ == 0) first = row;
        }
        if (without == 0 || without == rows) continue;  // a column that nobody fills in says nothing of a row
        found.push_back(
            finding_at(cell_in(*table, first, "source"), {"lint.missing-source", {{"count", without}, {"all", rows}}}));
    }
    return found;
}

}  // namespace ecomap::lint
