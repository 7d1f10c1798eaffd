#include "engine/io/csv.hpp"

#include "engine/io/key.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ecomap::io {
namespace {

using std::string_view;

bool is_line_end(char byte) { return byte == '\n' || byte == '\r'; }

/// The value of what is written in quotes: without them, doubled ones once; "" when they are never closed.
std::string unquoted(string_view written) {
    std::string value;
    for (std::size_t at = 1; at < written.size();) {
        const auto quote = written.find('"', at);
        if (quote == string_view::npos) break;
        value += written.substr(at, quote - at);
        if (quote + 1 >= written.size() || written[quote + 1] != '"') return value;
        value += '"';
        at = quote + 2;
    }
    return {};
}

/// Characters of a cell on one line; of one over several, bytes.
std::uint32_t length_of(string_view written) {
    const bool one_line = std::none_of(written.begin(), written.end(), is_line_end);
    return one_line ? std::max(1U, count_characters(written)) : static_cast<std::uint32_t>(written.size());
}

}  // namespace

class CsvReader {
public:
    CsvReader(const SourceText& source, const Dialect& dialect, Problems& problems, const CsvLimits& limits)
        : source_(source),
          text_(source.text()),
          separator_(dialect.separator),
          problems_(problems),
          limits_(limits),
          at_(dialect.start) {
        for (const char byte : {separator_, '"', '\n', '\r'}) stops_[static_cast<unsigned char>(byte)] = true;
    }

    Csv read() {
        while (!at_end()) read_record();
        return std::move(csv_);
    }

private:
    bool at_end() const { return at_ >= text_.size(); }
    char here() const { return text_[at_]; }
    bool at_line_end() const { return at_end() || is_line_end(here()); }
    bool at_cell_end() const { return at_line_end() || here() == separator_; }

    /// From here on, the first byte that may end a plain cell or is a quote; or the end.
    std::size_t next_stop() const {
        const char* const end = text_.data() + text_.size();
        const char* byte = text_.data() + at_;
        while (byte != end && !stops_[static_cast<unsigned char>(*byte)]) ++byte;
        return static_cast<std::size_t>(byte - text_.data());
    }

    void step_over_line_end() {
        if (at_end()) return;
        const bool carriage_return = here() == '\r';
        ++at_;
        if (carriage_return && !at_end() && here() == '\n') ++at_;
    }

    void read_record() {
        const std::size_t first = csv_.cells_.size();
        std::size_t count = 0, end = 0;
        damaged_ = false;
        blank_ = true;
        for (;;) {
            if (!at_end() && here() == '"') read_quoted();
            else read_plain();
            ++count;
            end = at_;
            if (at_line_end()) break;
            ++at_;  // the separator
            if (count == limits_.columns) {
                skip_the_rest_of_a_wide_record();
                break;
            }
        }
        const bool nothing = count == 1 && blank_ && text_[csv_.cells_.back().start] != '"';
        step_over_line_end();
        if (nothing || (blank_ && !damaged_ && !csv_.records_.empty())) csv_.cells_.resize(first);
        else
            csv_.records_.push_back(
                {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end) & 0x7FFFFFFFU, damaged_ ? 1U : 0U});
    }

    void read_plain() {
        const std::size_t start = at_;
        at_ = next_stop();
        std::optional<std::size_t> quote;  // hardly ever
        while (!at_cell_end()) {
            if (here() == '"' && !quote) quote = at_;
            ++at_;
        }
        if (quote)
            problems_.add(Severity::warning, "stray-quote", source_, place_of(*quote), Message("io.inner-quote"),
                          Message("io.quote-cell"));
        blank_ = blank_ && trim(text_.substr(start, at_ - start)).empty();
        keep(start);
    }

    void read_quoted() {
        const std::size_t start = at_++;
        bool one_line = true, blank = true;
        for (;; ++at_) {
            if (at_end()) return give_up_quote(start);
            if (here() == '"') {
                ++at_;
                if (at_end() || here() != '"') break;
                blank = false;
            }
            one_line = one_line && !is_line_end(here());
        }
        const std::size_t after = at_;
        blank_ = blank_ && blank && trim(text_.substr(start + 1, after - start - 2)).empty();
        while (!at_cell_end() && here() == ' ') ++at_;
        if (!at_cell_end()) {
            if (!one_line) return give_up_quote(start);
            problems_.add(Severity::error, "stray-quote", source_, place_of(after), Message("io.after-quote"),
                          Message("io.double-quotes"));
            damaged_ = true;
            while (!at_cell_end()) ++at_;
        }
        keep(start);
    }

    /// The quote at `start` swallowed lines that were not meant: its cell ends with its line, and reading goes on
    /// there. That is cheap: the lines in between hold quotes in pairs only, so none of them opens another long cell.
    void give_up_quote(std::size_t start) {
        problems_.add(Severity::error, "unterminated-quote", source_, place_of(start), Message("io.open-quote"),
                      Message("io.close-quote"));
        damaged_ = true;
        at_ = start;
        while (!at_line_end()) ++at_;
        keep(start);
    }

    void keep(std::size_t start) {
        const std::size_t bytes = at_ - start;
        const bool too_large = bytes > limits_.cell_bytes;
        if (too_large) {
            problems_.add(Severity::error, "too-large", source_, place_of(start),
                          {"io.large-cell", {{"bytes", bytes}, {"limit", limits_.cell_bytes}}});
            damaged_ = true;
        }
        csv_.cells_.push_back({static_cast<std::uint32_t>(start) & 0x7FFFFFFFU, too_large ? 1U : 0U});
    }

    void skip_the_rest_of_a_wide_record() {
        problems_.add(Severity::error, "too-large", source_, place_of(at_),
                      {"io.many-columns", {{"limit", limits_.columns}}});
        damaged_ = true;
        while (!at_line_end()) ++at_;
    }

    const SourceText& source_;
    string_view text_;
    char separator_;
    Problems& problems_;
    CsvLimits limits_;
    std::array<bool, 256> stops_{};
    Csv csv_;
    bool damaged_ = false;  // the record under way
    bool blank_ = true;     // so far, too
    std::size_t at_ = 0;
};

std::size_t Csv::width(std::size_t record) const {
    const std::size_t end = record + 1 < records_.size() ? records_[record + 1].first : cells_.size();
    return end - records_[record].first;
}

string_view Csv::written(string_view text, std::size_t record, std::size_t column) const {
    const std::size_t cell = records_[record].first + column;
    const bool last = column + 1 == width(record);
    const std::size_t end = last ? records_[record].end : cells_[cell + 1].start - 1U;  // the separator
    return text.substr(cells_[cell].start, end - cells_[cell].start);
}

std::optional<string_view> Csv::plain(string_view text, std::size_t record, std::size_t column) const {
    if (cells_[records_[record].first + column].cleared) return string_view();
    const string_view as_written = written(text, record, column);
    if (!as_written.starts_with('"')) return as_written;
    const auto quote = as_written.find('"', 1);
    if (quote == string_view::npos) return string_view();  // never closed
    if (quote + 1 < as_written.size() && as_written[quote + 1] == '"') return std::nullopt;
    return as_written.substr(1, quote - 1);
}

string_view Csv::written(string_view text, std::size_t record) const {
    const std::size_t first = cells_[records_[record].first].start;
    return text.substr(first, records_[record].end - first);
}

Cell Csv::cell(string_view text, std::size_t record, std::size_t column) const {
    const StoredCell stored = cells_[records_[record].first + column];
    const string_view as_written = written(text, record, column);
    Cell cell{{}, place_of(stored.start, length_of(as_written)), as_written.starts_with('"')};
    if (stored.cleared) return cell;
    cell.text = cell.quoted ? unquoted(as_written) : std::string(as_written);
    return cell;
}

Csv read_csv(const SourceText& source, const Dialect& dialect, Problems& problems, const CsvLimits& limits) {
    return CsvReader(source, dialect, problems, limits).read();
}

}  // namespace ecomap::io
