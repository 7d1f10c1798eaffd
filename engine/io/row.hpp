// Reads one row of a table, cell by cell, into the types of the model. A cell that cannot be read is reported at its
// exact place (inside a list: at the item), and the row is then no longer good: it is left out as a whole, never
// half-read. Nearly every cell is read where it stands in the file; one that has to be reported, or means something
// else than what stands there, is read once more as an item with its place.
#pragma once

#include "engine/io/table.hpp"
#include "engine/model/carried.hpp"
#include "engine/model/evidence.hpp"
#include "engine/model/period.hpp"
#include "engine/model/text.hpp"

#include <optional>
#include <span>

namespace ecomap::io {

/// A trimmed value and where it stands: a whole cell, or one item of a list in a cell.
struct Item {
    std::string text;
    Place place;
};

/// The whole of `cell`, trimmed.
Item item_of(Cell cell);
/// The items of `cell` between any of `separators`, trimmed, without empty ones.
std::vector<Item> items_of(const Cell& cell, std::string_view separators = ";|");

/// Words of the format or ids, as a hint lists them: "a, b".
std::string listed(std::span<const std::string_view> words);

class Row {
public:
    /// `language` is that of columns which name none.
    Row(const Table& table, std::size_t row, std::string_view language, Problems& problems)
        : table_(table), row_(row), language_(language), problems_(problems), good_(!table.is_damaged(row)) {}

    bool good() const { return good_; }
    const Table& table() const { return table_; }
    /// The file that the item stands in.
    const SourceText& source_of(const Item& item) const;

    /// Reports an error at `item`; the row is no longer good.
    void error(std::string_view code, const Item& item, Message message, Message hint = {});
    void warning(std::string_view code, const Item& item, Message message, Message hint = {});
    /// The row cannot be used because of something reported elsewhere.
    void reject() { good_ = false; }

    /// The value of the cell in the column called `column` and then `suffix`, as Table::plain_at(): without its place.
    std::optional<std::string_view> plain(std::string_view column, std::string_view suffix = {}) const {
        return table_.plain_at(row_, table_.position_of(column, suffix));
    }

    /// The cell's value; empty when the table has no such column.
    Item item(std::string_view column) const;
    std::vector<Item> items(std::string_view column) const;
    std::string text(std::string_view column) const;
    std::vector<std::string> list(std::string_view column) const;
    /// As item(); an empty cell is an error.
    Item needed(std::string_view column);
    Text texts(std::string_view stem) const;
    /// What the format knows and the model has no member for.
    Carried carried() const;
    /// As texts(); no text in any language is an error.
    Text needed_texts(std::string_view stem);

    std::optional<double> number(std::string_view column);
    /// A number of at least 0 and at most `most`.
    std::optional<double> amount(std::string_view column, double most);
    std::optional<int> whole_number(std::string_view column);
    std::optional<bool> flag(std::string_view column);
    std::optional<Date> date(std::string_view column);
    Period period(std::string_view start, std::string_view end);
    /// "2022" or "2021/2022".
    std::optional<Period> span(std::string_view column);

    Certainty certainty(std::string_view column);
    /// What the column beside `column` says: that called `column` and then "_certainty".
    Certainty certainty_of(std::string_view column);
    /// The value of one of the format's own words, `otherwise` for an empty cell.
    template <class Enum>
    Enum word(std::string_view column, std::optional<Enum> (*parse)(std::string_view),
              std::span<const std::string_view> allowed, Enum otherwise) {
        if (const auto written = plain(column)) {
            if (written->empty()) return otherwise;
            if (const auto value = parse(*written)) return *value;
        }
        const Item cell = item(column);
        return cell.text.empty() ? otherwise : parsed_word(cell, parse, allowed).value_or(otherwise);
    }
    template <class Enum>
    std::vector<Enum> words(std::string_view column, std::optional<Enum> (*parse)(std::string_view),
                            std::span<const std::string_view> allowed) {
        std::vector<Enum> all;
        for (const Item& each : items(column))
            if (auto value = parsed_word(each, parse, allowed)) all.push_back(*value);
        return all;
    }

    /// Reports that `item` is none of the words that can stand there; `also`: what else would do.
    void report_word(const Item& item, std::span<const std::string_view> allowed, Message also = {});

    Problems& problems() { return problems_; }

private:
    template <class Enum>
    std::optional<Enum> parsed_word(const Item& item, std::optional<Enum> (*parse)(std::string_view),
                                    std::span<const std::string_view> allowed) {
        auto value = parse(item.text);
        if (!value) report_word(item, allowed);
        return value;
    }
    /// A text in one language.
    std::string text_at(std::size_t position) const;
    std::optional<Date> parsed_date(const Item& item);
    bool is_empty(std::string_view column) const {
        const auto written = plain(column);
        return written && written->empty();
    }

    const Table& table_;
    std::size_t row_;
    std::string_view language_;
    Problems& problems_;
    bool good_;
};

}  // namespace ecomap::io
