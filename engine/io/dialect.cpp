#include "engine/io/dialect.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace ecomap::io {
namespace {

constexpr std::size_t sample_bytes = std::size_t{64} * 1024;
constexpr std::size_t sample_records = 100;

/// How many cells each of the first records has when `separator` splits them; blank lines are not records.
std::vector<std::size_t> cells_per_record(std::string_view sample, char separator) {
    std::vector<std::size_t> counts;
    std::size_t cells = 1;
    bool quoted = false, at_cell_start = true, blank = true;
    for (std::size_t i = 0; i < sample.size() && counts.size() < sample_records; ++i) {
        const char byte = sample[i];
        if (quoted) {
            if (byte == '"') quoted = false;  // a doubled quote opens again at once
            continue;
        }
        const bool reopens = byte == '"' && i > 0 && sample[i - 1] == '"';
        if (byte == '"' && (at_cell_start || reopens)) {
            quoted = true;
            blank = at_cell_start = false;
        } else if (byte == '\n' || byte == '\r') {
            if (!blank) counts.push_back(cells);
            cells = 1;
            blank = at_cell_start = true;
        } else {
            at_cell_start = byte == separator;
            cells += at_cell_start ? 1 : 0;
            blank = false;
        }
    }
    if (!blank && counts.empty()) counts.push_back(cells);  // a header without a line end
    return counts;
}

/// The separator that a first line `sep=;` names, and where the next line begins.
bool read_separator_line(std::string_view text, Dialect& dialect) {
    if (text.size() < 5) return false;
    auto letter = [&](std::size_t i, char lower) { return text[i] == lower || text[i] == lower - 'a' + 'A'; };
    if (!letter(0, 's') || !letter(1, 'e') || !letter(2, 'p') || text[3] != '=') return false;
    if (text[4] == '"' || text[4] == '\n' || text[4] == '\r') return false;
    const std::string_view rest = text.substr(5);
    if (!rest.empty() && rest[0] != '\n' && rest[0] != '\r') return false;
    dialect.separator = text[4];
    dialect.start = 5 + (rest.starts_with("\r\n") ? 2U : rest.empty() ? 0U : 1U);
    dialect.lines_skipped = 1;
    return true;
}

}  // namespace

Dialect sniff(std::string_view text) {
    Dialect dialect;
    if (read_separator_line(text, dialect)) return dialect;
    const std::string_view sample = text.substr(0, sample_bytes);
    double best_share = 0;
    std::size_t best_cells = 1;
    for (char separator : std::array{',', ';', '\t', '|'}) {
        const auto counts = cells_per_record(sample, separator);
        if (counts.empty() || counts.front() < 2) continue;
        const auto like_header = std::count(counts.begin(), counts.end(), counts.front());
        const double share = static_cast<double>(like_header) / static_cast<double>(counts.size());
        if (share < best_share || (share == best_share && counts.front() <= best_cells)) continue;
        best_share = share;
        best_cells = counts.front();
        dialect.separator = separator;
    }
    return dialect;
}

}  // namespace ecomap::io
