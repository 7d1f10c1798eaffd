#include "engine/import/xlsx/sheet.hpp"

#include "engine/import/number_text.hpp"
#include "engine/import/xlsx/rich_text.hpp"
#include "engine/io/key.hpp"

#include <charconv>
#include <optional>
#include <utility>

namespace ecomap::import {
namespace {

using std::string_view;

bool is_yes(string_view written) { return written == "1" || written == "true" || written == "on"; }

std::optional<std::size_t> count_of(string_view written) {
    std::size_t count = 0;
    written = io::trim(written);
    const auto [stopped, failure] = std::from_chars(written.data(), written.data() + written.size(), count);
    if (failure != std::errc() || stopped != written.data() + written.size()) return std::nullopt;
    return count;
}

class SheetHandler final : public XmlHandler {
public:
    SheetHandler(SheetBuilder& sheet, const BookValues& values) : sheet_(sheet), values_(values) {}

    void start(const XmlName& name, const XmlAttributes& attributes) override {
        const string_view local = name.local;
        if (in_cell_) return start_in_cell(local);
        if (local == "c" && in_row_) start_cell(attributes);
        else if (local == "row") start_row(attributes);
        else if (local == "mergeCell") merge(attributes.plain("ref"));
        else if (local == "col" && is_yes(attributes.plain("hidden")))
            sheet_.hide_columns(count_of(attributes.plain("min")).value_or(0),
                                count_of(attributes.plain("max")).value_or(0));
    }

    void end(const XmlName& name) override {
        const string_view local = name.local;
        if (in_cell_) {
            rich_.end(local);
            if (local == "v") in_value_ = false;
            if (local == "c") end_cell();
        } else if (local == "row" && in_row_) {
            sheet_.end_row();
            in_row_ = false;
        }
    }

    void text(string_view piece) override {
        if (!in_cell_) return;
        rich_.text(piece);
        if (!in_value_) return;
        too_long_ = too_long_ || piece.size() > most_cell_text - value_.size();
        if (!too_long_) value_ += piece;
    }

    bool has_enough() const override { return sheet_.is_full(); }

    /// Says what is said once for the sheet.
    void finish() {
        if (without_value_ > 0)
            sheet_.report(Severity::warning, "no-formula-value", first_without_value_,
                          {"workbook.no-formula-value", {{"count", without_value_}}}, Message("workbook.calculate"));
    }

private:
    void start_row(const XmlAttributes& attributes) {
        const auto number = attributes.has_plain("r") ? count_of(attributes.plain("r")) : row_ + 1;
        row_ = number.value_or(most_rows + 1);
        column_ = 0;
        in_row_ = true;
        sheet_.begin_row(row_, is_yes(attributes.plain("hidden")));
    }

    void start_cell(const XmlAttributes& attributes) {
        in_cell_ = true;
        skipped_ = has_formula_ = too_long_ = false;
        value_.clear();
        rich_.take();
        type_ = attributes.plain("t");
        const auto style = count_of(attributes.plain("s")).value_or(0);
        form_ = style < values_.forms.size() ? values_.forms[style] : DateForm::none;
        ++column_;
        if (!attributes.has_plain("r")) return;
        const string_view written = attributes.plain("r");
        const auto place = parse_cell_name(written);
        skipped_ = !place || place->row != row_;
        if (skipped_) {
            sheet_.report(Severity::error, "bad-cell", {row_ <= most_rows ? row_ : 0, 0},
                          {"workbook.no-place", {{"text", written.substr(0, 40)}}}, Message("workbook.save-again"));
        } else {
            column_ = place->column;
        }
    }

    void start_in_cell(string_view local) {
        rich_.start(local);
        if (local == "v") in_value_ = true;
        else if (local == "f") has_formula_ = true;
    }

    void end_cell() {
        in_cell_ = in_value_ = false;
        if (skipped_) return;
        if (too_long_ || rich_.too_long()) {
            sheet_.report(Severity::error, "too-large", here(), {"workbook.long-text", {{"limit", "16 MiB"}}},
                          Message("workbook.divide"));
            return;
        }
        if (has_formula_ && value_.empty() && type_ != "str" && type_ != "inlineStr") {
            if (without_value_++ == 0) first_without_value_ = here();
            return;
        }
        sheet_.put(column_, cell());
    }

    CellPlace here() const { return {row_, column_}; }

    GridCell cell() {
        if (type_ == "s") return shared();
        if (type_ == "str") return {without_escapes(std::move(value_)), CellKind::text};
        if (type_ == "inlineStr" || (value_.empty() && type_.empty())) return {rich_.take(), CellKind::text};
        if (io::trim(value_).empty()) return {};
        if (type_ == "b") return boolean();
        if (type_ == "e") return {std::move(value_), CellKind::error};
        if (type_ == "d") return {std::move(value_), CellKind::date};
        return number();
    }

    GridCell shared() {
        if (io::trim(value_).empty()) return {};
        const auto index = count_of(value_);
        if (index && *index < values_.strings.size()) return {values_.strings[*index], CellKind::text};
        sheet_.report(Severity::error, "bad-cell", here(),
                      {"workbook.no-shared-text", {{"text", value_.substr(0, 40)}}}, Message("workbook.save-again"));
        return {};
    }

    GridCell boolean() const {
        const string_view written = io::trim(value_);
        if (written == "1" || written == "true") return {"true", CellKind::boolean};
        if (written == "0" || written == "false") return {"false", CellKind::boolean};
        return not_a_value();
    }

    GridCell number() const {
        const auto number = parse_plain_number(value_);
        if (!number) return not_a_value();
        if (auto date = date_text(*number, form_, values_.since_1904))
            return {std::move(*date), has_day(form_) ? CellKind::date : CellKind::text};
        return {shortest_text(*number), CellKind::number};
    }

    /// What stands there is kept as text.
    GridCell not_a_value() const {
        sheet_.report(Severity::error, "bad-cell", here(), {"workbook.no-value", {{"text", value_.substr(0, 40)}}},
                      Message("workbook.save-again"));
        return {value_, CellKind::text};
    }

    void merge(string_view range) {
        const auto parsed = parse_cell_range(range);
        if (parsed) sheet_.merge(parsed->first, parsed->last);
        else
            sheet_.report(Severity::error, "bad-cell", {}, {"workbook.no-place", {{"text", range.substr(0, 40)}}},
                          Message("workbook.save-again"));
    }

    SheetBuilder& sheet_;
    const BookValues& values_;
    std::size_t row_ = 0, column_ = 0;
    bool in_row_ = false, in_cell_ = false, in_value_ = false;
    // the cell under way
    bool skipped_ = false, has_formula_ = false, too_long_ = false;
    std::string type_, value_;
    RichText rich_;
    DateForm form_ = DateForm::none;
    // formulas without a value
    std::size_t without_value_ = 0;
    CellPlace first_without_value_;
};

}  // namespace

Grid read_xlsx_sheet(Parts& parts, string_view part, const std::string& name, bool hidden, const BookValues& values) {
    SheetBuilder sheet(parts.file(), name, parts.budget(), parts.problems());
    if (hidden) sheet.hide();
    SheetHandler handler(sheet, values);
    parts.read(part, handler, name);
    handler.finish();
    return sheet.take();
}

}  // namespace ecomap::import
