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
    Table table{"rankings", {"Vem som är först, och om det håller", "Who is first, and whether it holds"}, {}, {}};
    table.columns = {{"ranking", {"Nyckel", "Key"}, ""},
                     {"label", {"Rangordning", "Ranking"}, ""},
                     {"first", {"Först", "First"}, ""},
                     {"standing", {"Håller det?", "Does it hold?"}, ""},
                     {"shaken_by", {"Skakas av", "Shaken by"}, ""},
                     {"first_draws", {"Först i dragningar", "First in draws"}, "draws"},
                     {"draws", {"av", "of"}, "draws"},
                     {"drawn_best", {"Plats, 5 %", "Rank, 5%"}, ""},
                     {"drawn_worst", {"Plats, 95 %", "Rank, 95%"}, ""},
                     {"references_changing", {"Källor som ändrar", "Sources that change it"}, "references"},
                     {"references", {"av", "of"}, "references"},
                     {"documents_changing", {"Dokument som ändrar", "Documents that change it"}, "documents"},
                     {"documents", {"av", "of"}, "documents"},
                     {"stated_first", {"Först utan det härledda", "First without the inferred"}, ""}};
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
    Table table{"first_places",
                {"Vem som är först i stället när något lämnas ute", "Who is first instead when something is left out"},
                {},
                {}};
    table.columns = {{"ranking", {"Nyckel", "Key"}, ""},       {"label", {"Rangordning", "Ranking"}, ""},
                     {"left_out", {"Utan", "Without"}, ""},    {"kind", {"Slag", "Kind"}, ""},
                     {"first", {"Först nu", "First now"}, ""}, {"instead", {"Först då", "First then"}, ""}};
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
    table.columns = {{"rank", {"Plats", "Rank"}, ""},
                     {"tied_with", {"Delar plats med", "Tied with"}, ""},
                     {"key", {"Nyckel", "Key"}, ""},
                     {"name", {"Namn", "Name"}, ""},
                     {"score", {"Värde", "Score"}, ""},
                     {"drawn_best", {"Plats i dragning, 5 %", "Rank when drawn, 5%"}, ""},
                     {"drawn_worst", {"Plats i dragning, 95 %", "Rank when drawn, 95%"}, ""},
                     {"first_draws", {"Först i dragningar", "First in draws"}, "draws"},
                     {"draws", {"av", "of"}, "draws"},
                     {"first_share", {"Andel", "Share"}, "share"},
                     {"drawn_low", {"Värde i dragning, 5 %", "Score when drawn, 5%"}, ""},
                     {"drawn_high", {"Värde i dragning, 95 %", "Score when drawn, 95%"}, ""},
                     {"left_best", {"Bästa plats utan en källa", "Best rank without a source"}, ""},
                     {"left_worst", {"Sämsta plats utan en källa", "Worst rank without a source"}, ""},
                     {"moved_by", {"Källa som flyttar mest", "Source that moves it most"}, ""},
                     {"stated_rank", {"Plats utan det härledda", "Rank without the inferred"}, ""},
                     {"stated_score", {"Värde utan det härledda", "Score without the inferred"}, ""}};
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
