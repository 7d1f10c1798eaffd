#include "engine/analysis/certainty_tables.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/phrase.hpp"

namespace ecomap {
namespace {

using Words = std::vector<std::string>;

Cell count_or_unknown(std::optional<std::size_t> value) { return value ? number_cell(*value) : Cell(); }
Cell number_or_unknown(std::optional<double> value) { return value ? Cell(*value) : Cell(); }

Text standing_words(Standing standing) {
    switch (standing) {
        case Standing::holds:
            return {"håller", "holds"};
        case Standing::shaky:
            return {"skakig", "shaky"};
        case Standing::unknown:
            return {"okänd", "unknown"};
    }
    return {};
}

Cell leaders_cell(const Things& things, const Ranking& ranking, const std::vector<ThingId>& leaders) {
    return in_both([&](std::string_view language) { return leaders_words(things, ranking, leaders, language); });
}

/// A cell that only those with draws, and with somebody first, have.
template <class Value>
Cell of_first(const SureRanking& sure, bool is_known, Value value) {
    return sure.leaders.empty() || !is_known ? Cell() : number_cell(value(sure.things.front()));
}

}  // namespace

std::string leaders_words(const Things& things, const Ranking& ranking, const std::vector<ThingId>& leaders,
                          std::string_view language, std::size_t most) {
    if (leaders.empty())
        return std::string(ranking.kind == ThingKind::actor ? choose(language, "ingen", "nobody")
                                                            : choose(language, "inget", "nothing"));
    Words names;
    for (auto thing : leaders) names.push_back(things.name(ranking.kind, thing, language));
    return join_list(names, language, most);
}

std::string shaken_words(const SureRanking& sure, std::string_view language) {
    Words by;
    if (sure.by_chance) by.emplace_back(choose(language, "slumpen", "chance"));
    if (sure.by_source) by.emplace_back(choose(language, "en källa", "a source"));
    if (sure.by_inferred) by.emplace_back(choose(language, "det härledda", "what is inferred"));
    return by.empty() ? std::string() : join_list(by, language);
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
            {std::string(sure.ranking->key), sure.ranking->heading.text(),
             leaders_cell(things, *sure.ranking, sure.leaders), standing_words(sure.standing),
             in_both([&](std::string_view language) { return shaken_words(sure, language); }),
             of_first(sure, sure.draws > 0, [](const SureRank& first) { return first.first_draws; }),
             number_cell(sure.draws),
             of_first(sure, sure.draws > 0, [](const SureRank& first) { return *first.drawn_best; }),
             of_first(sure, sure.draws > 0, [](const SureRank& first) { return *first.drawn_worst; }),
             of(sure.changed_references(), found.sources.references), number_cell(found.sources.references.size()),
             of(sure.changed_documents(), found.sources.documents), number_cell(found.sources.documents.size()),
             leaders_cell(things, *sure.ranking, sure.stated_leaders)});
    }
    return table;
}

Table first_places_table(const Things& things, const Sureness& found) {
    Table table{"first_places", Message("certainty.table-first-places"), {}, {}};
    table.columns = {column("ranking"), column_as("label", "ranking"),   column("left_out"),
                     column("kind"),    column_as("first", "first-now"), column("instead")};
    for (const auto& sure : found.rankings) {
        auto add = [&](Cell left_out, Text kind, const std::vector<ThingId>& leaders) {
            table.rows.push_back({std::string(sure.ranking->key), sure.ranking->heading.text(), std::move(left_out),
                                  std::move(kind), leaders_cell(things, *sure.ranking, sure.leaders),
                                  leaders_cell(things, *sure.ranking, leaders)});
        };
        for (const auto& place : sure.changed)
            add(place.left_out, place.is_document ? Text("dokument", "document") : Text("avsnitt", "heading"),
                place.leaders);
        if (sure.by_inferred)
            add(Text("det härledda", "the inferred"), {"bara belagt", "stated only"}, sure.stated_leaders);
    }
    return table;
}

Table ranking_table(const Things& things, const SureRanking& sure) {
    Table table{std::string(sure.ranking->key), sure.ranking->heading.text(), {}, {}};
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
    for (const auto& thing : sure.things) {
        auto share = is_drawn ? static_cast<double>(thing.first_draws) / static_cast<double>(sure.draws) : 0;
        table.rows.push_back(
            {number_cell(thing.rank), number_cell(thing.tied_with), things.key(kind, thing.thing),
             in_both([&](std::string_view language) { return things.name(kind, thing.thing, language); }), thing.score,
             count_or_unknown(thing.drawn_best), count_or_unknown(thing.drawn_worst),
             is_drawn ? number_cell(thing.first_draws) : Cell(), number_cell(sure.draws),
             is_drawn ? Cell(share) : Cell(), number_or_unknown(thing.drawn_low), number_or_unknown(thing.drawn_high),
             number_cell(thing.left_best), number_cell(thing.left_worst), thing.moved_by,
             count_or_unknown(thing.stated_rank), number_or_unknown(thing.stated_score)});
    }
    return table;
}

}  // namespace ecomap
