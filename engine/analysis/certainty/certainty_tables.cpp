#include "engine/analysis/certainty/certainty_tables.hpp"

#include "engine/analysis/support/cell_words.hpp"

namespace ecomap {
namespace {

Message standing_word(Standing standing) {
    switch (standing) {
        case Standing::holds:
            return Message("certainty.holds");
        case Standing::shaky:
            return Message("certainty.shaky");
        case Standing::unknown:
            return Message("certainty.unknown");
    }
    return {};
}

/// A cell that only those with draws, and with somebody first, have.
template <class Value>
Cell of_first(const SureRanking& sure, bool is_known, Value value) {
    return sure.leaders.empty() || !is_known ? Cell() : number_cell(value(sure.things.front()));
}

}  // namespace

Message name_leaders(const Things& things, const Ranking& ranking, const std::vector<ThingId>& leaders,
                     std::size_t most) {
    if (leaders.empty()) return Message(ranking.kind == ThingKind::actor ? "certainty.nobody" : "certainty.nothing");
    MessageList names{{}, Joining::conjunction, most};
    for (auto thing : leaders) names.items.push_back(things.name(ranking.kind, thing));
    return names;
}

MessageList shaken_by(const SureRanking& sure) {
    MessageList by;
    if (sure.by_chance) by.items.emplace_back("certainty.by-chance");
    if (sure.by_source) by.items.emplace_back("certainty.by-a-source");
    if (sure.by_inferred) by.items.emplace_back("certainty.by-the-inferred");
    return by;
}

Table rankings_table(const Things& things, const Sureness& found) {
    Table table{"rankings", Message("certainty.table-rankings"), {}, {}};
    table.columns = {column("ranking"),
                     column_as("label", "ranking"),
                     column_as("first", "first"),
                     column("standing"),
                     column("shaken_by"),
                     column("first_draws", "draws"),
                     column("draws", "draws"),
                     column_as("drawn_best", "rank-5"),
                     column_as("drawn_worst", "rank-95"),
                     column("references_changing", "references"),
                     column("references", "references"),
                     column("documents_changing", "documents"),
                     column("documents", "documents"),
                     column("stated_first")};
    for (const auto& sure : found.rankings) {
        bool is_led = !sure.leaders.empty();
        auto of = [&](std::size_t count, const std::vector<std::string>& all) {
            return is_led && !all.empty() ? number_cell(count) : Cell();
        };
        table.rows.push_back(
            {std::string(sure.ranking->key), sure.ranking->heading(), name_leaders(things, *sure.ranking, sure.leaders),
             standing_word(sure.standing), Message(shaken_by(sure)),
             of_first(sure, sure.draws > 0, [](const SureRank& first) { return first.first_draws; }),
             number_cell(sure.draws),
             of_first(sure, sure.draws > 0, [](const SureRank& first) { return *first.drawn_best; }),
             of_first(sure, sure.draws > 0, [](const SureRank& first) { return *first.drawn_worst; }),
             of(sure.changed_references(), found.sources.references), number_cell(found.sources.references.size()),
             of(sure.changed_documents(), found.sources.documents), number_cell(found.sources.documents.size()),
             name_leaders(things, *sure.ranking, sure.stated_leaders)});
    }
    return table;
}

Table first_places_table(const Things& things, const Sureness& found) {
    Table table{"first_places", Message("certainty.table-first-places"), {}, {}};
    table.columns = {column("ranking"), column_as("label", "ranking"),   column("left_out"),
                     column("kind"),    column_as("first", "first-now"), column("instead")};
    for (const auto& sure : found.rankings) {
        auto add = [&](Cell left_out, Message kind, const std::vector<ThingId>& leaders) {
            table.rows.push_back({std::string(sure.ranking->key), sure.ranking->heading(), std::move(left_out),
                                  std::move(kind), name_leaders(things, *sure.ranking, sure.leaders),
                                  name_leaders(things, *sure.ranking, leaders)});
        };
        for (const auto& place : sure.changed)
            add(place.left_out, Message(place.is_document ? "certainty.document" : "certainty.heading"), place.leaders);
        if (sure.by_inferred)
            add(Message("certainty.the-inferred"), Message("certainty.stated-only"), sure.stated_leaders);
    }
    return table;
}

Table ranking_table(const Things& things, const SureRanking& sure) {
    Table table{std::string(sure.ranking->key), sure.ranking->heading(), {}, {}};
    table.columns = {column("rank"),
                     column_as("tied_with", "tied-with"),
                     column("key"),
                     column_as("name", "name"),
                     column_as("score", "score"),
                     column("drawn_best"),
                     column("drawn_worst"),
                     column("first_draws", "draws"),
                     column("draws", "draws"),
                     column("first_share", "share"),
                     column("drawn_low"),
                     column("drawn_high"),
                     column("left_best"),
                     column("left_worst"),
                     column("moved_by"),
                     column("stated_rank"),
                     column("stated_score")};
    const auto kind = sure.ranking->kind;
    const bool is_drawn = sure.draws > 0;
    auto name = [&](ThingId thing) { return things.name(kind, thing); };
    for (const auto& thing : sure.things) {
        auto share = is_drawn ? static_cast<double>(thing.first_draws) / static_cast<double>(sure.draws) : 0;
        table.rows.push_back({number_cell(thing.rank), number_cell(thing.tied_with), things.key(kind, thing.thing),
                              name(thing.thing), thing.score, count_or_unknown(thing.drawn_best),
                              count_or_unknown(thing.drawn_worst), is_drawn ? number_cell(thing.first_draws) : Cell(),
                              number_cell(sure.draws), is_drawn ? Cell(share) : Cell(),
                              number_or_unknown(thing.drawn_low), number_or_unknown(thing.drawn_high),
                              number_cell(thing.left_best), number_cell(thing.left_worst), thing.moved_by,
                              count_or_unknown(thing.stated_rank), number_or_unknown(thing.stated_score)});
    }
    return table;
}

}  // namespace ecomap
