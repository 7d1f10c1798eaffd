#include "engine/import/answer.hpp"

#include "engine/io/schema.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ecomap::import {
namespace {

constexpr std::string_view source_column = "source", day_column = "as_of";

bool is_about(const OwnTable& table, const OwnTable::Row& row, const std::string& actor) {
    if (table.name == "actors") return table.cell(row, "id") == actor;
    if (table.name == "offers") return table.cell(row, "actor") == actor;
    return table.name == "links" && (table.cell(row, "from") == actor || table.cell(row, "to") == actor);
}

/// "Kim Ek, 2026-03-01".
std::string words_of(const Answer& answer) {
    return answer.by + (answer.by.empty() || answer.date.empty() ? "" : ", ") + answer.date;
}

/// Whose `one` is, told apart from `other`.
std::string name_of_answer(const Answered& one, const Answered& other) {
    const auto words = one.answer.actor == other.answer.actor ? words_of(one.answer) : "";
    return one.answer.actor + (words.empty() ? "" : " (" + words + ")");
}

void append(std::string& sources, const std::string& source) {
    if (!source.empty()) sources += (sources.empty() ? "" : " | ") + source;
}

struct AnsweredCell {
    std::string value;
    const Answered* by = nullptr;
};

/// What all answers say of one row.
struct AnsweredRow {
    std::map<std::string, AnsweredCell> cells = {};      // by column; of a row that stays, those that change
    std::map<std::string, AnsweredCell> confirmed = {};  // by column: what stays
    std::set<std::string> disputed = {};                 // columns
    const Answered *kept = nullptr, *removed = nullptr, *added = nullptr;
};

class Merging {
public:
    explicit Merging(const std::vector<OwnTable>& tables) {
        for (const auto& table : tables)
            for (const auto& row : table.rows)
                sources_[table.name].emplace(table.cell(row, "id"), table.cell(row, source_column));
    }

    void add(const Answered& answered) {
        for (const auto& table : answered.changes.tables) {
            if (contains(table.columns, std::string("id"))) note_column(table.name, "id");
            for (const auto& row : table.rows) add(answered, table, row);
        }
        for (const auto& cell : answered.confirmed)
            rows_[cell.table][cell.id].confirmed.insert_or_assign(cell.column, AnsweredCell{cell.value, &answered});
    }

    MergedAnswers done() {
        for (auto& [table, rows] : rows_)
            for (auto& [id, row] : rows) settle(table, id, row);
        for (auto& [table, rows] : rows_) {
            OwnTableChanges changes{table, columns_[table], {}};
            for (auto& [id, row] : rows)
                if (row.removed != nullptr || !row.cells.empty())
                    changes.rows.push_back(change_of(id, row, changes.columns));
            if (!changes.rows.empty()) merged_.changes.tables.push_back(std::move(changes));
        }
        return std::move(merged_);
    }

private:
    void add(const Answered& answered, const OwnTableChanges& table, const OwnRowChange& change) {
        const auto id = change.state == RowState::added ? free_id(answered, table.name, change.id) : change.id;
        auto& row = rows_[table.name][id];
        if (change.state == RowState::unchanged) row.kept = &answered;
        if (change.state == RowState::removed) row.removed = &answered;
        if (change.state == RowState::changed) row.kept = &answered;
        if (change.state == RowState::added) row.added = &answered;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const auto& column = table.columns[c];
            const bool is_said = change.state == RowState::changed
                                     ? change.before.contains(c)
                                     : change.state == RowState::added && !change.row.cells[c].empty();
            if (column == "id" || !is_said) continue;
            note_column(table.name, column);
            say(table.name, id, row, column, {change.row.cells[c], &answered});
        }
    }

    /// `id`, or where another row of the map has it one that is free.
    std::string free_id(const Answered& answered, const std::string& table, const std::string& id) const {
        const auto taken = sources_.find(table);
        auto tried = id;
        for (int i = 2; taken != sources_.end() && taken->second.contains(tried); ++i)
            tried = id + "-" + answered.answer.actor + "-" + std::to_string(i);
        return tried;
    }

    void say(const std::string& table, const std::string& id, AnsweredRow& row, const std::string& column,
             AnsweredCell said) {
        const auto [at, is_new] = row.cells.emplace(column, said);
        if (is_new || at->second.value == said.value) return;
        if (column == day_column) {  // two days are no disagreement: the later holds
            at->second = std::max(at->second, said, [](const auto& a, const auto& b) { return a.value < b.value; });
            return;
        }
        dispute(table, id, row, column, at->second, said);
    }

    void dispute(const std::string& table, const std::string& id, AnsweredRow& row, const std::string& column,
                 const AnsweredCell& one, const AnsweredCell& other) {
        row.disputed.insert(column);
        merged_.disagreements.push_back({table, id, column, name_of_answer(*one.by, *other.by),
                                         name_of_answer(*other.by, *one.by), one.value, other.value});
    }

    /// Leaves what the answers agree on.
    void settle(const std::string& table, const std::string& id, AnsweredRow& row) {
        if (row.kept == nullptr && !row.confirmed.empty()) row.kept = row.confirmed.begin()->second.by;
        if (row.removed != nullptr && row.kept != nullptr) {
            merged_.disagreements.push_back({table, id, "", name_of_answer(*row.removed, *row.kept),
                                             name_of_answer(*row.kept, *row.removed), "", ""});
            row.removed = nullptr;
        }
        for (const auto& [column, cell] : row.confirmed)
            if (const auto said = row.cells.find(column); said != row.cells.end() && said->second.value != cell.value)
                dispute(table, id, row, column, cell, said->second);
        for (const auto& column : row.disputed) row.cells.erase(column);
        if (!row.disputed.empty())
            for (const auto& column : {std::string(day_column), std::string(day_column) + "_certainty"})
                row.cells.erase(column);
        if (row.removed != nullptr) row.cells.clear();
        if (!row.cells.empty()) add_source(table, id, row);
    }

    /// Who says so stands behind the row's own source: each that says anything of it.
    void add_source(const std::string& table, const std::string& id, AnsweredRow& row) {
        std::vector<std::string> by;
        for (const auto& [column, said] : row.cells)
            if (auto words = words_of(said.by->answer); !words.empty() && !contains(by, words))
                by.push_back(std::move(words));
        const auto* schema = io::find_schema(table);
        if (by.empty() || schema == nullptr || !contains(schema->columns, source_column)) return;
        std::sort(by.begin(), by.end());
        const std::string column(source_column);
        const auto said = row.cells.find(column);
        auto source = said != row.cells.end() ? said->second.value : std::string();
        if (const auto of_table = sources_.find(table); said == row.cells.end() && of_table != sources_.end())
            if (const auto own = of_table->second.find(id); own != of_table->second.end()) source = own->second;
        for (const auto& words : by) append(source, words);
        note_column(table, column);
        row.cells[column] = {std::move(source), nullptr};
    }

    static OwnRowChange change_of(const std::string& id, const AnsweredRow& row,
                                  const std::vector<std::string>& columns) {
        OwnRowChange change{RowState::changed, id, {std::vector<std::string>(columns.size())}, {}};
        if (row.added != nullptr) change.state = RowState::added;
        if (row.removed != nullptr) change.state = RowState::removed;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto said = row.cells.find(columns[c]);
            if (said == row.cells.end()) continue;
            change.row.cells[c] = said->second.value;
            if (change.state == RowState::changed) change.before[c];
        }
        return change;
    }

    void note_column(const std::string& table, const std::string& column) {
        if (auto& columns = columns_[table]; !contains(columns, column)) columns.push_back(column);
    }

    std::map<std::string, std::map<std::string, std::string>> sources_;  // by table and id
    std::map<std::string, std::map<std::string, AnsweredRow>> rows_;     // by table and id
    std::map<std::string, std::vector<std::string>> columns_;            // by table
    MergedAnswers merged_;
};

}  // namespace

std::vector<OwnTable> tables_of_actor(const std::vector<OwnTable>& tables, const std::string& actor) {
    std::vector<OwnTable> some;
    for (const auto& table : tables) {
        const bool is_asked = table.name == "actors" || table.name == "offers" || table.name == "links";
        if (!is_asked && !io::schema_like(table.name).framework) continue;
        some.push_back(table);
        if (is_asked)
            std::erase_if(some.back().rows, [&](const OwnTable::Row& row) { return !is_about(table, row, actor); });
    }
    return some;
}

OwnChanges changes_of_answer(const std::vector<OwnTable>& tables, std::vector<OwnTable> now, const std::string& actor) {
    const auto* actors = find_table(tables, "actors");
    std::set<std::string> others;
    for (const auto& row : actors != nullptr ? actors->rows : std::vector<OwnTable::Row>())
        if (const auto& id = actors->cell(row, "id"); id != actor) others.insert(id);
    std::erase_if(now, [](const OwnTable& table) { return table.name == "gaps"; });
    for (auto& table : now)
        if (table.name == "actors")
            std::erase_if(table.rows, [&](const OwnTable::Row& row) { return others.contains(table.cell(row, "id")); });
    return own_changes(tables_of_actor(tables, actor), now);
}

MergedAnswers merge_answers(const std::vector<Answered>& answers, const std::vector<OwnTable>& tables) {
    Merging merging(tables);
    for (const auto& answered : answers) merging.add(answered);
    return merging.done();
}

}  // namespace ecomap::import
