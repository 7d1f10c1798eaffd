#include "engine/import/form_answers.hpp"

#include "engine/import/form_names.hpp"
#include "engine/import/form_sheets.hpp"
#include "engine/import/own_ids.hpp"
#include "engine/import/own_labels.hpp"
#include "engine/io/problems.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/period.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace ecomap::import {
namespace {

std::vector<std::string> term_columns(const std::vector<OwnTable>& tables) {
    std::vector<std::string> columns;
    for (const auto& terms : form_terms(tables)) columns.push_back(terms.column);
    return columns;
}

/// Of "2026-03-01T08:15:00" the day; "" for what does not begin with one.
std::string day_in(const std::string& time) {
    constexpr std::size_t length = 10;
    auto day = time.substr(0, length);
    return parse_date(day) ? day : std::string();
}

/// The table called `name` among those of an answer, with these columns.
OwnTable& table_with(std::vector<OwnTable>& tables, const std::string& name, const std::vector<std::string>& columns) {
    auto at = std::find_if(tables.begin(), tables.end(), [&](const OwnTable& each) { return each.name == name; });
    if (at == tables.end()) at = tables.insert(at, OwnTable{name, {"id"}, {}});
    for (const auto& column : columns) {
        if (at->position(column) != OwnTable::nowhere) continue;
        at->columns.push_back(column);
        for (auto& row : at->rows) row.cells.emplace_back();
    }
    return *at;
}

/// The column that a text without a language is written in: the table's first of that stem.
std::string text_column(const OwnTable* table, const std::string& stem) {
    const auto texts = table != nullptr ? table->texts(stem) : std::vector<std::size_t>();
    return texts.empty() ? stem : table->columns[texts.front()];
}

void add_row(OwnTable& table, const std::map<std::string, std::string>& cells) {
    OwnTable::Row row{std::vector<std::string>(table.columns.size())};
    for (const auto& [column, text] : cells) row.cells[table.position(column)] = text;
    table.rows.push_back(std::move(row));
}

/// A row of answers on its way: what the actor's tables become.
struct Begun {
    Answer answer = {};
    std::vector<OwnTable> now = {};
    std::set<std::string> still = {};  // offers that are ticked
    bool is_good = true;               // not: it is read on for its problems alone
};

class FormReader {
public:
    FormReader(const FormSheets& sheets, const std::vector<OwnTable>& tables)
        : sheets_(sheets), tables_(tables), terms_(form_terms(tables)) {
        for (const auto* name : {"actors", "offers", "links"})
            if (const auto* table = find_table(tables, name)) asked_.push_back(*table);
        for (const auto& table : tables)
            for (const auto& row : table.rows) ids_[table.name].insert(table.cell(row, key_column(table.name)));
        for (std::size_t i = 0; i < sheets.answers.rows.size(); ++i)
            for (const auto* column : {"_index", "_uuid", "_id", "KEY"})
                if (const auto& key = sheets.answers.rows[i].text(column); !key.empty())
                    answers_by_[column].emplace(key, i);
    }

    FormAnswers read() {
        FormAnswers all;
        all.has_repeats = !sheets_.offers.empty() || !sheets_.links.empty();
        std::vector<std::optional<Begun>> begun;
        for (const auto& row : sheets_.answers.rows) {
            const bool is_sent = !sheets_.answers.has("submitdate") || !row.text("submitdate").empty();
            if (!is_sent) ++all.not_sent;
            begun.push_back(is_sent ? std::optional(begin(row)) : std::nullopt);
        }
        for (const auto& sheet : sheets_.offers)
            for (const auto& row : sheet.rows)
                if (auto* to = is_filled_in(row) ? parent_of(sheet, row, begun) : nullptr) add_offer(sheet, row, *to);
        for (const auto& sheet : sheets_.links)
            for (const auto& row : sheet.rows)
                if (auto* to = is_filled_in(row) ? parent_of(sheet, row, begun) : nullptr) add_link(sheet, row, *to);
        for (auto& one : begun)
            if (one && one->is_good) all.answers.push_back(answered(std::move(*one)));
        all.problems = problems_.take();
        return all;
    }

private:
    using Heads = std::pair<const char*, const char*>;  // of a repeat's row, and of the answer that it belongs to

    void problem(const FormSheet& sheet, const FormRow& row, std::size_t column, const char* code, Message message,
                 Message hint) {
        Diagnostic found;
        found.code = code;
        found.file = sheet.grid->file;
        found.sheet = sheet.grid->sheet;
        found.line = row.number;
        found.column = column;
        found.message = std::move(message);
        found.hint = std::move(hint);
        problems_.add(std::move(found));
    }

    bool knows(const std::string& table, const std::string& key) const {
        const auto at = ids_.find(table);
        return at != ids_.end() && at->second.contains(key);
    }

    /// "did you mean …?", or else what to do.
    Message hint_for(const std::string& table, const std::string& key) {
        std::vector<std::string_view> candidates;
        if (const auto at = ids_.find(table); at != ids_.end()) candidates.assign(at->second.begin(), at->second.end());
        auto hint = problems_.did_you_mean(key, candidates);
        return hint.empty() ? Message("form.hint-values") : hint;
    }

    Begun begin(const FormRow& row) {
        const auto actor = key_of_choice(row.text("actor"));
        Begun begun{{actor, row.text("by"), date_of(row)}, tables_of_actor(asked_, actor), {}, knows("actors", actor)};
        const auto column = row.column("actor");
        if (actor.empty())
            problem(sheets_.answers, row, column, "missing-value", Message("form.no-actor"),
                    Message("form.no-actor-hint"));
        else if (!begun.is_good)
            problem(sheets_.answers, row, column, "dangling-reference", {"form.unknown-actor", {{"actor", actor}}},
                    hint_for("actors", actor));
        else read_still(row, begun);
        return begun;
    }

    /// The day that the answer says, else that on which it came in; 1980 is what LimeSurvey writes for no day.
    static std::string date_of(const FormRow& row) {
        if (const auto& said = row.text("date"); !said.empty()) return day_in(said).empty() ? said : day_in(said);
        for (const auto* column : {"_submission_time", "SubmissionDate", "submitdate"})
            if (const auto day = day_in(row.text(column)); !day.empty() && !day.starts_with("1980-01-01")) return day;
        return {};
    }

    void read_still(const FormRow& row, Begun& begun) {
        auto ticked = row.ticked("still");
        if (ticked.empty()) return;  // not answered
        const auto none = ticked.find(std::string(form_none));
        if (none != ticked.end() && ticked.size() > 1) {
            problem(sheets_.answers, row, none->second, "conflict", Message("form.both-ticked"),
                    Message("form.both-ticked-hint"));
            return;
        }
        if (none != ticked.end()) ticked.clear();
        std::set<std::string> its;
        auto& offers = table_with(begun.now, "offers", {"as_of", "status"});
        for (const auto& offer : offers.rows) its.insert(offers.cell(offer, "id"));
        for (const auto& [name, column] : ticked) {
            const auto key = key_of_choice(name);
            if (its.contains(key)) begun.still.insert(key);
            else
                problem(sheets_.answers, row, column, "unknown-term",
                        {"form.not-its-offer", {{"offer", key}, {"actor", begun.answer.actor}}},
                        Message("form.not-its-offer-hint"));
        }
        std::set<std::string> today, ended;
        for (const auto* offer : offers_today(offers, begun.answer.actor)) {
            const auto& id = offers.cell(*offer, "id");
            today.insert(id);
            if (!begun.still.contains(id) && sheets_.answers.could_tick("still", choice_name(id))) ended.insert(id);
        }
        for (auto& offer : offers.rows) {
            const auto& id = offers.cell(offer, "id");
            auto& status = offer.cells[offers.position("status")];
            if (ended.contains(id)) status = "historic";
            else if (begun.still.contains(id) && !today.contains(id)) status = "today";  // it was, for the form
            if (begun.still.contains(id)) say_as_of(offers, offer, day_in(begun.answer.date));
        }
    }

    /// That the offer is so as of `day`, unless it is known to be so later.
    static void say_as_of(const OwnTable& offers, OwnTable::Row& offer, const std::string& day) {
        auto& as_of = offer.cells[offers.position("as_of")];
        if (as_of >= day) return;
        as_of = day;
        const auto sure = offers.position("as_of_certainty");
        if (sure != OwnTable::nowhere && !offer.cells[sure].empty()) offer.cells[sure] = "stated";
    }

    /// The answer that a repeat's row belongs to; null where that was not sent in.
    Begun* parent_of(const FormSheet& sheet, const FormRow& row, std::vector<std::optional<Begun>>& begun) {
        static constexpr std::array<Heads, 4> ways{{{"_parent_index", "_index"},
                                                    {"_submission__uuid", "_uuid"},
                                                    {"_submission__id", "_id"},
                                                    {"PARENT_KEY", "KEY"}}};
        for (const auto& [own, of_answer] : ways) {
            const auto keys = answers_by_.find(of_answer);
            if (keys == answers_by_.end()) continue;
            if (const auto at = keys->second.find(row.text(own)); at != keys->second.end())
                return begun[at->second] ? &*begun[at->second] : nullptr;
        }
        problem(sheet, row, 1, "dangling-reference", Message("form.no-parent"), Message("form.no-parent-hint"));
        return nullptr;
    }

    /// The keys of the terms that are chosen, between semicolons.
    std::string chosen(const FormSheet& sheet, const FormRow& row, const std::string& question,
                       const std::string& table) {
        std::string keys;
        for (const auto& [name, column] : row.ticked(question)) {
            const auto key = key_of_choice(name);
            if (knows(table, key)) keys += (keys.empty() ? "" : ";") + key;
            else
                problem(sheet, row, column, "unknown-term", {"form.unknown-term", {{"term", key}, {"of", question}}},
                        hint_for(table, key));
        }
        return keys;
    }

    /// True when there is something in the cell; otherwise says that there is not.
    bool is_said(const FormSheet& sheet, const FormRow& row, const std::string& question) {
        if (!row.text(question).empty()) return true;
        problem(sheet, row, row.column(question), "missing-value", {"form.empty", {{"question", question}}},
                Message("form.empty-hint"));
        return false;
    }

    /// False for the repeat that a program shows before anybody asks for it.
    bool is_filled_in(const FormRow& row) const {
        const auto says = [&](const std::string& question) {
            return !row.text(question).empty() || !row.ticked(question).empty();
        };
        constexpr std::array<const char*, 5> questions{"name", "status", "example", "kind", "to"};
        return std::any_of(questions.begin(), questions.end(), says) ||
               std::any_of(terms_.begin(), terms_.end(), [&](const FormTerms& each) { return says(each.column); });
    }

    void add_offer(const FormSheet& sheet, const FormRow& row, Begun& to) {
        if (!is_said(sheet, row, "name")) return;
        const auto* offers = find_table(tables_, "offers");
        std::map<std::string, std::string> cells{
            {"actor", to.answer.actor}, {text_column(offers, "name"), row.text("name")}, {"certainty", "stated"}};
        for (const auto& each : terms_) {
            auto keys = chosen(sheet, row, each.column, each.table);
            if (keys.empty()) continue;
            cells[each.column] = std::move(keys);
            cells[each.column + "_certainty"] = "stated";
        }
        if (const auto& status = row.text("status"); contains(form_statuses, std::string_view(status)))
            cells["status"] = status;
        else if (!status.empty())
            problem(sheet, row, row.column("status"), "unknown-term",
                    {"form.unknown-term", {{"term", status}, {"of", "status"}}}, Message("form.hint-values"));
        if (const auto& example = row.text("example"); !example.empty())
            cells[text_column(offers, "example")] = example;
        if (const auto day = day_in(to.answer.date); !day.empty()) cells["as_of"] = day;
        add(to, "offers", cells);
    }

    void add_link(const FormSheet& sheet, const FormRow& row, Begun& to) {
        if (!is_said(sheet, row, "to") || !is_said(sheet, row, "kind")) return;
        const auto kind = key_of_choice(row.text("kind")), other = key_of_choice(row.text("to"));
        if (!knows("actors", other))
            problem(sheet, row, row.column("to"), "dangling-reference", {"form.unknown-actor", {{"actor", other}}},
                    hint_for("actors", other));
        if (!knows("link_kinds", kind))
            problem(sheet, row, row.column("kind"), "unknown-term",
                    {"form.unknown-term", {{"term", kind}, {"of", "kind"}}}, hint_for("link_kinds", kind));
        if (const auto* links = find_table(to.now, "links"))
            for (const auto& each : links->rows)
                if (links->cell(each, "from") == to.answer.actor && links->cell(each, "to") == other &&
                    links->cell(each, "kind") == kind)
                    return;  // the map has it
        add(to, "links", {{"from", to.answer.actor}, {"to", other}, {"kind", kind}, {"certainty", "stated"}});
    }

    static void add(Begun& to, const std::string& table, const std::map<std::string, std::string>& cells) {
        std::vector<std::string> columns;
        for (const auto& [column, text] : cells) columns.push_back(column);
        add_row(table_with(to.now, table, columns), cells);
    }

    /// What is unchanged was not asked for, but the offers that are ticked.
    Answered answered(Begun begun) const {
        for (auto& table : begun.now)
            if (table.name == "offers" || table.name == "links") give_ids(table);
        Answered one{begun.answer, sheets_.answers.grid->file, {}, {}};
        one.changes = changes_of_answer(asked_, std::move(begun.now), begun.answer.actor);
        for (auto& table : one.changes.tables)
            std::erase_if(table.rows, [](const OwnRowChange& row) { return row.state == RowState::unchanged; });
        for (const auto& id : begun.still) one.confirmed.push_back({"offers", id, "status", "today"});
        return one;
    }

    const FormSheets& sheets_;
    const std::vector<OwnTable>& tables_;
    std::vector<OwnTable> asked_;  // of the map
    const std::vector<FormTerms> terms_;
    std::map<std::string, std::set<std::string>> ids_;                           // by table
    std::map<std::string, std::map<std::string, std::size_t>> answers_by_ = {};  // by what repeats name them by
    io::Problems problems_;
};

}  // namespace

bool is_form(const std::vector<Grid>& grids) {
    const auto is_there = [&](std::string_view name) {
        return std::any_of(grids.begin(), grids.end(), [&](const Grid& grid) { return grid.sheet == name; });
    };
    return is_there("survey") && is_there("choices");
}

bool is_form_answers(const std::vector<Grid>& grids) { return form_sheets(grids, {}).answers.grid != nullptr; }

FormAnswers read_form_answers(const std::vector<Grid>& grids, const std::vector<OwnTable>& tables) {
    const auto sheets = form_sheets(grids, term_columns(tables));
    if (sheets.answers.grid == nullptr) return {};
    return FormReader(sheets, tables).read();
}

}  // namespace ecomap::import
