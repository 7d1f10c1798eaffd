#include "engine/import/ods/read_ods.hpp"

#include "engine/import/ods/paragraphs.hpp"
#include "engine/import/ods/values.hpp"
#include "engine/import/sheet_builder.hpp"

#include <charconv>
#include <optional>
#include <set>

namespace ecomap::import {
namespace {

using std::string_view;

constexpr string_view table_space = ":table:1.0";
constexpr string_view office_space = ":office:1.0";
constexpr string_view style_space = ":style:1.0";

/// How often, at least once; no more than any sheet has rows.
std::size_t times_of(string_view written) {
    std::size_t times = 1;
    const auto failure = std::from_chars(written.data(), written.data() + written.size(), times).ec;
    if (failure == std::errc::result_out_of_range) return most_rows + 1;
    return failure != std::errc() || times == 0 ? 1 : std::min(times, most_rows + 1);
}

bool is_hidden(const XmlAttributes& attributes) {
    const auto shown = attributes.in(table_space, "visibility");
    return shown == "collapse" || shown == "filter";
}

class ContentHandler final : public XmlHandler {
public:
    explicit ContentHandler(Parts& parts) : parts_(parts) {}

    void start(const XmlName& name, const XmlAttributes& attributes) override {
        const bool of_table = name.space.ends_with(table_space);
        if (of_table && name.local == "table") {
            if (++tables_ == 1) start_sheet(attributes);
        } else if (tables_ == 0) {
            start_style(name, attributes);
        } else if (tables_ > 1) {
            return;  // a table inside a cell
        } else if (in_cell_) {
            paragraphs_.start(name, attributes);
        } else if (of_table && name.local == "table-row") {
            start_row(attributes);
        } else if (of_table && (name.local == "table-cell" || name.local == "covered-table-cell")) {
            if (in_row_) start_cell(attributes);
        } else if (of_table && name.local == "table-column") {
            const std::size_t times = times_of(attributes.in(table_space, "number-columns-repeated"));
            if (is_hidden(attributes)) sheet_->hide_columns(next_column_, next_column_ + times - 1);
            next_column_ += times;
        }
    }

    void end(const XmlName& name) override {
        const bool of_table = name.space.ends_with(table_space);
        if (of_table && name.local == "table") {
            if (--tables_ == 0) end_sheet();
        } else if (tables_ != 1) {
            return;
        } else if (of_table && in_cell_ && (name.local == "table-cell" || name.local == "covered-table-cell")) {
            end_cell();
        } else if (in_cell_) {
            paragraphs_.end(name);
        } else if (of_table && name.local == "table-row" && in_row_) {
            end_row();
        }
    }

    void text(string_view piece) override {
        if (in_cell_ && tables_ == 1) paragraphs_.text(piece);
    }
    bool has_enough() const override { return sheet_ && sheet_->is_full(); }

    /// The sheets, with that which was not read to its end.
    std::vector<Grid> take() {
        if (sheet_) end_sheet();
        return std::move(sheets_);
    }

private:
    void start_style(const XmlName& name, const XmlAttributes& attributes) {
        if (!name.space.ends_with(style_space)) return;
        if (name.local == "style") style_ = attributes.in(style_space, "name");
        if (name.local == "table-properties" && attributes.in(table_space, "display") == "false")
            hidden_styles_.insert(style_);
    }

    void start_sheet(const XmlAttributes& attributes) {
        sheet_.emplace(parts_.file(), std::string(attributes.in(table_space, "name")), parts_.budget(),
                       parts_.problems());
        if (hidden_styles_.contains(attributes.in(table_space, "style-name"))) sheet_->hide();
        row_ = next_column_ = 1;
        in_row_ = in_cell_ = false;
    }

    void end_sheet() {
        sheets_.push_back(sheet_->take());
        sheet_.reset();
        tables_ = 0;
    }

    void start_row(const XmlAttributes& attributes) {
        row_times_ = times_of(attributes.in(table_space, "number-rows-repeated"));
        column_ = 1;
        in_row_ = true;
        row_hidden_ = is_hidden(attributes);
        row_begun_ = false;
    }

    void end_row() {
        if (row_begun_) sheet_->end_row(row_times_);
        in_row_ = false;
        row_ += std::min(row_times_, most_rows + 1);
        row_ = std::min(row_, most_rows + 1);
    }

    void start_cell(const XmlAttributes& attributes) {
        in_cell_ = true;
        times_ = times_of(attributes.in(table_space, "number-columns-repeated"));
        columns_ = times_of(attributes.in(table_space, "number-columns-spanned"));
        rows_ = times_of(attributes.in(table_space, "number-rows-spanned"));
        auto office = [&](string_view local) { return std::string(attributes.in(office_space, local)); };
        value_ = {office("value-type"), office("value"),         office("date-value"),
                  office("time-value"), office("boolean-value"), office("string-value")};
        value_.has_text = !value_.text.empty();
        value_.is_error = attributes.in(":calcext:1.0", "value-type") == "error";
        paragraphs_.take();
    }

    void end_cell() {
        in_cell_ = false;
        const CellPlace here{row_, column_};
        const bool too_long = paragraphs_.too_long();
        auto shown = paragraphs_.take();
        if (too_long)
            sheet_->report(Severity::error, "too-large", here, {"workbook.long-text", {{"limit", "16 MiB"}}},
                           Message("workbook.divide"));
        else put(here, std::move(shown));
        if (columns_ > 1 || rows_ > 1) sheet_->merge(here, {row_ + rows_ - 1, column_ + columns_ - 1});
        column_ = std::min(column_ + times_, most_columns + 1);
    }

    void put(const CellPlace& here, std::string shown) {
        auto cell = ods_cell(value_, shown);
        if (!cell) {
            sheet_->report(Severity::error, "bad-cell", here, {"workbook.no-value", {{"text", shown.substr(0, 40)}}},
                           Message("workbook.save-again"));
            cell = GridCell{std::move(shown), CellKind::text};
        }
        if (cell->text.empty()) return;
        if (!row_begun_) sheet_->begin_row(row_, row_hidden_);
        row_begun_ = true;
        sheet_->put(column_, std::move(*cell), times_);
    }

    Parts& parts_;
    std::vector<Grid> sheets_;
    std::optional<SheetBuilder> sheet_;
    std::set<std::string, std::less<>> hidden_styles_;
    std::string style_;
    int tables_ = 0;  // that are open: a sheet, and those inside its cells
    std::size_t row_ = 1, column_ = 1, next_column_ = 1;
    bool in_row_ = false, row_hidden_ = false, row_begun_ = false;
    std::size_t row_times_ = 1;
    // the cell under way
    bool in_cell_ = false;
    std::size_t times_ = 1, columns_ = 1, rows_ = 1;
    OdsValue value_;
    Paragraphs paragraphs_;
};

/// The manifest says what is encrypted.
class ManifestHandler final : public XmlHandler {
public:
    void start(const XmlName& name, const XmlAttributes&) override {
        locked = locked || name.local == "encryption-data";
    }
    void end(const XmlName&) override {}
    void text(string_view) override {}

    bool locked = false;
};

}  // namespace

std::vector<Grid> read_ods(Parts& parts) {
    constexpr const char* manifest = "META-INF/manifest.xml";
    if (parts.has(manifest)) {
        ManifestHandler handler;
        parts.read(manifest, handler);
        if (handler.locked) {
            parts.report("bad-workbook", Message("workbook.locked"), Message("workbook.unlock"));
            return {};
        }
    }
    ContentHandler handler(parts);
    parts.read("content.xml", handler);
    return handler.take();
}

}  // namespace ecomap::import
