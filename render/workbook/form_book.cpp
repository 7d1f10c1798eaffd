#include "render/workbook/form_book.hpp"

#include "engine/import/form_names.hpp"
#include "engine/import/names.hpp"
#include "engine/import/own_labels.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/letters.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <map>
#include <utility>

namespace ecomap {
namespace {

using import::OwnTable;

constexpr double form_width = 24;
constexpr const char* to_search = "minimal autocomplete";

/// "Svenska (sv)", as XLSForm wants languages to be called; one that has no name of its own by its code.
std::string form_language(const std::string& language) {
    const auto name = own_name_of(language);
    return (name == language ? name : with_capital(name)) + " (" + language + ")";
}

/// What a form would take for a reference to a question is none.
std::string without_references(std::string text) {
    for (auto at = text.find("${"); at != text.npos; at = text.find("${", at + 2)) text.insert(at + 1, " ");
    return text;
}

/// An id that a form can have: letters of ASCII, digits, "_" and "-".
std::string form_id(const std::string& name) {
    std::string id = "ecomap_";
    for (char c : import::slug(name))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-') id += c;
    return id;
}

/// A sheet of named columns, of which a row has some.
class FormTable {
public:
    explicit FormTable(std::string name) : name_(std::move(name)) {}
    void add_column(std::string column) { columns_.push_back(std::move(column)); }
    void add(std::map<std::string, std::string> row) { rows_.push_back(std::move(row)); }

    BookSheet sheet() const {
        BookSheet sheet{name_};
        sheet.plain = true;
        for (const auto& column : columns_) sheet.columns.push_back({"", {column, BookLook::optional}, form_width, {}});
        for (const auto& row : rows_) {
            auto& cells = sheet.rows.emplace_back(columns_.size());
            for (std::size_t c = 0; c < columns_.size(); ++c)
                if (const auto at = row.find(columns_[c]); at != row.end()) cells[c].text = at->second;
        }
        return sheet;
    }

private:
    std::string name_;
    std::vector<std::string> columns_;
    std::vector<std::map<std::string, std::string>> rows_;
};

using FormRowCells = std::map<std::string, std::string>;

class FormBook {
public:
    FormBook(const std::vector<OwnTable>& tables, const FormBookOptions& options) : tables_(tables), options_(options) {
        survey_.add_column("type");
        survey_.add_column("name");
        add_texts(survey_, "label");
        add_texts(survey_, "hint");
        for (const auto* column : {"required", "relevant", "choice_filter", "appearance", "constraint"})
            survey_.add_column(column);
        add_texts(survey_, "constraint_message");
        choices_.add_column("list_name");
        choices_.add_column("name");
        add_texts(choices_, "label");
        choices_.add_column("actor");
    }

    Book make() {
        ask_who();
        ask_what_is_left();
        ask_new_offers();
        ask_new_links();
        FormTable settings("settings");
        for (const auto* column : {"form_title", "form_id", "version", "default_language"}) settings.add_column(column);
        settings.add({{"form_title", in_words({"form.title", {{"title", options_.title}}}, options_.language)},
                      {"form_id", form_id(options_.name)},
                      {"version", options_.version},
                      {"default_language", form_language(options_.language)}});
        return {{survey_.sheet(), choices_.sheet(), settings.sheet()}};
    }

private:
    void add_texts(FormTable& table, const std::string& what) const {
        for (const auto& language : options_.languages) table.add_column(what + "::" + form_language(language));
    }

    /// The text of each language below its head.
    void say(FormRowCells& row, const std::string& what,
             const std::function<std::string(const std::string&)>& in) const {
        for (const auto& language : options_.languages)
            row[what + "::" + form_language(language)] = without_references(in(language));
    }
    void say(FormRowCells& row, const std::string& what, const Message& message) const {
        say(row, what, [&](const std::string& language) { return in_words(message, language); });
    }

    void ask(const std::string& type, const std::string& name, const Message& label, const char* hint = nullptr,
             FormRowCells more = {}) {
        more["type"] = type;
        more["name"] = name;
        say(more, "label", label);
        if (hint != nullptr) say(more, "hint", Message(hint));
        survey_.add(std::move(more));
    }

    void ask_who() {
        const auto* actors = import::find_table(tables_, "actors");
        const auto is_asked = [&](const OwnTable::Row& row) {
            return contains(options_.actors, actors->cell(row, "id"));
        };
        if (actors != nullptr) add_terms("actors", *actors, is_asked);
        ask("select_one actors", "actor", Message("form.actor"), nullptr,
            {{"required", "yes"}, {"appearance", to_search}});
        ask("text", "by", Message("form.by"), "form.by-hint");
        ask("date", "date", Message("form.date"));
    }

    void ask_what_is_left() {
        const auto* offers = import::find_table(tables_, "offers");
        if (offers == nullptr) return;
        bool any = false;
        for (const auto& actor : options_.actors)
            for (const auto* row : import::offers_today(*offers, actor)) {
                FormRowCells choice{{"list_name", "offers"},
                                    {"name", import::choice_name(offers->cell(*row, "id"))},
                                    {"actor", import::choice_name(actor)}};
                say(choice, "label", [&](const std::string& language) { return text_of(*offers, *row, language); });
                choices_.add(std::move(choice));
                any = true;
            }
        if (!any) return;
        const std::string none(import::form_none);
        FormRowCells choice{{"list_name", "offers"}, {"name", none}};
        say(choice, "label", Message("form.still-none"));
        choices_.add(std::move(choice));
        FormRowCells more{{"relevant", "${actor} != ''"},
                          {"choice_filter", "actor = ${actor} or name = '" + none + "'"},
                          {"constraint", "not(selected(., '" + none + "') and count-selected(.) > 1)"}};
        say(more, "constraint_message", Message("form.none-and-some"));
        ask("select_multiple offers", "still", Message("form.still"), "form.still-hint", std::move(more));
    }

    void begin_repeat(std::string_view name, const char* label) {
        ask("begin_repeat", std::string(name), Message(label));
    }
    void end_repeat() { survey_.add({{"type", "end_repeat"}}); }

    void ask_new_offers() {
        begin_repeat(import::form_new_offer, "form.new-offer");
        // Some programs show the first of a repeat before it is asked for: it may be left empty.
        const FormRowCells more{{"relevant", "${name} != ''"}};
        ask("text", "name", Message("form.offer-name"));
        for (const auto& terms : import::form_terms(tables_)) {
            add_terms(terms.table, *import::find_table(tables_, terms.table));
            auto row = more;
            row["type"] = "select_multiple " + terms.table;
            row["name"] = terms.column;
            say(row, "label", [&](const std::string& language) { return name_of(terms, language); });
            say(row, "hint", Message("form.unknown-hint"));
            survey_.add(std::move(row));
        }
        for (const auto status : import::form_statuses) {
            FormRowCells choice{{"list_name", "statuses"}, {"name", std::string(status)}};
            say(choice, "label", Message(status == import::form_statuses[0] ? "form.is-today" : "form.could-be"));
            choices_.add(std::move(choice));
        }
        auto needed = more;
        needed["required"] = "yes";
        ask("select_one statuses", "status", Message("form.status"), nullptr, std::move(needed));
        ask("text", "example", Message("book.head.example"), nullptr, more);
        end_repeat();
    }

    void ask_new_links() {
        const auto* kinds = import::find_table(tables_, "link_kinds");
        const auto* actors = import::find_table(tables_, "actors");
        if (kinds == nullptr || kinds->rows.empty() || actors == nullptr) return;
        add_terms("link_kinds", *kinds);
        add_terms("others", *actors);
        begin_repeat(import::form_new_link, "form.new-link");
        ask("select_one link_kinds", "kind", Message("form.kind"));
        ask("select_one others", "to", Message("form.to"), nullptr,
            {{"required", "yes"},
             {"relevant", "${kind} != ''"},
             {"choice_filter", "name != ${actor}"},
             {"appearance", to_search}});
        end_repeat();
    }

    /// The rows of a table as the choices of a list. Those that are called the same have their keys behind the name.
    void add_terms(const std::string& list, const OwnTable& table,
                   const std::function<bool(const OwnTable::Row&)>& is_there = nullptr) {
        const std::string key(import::key_column(table.name));
        std::map<std::pair<std::string, std::string>, int> called;  // by language and name
        std::vector<const OwnTable::Row*> rows;
        for (const auto& row : table.rows) {
            if (table.cell(row, key).empty() || (is_there != nullptr && !is_there(row))) continue;
            rows.push_back(&row);
            for (const auto& language : options_.languages) ++called[{language, text_of(table, row, language)}];
        }
        for (const auto* row : rows) {
            const auto& id = table.cell(*row, key);
            FormRowCells choice{{"list_name", list}, {"name", import::choice_name(id)}};
            say(choice, "label", [&](const std::string& language) {
                auto text = text_of(table, *row, language);
                return called[{language, text}] > 1 ? text + " (" + id + ")" : text;
            });
            choices_.add(std::move(choice));
        }
    }

    /// What the row is called in `language`, else without a language, else in another; else its key.
    static std::string text_of(const OwnTable& table, const OwnTable::Row& row, const std::string& language) {
        const std::string stem(import::name_stem(table.name));
        for (const auto& column : {stem + "_" + language, stem})
            if (const auto& text = table.cell(row, column); !text.empty()) return text;
        for (const auto at : table.texts(stem))
            if (!row.cells[at].empty()) return row.cells[at];
        return table.cell(row, import::key_column(table.name));
    }

    /// What a dimension is called; one of the map's own as its row of the dimensions says.
    std::string name_of(const import::FormTerms& terms, const std::string& language) const {
        if (!terms.own) return in_words(Message("book.head." + terms.column), language);
        const auto* names = import::find_table(tables_, "dimensions");
        for (const auto& row : names != nullptr ? names->rows : std::vector<OwnTable::Row>()) {
            if (names->cell(row, "id") != terms.column) continue;
            for (const auto& column : {"plural_" + language, "singular_" + language, std::string("plural")})
                if (const auto& name = names->cell(row, column); !name.empty()) return with_capital(name);
        }
        return with_capital(terms.column);
    }

    const std::vector<OwnTable>& tables_;
    const FormBookOptions& options_;
    FormTable survey_{"survey"}, choices_{"choices"};
};

}  // namespace

Book form_book(const std::vector<import::OwnTable>& tables, const FormBookOptions& options) {
    return FormBook(tables, options).make();
}

}  // namespace ecomap
