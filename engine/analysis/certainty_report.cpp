// The words and tables of certainty; what they mean is defined in engine/analysis/certainty.hpp.
#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/certainty.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;

Cell count_or_unknown(std::optional<std::size_t> value) { return value ? number_cell(*value) : Cell(); }
Cell number_or_unknown(std::optional<double> value) { return value ? Cell(*value) : Cell(); }

/// What a ranking is called: a machine name, its question, and what it counts.
struct RankingWords {
    const char* key;
    Text first;    ///< "bredaste aktör"
    Text heading;  ///< "Rutor per aktör"
};

RankingWords words_of(Ranking ranking) {
    switch (ranking) {
        case Ranking::cells:
            return {"cells", {"fullaste ruta", "fullest cell"}, {"Aktörer per ruta", "Actors by cell"}};
        case Ranking::principles:
            return {"principles",
                    {"fullaste princip", "fullest principle"},
                    {"Aktörer per princip", "Actors by principle"}};
        case Ranking::breadth:
            return {"breadth", {"bredaste aktör", "broadest actor"}, {"Rutor per aktör", "Cells by actor"}};
        case Ranking::criticality:
            return {"criticality",
                    {"aktör som är svårast att mista", "actor hardest to lose"},
                    {"Rutor som går förlorade med en aktör", "Cells lost with an actor"}};
        case Ranking::betweenness:
            return {"betweenness",
                    {"aktör mest emellan andra", "actor most between others"},
                    {"Mellancentralitet per aktör", "Betweenness by actor"}};
        case Ranking::severity:
            return {"severity", {"allvarligaste glapp", "most severe gap"}, {"Glappens allvar", "Severity of gaps"}};
    }
    return {"", {}, {}};
}

/// Names of things by key.
class Names {
public:
    explicit Names(const Ecosystem& ecosystem) : ecosystem_(ecosystem) {
        for (const auto& place : cell_places(ecosystem.framework)) {
            const auto& type = ecosystem.framework.support_types[place.support_type];
            const auto& principle = ecosystem.framework.principles[place.principle];
            cells_[type.key + " " + principle.key] = place;
        }
    }
    Text of(Ranking ranking, const std::string& key) const {
        return in_both([&](std::string_view language) { return name(ranking, key, language); });
    }
    std::string name(Ranking ranking, const std::string& key, std::string_view language) const {
        if (ranking == Ranking::cells) return cell_name(ecosystem_.framework, cells_.at(key), language);
        if (ranking == Ranking::principles)
            return std::string(
                brief(ecosystem_.framework.principles[*ecosystem_.framework.principles.find(key)]).in(language));
        if (ranking == Ranking::severity) {
            for (const auto& gap : ecosystem_.gaps)
                if (gap.key == key) return std::string(gap.label.in(language));
            return key;
        }
        for (const auto& actor : ecosystem_.actors)
            if (actor.key == key) return std::string(short_name(actor, language));
        return key;
    }
    /// "A och B", or "ingen" / "nobody" for none.
    std::string list(Ranking ranking, const std::vector<std::string>& keys, std::string_view language) const {
        if (keys.empty()) return std::string(choose(language, "ingen", "none"));
        Words names;
        for (const auto& key : keys) names.push_back(name(ranking, key, language));
        return join_list(names, language, 4);
    }

private:
    const Ecosystem& ecosystem_;
    std::map<std::string, CellPlace> cells_;
};

bool is_document(const Sureness& found, const std::string& source) {
    return std::binary_search(found.sources.documents.begin(), found.sources.documents.end(), source);
}

/// References, more finely than documents where they are, without which somebody else is first.
std::vector<const FirstPlace*> changed_by_reference(const Sureness& found, const SureRanking& sure) {
    std::vector<const FirstPlace*> changed;
    for (const auto& place : sure.changed)
        if (std::binary_search(found.sources.references.begin(), found.sources.references.end(), place.left_out))
            changed.push_back(&place);
    return changed;
}

/// "4 of 6 first places stand whichever single source is left out: …; not …".
Finding standing_finding(const Names& names, const Sureness& found) {
    std::vector<const SureRanking*> firm, loose;
    for (const auto& sure : found.rankings)
        if (!sure.leaders.empty()) (changed_by_reference(found, sure).empty() ? firm : loose).push_back(&sure);
    auto all = std::to_string(firm.size() + loose.size());
    auto listed = [&](const std::vector<const SureRanking*>& list, std::string_view language) {
        Words each;
        for (const auto* sure : list)
            each.push_back(fill("{} ({})", {std::string(words_of(sure->ranking).first.in(language)),
                                            names.list(sure->ranking, sure->leaders, language)}));
        return join_list(each, language);
    };
    if (found.sources.references.empty())
        return {sentence("Raderna anger ingen källa, så ingen kan lämnas ute. Främst är {}.",
                         "The rows name no source, so none can be left out. First are: {}.",
                         [&](std::string_view language) { return Words{listed(firm, language)}; })};
    if (loose.empty())
        return {sentence("Alla {} förstaplatser står sig vilken källa man än lämnar ute: {}.",
                         "All {} first places stand whichever single source is left out: {}.",
                         [&](std::string_view language) {
                             return Words{all, listed(firm, language)};
                         })};
    if (firm.empty())
        return {sentence("Ingen av {} förstaplatser står sig när en källa i taget lämnas ute: {}.",
                         "None of {} first places stands when single sources are left out: {}.",
                         [&](std::string_view language) {
                             return Words{all, listed(loose, language)};
                         })};
    return {
        sentence("{} av {} förstaplatser står sig vilken källa man än lämnar ute: {}. Däremot inte {}.",
                 firm.size() == 1 ? "{} of {} first places stands whichever single source is left out: {}. Not so {}."
                                  : "{} of {} first places stand whichever single source is left out: {}. Not so {}.",
                 [&](std::string_view language) {
                     return Words{std::to_string(firm.size()), all, listed(firm, language), listed(loose, language)};
                 })};
}

/// For a ranking whose first place changes: what changes it, at most three.
void add_changes(Report& report, const Names& names, const Sureness& found, const SureRanking& sure) {
    auto changed = changed_by_reference(found, sure);
    if (sure.leaders.empty() || changed.empty()) return;
    report.findings.push_back({in_both([&](std::string_view language) {
        auto line = fill(
            choose(language, "Främst som {} är {}", "First as {}: {}"),
            {std::string(words_of(sure.ranking).first.in(language)), names.list(sure.ranking, sure.leaders, language)});
        for (std::size_t i = 0; i < std::min<std::size_t>(changed.size(), 3); ++i)
            line += fill(choose(language, "; utan ”{}” {}", "; without “{}” {}"),
                         {changed[i]->left_out, names.list(sure.ranking, changed[i]->leaders, language)});
        if (changed.size() > 3)
            line +=
                fill(choose(language, "; och {} källor till som ändrar det", "; and {} more sources that change it"),
                     {std::to_string(changed.size() - 3)});
        return line + ".";
    })});
}

/// Documents without which most first places change.
void add_documents(Report& report, const Sureness& found) {
    auto ranked = std::count_if(found.rankings.begin(), found.rankings.end(),
                                [](const SureRanking& sure) { return !sure.leaders.empty(); });
    if (found.sources.documents.size() < 2 || ranked == 0) return;
    std::vector<std::pair<std::string, std::size_t>> counts;
    for (const auto& document : found.sources.documents) {
        std::size_t changes = 0;
        for (const auto& sure : found.rankings)
            changes += !sure.leaders.empty() &&
                       std::any_of(sure.changed.begin(), sure.changed.end(),
                                   [&](const FirstPlace& place) { return place.left_out == document; });
        counts.emplace_back(document, changes);
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    auto all = std::to_string(ranked);
    report.findings.push_back({in_both([&](std::string_view language) {
        Words each;
        for (const auto& [document, changes] : counts)
            each.push_back(
                fill(choose(language, "{} ändrar {}", "{} changes {}"), {document, std::to_string(changes)}));
        return fill(choose(language, "Utan ett helt dokument, av {} förstaplatser: {}.",
                           "Without a whole document, of {} first places: {}."),
                    {all, join_list(each, language, 6)});
    })});
}

void add_stated(Report& report, const Names& names, const Sureness& found) {
    std::vector<const SureRanking*> changed;
    std::size_t ranked = 0;
    for (const auto& sure : found.rankings) {
        ranked += !sure.leaders.empty();
        if (!sure.leaders.empty() && sure.stated_leaders != sure.leaders) changed.push_back(&sure);
    }
    if (ranked == 0) return;
    if (changed.empty()) {
        report.findings.push_back({{"Utan det som är härlett står alla förstaplatser kvar.",
                                    "Without what is inferred all first places stand."}});
        return;
    }
    report.findings.push_back({sentence(
        "Utan det som är härlett ändras {} av {} förstaplatser: {}.",
        changed.size() == 1 ? "Without what is inferred {} of {} first places changes: {}."
                            : "Without what is inferred {} of {} first places change: {}.",
        [&](std::string_view language) {
            std::string line;
            for (const auto* sure : changed)
                line += (line.empty() ? "" : "; ") + fill(choose(language, "{} blir {}", "{} becomes {}"),
                                                          {std::string(words_of(sure->ranking).first.in(language)),
                                                           names.list(sure->ranking, sure->stated_leaders, language)});
            return Words{std::to_string(changed.size()), std::to_string(ranked), line};
        })});
}

/// How often the first is first when rows are drawn anew.
void add_chance(Report& report, const Names& names, const Sureness& found, std::size_t draws) {
    if (draws == 0) return;
    auto firsts = [&](std::string_view language) {
        Words each;
        for (const auto& sure : found.rankings) {
            if (sure.leaders.empty()) continue;
            const auto& first = sure.things.front();
            each.push_back(fill("{} {} ({})", {std::string(words_of(sure.ranking).first.in(language)),
                                               names.name(sure.ranking, first.key, language),
                                               percent(std::round(100 * first.first_share), language)}));
        }
        return each;
    };
    if (firsts("en").empty()) return;
    report.findings.push_back(
        {sentence("När erbjudanden och länkar dras på nytt är samma först i så här stor del av dragningarna: {}.",
                  "When offers and links are drawn anew the same is first in this share of the draws: {}.",
                  [&](std::string_view language) { return Words{join_list(firsts(language), language)}; })});
}

Table ranking_table(const Names& names, const SureRanking& sure) {
    auto words = words_of(sure.ranking);
    Table table{words.key, words.heading, {}, {}};
    table.columns = {{"rank", {"Plats", "Rank"}, ""},
                     {"key", {"Nyckel", "Key"}, ""},
                     {"name", {"Namn", "Name"}, ""},
                     {"score", {"Värde", "Score"}, ""},
                     {"drawn_best", {"Plats i dragning, 5 %", "Rank when drawn, 5%"}, ""},
                     {"drawn_worst", {"Plats i dragning, 95 %", "Rank when drawn, 95%"}, ""},
                     {"first_share", {"Först i andel dragningar", "First in share of draws"}, "share"},
                     {"drawn_low", {"Värde i dragning, 5 %", "Score when drawn, 5%"}, ""},
                     {"drawn_high", {"Värde i dragning, 95 %", "Score when drawn, 95%"}, ""},
                     {"left_best", {"Bästa plats utan en källa", "Best rank without a source"}, ""},
                     {"left_worst", {"Sämsta plats utan en källa", "Worst rank without a source"}, ""},
                     {"moved_by", {"Källa som flyttar mest", "Source that moves it most"}, ""},
                     {"stated_rank", {"Plats utan det härledda", "Rank without the inferred"}, ""},
                     {"stated_score", {"Värde utan det härledda", "Score without the inferred"}, ""}};
    for (const auto& thing : sure.things) {
        bool stands_out = thing.score > 0 || thing.first_share > 0;
        // Nothing is said by a long tail of equal zeros, except where a zero is the finding: an empty cell.
        if (!stands_out && sure.ranking != Ranking::cells && sure.ranking != Ranking::principles) continue;
        table.rows.push_back({number_cell(thing.rank), thing.key, names.of(sure.ranking, thing.key), thing.score,
                              count_or_unknown(thing.drawn_best), count_or_unknown(thing.drawn_worst),
                              thing.drawn_best ? Cell(thing.first_share) : Cell(), number_or_unknown(thing.drawn_low),
                              number_or_unknown(thing.drawn_high), number_cell(thing.left_best),
                              number_cell(thing.left_worst), thing.moved_by, count_or_unknown(thing.stated_rank),
                              number_or_unknown(thing.stated_score)});
    }
    return table;
}

Table first_table(const Names& names, const Sureness& found) {
    Table table{
        "first_places", {"Vem som är först när något lämnas ute", "Who is first when something is left out"}, {}, {}};
    table.columns = {{"ranking", {"Rangordning, nyckel", "Ranking, key"}, ""},
                     {"label", {"Rangordning", "Ranking"}, ""},
                     {"left_out", {"Utan", "Without"}, ""},
                     {"kind", {"Slag", "Kind"}, ""},
                     {"leaders", {"Först", "First"}, ""},
                     {"changed", {"Ändrat", "Changed"}, ""}};
    for (const auto& sure : found.rankings) {
        auto words = words_of(sure.ranking);
        auto add = [&](Cell left_out, Text kind, const std::vector<std::string>& leaders, bool changed) {
            table.rows.push_back(
                {std::string(words.key), words.first, std::move(left_out), std::move(kind),
                 in_both([&](std::string_view language) { return names.list(sure.ranking, leaders, language); }),
                 yes_no(changed)});
        };
        add(std::string(), {"inget lämnas ute", "nothing left out"}, sure.leaders, false);
        for (const auto& place : sure.changed)
            add(place.left_out,
                is_document(found, place.left_out) ? Text("dokument", "document") : Text("avsnitt", "heading"),
                place.leaders, true);
        add(Text("det härledda", "the inferred"), {"bara belagt", "stated only"}, sure.stated_leaders,
            sure.stated_leaders != sure.leaders);
    }
    return table;
}

std::vector<Text> definitions(const Ecosystem& ecosystem, const Sureness& found, const Params& params) {
    std::vector<Text> notes;
    notes.push_back(
        sentence("Dragning: lika många erbjudanden och länkar som kartan har, med återläggning; {} gånger, frö {}. En "
                 "dragning lämnar "
                 "ute ungefär en tredjedel av raderna, så dess värden är lägre: jämför platser, inte värden.",
                 "Drawn anew: as many offers and links as the map has, with replacement; {} times, seed {}. A draw "
                 "leaves out about a "
                 "third of the rows, so its scores are lower: compare ranks, not scores.",
                 [&](std::string_view) {
                     return Words{std::to_string(params.draws), std::to_string(params.seed)};
                 }));
    notes.push_back(
        sentence("Källa: var och en av {} hänvisningar, så fint som de är skrivna, lämnas ute i tur och ordning; det "
                 "som bara vilar på "
                 "den faller bort. Utan det härledda: som --stated-only.",
                 "Source: each of {} references, as finely as they are written, is left out in turn; what rests on it "
                 "alone is gone. "
                 "Without the inferred: as --stated-only.",
                 [&](std::string_view) { return Words{std::to_string(found.sources.references.size())}; }));
    notes.emplace_back(
        "Lika värden delar plats. Det som inte kan rangordnas när något lämnas ute står efter alla som kan det. "
        "Intervallen "
        "säger hur mycket som hänger på enskilda rader, källor och bedömningar; de är ingen felmarginal för "
        "verkligheten.",
        "Equal scores share a rank. What cannot be ranked when something is left out stands behind all that can. The "
        "ranges "
        "say how much hangs on single rows, sources and judgements; they are no error margin of the world.");
    add_filter_note(notes, ecosystem.about);
    return notes;
}

}  // namespace

Report certainty_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = certainty(ecosystem, params);
    Names names(ecosystem);
    Report report{"certainty", {"Hur säkra rangordningarna är", "How sure the rankings are"}, {}, {}, {}};
    bool anything = std::any_of(found.rankings.begin(), found.rankings.end(),
                                [](const SureRanking& sure) { return !sure.leaders.empty(); });
    if (anything) report.findings.push_back(standing_finding(names, found));
    else
        report.findings.push_back({{"Kartan har inget att rangordna: ingen står först någonstans.",
                                    "The map has nothing to rank: nobody comes first anywhere."}});
    add_stated(report, names, found);
    add_chance(report, names, found, params.draws);
    add_documents(report, found);
    for (const auto& sure : found.rankings) add_changes(report, names, found, sure);
    report.tables.push_back(first_table(names, found));
    for (const auto& sure : found.rankings) report.tables.push_back(ranking_table(names, sure));
    report.notes = definitions(ecosystem, found, params);
    return report;
}

}  // namespace ecomap
