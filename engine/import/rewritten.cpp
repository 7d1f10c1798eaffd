#include "engine/import/rewritten.hpp"

#include "engine/io/csv.hpp"
#include "engine/io/encoding.hpp"
#include "engine/io/formula.hpp"
#include "engine/io/key.hpp"
#include "engine/io/source_text.hpp"

#include <algorithm>
#include <string_view>

namespace ecomap::import {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// `value` as the file would write it instead of `cell`: in quotes where those stood or have to, with the apostrophe
/// before a formula where there was one.
std::string as_written(const std::string& value, const io::Cell& cell, char separator) {
    const auto old = io::trim(cell.text);
    const auto text = io::as_meant(old) == old ? value : io::disarmed(value);
    const std::string special{separator, '"', '\r', '\n'};
    if (!cell.quoted && text.find_first_of(special) == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char byte : text) quoted.append(byte == '"' ? 2 : 1, byte);
    return quoted + '"';
}

/// Behind the line end that stands at `at`, if one does.
std::size_t behind_line_end(std::string_view text, std::size_t at) {
    if (text.substr(at).starts_with("\r\n")) return at + 2;
    return at < text.size() && (text[at] == '\r' || text[at] == '\n') ? at + 1 : at;
}

}  // namespace

std::optional<Rewritten> rewritten(const SourceFile& file, const OwnTable& was, const OwnTable& is) {
    auto decoded = io::decode(file.bytes);
    const bool is_utf_8 = decoded.failure.empty() && decoded.encoding == io::Encoding::utf_8 && !decoded.damaged;
    if (!is_utf_8 || file.too_large) return std::nullopt;
    const io::SourceText source(file.name, std::move(decoded.text));
    const auto text = source.text();
    const auto dialect = io::sniff(text);
    io::Problems told_elsewhere;
    const auto csv = io::read_csv(source, dialect, told_elsewhere);
    Rewritten result;
    if (file.bytes.starts_with(byte_order_mark)) result.bytes = byte_order_mark;
    std::size_t copied = 0;
    const auto copy_until = [&](std::string_view stretch) {
        const auto start = static_cast<std::size_t>(stretch.data() - text.data());
        result.bytes += text.substr(copied, start - copied);
        copied = start + stretch.size();
    };
    auto now = is.rows.begin();
    for (std::size_t row = 0; row < was.rows.size(); ++row) {
        const auto record = row + 1;  // the head is the first
        if (now == is.rows.end() || now->number != was.rows[row].number) {
            copy_until(csv.written(text, record));
            copied = behind_line_end(text, copied);
            ++result.rows;
            continue;
        }
        for (std::size_t c = 0; c < std::min(now->cells.size(), csv.width(record)); ++c) {
            if (now->cells[c] == was.rows[row].cells[c]) continue;
            copy_until(csv.written(text, record, c));
            result.bytes += as_written(now->cells[c], csv.cell(text, record, c), dialect.separator);
            ++result.cells;
        }
        ++now;
    }
    result.bytes += text.substr(copied);
    return result;
}

}  // namespace ecomap::import
