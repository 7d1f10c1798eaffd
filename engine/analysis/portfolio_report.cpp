// The portfolio in words and tables.
#include "engine/analysis/phrase.hpp"
#include "engine/analysis/portfolio.hpp"
#include "engine/analysis/portfolio_tables.hpp"

#include <algorithm>

namespace ecomap {
namespace {

using std::string_view;

constexpr std::size_t told = 5;  // candidates that a sentence names; the tables have the rest

std::string needs_in_words(const Portfolio& found, std::size_t count, string_view language) {
    if (found.of_gaps) return plural(count, choose(language, "glapp", "gap"), choose(language, "glapp", "gaps"));
    return plural(count, choose(language, "ruta", "cell"), choose(language, "rutor", "cells"));
}

Text headline(const Ecosystem& map, const Params& params, const Portfolio& found) {
    const auto closed = found.closed(true).size();
    const bool one = found.choice.items.size() == 1;
    return in_both([&](string_view language) {
        std::vector<std::string> names;
        for (auto item : found.choice.items) names.push_back(candidate_name(map, found.candidates[item], language));
        const auto open =
            choose(language,
                   found.of_gaps ? "{} av {} kandidater svarar mot {} av {} rapporterade glapp som inget "
                                   "erbjudande svarar mot i dag: {}."
                                 : "{} av {} kandidater stärker {} av {} rutor med högst {}: {}.",
                   found.of_gaps ? (one ? "{} of {} candidates answers {} of {} reported gaps that no offer "
                                          "answers today: {}."
                                        : "{} of {} candidates answer {} of {} reported gaps that no offer "
                                          "answers today: {}.")
                                 : (one ? "{} of {} candidates strengthens {} of {} cells with at most {}: {}."
                                        : "{} of {} candidates strengthen {} of {} cells with at most {}: {}."));
        std::vector<std::string> values{std::to_string(names.size()), std::to_string(found.candidates.size()),
                                        std::to_string(closed), std::to_string(found.needs.size())};
        if (!found.of_gaps)
            values.push_back(
                plural(params.few, choose(language, "aktör", "actor"), choose(language, "aktörer", "actors")));
        values.push_back(join_list(names, language));
        return fill(open, values);
    });
}

Message nothing_chosen(const Portfolio& found) {
    if (found.candidates.empty()) return Message("portfolio.there-are-no-candidates-to");
    if (found.needs.empty())
        return found.of_gaps ? Text("Inget rapporterat glapp saknar svar i dag: det finns inget att fylla.",
                                    "No reported gap is without an answer today: there is nothing to close.")
                             : Text("Ingen ruta är tom eller tunn: det finns inget att fylla.",
                                    "No cell is empty or thin: there is nothing to close.");
    const bool reached = std::any_of(found.needs.begin(), found.needs.end(),
                                     [](const OpenNeed& need) { return !need.closed_by.empty(); });
    if (reached) return Message("portfolio.the-budget-does-not-suffice");
    return found.of_gaps ? Text("Ingen kandidat svarar mot något glapp som saknar svar i dag.",
                                "No candidate answers a gap that is without an answer today.")
                         : Text("Ingen kandidat finns i någon ruta som är tom eller tunn.",
                                "No candidate is in a cell that is empty or thin.");
}

Message quality(const CoverChoice& choice) {
    if (choice.optimal) return Message("portfolio.no-other-choice-within-the");
    return sentence("Valet är värt minst {} av det bästa möjliga ({} av högst {}).",
                    "The choice is worth at least {} of the best there can be ({} of at most {}).",
                    [&](string_view language) {
                        const auto share = choice.bound > 0 ? 100 * choice.worth / choice.bound : 100;
                        return std::vector{percent(share, language), decimal(choice.worth, 2, language),
                                           decimal(choice.bound, 2, language)};
                    });
}

Text marginals(const Ecosystem& map, const Portfolio& found, std::size_t most) {
    const auto firsts = first_closed(found);
    return in_both([&](string_view language) {
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < firsts.size(); ++i) {
            const auto name = candidate_name(map, found.candidates[found.choice.items[i]], language);
            const auto names = std::string(need_names(map, found, firsts[i]).in(language));
            parts.push_back(name + " " + needs_in_words(found, firsts[i].size(), language) +
                            (names.empty() ? "" : " – " + names));
        }
        if (most > 0 && parts.size() > most) parts.resize(most);
        std::string line(choose(language, "Mest tillför ", "Most is added by "));
        for (std::size_t i = 0; i < parts.size(); ++i)
            line += (i == 0 ? "" : std::string(choose(language, "; sedan ", "; then "))) + parts[i];
        return line + ".";
    });
}

Text left_open(const Ecosystem& map, const Portfolio& found) {
    const auto open = found.closed(false);
    std::vector<std::size_t> out_of_reach;
    for (auto position : open)
        if (found.needs[position].closed_by.empty()) out_of_reach.push_back(position);
    return in_both([&](string_view language) {
        if (open.empty()) return std::string(choose(language, "Inget blir kvar öppet.", "Nothing is left open."));
        std::string line =
            needs_in_words(found, open.size(), language) +
            std::string(choose(language, " blir kvar: ", open.size() == 1 ? " is left: " : " are left: ")) +
            std::string(need_names(map, found, open).in(language)) + ".";
        if (out_of_reach.size() == open.size())
            return line + fill(choose(language, " Ingen kandidat når {}, till vilken budget det än vore.",
                                      " No candidate reaches {}, whatever the budget."),
                               {std::string(open.size() > 1 ? choose(language, "dem", "them")
                                            : found.of_gaps ? choose(language, "det", "it")
                                                            : choose(language, "den", "it"))});
        if (out_of_reach.empty()) return line;
        return line + " " +
               fill(choose(language, "Ingen kandidat når {} av dem: {}.", "No candidate reaches {} of them: {}."),
                    {std::to_string(out_of_reach.size()),
                     std::string(need_names(map, found, out_of_reach).in(language))});
    });
}

Text sensitivity(const Ecosystem& map, const Params& params, const Portfolio& found) {
    auto share = [&](std::uint32_t item) { return found.share[item]; };
    auto chosen = found.choice.items;
    std::stable_sort(chosen.begin(), chosen.end(), [&](auto a, auto b) { return share(a) > share(b); });
    std::optional<std::uint32_t> next;
    for (std::uint32_t item = 0; item < found.candidates.size(); ++item) {
        const bool is_chosen = std::find(chosen.begin(), chosen.end(), item) != chosen.end();
        if (!is_chosen && share(item) > 0 && (!next || share(item) > share(*next))) next = item;
    }
    return in_both([&](string_view language) {
        std::vector<std::string> parts;
        for (auto item : chosen)
            parts.push_back(candidate_name(map, found.candidates[item], language) + " " +
                            percent(100 * share(item), language));
        auto line = fill(
            choose(language, "Om varje behovs vikt ändras med upp till hälften ({} dragningar) är de valda med i: {}.",
                   "When the weight of each need changes by up to a half ({} draws), the chosen are in: {}."),
            {std::to_string(params.draws), join_list(parts, language, told)});
        if (next)
            line +=
                fill(choose(language, " Närmast att bytas in är {}, {}.", " Nearest to take a place is {}, {}."),
                     {candidate_name(map, found.candidates[*next], language), percent(100 * share(*next), language)});
        return line;
    });
}

Text stand_ins_sentence(const Ecosystem& map, const Portfolio& found, std::size_t most) {
    return in_both([&](string_view language) {
        std::vector<std::string> parts;
        for (const auto& each : found.stand_ins)
            parts.push_back(fill(choose(language, "{} i stället för {}", "{} instead of {}"),
                                 {candidate_name(map, found.candidates[each.instead], language),
                                  candidate_name(map, found.candidates[each.chosen], language)}));
        return std::string(choose(language, "Lika mycket värt är ", "Worth as much is ")) +
               join_list(parts, language, most) + ".";
    });
}

/// What the next larger budget would close besides.
std::optional<Text> next_step(const Portfolio& found) {
    for (const auto& step : found.steps) {
        if (step.budget <= found.problem.budget) continue;
        const auto more = step.choice.worth - found.choice.worth;
        if (more < 1e-9)
            return sentence("Budget {} skulle inte tillföra något.", "A budget of {} would add nothing.",
                            [&](string_view language) { return std::vector{decimal(step.budget, 0, language)}; });
        return sentence("Med budget {} blir det värda {} i stället för {}.",
                        "A budget of {} would be worth {} instead of {}.", [&](string_view language) {
                            return std::vector{decimal(step.budget, 0, language),
                                               decimal(step.choice.worth, 2, language),
                                               decimal(found.choice.worth, 2, language)};
                        });
    }
    return std::nullopt;
}

std::optional<Message> inferred_sentence(const Portfolio& found) {
    std::size_t inferred = 0;
    for (auto item : found.choice.items)
        inferred += (found.of_gaps ? found.candidates[item].stated_gaps : found.candidates[item].stated_cells) ? 0 : 1;
    if (inferred == 0) return std::nullopt;
    if (found.choice.items.size() == 1) return Message("portfolio.the-chosen-one-is-placed");
    return sentence("{} av {} valda är placerade genom tolkning, inte i källans egna ord.",
                    inferred == 1 ? "{} of {} chosen is placed by inference, not in the source's own words."
                                  : "{} of {} chosen are placed by inference, not in the source's own words.",
                    [&](string_view) {
                        return std::vector{std::to_string(inferred), std::to_string(found.choice.items.size())};
                    });
}

Text floors_sentence(const Ecosystem& map, const Params& params, const Portfolio& found) {
    return in_both([&](string_view language) {
        std::vector<std::string> names;
        for (auto principle : found.below_floor)
            names.emplace_back(brief(map.framework.principles[principle]).in(language));
        return fill(
            choose(language,
                   "Kravet på minst {} i varje princip uppfylls inte för {}: kandidaterna eller budgeten räcker inte.",
                   "At least {} in every principle is not met for {}: too few candidates, or too small a budget."),
            {std::to_string(params.floor), join_list(names, language)});
    });
}

std::vector<Message> notes_of(const Ecosystem& map, const Params& params, const Portfolio& found) {
    std::vector<Message> notes;
    notes.push_back(
        found.of_gaps
            ? Text("Öppet är ett rapporterat glapp som inget erbjudande i dag nämner. Vart och ett väger 1.",
                   "Open is a reported gap that no offer of today names. Each weighs 1.")
            : sentence("Öppen är en ruta med högst {}. Den väger 1/(1 + antalet aktörer): en tom ruta 1, en med "
                       "en aktör 0,5. En ruta med bara kategorier väger som en med en aktör. En kandidat fyller "
                       "rutan om dess aktör inte redan är där.",
                       "Open is a cell with at most {}. It weighs 1/(1 + the number of actors): an empty cell 1, "
                       "one with one actor 0.5. A cell with only categories weighs as one with one actor. A "
                       "candidate closes the cell if its actor is not there already.",
                       [&](string_view language) {
                           return std::vector{plural(params.few, choose(language, "aktör", "actor"),
                                                     choose(language, "aktörer", "actors"))};
                       }));
    if (found.weighted) notes.emplace_back("portfolio.weights-are-changed-as-asked");
    if (!found.costs_given) notes.emplace_back("portfolio.no-costs-are-given-each");
    notes.emplace_back("portfolio.a-need-counts-once-however");
    const auto idle =
        static_cast<std::size_t>(std::count_if(found.problem.items.begin(), found.problem.items.end(),
                                               [](const CoverItem& item) { return item.covers.empty(); }));
    if (idle > 0)
        notes.push_back(in_both([&](string_view language) {
            return plural(idle,
                          choose(language, "kandidat når inget som är öppet och står inte i tabellen.",
                                 "candidate reaches nothing that is open and is not in the table."),
                          choose(language, "kandidater når inget som är öppet och står inte i tabellen.",
                                 "candidates reach nothing that is open and are not in the table."));
        }));
    if (!found.choice.optimal)
        notes.push_back(
            sentence("För många kandidater för att pröva alla val: girigt val, aldrig sämre än {} av det bästa.",
                     "Too many candidates to try every choice: a greedy one, never below {} of the best.",
                     [&](string_view language) {
                         return std::vector{percent(100 * greedy_guarantee(found.problem), language)};
                     }));
    const bool nobody = std::any_of(found.choice.items.begin(), found.choice.items.end(),
                                    [&](auto item) { return !found.candidates[item].actor; });
    if (nobody) notes.emplace_back("portfolio.chosen-candidates-without-an-actor");
    add_filter_note(notes, map.about);
    return notes;
}

}  // namespace

Report portfolio_report(const Ecosystem& ecosystem, const Params& params) {
    const auto found = portfolio(ecosystem, params);
    Report report{"portfolio", {"Vad en budget räcker till", "What a budget can close"}, {}, {}, {}};
    auto add = [&](Message sentence) { report.findings.push_back({std::move(sentence)}); };
    if (found.choice.items.empty()) {
        add(nothing_chosen(found));
        if (!found.needs.empty()) add(left_open(ecosystem, found));
    } else {
        add(headline(ecosystem, params, found));
        add(quality(found.choice));
        add(marginals(ecosystem, found, std::min(params.top, told)));
        add(left_open(ecosystem, found));
        if (!found.stand_ins.empty()) add(stand_ins_sentence(ecosystem, found, 3));
        if (!found.share.empty()) add(sensitivity(ecosystem, params, found));
        if (auto next = next_step(found)) add(*next);
        if (auto inferred = inferred_sentence(found)) add(*inferred);
    }
    if (!found.below_floor.empty()) add(floors_sentence(ecosystem, params, found));
    report.tables = portfolio_tables(ecosystem, found);
    report.notes = notes_of(ecosystem, params, found);
    return report;
}

}  // namespace ecomap
