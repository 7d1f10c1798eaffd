// The words and tables of the gap analysis; what they mean is defined in engine/analysis/gaps.hpp.
#include "engine/analysis/gap_tables.hpp"
#include "engine/analysis/gaps.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;

/// Labels of the gaps that `wanted` holds for, in order of rank.
template <class Wanted>
std::vector<const ReportedGap*> select(const Gaps& found, Wanted wanted) {
    std::vector<const ReportedGap*> chosen;
    for (const auto& gap : found.reported)
        if (wanted(gap)) chosen.push_back(&gap);
    return chosen;
}

std::string labels(const Ecosystem& ecosystem, const std::vector<const ReportedGap*>& gaps, std::string_view language) {
    Words names;
    for (const auto* gap : gaps) names.emplace_back(ecosystem[gap->gap].label.in(language));
    return join_list(names, language);
}

std::string count_gaps(std::size_t count, std::string_view language) {
    return plural(count, choose(language, "rapporterat glapp", "reported gap"),
                  choose(language, "rapporterade glapp", "reported gaps"));
}

/// "{n reported gaps} <what>: <labels>." for the gaps chosen; the verb is the pattern's, the same for one and many in
/// Swedish, and two forms in English.
Finding list_gaps(const Ecosystem& ecosystem, const std::vector<const ReportedGap*>& gaps, std::string_view swedish,
                  std::string_view english_one, std::string_view english_many) {
    return {sentence(swedish, gaps.size() == 1 ? english_one : english_many, [&](std::string_view language) {
        return Words{count_gaps(gaps.size(), language), labels(ecosystem, gaps, language)};
    })};
}

/// "A (15 actors in its principle; nobody who could take the role, no recommendation)".
std::string standing(const Ecosystem& ecosystem, const Gaps& found, const ReportedGap& gap, std::string_view language) {
    auto answers = gap.recommendations.size();
    auto takers = fill(choose(language, "{} som kan ta rollen", "{} that could take the role"),
                       {std::to_string(gap.takers.count())});
    if (gap.takers.empty()) takers = choose(language, "ingen som kan ta rollen", "nobody who could take the role");
    if (!found.takers_known)
        takers = choose(language, "okänt vem som kan ta rollen", "unknown who could take the role");
    auto answer = answers == 0 ? std::string(choose(language, "ingen rekommendation", "no recommendation"))
                               : plural(answers, choose(language, "rekommendation", "recommendation"),
                                        choose(language, "rekommendationer", "recommendations"));
    return fill(
        choose(language, "{} ({} i principen; {}, {})", "{} ({} in its principle; {}, {})"),
        {std::string(ecosystem[gap.gap].label.in(language)), count_in_words(gap.offering, language), takers, answer});
}

/// The gaps that lack most in the survey; several when they rest on the same statement.
Finding largest_lack(const Ecosystem& ecosystem, const Gaps& found) {
    auto most = *found.reported.front().lack;
    auto gaps = select(found, [&](const ReportedGap& gap) { return gap.lack == most; });
    return {sentence("Störst brist enligt enkäten, {}: {}.", "Most lacking in the survey, {}: {}.",
                     [&](std::string_view language) {
                         Words words;
                         for (const auto* gap : gaps) words.push_back(standing(ecosystem, found, *gap, language));
                         return Words{percent(most, language), join_list(words, language)};
                     })};
}

void add_reported_findings(Report& report, const Ecosystem& ecosystem, const Gaps& found) {
    auto add = [&](auto wanted, std::string_view swedish, std::string_view english_one, std::string_view english_many) {
        auto gaps = select(found, wanted);
        if (!gaps.empty()) report.findings.push_back(list_gaps(ecosystem, gaps, swedish, english_one, english_many));
    };
    add([](const ReportedGap& gap) { return gap.unanswered == true; },
        "{} har ingen aktör som kan ta rollen och ingen rekommendation: {}.",
        "{} has neither an actor that could take the role nor a recommendation: {}.",
        "{} have neither an actor that could take the role nor a recommendation: {}.");
    if (found.reported.front().lack) report.findings.push_back(largest_lack(ecosystem, found));
    add([](const ReportedGap& gap) { return !gap.takers.empty() && gap.recommendations.empty(); },
        "{} har aktörer som kan ta rollen men ingen rekommendation: {}.",
        "{} has actors that could take the role but no recommendation: {}.",
        "{} have actors that could take the role but no recommendation: {}.");
    add([](const ReportedGap& gap) { return !gap.recommendations.empty() && !gap.names_actor; },
        "{} har bara rekommendationer som inte pekar ut någon ansvarig: {}.",
        "{} has only recommendations that name nobody responsible: {}.",
        "{} have only recommendations that name nobody responsible: {}.");
    add([](const ReportedGap& gap) { return gap.kinds == 1; }, "{} vilar på ett enda slags belägg: {}.",
        "{} rests on a single kind of evidence: {}.", "{} rest on a single kind of evidence: {}.");
}

std::vector<CellPlace> places_of(const Gaps& found, std::optional<bool> thin, std::optional<bool> lacking) {
    std::vector<CellPlace> places;
    for (const auto& cell : found.cells)
        if (is_thin(cell.supply) == thin && cell.lacking == lacking) places.push_back(cell.place);
    return places;
}

void add_cell_findings(Report& report, const Ecosystem& ecosystem, const Gaps& found) {
    auto add = [&](bool thin, std::string_view swedish, std::string_view english) {
        auto places = places_of(found, thin, true);
        if (places.empty()) return;
        report.findings.push_back({sentence(swedish, english, [&](std::string_view language) {
            return Words{
                plural(places.size(), choose(language, "ruta", "cell has"), choose(language, "rutor", "cells have")),
                name_cells(ecosystem.framework, places, language)};
        })});
    };
    add(true, "{} har få aktörer och rapporterad brist, alltså verkligt glapp: {}.",
        "{} few actors and a reported lack, a true gap: {}.");
    add(false, "{} har många aktörer men ändå rapporterad brist, alltså fråga om kvalitet eller hittbarhet: {}.",
        "{} many actors and yet a reported lack, a matter of quality or findability: {}.");
}

Finding supply_finding(const Gaps& found) {
    auto count = [&](Supply supply) {
        return std::to_string(std::count_if(found.cells.begin(), found.cells.end(),
                                            [&](const CellNeed& cell) { return cell.supply == supply; }));
    };
    return {
        sentence("Utbud per ruta: {} tomma, {} med en aktör, {} med få, {} med tillräckligt, {} trånga och "
                 "{} med bara kategorier.",
                 "Supply by cell: {} empty, {} with one actor, {} with few, {} with enough, {} crowded and {} with "
                 "categories only.",
                 [&](std::string_view) {
                     return Words{count(Supply::none),   count(Supply::one),     count(Supply::few),
                                  count(Supply::enough), count(Supply::crowded), count(Supply::unknown)};
                 })};
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Gaps& found, const Params& params) {
    auto notes = counting_notes(ecosystem, found.grid);
    auto limits = [&](std::string_view) { return Words{std::to_string(params.few), std::to_string(params.crowded)}; };
    notes.push_back(sentence(
        "Få: högst {} aktörer, kategorier oräknade. Trångt: minst {}. Vem som äger eller driver vem vägs inte in.",
        "Few: at most {} actors, not counting categories. Crowded: {} or more. Who owns or runs whom is not weighed "
        "in.",
        limits));
    notes.emplace_back("gaps.a-cell-is-reported-as");
    if (!found.ties_known) notes.emplace_back("gaps.the-filter-leaves-out-possible");
    return notes;
}

}  // namespace

Report gaps_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = gaps(ecosystem, params);
    Report report{"gaps", {"Glapp: beräknade och rapporterade", "Gaps: computed and reported"}, {}, {}, {}};
    if (found.reported.empty())
        report.findings.push_back(
            {ecosystem.about.filter.empty()
                 ? Text("Kartan har inga rapporterade glapp.", "The map has no reported gaps.")
                 : Text("Filtret lämnar inga rapporterade glapp kvar.", "The filter leaves no reported gaps.")});
    else add_reported_findings(report, ecosystem, found);
    add_cell_findings(report, ecosystem, found);
    auto in_no_cell = select(found, [&](const ReportedGap& gap) { return found.ties_known && gap.cells.empty(); });
    if (!in_no_cell.empty())
        report.findings.push_back(list_gaps(ecosystem, in_no_cell, "{} hör inte till någon ruta: {}.",
                                            "{} belongs to no cell: {}.", "{} belong to no cell: {}."));
    if (!found.cells.empty()) report.findings.push_back(supply_finding(found));
    report.tables = gap_tables(ecosystem, found);
    report.notes = definitions(ecosystem, found, params);
    return report;
}

}  // namespace ecomap
