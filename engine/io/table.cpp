#include "engine/io/table.hpp"

#include "engine/io/key.hpp"

#include <algorithm>
#include <array>

namespace ecomap::io {
namespace {

using std::string_view;

/// What spreadsheet programs write where a formula failed, in English and Swedish.
bool is_spreadsheet_error(string_view text) {
    constexpr std::array<string_view, 16> errors{
        "#N/A",   "#REF!",    "#VALUE!", "#DIV/0!",    "#NAME?",     "#NULL!",       "#NUM!",  "#SPILL!",
        "#CALC!", "#SAKNAS!", "#SAKNAS", "#REFERENS!", "#VÄRDEFEL!", "#DIVISION/0!", "#NAMN?", "#OGILTIGT!"};
    return text.starts_with('#') && std::find(errors.begin(), errors.end(), text) != errors.end();
}

std::vector<string_view> column_names(const TableSchema& schema) {
    std::vector<string_view> names(schema.columns);
    names.insert(names.end(), schema.texts.begin(), schema.texts.end());
    return names;
}

}  // namespace

std::optional<ReportedText> decode_reporting(SourceFile file, Problems& problems) {
    if (file.too_large || file.bytes.size() > largest_file) {
        problems.add(Severity::error, "too-large", file.name, {"io.large-file", {{"limit", "1 GiB"}}});
        return std::nullopt;
    }
    Decoded decoded = decode(std::move(file.bytes));
    if (!decoded.failure.empty()) {
        problems.add(Severity::error, "wrong-encoding", file.name,
                     {"io.unreadable", {{"why", std::move(decoded.failure)}}}, Message("io.save-as-utf8"));
        return std::nullopt;
    }
    if (decoded.text.size() > largest_file) {
        problems.add(Severity::error, "too-large", file.name, {"io.large-as-utf8", {{"limit", "1 GiB"}}});
        return std::nullopt;
    }
    ReportedText text{{std::move(file.name), std::move(decoded.text)}, decoded.damaged};
    if (decoded.encoding == Encoding::windows_1252) {
        constexpr string_view digits = "0123456789ABCDEF";
        const std::string byte{digits[decoded.odd_byte >> 4U], digits[decoded.odd_byte & 15U]};
        problems.add(Severity::note, "encoding", text.source, place_of(*decoded.first_odd),
                     {"io.windows-1252", {{"number", decoded.odd_offset}, {"byte", byte}}}, Message("io.save-letters"));
    }
    return text;
}

bool is_even(const Csv& csv, const SourceText& source, std::size_t record, Problems& problems) {
    const std::size_t count = csv.width(record), width = csv.width(0);
    if (count == width) return true;
    const auto place = csv.cell(source.text(), record, count > width ? width : count - 1).place;
    problems.add(Severity::error, "ragged-row", source, place, {"io.ragged-row", {{"count", count}, {"width", width}}},
                 Message(count > width ? "io.fewer-cells" : "io.more-cells"));
    return false;
}

bool has_lost_letters(string_view text) { return text.find("\xEF\xBF\xBD") != string_view::npos; }

Table::Table(SourceFile file, const TableSchema& schema, Problems& problems)
    : schema_(&schema), source_(file.name, {}) {
    read(std::move(file), problems);
}

Table::Table(const TableSchema& schema, const std::string& name) : schema_(&schema), source_(name, {}) {}

void Table::read(SourceFile file, Problems& problems) {
    auto text = decode_reporting(std::move(file), problems);
    if (!text) {
        usable_ = false;
        return;
    }
    source_ = std::move(text->source);
    has_apostrophes_ = source_.text().find('\'') != string_view::npos;
    dialect_ = sniff(source_.text());
    csv_ = read_csv(source_, dialect_, problems);
    if (text->damaged) report_damaged_text(problems);
    if (csv_.record_count() == 0) {
        problems.add(Severity::warning, "empty-table", source_.name(), Message("io.empty-file"),
                     {"io.write-header", {{"noun", noun_of(*schema_, "every")}}});
        return;
    }
    rows_read_ = csv_.record_count() - 1;
    read_header(problems);
    read_rows(problems);
}

Cell Table::read_cell(std::size_t record, std::size_t column) const {
    return csv_.cell(source_.text(), record, column);
}

void Table::report_damaged_text(Problems& problems) {
    for (std::size_t record = 0; record < csv_.record_count(); ++record)
        for (std::size_t column = 0; column < csv_.width(record); ++column) {
            const Cell cell = read_cell(record, column);
            if (!has_lost_letters(cell.text)) continue;
            problems.add(Severity::error, "wrong-encoding", source_, cell.place, Message("io.damaged-cell"),
                         Message("io.write-letters"));
            csv_.mark_damaged(record);
        }
}

void Table::read_header(Problems& problems) {
    width_ = csv_.width(0);
    for (std::size_t i = 0; i < csv_.width(0); ++i) name_column(read_cell(0, i), i, problems);
    report_missing_columns(problems);
    if (csv_.is_damaged(0)) usable_ = false;
}

void Table::name_column(const Cell& cell, std::size_t position, Problems& problems) {
    std::string name(trim(cell.text));
    // Other programs begin their heads with a capital.
    if (auto lower = lower_case(name); !is_known_column(*schema_, name) && is_known_column(*schema_, lower))
        name = std::move(lower);
    if (name.empty()) {
        problems.add(Severity::warning, "empty-header", source_, cell.place,
                     {"io.nameless", {{"number", position + 1}}}, Message("io.name-it"));
        return;
    }
    if (columns_.contains(name)) {
        problems.add(Severity::error, "duplicate-column", source_, cell.place, {"io.second-column", {{"column", name}}},
                     Message("io.first-column"));
        return;
    }
    add_column(name, position);
    if (is_known_column(*schema_, name)) return;
    has_extra_columns_ = true;
    report_extra_column(name, cell, problems);
}

void Table::add_column(const std::string& name, std::size_t position) {
    columns_.emplace(name, position);
    memo_.forget();
    width_ = std::max(width_, position + 1);
    const auto text = as_text_column(*schema_, name);
    if (!text.stem.empty()) languages_[std::string(text.stem)].emplace_back(text.language, position);
    else if (is_carried(*schema_, name)) carried_.emplace_back(name, position);
}

void Table::patch(std::size_t row, string_view column, const Origin& origin) {
    auto found = columns_.find(column);
    if (found == columns_.end()) {
        add_column(std::string(column), width_);
        found = columns_.find(column);
    }
    patches_.push_back({static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(found->second), origin.table,
                        static_cast<std::uint32_t>(origin.row), static_cast<std::uint32_t>(origin.column) & 0x7FFFFFFFU,
                        origin.emptied ? 1U : 0U});
}

void Table::settle_patches() {
    auto place = [](const Patch& patch) { return std::pair(patch.row, patch.column); };
    std::stable_sort(patches_.begin(), patches_.end(),
                     [&](const Patch& a, const Patch& b) { return place(a) < place(b); });
    auto same = [&](const Patch& a, const Patch& b) { return place(a) == place(b); };
    patches_.erase(patches_.begin(), std::unique(patches_.rbegin(), patches_.rend(), same).base());  // keeps the last
}

void Table::report_extra_column(string_view name, const Cell& cell, Problems& problems) const {
    auto hint = problems.did_you_mean(name, column_names(*schema_));
    const auto severity = hint.empty() ? Severity::note : Severity::warning;
    problems.add(severity, "extra-column", source_, cell.place, {"io.extra-column", {{"column", name}}},
                 std::move(hint));
}

void Table::report_missing_columns(Problems& problems) {
    const Place start = read_cell(0, 0).place;
    const auto report = [&](string_view column, Message hint) {
        // What is there under other heads, an import knows.
        if (usable_ && has_extra_columns_)
            hint = MessageList{{std::move(hint), {"io.or-import", {{"file", source_.name()}}}}, Joining::semicolons};
        problems.add(Severity::error, "missing-column", source_, start,
                     {"io.missing-column", {{"table", schema_->name}, {"column", column}}}, std::move(hint));
        usable_ = false;
    };
    for (auto column : schema_->required) {
        if (columns_.contains(column)) continue;
        report(column, {"io.add-column", {{"noun", noun_of(*schema_, "none")}}});
    }
    for (auto stem : schema_->required_any) {
        if (languages_.contains(stem)) continue;
        report(stem, {"io.add-text-column", {{"column", stem}}});
    }
}

void Table::read_rows(Problems& problems) {
    for (std::size_t record = 1; record < csv_.record_count(); ++record) {
        if (!csv_.is_damaged(record) && !is_even(csv_, source_, record, problems)) csv_.mark_damaged(record);
        report_spreadsheet_errors(record, problems);
    }
    if (rows_read_ == 0)
        problems.add(schema_->needed ? Severity::warning : Severity::note, "empty-table", source_,
                     read_cell(0, 0).place, Message("io.no-rows"));
}

void Table::report_spreadsheet_errors(std::size_t record, Problems& problems) {
    if (csv_.written(source_.text(), record).find('#') == string_view::npos) return;  // nearly always
    for (std::size_t column = 0; column < csv_.width(record); ++column) {
        const string_view written = csv_.written(source_.text(), record, column);
        if (!written.starts_with('#') && !written.starts_with("\"#")) continue;
        const Cell cell = read_cell(record, column);
        if (!is_spreadsheet_error(cell.text)) continue;
        problems.add(Severity::warning, "excel-damage", source_, cell.place, {"io.error-value", {{"text", cell.text}}},
                     Message("io.write-meant"));
        csv_.clear(record, column);
    }
}

std::vector<Table::Patch>::const_iterator Table::first_patch(std::size_t row, std::size_t column) const {
    return std::lower_bound(patches_.begin(), patches_.end(), std::pair(row, column),
                            [](const Patch& patch, const std::pair<std::size_t, std::size_t>& place) {
                                return std::pair<std::size_t, std::size_t>(patch.row, patch.column) < place;
                            });
}

Cell Table::patched(const Patch& patch) const {
    Cell cell = *patch.table->cell_at(patch.from_row, patch.from_column);
    if (patch.emptied) cell.text.clear();
    return cell;
}

std::optional<Cell> Table::cell_at(std::size_t row, std::size_t column) const {
    if (!patches_.empty()) {
        const auto patch = first_patch(row, column);
        if (patch != patches_.end() && patch->row == row && patch->column == column) return patched(*patch);
    }
    if (row >= rows_read_ || column >= csv_.width(row + 1)) return std::nullopt;
    Cell cell = read_cell(row + 1, column);
    if (marked_) cell.place.elsewhere = &source_;
    return cell;
}

std::optional<string_view> Table::plain_at(std::size_t row, std::size_t column) const {
    if (!patches_.empty()) {
        const auto patch = first_patch(row, column);
        if (patch != patches_.end() && patch->row == row && patch->column == column) return std::nullopt;
    }
    if (row >= rows_read_ || column >= csv_.width(row + 1)) return string_view();
    const auto value = csv_.plain(source_.text(), row + 1, column);
    if (!value || (has_apostrophes_ && value->find('\'') != string_view::npos)) return std::nullopt;
    return trim(*value);
}

Cell Table::first_cell(std::size_t row) const {
    if (row >= rows_read_) return patched(*first_patch(row, 0));
    Cell cell = read_cell(row + 1, 0);
    if (marked_) cell.place.elsewhere = &source_;
    return cell;
}

std::optional<Cell> Table::cell(std::size_t row, string_view column) const {
    const std::size_t position = position_of(column);
    return position == nowhere ? std::nullopt : cell_at(row, position);
}

const Table::Positions& Table::languages_of(string_view stem) const {
    static const Positions none;
    const auto found = languages_.find(stem);
    return found == languages_.end() ? none : found->second;
}

}  // namespace ecomap::io
