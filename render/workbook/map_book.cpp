#include "render/workbook/map_book.hpp"

#include "engine/import/answer.hpp"
#include "engine/import/column_holds.hpp"
#include "engine/import/mark.hpp"
#include "engine/import/own_labels.hpp"
#include "engine/io/schema.hpp"
#include "engine/model/columns.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/letters.hpp"
#include "render/words/words.hpp"
#include "render/workbook/book_columns.hpp"
#include "render/workbook/book_words.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace ecomap {
namespace {

using import::ColumnHolds;
using import::OwnTable;

constexpr std::array<std::string_view, 5> always{"actors", "offers", "links", "gaps", "recommendations"};
constexpr double guide_width = 100, text_width = 30, key_width = 18;

class MapBook {
public:
    MapBook(const std::vector<OwnTable>& tables, const MapBookOptions& options)
        : tables_(tables),
          about_(asks(options) ? import::tables_of_actor(tables, options.actor) : tables),
          options_(options),
          own_(import::own_dimensions(tables)),
          labels_(tables) {}

    Book make() {
        name_sheets();
        Book book;
        book.sheets.push_back(guide());
        if (asks(options_)) book.sheets.push_back(answer());
        for (const auto& table : shown_) book.sheets.push_back(sheet_of(table, false));
        for (const auto& table : tables_)
            if (io::schema_like(table.name).framework) book.sheets.push_back(sheet_of(table, true));
        if (asks(options_)) add_names(book);
        if (!lists_.columns.empty()) book.sheets.push_back(std::move(lists_));
        if (!options_.package.empty()) book.sheets.push_back(package());
        return book;
    }

private:
    static bool asks(const MapBookOptions& options) { return !options.actor.empty(); }

    std::string words(const std::string& id) const { return in_words(Message(id), options_.language); }

    void name_sheets() {
        guide_name_ = names_.take(words("book.sheet-guide"));
        for (const auto& schema : io::table_schemas()) {
            if (schema.framework) continue;
            const auto* table = import::find_table(about_, schema.name);
            const bool is_there = table != nullptr && !table->rows.empty();
            const bool is_asked = table != nullptr || !asks(options_);
            if (!is_there && (!is_asked || !contains(always, schema.name))) continue;
            OwnTable shown = table != nullptr ? *table : OwnTable{std::string(schema.name)};
            const auto columns = book_columns(shown, options_.languages, own_);
            for (auto& row : shown.rows) row.cells = reordered(shown, row, columns);
            shown.columns = columns;
            shown_.push_back(std::move(shown));
        }
        for (const auto& table : shown_)
            sheet_names_[table.name] = names_.take(in_words(rows_called(table.name), options_.language));
        for (const auto& table : tables_)
            if (!sheet_names_.contains(table.name))
                sheet_names_[table.name] = names_.take(in_words(rows_called(table.name), options_.language));
        lists_.name = names_.take(words("book.sheet-lists"));
        lists_.hidden = true;
    }

    static std::vector<std::string> reordered(const OwnTable& table, const OwnTable::Row& row,
                                              const std::vector<std::string>& columns) {
        std::vector<std::string> cells;
        for (const auto& column : columns) cells.push_back(table.cell(row, column));
        return cells;
    }

    BookSheet guide() const {
        BookSheet sheet{guide_name_};
        sheet.wrapped = true;
        const auto mark = to_string(import::Mark{std::string(import::guide_mark), ""});
        sheet.columns.push_back({mark, {words("book.guide-title"), BookLook::title}, guide_width});
        const bool has_rows =
            std::any_of(shown_.begin(), shown_.end(), [](const auto& each) { return !each.rows.empty(); });
        for (auto& line : book_guide(has_rows, asks(options_), options_.language))
            sheet.rows.push_back({{std::move(line)}});
        sheet.rows.push_back({{words("book.legend-required"), BookLook::required}});
        sheet.rows.push_back({{words("book.legend-optional"), BookLook::optional}});
        return sheet;
    }

    /// Whom it asks, and room for who answers and when.
    BookSheet answer() {
        BookSheet sheet{names_.take(words("book.sheet-answer"))};
        const auto add = [&](const char* column, const char* head, BookLook look) {
            sheet.columns.push_back(
                {to_string(import::Mark{std::string(import::answer_mark), column}), {words(head), look}, text_width});
        };
        add("actor", "book.head-asked", BookLook::optional);
        add("by", "book.head-answered-by", BookLook::required);
        add("date", "book.head-answered-on", BookLook::required);
        sheet.rows.push_back({{options_.actor}, {}, {}});
        return sheet;
    }

    /// The other actors, and the gaps, so that their names lead to their keys.
    void add_names(Book& book) {
        for (const std::string name : {"actors", "gaps"}) {
            const auto* table = import::find_table(tables_, name);
            if (table == nullptr) continue;
            auto others = *table;
            std::erase_if(others.rows, [&](const OwnTable::Row& row) {
                return name == "actors" && table->cell(row, "id") == options_.actor;
            });
            if (name == "gaps") keep_names(others);
            sheet_names_[name] = names_.take(in_words(rows_called(name), options_.language));
            book.sheets.push_back(sheet_of(others, true));
        }
    }

    /// Without the columns that lead on to other tables.
    static void keep_names(OwnTable& table) {
        std::vector<std::string> columns;
        const auto& schema = io::schema_like(table.name);
        for (const auto& column : table.columns)
            if (column == "id" || column == "principle" || io::as_text_column(schema, column).stem == "label")
                columns.push_back(column);
        for (auto& row : table.rows) row.cells = reordered(table, row, columns);
        table.columns = std::move(columns);
    }

    BookSheet package() {
        BookSheet sheet{names_.take(words("book.sheet-package")), true};
        sheet.columns.push_back({to_string(import::Mark{std::string(import::package_mark), ""}), {}, guide_width});
        std::string_view rest = options_.package;
        while (!rest.empty()) {
            const auto end = rest.find('\n');
            sheet.rows.push_back({{std::string(rest.substr(0, end))}});
            if (end == rest.npos) break;
            rest.remove_prefix(end + 1);
        }
        return sheet;
    }

    /// The column of a sheet that the keys of `table` are chosen from; nothing where there are none.
    BookChoice choice_of(const ColumnHolds& holds) {
        if (!holds.words.empty())
            return listed(in_words(Message(MessageList{as_messages(holds.words), Joining::commas}), options_.language),
                          holds.words);
        if (holds.terms.empty()) return {};
        const auto shown =
            std::find_if(shown_.begin(), shown_.end(), [&](const OwnTable& each) { return each.name == holds.terms; });
        if (shown != shown_.end() && holds.terms != "survey" && !asks(options_)) {
            const auto at = name_column(*shown);
            if (at == OwnTable::nowhere) return {};
            const auto last = std::max(shown->rows.size() + book_head_rows + 100, book_choice_rows);
            return {sheet_names_[holds.terms], at, book_head_rows, last, false};
        }
        const auto* table = import::find_table(tables_, holds.terms);
        if (table == nullptr || table->rows.empty()) return {};
        std::vector<std::string> terms;
        for (const auto& row : table->rows) {
            auto label =
                labels_.label(holds.terms, table->cell(row, import::key_column(holds.terms)), options_.language);
            if (!contains(terms, label)) terms.push_back(std::move(label));
        }
        return listed(holds.terms, terms);
    }

    static std::vector<Message> as_messages(const std::vector<std::string>& words) {
        std::vector<Message> messages;
        for (const auto& word : words) messages.push_back(Message::as_it_is(word));
        return messages;
    }

    std::size_t name_column(const OwnTable& table) const {
        const std::string stem(import::name_stem(table.name));
        const auto at = table.position(stem + "_" + options_.language);
        const auto texts = table.texts(stem);
        return at != OwnTable::nowhere || texts.empty() ? at : texts.front();
    }

    BookChoice listed(const std::string& name, const std::vector<std::string>& words) {
        const auto [at, is_new] = list_columns_.emplace(name, lists_.columns.size());
        if (is_new) {
            lists_.columns.push_back(
                {to_string(import::Mark{std::string(import::lists_mark), name}), {name}, key_width});
            if (lists_.rows.size() < words.size()) lists_.rows.resize(words.size());
            for (std::size_t i = 0; i < words.size(); ++i) {
                lists_.rows[i].resize(std::max(lists_.rows[i].size(), at->second + 1));
                lists_.rows[i][at->second].text = words[i];
            }
        }
        return {lists_.name, at->second, book_head_rows, book_head_rows + words.size() - 1, true};
    }

    /// A dimension of the map's own is called as the map says.
    std::string head_of(const std::string& table, const std::string& column, bool several) const {
        const auto is_it = [&](const OwnDimension& own) { return own.key == column && to_string(own.of) == table; };
        const auto* names = import::find_table(tables_, "dimensions");
        if (names != nullptr && std::any_of(own_.begin(), own_.end(), is_it))
            for (const auto& row : names->rows) {
                const auto& name = names->cell(row, "singular_" + options_.language);
                if (names->cell(row, "id") == column && !name.empty()) return with_capital(name);
            }
        return book_head(table, column, several, options_.language);
    }

    BookSheet sheet_of(const OwnTable& table, bool hidden) {
        BookSheet sheet{sheet_names_[table.name], hidden};
        std::vector<ColumnHolds> holds;
        std::map<std::string, int> languages;  // how many a text has
        const auto& schema = io::schema_like(table.name);
        for (const auto& column : table.columns) ++languages[std::string(io::as_text_column(schema, column).stem)];
        for (const auto& column : table.columns) {
            holds.push_back(import::what_holds(table.name, column, own_));
            const auto& each = holds.back();
            const bool several = languages[std::string(io::as_text_column(schema, column).stem)] > 1;
            BookColumn made{to_string(import::Mark{table.name, column}),
                            {head_of(table.name, column, several),
                             each.needed && column != "id" ? BookLook::required : BookLook::optional},
                            each.text || each.many ? text_width : key_width};
            if (!hidden) {
                made.head.note = book_note(column, each, options_.language);
                made.choice = choice_of(each);
                made.choice.only = made.choice.only && !each.many && !each.or_none;
            }
            sheet.columns.push_back(std::move(made));
        }
        for (const auto& row : table.rows) {
            std::vector<BookCell> cells(table.columns.size());
            for (std::size_t c = 0; c < cells.size(); ++c) {
                const auto& cell = c < row.cells.size() ? row.cells[c] : std::string();
                if (hidden || holds[c].terms.empty()) cells[c].text = cell;
                else if (holds[c].many) cells[c].text = labels_.labels(holds[c].terms, cell, options_.language);
                else cells[c].text = labels_.label(holds[c].terms, cell, options_.language);
            }
            sheet.rows.push_back(std::move(cells));
        }
        return sheet;
    }

    const std::vector<OwnTable>& tables_;
    const std::vector<OwnTable> about_;  // what is shown of them
    const MapBookOptions& options_;
    const std::vector<OwnDimension> own_;
    import::OwnLabels labels_;
    BookNames names_;
    std::string guide_name_;
    std::vector<OwnTable> shown_;
    std::map<std::string, std::string> sheet_names_;
    std::map<std::string, std::size_t> list_columns_;
    BookSheet lists_;
};

}  // namespace

Book map_book(const std::vector<OwnTable>& tables, const MapBookOptions& options) {
    return MapBook(tables, options).make();
}

}  // namespace ecomap
