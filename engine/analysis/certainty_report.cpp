// The words of certainty; what they mean is defined in engine/analysis/certainty.hpp.
#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/certainty_tables.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;
using Some = std::vector<const SureRanking*>;
constexpr std::size_t named_in_list = 2;  // who share a first place, in a list of many
constexpr std::size_t first_page = 10;    // rows of a ranking that are read at once
constexpr std::size_t most_changes = 3;   // sources that a sentence names
constexpr std::size_t least_sure = 5;     // first places that a sentence names

/// What the sentences speak of.
struct Told {
    const Things& things;
    const Sureness& found;
    const Params& params;
    Some led;  // with somebody first

    template <class Wanted>
    Some only(Wanted wanted) const {
        Some some;
        std::copy_if(led.begin(), led.end(), std::back_inserter(some),
                     [&](const SureRanking* sure) { return wanted(*sure); });
        return some;
    }
    std::string first(const SureRanking& sure, std::string_view language) const {
        return std::string(choose(language, sure.ranking->first.swedish, sure.ranking->first.english));
    }
    std::string who(const SureRanking& sure, const std::vector<ThingId>& leaders, std::string_view language) const {
        return leaders_words(things, *sure.ranking, leaders, language);
    }
    /// "bredaste aktör (RISE) och 3 till".
    std::string list(const Some& some, std::string_view language) const {
        Words each;
        for (const auto* sure : some)
            each.push_back(fill("{} ({})", {first(*sure, language), leaders_words(things, *sure->ranking, sure->leaders,
                                                                                  language, named_in_list)}));
        return join_list(each, language, params.top);
    }
    std::string all() const { return std::to_string(led.size()); }
};

/// "4 of 6 first places stand whichever single source is left out. Not so: …".
Finding by_source(const Told& told) {
    auto loose = told.only([](const SureRanking& sure) { return sure.by_source; });
    auto firm = told.led.size() - loose.size();
    if (told.found.sources.references.empty())
        return {sentence("Raderna anger ingen källa, så ingen kan lämnas ute. Främst är {}.",
                         "The rows name no source, so none can be left out. First are: {}.",
                         [&](std::string_view language) { return Words{told.list(told.led, language)}; })};
    if (told.found.sources.references.size() == 1)
        return {sentence(
            "Alla rader som anger en källa vilar på ”{}”, så ingen annan kan ställas mot den. Främst är {}.",
            "All rows that name a source rest on “{}”, so there is no other to hold against it. First are: {}.",
            [&](std::string_view language) {
                return Words{told.found.sources.references.front(), told.list(told.led, language)};
            })};
    if (loose.empty())
        return {sentence("Alla {} förstaplatser står sig vilken källa man än lämnar ute: {}.",
                         "All {} first places stand whichever single source is left out: {}.",
                         [&](std::string_view language) {
                             return Words{told.all(), told.list(told.led, language)};
                         })};
    if (firm == 0)
        return {sentence("Ingen av {} förstaplatser står sig när en källa i taget lämnas ute: {}.",
                         "None of {} first places stands when single sources are left out: {}.",
                         [&](std::string_view language) {
                             return Words{told.all(), told.list(loose, language)};
                         })};
    return {sentence("{} av {} förstaplatser står sig vilken källa man än lämnar ute. Däremot inte {}.",
                     firm == 1 ? "{} of {} first places stands whichever single source is left out. Not so {}."
                               : "{} of {} first places stand whichever single source is left out. Not so {}.",
                     [&](std::string_view language) {
                         return Words{std::to_string(firm), told.all(), told.list(loose, language)};
                     })};
}

/// Those that nothing shakes.
Finding in_every_test(const Told& told) {
    auto firm = told.only([](const SureRanking& sure) { return sure.standing == Standing::holds; });
    if (firm.empty()) return {Message("certainty.no-first-place-holds-in")};
    return {
        sentence("{} av {} håller i alla prov, mot slumpen, utan en källa och utan det härledda: {}.",
                 firm.size() == 1
                     ? "{} of {} holds in every test, against chance, without a source and without the inferred: {}."
                     : "{} of {} hold in every test, against chance, without a source and without the inferred: {}.",
                 [&](std::string_view language) {
                     return Words{std::to_string(firm.size()), told.all(), told.list(firm, language)};
                 })};
}

/// How often the first is first when rows are drawn anew; the least sure by name.
Finding by_chance(const Told& told) {
    auto shaky = told.only([](const SureRanking& sure) { return sure.by_chance; });
    auto firm = told.led.size() - shaky.size();
    auto share = [](const SureRanking* sure) {
        return static_cast<double>(sure->things.front().first_draws) / static_cast<double>(sure->draws);
    };
    std::stable_sort(shaky.begin(), shaky.end(), [&](const auto* a, const auto* b) { return share(a) < share(b); });
    return {in_both([&](std::string_view language) {
        auto line = fill(choose(language, "{} av {} förstaplatser är desamma i minst nio dragningar av tio",
                                firm == 1 ? "{} of {} first places is the same in nine draws of ten or more"
                                          : "{} of {} first places are the same in nine draws of ten or more"),
                         {std::to_string(firm), told.all()});
        Words least;
        for (std::size_t i = 0; i < std::min(shaky.size(), least_sure); ++i) {
            const auto& first = shaky[i]->things.front();
            least.push_back(
                fill(choose(language, "{} {} ({} av {})", "{} {} ({} of {})"),
                     {told.first(*shaky[i], language), told.things.name(shaky[i]->ranking->kind, first.thing, language),
                      std::to_string(first.first_draws), std::to_string(shaky[i]->draws)}));
        }
        if (least.empty()) return line + ".";
        return line + fill(choose(language, ". Minst säkra: {}.", ". Least sure: {}."), {join_list(least, language)});
    })};
}

Finding by_inferred(const Told& told) {
    auto changed = told.only([](const SureRanking& sure) { return sure.by_inferred; });
    if (changed.empty()) return {Message("certainty.without-what-is-inferred-all")};
    return {sentence(
        "Utan det som är härlett ändras {} av {} förstaplatser: {}.",
        changed.size() == 1 ? "Without what is inferred {} of {} first places changes: {}."
                            : "Without what is inferred {} of {} first places change: {}.",
        [&](std::string_view language) {
            Words each;
            for (const auto* sure : changed)
                each.push_back(
                    fill(choose(language, "{} blir {}", "{} becomes {}"),
                         {told.first(*sure, language),
                          leaders_words(told.things, *sure->ranking, sure->stated_leaders, language, named_in_list)}));
            auto named = std::min(each.size(), std::max<std::size_t>(told.params.top, 1));
            std::string line;
            for (std::size_t i = 0; i < named; ++i) line += (i > 0 ? "; " : "") + each[i];
            if (named < each.size())
                line += fill(choose(language, "; och {} till", "; and {} more"), {std::to_string(each.size() - named)});
            return Words{std::to_string(changed.size()), told.all(), line};
        })};
}

/// Documents without which most first places change.
void add_documents(Report& report, const Told& told) {
    if (told.found.sources.documents.size() < 2) return;
    std::vector<std::pair<std::string, std::size_t>> counts;
    for (const auto& document : told.found.sources.documents)
        counts.emplace_back(document, told.only([&](const SureRanking& sure) {
                                              return std::any_of(
                                                  sure.changed.begin(), sure.changed.end(), [&](const auto& place) {
                                                      return place.is_document && place.left_out == document;
                                                  });
                                          })
                                          .size());
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    report.findings.push_back({in_both([&](std::string_view language) {
        Words each;
        for (const auto& [document, changes] : counts)
            each.push_back(
                fill(choose(language, "{} ändrar {}", "{} changes {}"), {document, std::to_string(changes)}));
        return fill(choose(language, "Utan ett helt dokument, av {} förstaplatser: {}.",
                           "Without a whole document, of {} first places: {}."),
                    {told.all(), join_list(each, language, 6)});
    })});
}

/// For one ranking: what changes the first place, at most so many sources by name.
void add_changes(Report& report, const Told& told, const SureRanking& sure) {
    if (!sure.by_source) return;
    report.findings.push_back({in_both([&](std::string_view language) {
        Words each;
        for (const auto& place : sure.changed)
            if (place.is_reference)
                each.push_back(fill(choose(language, "{} utan ”{}”", "{} without “{}”"),
                                    {told.who(sure, place.leaders, language), place.left_out}));
        std::string line(choose(language, "Först utan en källa: ", "First without a source: "));
        for (std::size_t i = 0; i < std::min(each.size(), most_changes); ++i) line += (i > 0 ? "; " : "") + each[i];
        if (each.size() <= most_changes) return line + ".";
        auto more = each.size() - most_changes;
        return line +
               fill(more == 1 ? choose(language, "; och {} källa till ändrar det", "; and {} more source changes it")
                              : choose(language, "; och {} källor till ändrar det", "; and {} more sources change it"),
                    {std::to_string(more)}) +
               ".";
    })});
}

/// The answer for one ranking: who is first, and what that hangs on.
Finding answer(const Told& told, const SureRanking& sure) {
    return {in_both([&](std::string_view language) {
        auto line = fill(choose(language, "Först som {} är {}", "First as {}: {}"),
                         {told.first(sure, language), told.who(sure, sure.leaders, language)});
        if (sure.standing == Standing::holds)
            line += choose(language, ", och det håller i alla prov som kunde göras",
                           ", and that holds in every test there could be");
        if (sure.standing == Standing::unknown)
            line += choose(language, "; hur säkert det är är okänt", "; how sure that is is unknown");
        if (sure.standing == Standing::shaky)
            line += fill(choose(language, ", men det skakas av {}", ", but that is shaken by {}"),
                         {shaken_words(sure, language)});
        if (sure.draws == 0) return line + ".";
        const auto& first = sure.things.front();
        return line +
               fill(
                   choose(language, ". {} var först i {} av {} dragningar och hade i nio av tio plats {} till {}.",
                          ". {} was first in {} of {} draws, and in nine of ten had rank {} to {}."),
                   {told.things.name(sure.ranking->kind, first.thing, language), std::to_string(first.first_draws),
                    std::to_string(sure.draws), std::to_string(*first.drawn_best), std::to_string(*first.drawn_worst)});
    })};
}

/// Who is first in one ranking without what is inferred.
Finding without_inferred(const Told& told, const SureRanking& sure) {
    if (!sure.by_inferred) return {Message("certainty.without-what-is-inferred-the")};
    return {sentence("Utan det som är härlett kommer {} först.",
                     sure.stated_leaders.size() > 1 ? "Without what is inferred {} come first."
                                                    : "Without what is inferred {} comes first.",
                     [&](std::string_view language) { return Words{told.who(sure, sure.stated_leaders, language)}; })};
}

void add_definitions(std::vector<Message>& notes, const Told& told) {
    notes.push_back(sentence(
        "Dragning: lika många erbjudanden och länkar som kartan har, med återläggning; {} gånger, frö {}. En dragning "
        "lämnar ute ungefär en tredjedel av raderna, så det den räknar blir färre: jämför platser, inte värden.",
        "Drawn anew: as many offers and links as the map has, with replacement; {} times, seed {}. A draw leaves out "
        "about a third of the rows, so what it counts is fewer: compare ranks, not scores.",
        [&](std::string_view) {
            return Words{std::to_string(told.params.draws), std::to_string(told.params.seed)};
        }));
    Words fewer;
    std::size_t draws = 0;
    for (const auto& sure : told.found.rankings)
        if (sure.draws < told.params.draws) fewer.emplace_back(sure.ranking->key), draws = sure.draws;
    if (!fewer.empty())
        notes.push_back(sentence("Färre dragningar, eftersom de är dyra att räkna: {} ({}).",
                                 "Fewer draws, since they are dear to compute: {} ({}).",
                                 [&](std::string_view language) {
                                     return Words{join_list(fewer, language), std::to_string(draws)};
                                 }));
    notes.push_back(
        sentence("Källa: varje hänvisning lämnas ute i tur och ordning, {} stycken i {}; rader som bara vilar på den "
                 "försvinner.",
                 "Source: each reference is left out in turn, {} in {}; rows that rest on it alone are gone.",
                 [&](std::string_view language) {
                     return Words{std::to_string(told.found.sources.references.size()),
                                  plural(told.found.sources.documents.size(), choose(language, "dokument", "document"),
                                         choose(language, "dokument", "documents"))};
                 }));
    notes.emplace_back("certainty.holds-the-same-are-first");
    notes.emplace_back("certainty.equal-scores-share-a-rank");
}

void add_findings(Report& report, const Told& told) {
    if (told.led.empty()) {
        report.findings.push_back({told.params.rank_by.empty()
                                       ? Text("Kartan har inget att rangordna: ingen står först någonstans.",
                                              "The map has nothing to rank: nobody comes first anywhere.")
                                       : Text("Här står ingen först: kartan säger inget, eller alla har 0.",
                                              "Nobody comes first here: the map says nothing, or all have 0.")});
        return;
    }
    if (told.led.size() == 1) {
        const auto& sure = *told.led.front();
        report.findings.push_back(answer(told, sure));
        add_changes(report, told, sure);
        report.findings.push_back(without_inferred(told, sure));
        return;
    }
    report.findings.push_back(by_source(told));
    report.findings.push_back(in_every_test(told));
    if (told.params.draws > 0) report.findings.push_back(by_chance(told));
    report.findings.push_back(by_inferred(told));
    add_documents(report, told);
}

}  // namespace

Report certainty_report(const Ecosystem& ecosystem, const Params& params) {
    const auto found = certainty(ecosystem, params);
    const Things things(ecosystem, params);
    Told told{things, found, params, {}};
    for (const auto& sure : found.rankings)
        if (!sure.leaders.empty()) told.led.push_back(&sure);
    Report report{"certainty", {"Hur säkra rangordningarna är", "How sure the rankings are"}, {}, {}, {}};
    add_findings(report, told);
    report.tables.push_back(rankings_table(things, found));
    for (const auto& sure : found.rankings) {
        report.tables.push_back(ranking_table(things, sure));
        if (params.rank_by.empty()) report.tables.back().first_rows = first_page;
    }
    report.tables.push_back(first_places_table(things, found));
    if (params.rank_by.empty()) report.tables.back().first_rows = 2 * first_page;
    add_definitions(report.notes, told);
    add_filter_note(report.notes, ecosystem.about);
    return report;
}

}  // namespace ecomap
