// The framework's tables. A vocabulary without a table takes its terms from the data, in order of first appearance.
#include "engine/io/drafts.hpp"
#include "engine/io/own_dimensions.hpp"
#include "engine/io/reading.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace ecomap::io {
namespace {

using std::string_view;

bool is_colour(string_view text) {
    return text.size() == 7 && text.front() == '#' &&
           text.substr(1).find_first_not_of("0123456789abcdefABCDEF") == string_view::npos;
}

std::string colour_of(Row& row) {
    const Item cell = row.item("colour");
    if (cell.text.empty() || is_colour(cell.text)) return cell.text;
    row.warning("bad-colour", cell, {"io.no-colour", {{"text", cell.text}}}, Message("io.write-colour"));
    return {};
}

template <class Tag>
Term<Tag> read_term(Row& row, Reading& reading, const std::string& key) {
    Term<Tag> term;
    term.key = key;
    term.label = row.texts("label");
    if (term.label.empty()) term.label.set(reading.language, key);
    term.short_label = row.texts("short");
    term.plural = row.texts("plural");
    term.code = row.texts("code");
    term.description = row.texts("description");
    term.colour = colour_of(row);
    term.kind = row.text("kind");
    term.mapped = row.flag("mapped");
    term.weak = row.flag("weak").value_or(false);
    term.directed = row.flag("directed").value_or(true);
    term.family = refer<LinkFamilyTag>(row, row.item("family"), reading.keys_of("link_families"));
    term.source = row.text("source");
    term.carried = row.carried();
    return term;
}

template <class Tag>
class VocabularyReader {
public:
    VocabularyReader(Reading& reading, string_view name, Vocabulary<Tag>& vocabulary)
        : reading_(reading), name_(name), keys_(reading.keys_of(name)), vocabulary_(vocabulary) {}

    void read() {
        if (!reading_.tables.contains(name_)) return open();
        const Table* table = reading_.table(name_);
        if (!table) return keys_.mark_absent(true);
        drafts_.reserve(table->row_count());
        for (std::size_t i = 0; i < table->row_count(); ++i) read_row(*table, i);
        settle(drafts_, keys_);
        report_circles();
        keep();
    }

private:
    void open() {
        keys_.open([this_vocabulary = &vocabulary_, language = reading_.language](const std::string& key) {
            Term<Tag> term;
            term.key = key;
            term.label.set(language, key);
            return this_vocabulary->add(std::move(term)).value;
        });
    }

    void read_row(const Table& table, std::size_t index) {
        Row row(table, index, reading_.language, reading_.problems);
        if (!row.good()) {
            keys_.define_damaged(row);
            ++reading_.ecosystem.provenance.rows_left_out;
            return;
        }
        std::string key = keys_.define(row);
        terms_.push_back(read_term<Tag>(row, reading_, key));
        orders_.push_back(row.whole_number("order").value_or(std::numeric_limits<int>::max()));
        auto refers_to = row.items("members");
        const Item parent = row.item("parent");
        parents_.push_back(parent);
        if (!parent.text.empty()) refers_to.push_back(parent);
        drafts_.push_back({row, std::move(key), std::move(refers_to)});
    }

    /// Every row that is above itself, at its parent. O(n log n): each row is walked over once.
    void report_circles() {
        std::map<string_view, std::size_t> place;
        for (std::size_t i = 0; i < drafts_.size(); ++i) place.emplace(drafts_[i].key, i);
        const auto nowhere = drafts_.size();
        std::vector<std::size_t> above(drafts_.size(), nowhere), walk(drafts_.size(), nowhere), in_circles;
        for (std::size_t i = 0; i < drafts_.size(); ++i)
            if (const auto at = place.find(parents_[i].text); !parents_[i].text.empty() && at != place.end())
                above[i] = at->second;
        for (std::size_t i = 0; i < drafts_.size(); ++i) {
            auto at = i;
            for (; at != nowhere && walk[at] == nowhere; at = above[at]) walk[at] = i;
            if (at == nowhere || walk[at] != i) continue;  // ends, or goes on as an earlier walk
            const auto first = at;
            do in_circles.push_back(at);
            while ((at = above[at]) != first);
        }
        std::sort(in_circles.begin(), in_circles.end());
        for (auto i : in_circles) {
            auto& [row, key, refers_to] = drafts_[i];
            if (!row.good()) continue;
            row.error("parent-circle", parents_[i], {"io.parent-circle", {{"id", key}}},
                      Message("io.leave-out-parent"));
            keys_.leave_out(key);
        }
    }

    /// Adds the good terms in their order; rows without an order come last, in the file's.
    void keep() {
        std::vector<std::size_t> sequence(drafts_.size());
        std::iota(sequence.begin(), sequence.end(), std::size_t{0});
        std::stable_sort(sequence.begin(), sequence.end(),
                         [&](std::size_t a, std::size_t b) { return orders_[a] < orders_[b]; });
        std::erase_if(sequence, [&](std::size_t i) { return !drafts_[i].row.good(); });
        reading_.ecosystem.provenance.rows_left_out += drafts_.size() - sequence.size();
        for (std::size_t position = 0; position < sequence.size(); ++position)
            keys_.keep(drafts_[sequence[position]].key, position);
        for (std::size_t i : sequence) {
            auto& [row, key, refers_to] = drafts_[i];
            if (!parents_[i].text.empty()) {
                terms_[i].parent = refer<Tag>(row, parents_[i], keys_);
                refers_to.pop_back();  // what is left are members
            }
            std::vector<Id<Tag>> members;
            for (const Item& member : refers_to)
                if (auto id = refer<Tag>(row, member, keys_)) members.push_back(*id);
            terms_[i].members = TermSet<Tag>(std::move(members));
            vocabulary_.add(std::move(terms_[i]));
        }
    }

    Reading& reading_;
    string_view name_;
    Keys& keys_;
    Vocabulary<Tag>& vocabulary_;
    std::vector<Draft> drafts_;
    std::vector<Item> parents_;  // of each draft; an empty text for none
    std::vector<Term<Tag>> terms_;
    std::vector<int> orders_;
};

template <class Tag>
void read_vocabulary(Reading& reading, string_view name, Vocabulary<Tag>& vocabulary) {
    VocabularyReader<Tag>(reading, name, vocabulary).read();
}

/// The dimension that the item names, of the list or of the map's own.
std::optional<Dimension> dimension_of(Row& row, const Item& item, const Framework& framework) {
    const auto found = find_dimension(framework, composed(item.text));
    if (!found && !item.text.empty()) row.report_word(item, dimension_words_of(framework));
    return found;
}

/// The term in `column`, of the dimension in the column before it.
TermOf term_of(Row& row, Reading& reading, const std::string& column) {
    const auto& framework = reading.ecosystem.framework;
    const auto dimension = dimension_of(row, row.needed(column + "_dimension"), framework);
    const Item key = row.needed(column);
    if (!dimension || !row.good()) return {};
    const auto position = reading.keys_of(vocabulary_of(framework, *dimension)).find(row, key);
    return {*dimension, position.value_or(0)};
}

/// That `row` names no dimension.
void report_fault(Row& row, OwnFault fault, const Item& id, const Framework& framework) {
    const Item table = row.item("table");
    const auto own = own_dimension_of({composed(id.text), table.text, row.text("of")});
    if (fault == OwnFault::slip) row.report_word(id, dimension_words_of(framework), Message("io.own-if-of"));
    if (fault == OwnFault::letters) row.error("bad-id", id, Message("io.own-letters"), Message("io.own-short"));
    if (fault == OwnFault::taken)
        row.error("bad-id", id, {"io.own-taken", {{"id", own.key}, {"table", to_string(own.of)}}},
                  Message("io.own-other-id"));
    if (fault == OwnFault::table_taken)
        row.error("bad-word", table.text.empty() ? id : table, {"io.own-table-taken", {{"table", own.table}}},
                  Message("io.own-other-table"));
}

/// Which dimension the row of dimensions.csv names; none is told of.
std::optional<Dimension> named_dimension(Row& row, const Reading& reading) {
    const auto& framework = reading.ecosystem.framework;
    const Item id = row.item("id");
    const auto of = row.word<TermsOf>("of", parse_terms_of, terms_of_words(), TermsOf::offers);
    const auto found = find_dimension(framework, composed(id.text));
    if (!found) {
        if (!id.text.empty())
            report_fault(row, fault_of({composed(id.text), row.text("table"), row.text("of")}, framework.own), id,
                         framework);
        return std::nullopt;
    }
    const auto* table = reading.table(to_string(of));
    if (own_place(*found) && table != nullptr && !table->has_column(id.text))
        row.warning("missing-column", id, {"io.own-without-column", {{"column", id.text}, {"table", to_string(of)}}},
                    Message("io.own-add-column"));
    return found;
}

CellRule read_cell(Row& row, Reading& reading) {
    CellRule rule;
    rule.row = term_of(row, reading, "row");
    rule.column = term_of(row, reading, "column");
    if (row.good() && rule.row.dimension == rule.column.dimension)
        row.error("one-dimension", row.item("column_dimension"),
                  {"io.one-dimension", {{"dimension", word_of(reading.ecosystem.framework, rule.row.dimension)}}},
                  Message("io.other-dimension"));
    row.needed("expected");
    rule.expected = row.flag("expected").value_or(true);
    rule.reason = row.texts("reason");
    rule.certainty = row.certainty("certainty");
    rule.source = row.text("source");
    return rule;
}

}  // namespace

void read_vocabularies(Reading& reading) {
    Framework& framework = reading.ecosystem.framework;
    read_vocabulary(reading, "principles", framework.principles);
    read_vocabulary(reading, "support_types", framework.support_types);
    read_vocabulary(reading, "actor_types", framework.actor_types);
    read_vocabulary(reading, "target_groups", framework.target_groups);
    read_vocabulary(reading, "levels", framework.levels);
    read_vocabulary(reading, "phases", framework.phases);
    for (auto& own : framework.own) read_vocabulary(reading, own.table, own.terms);
    read_vocabulary(reading, "link_families", framework.link_families);
    read_vocabulary(reading, "link_kinds", framework.link_kinds);
    read_rows(reading, "statements", framework.statements, [&](Row& row) {
        PrincipleStatement statement;
        const Item principle = row.needed("principle");
        if (auto id = refer<PrincipleTag>(row, principle, reading.keys_of("principles"))) statement.principle = *id;
        statement.label = row.texts("label");
        statement.source = row.text("source");
        return statement;
    });
    read_rows(reading, "dimensions", framework.dimensions, [&](Row& row) {
        DimensionName name;
        const auto dimension = named_dimension(row, reading);
        if (!dimension) return name;
        name.dimension = *dimension;
        const bool is_own = own_place(*dimension).has_value();  // then its id will do
        name.singular = is_own ? row.texts("singular") : row.needed_texts("singular");
        name.plural = is_own ? row.texts("plural") : row.needed_texts("plural");
        name.definite = row.texts("definite");
        name.definite_plural = row.texts("definite_plural");
        if (is_own && !row.text("of").empty()) name.of = framework.own[*own_place(name.dimension)].of;
        if (is_own) name.table = row.text("table");
        name.source = row.text("source");
        return name;
    });
    read_rows(reading, "cells", framework.cells, [&](Row& row) { return read_cell(row, reading); });
}

}  // namespace ecomap::io
