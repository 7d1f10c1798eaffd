#include "engine/io/csv.hpp"

#include "engine/io/key.hpp"

#include <algorithm>
#include <utility>

namespace ecomap::io {
namespace {

class Reader {
public:
    Reader(const SourceText& source, const Dialect& dialect, Problems& problems, const CsvLimits& limits)
        : source_(source), text_(source.text), separator_(dialect.separator), problems_(problems), limits_(limits) {
        at_.offset = dialect.start;
        at_.line = static_cast<std::uint32_t>(1 + dialect.lines_skipped);
        at_.column = 1;
    }

    Csv read() {
        while (!at_end()) read_record();
        return std::move(csv_);
    }

private:
    bool at_end() const { return at_.offset >= text_.size(); }
    char here() const { return text_[at_.offset]; }
    bool at_line_end() const { return at_end() || here() == '\n' || here() == '\r'; }
    bool at_cell_end() const { return at_line_end() || here() == separator_; }

    void step() {
        const char byte = text_[at_.offset++];
        if (byte == '\n' || (byte == '\r' && (at_end() || here() != '\n'))) ++at_.line, at_.column = 1;
        else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80 && byte != '\r') ++at_.column;
    }
    void step_over_line_end() {
        if (at_end()) return;
        const bool carriage_return = here() == '\r';
        step();
        if (carriage_return && !at_end() && here() == '\n') step();
    }

    void read_record() {
        record_ = {csv_.cells.size(), 0, false};
        for (;;) {
            if (!at_end() && here() == '"') read_quoted();
            else read_plain();
            ++record_.count;
            if (at_line_end()) break;
            step();  // the separator
            if (record_.count == limits_.columns) {
                skip_the_rest_of_a_wide_record();
                break;
            }
        }
        step_over_line_end();
        const bool blank = record_.count == 1 && !csv_.cells.back().quoted && trim(csv_.cells.back().text).empty();
        if (blank) csv_.cells.pop_back();
        else csv_.records.push_back(record_);
    }

    void read_plain() {
        const Place start = at_;
        Place quote;
        while (!at_cell_end()) {
            if (here() == '"' && quote.line == 0) quote = at_;
            step();
        }
        if (quote.line != 0)
            problems_.add(Severity::warning, "stray-quote", source_, quote, "a quotation mark inside a cell",
                          "put the whole cell in quotes and double the ones inside");
        keep(start, std::string(text_.substr(start.offset, at_.offset - start.offset)), false);
    }

    void read_quoted() {
        const Place start = at_;
        std::string value;
        step();
        for (;;) {
            if (at_end()) return give_up_quote(start);
            if (here() != '"') {
                value += here();
                step();
                continue;
            }
            step();
            if (at_end() || here() != '"') break;
            value += '"';
            step();
        }
        const Place after = at_;
        while (!at_cell_end() && here() == ' ') step();
        if (!at_cell_end()) {
            if (at_.line != start.line) return give_up_quote(start);
            problems_.add(Severity::error, "stray-quote", source_, after, "text after a closing quotation mark",
                          "double the quotation marks inside a quoted cell");
            record_.damaged = true;
            while (!at_cell_end()) step();
        }
        keep(start, std::move(value), true);
    }

    /// The quote at `start` swallowed lines that were not meant: its cell ends with its line, and reading goes on
    /// there. That is cheap: the lines in between hold quotes in pairs only, so none of them opens another long cell.
    void give_up_quote(const Place& start) {
        problems_.add(Severity::error, "unterminated-quote", source_, start,
                      "a quotation mark opens here and is never closed", "close it at the end of the cell");
        record_.damaged = true;
        at_ = start;
        while (!at_line_end()) step();
        keep(start, {}, true);
    }

    void keep(const Place& start, std::string value, bool quoted) {
        Cell cell{std::move(value), start, quoted};
        const std::size_t bytes = at_.offset - start.offset;
        const bool one_line = at_.line == start.line;
        cell.place.length = one_line ? std::max(1U, at_.column - start.column) : static_cast<std::uint32_t>(bytes);
        if (bytes > limits_.cell_bytes) {
            problems_.add(
                Severity::error, "too-large", source_, start,
                "a cell of " + std::to_string(bytes) + " bytes; the limit is " + std::to_string(limits_.cell_bytes));
            record_.damaged = true;
            cell.text.clear();
        }
        csv_.cells.push_back(std::move(cell));
    }

    void skip_the_rest_of_a_wide_record() {
        problems_.add(Severity::error, "too-large", source_, at_,
                      "more than " + std::to_string(limits_.columns) + " columns");
        record_.damaged = true;
        while (!at_line_end()) step();
    }

    const SourceText& source_;
    std::string_view text_;
    char separator_;
    Problems& problems_;
    CsvLimits limits_;
    Csv csv_;
    Csv::Record record_;
    Place at_;
};

}  // namespace

Csv read_csv(const SourceText& source, const Dialect& dialect, Problems& problems, const CsvLimits& limits) {
    return Reader(source, dialect, problems, limits).read();
}

}  // namespace ecomap::io
