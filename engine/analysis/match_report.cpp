// The words of match.hpp: every pair with its reasons.
#include "engine/analysis/match.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/analysis/support_matrix.hpp"

#include <algorithm>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;
constexpr std::size_t most_rows = 1000;  // beyond this a table of pairs is no longer read
constexpr std::size_t most_named = 3;    // of each kind of reason in a sentence

std::string name(const Ecosystem& ecosystem, ActorId actor, std::string_view language) {
    return std::string(short_name(ecosystem[actor], language));
}

std::string group_names(const Ecosystem& ecosystem, const TieMatch& match, std::string_view language,
                        std::size_t most = 0) {
    Words names;
    for (auto group : match.groups) names.emplace_back(brief(ecosystem.framework.target_groups[group]).in(language));
    return join_list(names, language, most);
}

std::string partner_names(const Ecosystem& ecosystem, const TieMatch& match, std::string_view language,
                          std::size_t most = 0) {
    Words names;
    for (auto actor : match.partners) names.push_back(name(ecosystem, actor, language));
    return join_list(names, language, most);
}

std::string some_cells(const Ecosystem& ecosystem, const std::vector<CellPlace>& cells, std::string_view language) {
    Words names;
    for (const auto& cell : cells) names.push_back(cell_name(ecosystem.framework, cell, language));
    return join_list(names, language, most_named);
}

/// "båda når kommuner; A har Metodstöd – Utforska, B har Finansiering – Utforska; båda har band till C".
std::string reasons(const Ecosystem& ecosystem, const TieMatch& match, std::string_view language) {
    Words parts;
    if (!match.groups.empty())
        parts.push_back(fill(choose(language, "båda når {}", "both reach {}"),
                             {group_names(ecosystem, match, language, most_named)}));
    if (match.complements() > 0)
        parts.push_back(
            fill(choose(language, "{} har {}, {} har {}", "{} has {}, {} has {}"),
                 {name(ecosystem, match.first, language), some_cells(ecosystem, match.first_adds, language),
                  name(ecosystem, match.second, language), some_cells(ecosystem, match.second_adds, language)}));
    if (!match.partners.empty())
        parts.push_back(fill(choose(language, "båda har band till {}", "both have ties to {}"),
                             {partner_names(ecosystem, match, language, most_named)}));
    std::string line;
    for (const auto& part : parts) line += (line.empty() ? "" : "; ") + part;
    return line;
}

std::string link_words(const TieMatch& match, std::string_view language) {
    Words words;
    for (auto status : match.other_links) words.push_back(status_word(status, language));
    return join_list(words, language);
}

std::vector<Column> match_columns() {
    return {column("rank"),
            column("first"),
            column("second"),
            column("first_name"),
            column("second_name"),
            column("reasons"),
            column_as("kinds", "kinds-of-reasons"),
            column("groups", "target groups"),
            column("first_adds", "cells"),
            column("second_adds", "cells"),
            column("complementarity", "share"),
            column("partners", "actors"),
            column_as("jaccard", "partners-jaccard", "share"),
            column("adamic_adar"),
            column("resource_allocation"),
            column("other_links"),
            column("group_names"),
            column("first_adds_names"),
            column("second_adds_names"),
            column("partner_names")};
}

Table match_table(const Ecosystem& ecosystem, const Matches& found) {
    Table table{"matches", Message("match.table-matches"), match_columns(), {}};
    auto say = [](auto words) { return in_both(words); };
    for (const auto& pair : found.pairs) {
        if (table.rows.size() == most_rows) break;
        auto cells = [&](const std::vector<CellPlace>& places) {
            return say([&](std::string_view language) { return name_cells(ecosystem.framework, places, language); });
        };
        auto short_text = [&](ActorId actor) {
            return say([&](std::string_view language) { return name(ecosystem, actor, language); });
        };
        table.rows.push_back({number_cell(pair.rank),
                              ecosystem[pair.first].key,
                              ecosystem[pair.second].key,
                              short_text(pair.first),
                              short_text(pair.second),
                              say([&](auto language) { return reasons(ecosystem, pair, language); }),
                              number_cell(pair.kinds()),
                              number_cell(pair.groups.size()),
                              number_cell(pair.first_adds.size()),
                              number_cell(pair.second_adds.size()),
                              measured_cell(pair.complementarity),
                              number_cell(pair.partners.size()),
                              measured_cell(pair.evidence.jaccard),
                              pair.evidence.adamic_adar,
                              pair.evidence.resource_allocation,
                              say([&](auto language) { return link_words(pair, language); }),
                              say([&](auto language) { return group_names(ecosystem, pair, language); }),
                              cells(pair.first_adds),
                              cells(pair.second_adds),
                              say([&](auto language) { return partner_names(ecosystem, pair, language); })});
    }
    return table;
}

/// "Närmast till hands … : A och B. Båda når …".
Finding best(const Ecosystem& ecosystem, const Matches& found) {
    const auto& first = found.pairs.front();
    auto ties = found.equally_first;
    return {sentence("Mest talar för ett samarbete mellan {} och {}, som saknar band på kartan{}: {}.{}",
                     "Most speaks for a collaboration between {} and {}, which have no tie on the map{}: {}.{}",
                     [&](std::string_view language) {
                         auto other_links = first.other_links.empty()
                                                ? std::string()
                                                : fill(choose(language, " (utom: {})", " (except: {})"),
                                                       {link_words(first, language)});
                         auto others =
                             ties == 1
                                 ? std::string()
                                 : fill(choose(language, " Lika mycket talar för {} till.", " As much speaks for {}."),
                                        {plural(ties - 1, choose(language, "par", "more pair"),
                                                choose(language, "par", "more pairs"))});
                         return Words{name(ecosystem, first.first, language), name(ecosystem, first.second, language),
                                      other_links, reasons(ecosystem, first, language), others};
                     })};
}

Finding further(const Ecosystem& ecosystem, const Matches& found, std::size_t top) {
    return {sentence("Därefter: {}.", "Then: {}.", [&](std::string_view language) {
        Words names;
        for (std::size_t i = 1; i < found.pairs.size() && i < std::max<std::size_t>(top, 2); ++i)
            names.push_back(fill("{}–{}", {name(ecosystem, found.pairs[i].first, language),
                                           name(ecosystem, found.pairs[i].second, language)}));
        return Words{join_list(names, language)};
    })};
}

Finding how_many(const Matches& found) {
    return {sentence(
        "{} saknar band; {} av dem har minst ett skäl, {} har alla tre: gemensam målgrupp, stöd som "
        "kompletterar och gemensam partner.",
        "{} no tie; {} of them have at least one reason, {} have all three: a shared target group, "
        "complementary support and a common partner.",
        [&](std::string_view language) {
            return Words{
                plural(found.untied, choose(language, "par", "pair has"), choose(language, "par", "pairs have")),
                std::to_string(found.with_reasons), std::to_string(found.with_all_reasons)};
        })};
}

void add_other_links(Report& report, const Ecosystem& ecosystem, const Matches& found, std::size_t top) {
    const auto& linked = found.linked;
    if (linked.empty()) return;
    report.findings.push_back(
        {sentence(linked.size() == 1 ? "Detta par har redan ett band med annan status: {}."
                                     : "Dessa par har redan ett band med annan status: {}.",
                  linked.size() == 1 ? "This pair already has a tie of another status: {}."
                                     : "These pairs already have a tie of another status: {}.",
                  [&](std::string_view language) {
                      Words names;
                      for (const auto& pair : linked)
                          names.push_back(
                              fill("{}–{} ({})", {name(ecosystem, pair.first, language),
                                                  name(ecosystem, pair.second, language), link_words(pair, language)}));
                      return Words{join_list(names, language, top)};
                  })});
}

/// Why an actor that was asked for has no matches.
Finding without_matches(const Ecosystem& ecosystem, const Matches& found, const Params& params) {
    if (params.actor.empty()) return {Message("match.no-pair-of-actors-without")};
    auto actor = find_actor(ecosystem, params.actor);
    auto said = [&](std::string_view language) {
        return Words{actor ? name(ecosystem, *actor, language) : params.actor};
    };
    if (!actor) return {sentence("{} finns inte på kartan.", "{} is not on the map.", said)};
    if (std::find(found.actors.begin(), found.actors.end(), *actor) == found.actors.end())
        return {sentence("{} har inga erbjudanden som räknas, eller är ingen enskild aktör, och kan inte matchas.",
                         "{} has no offers that count, or is no single actor, and cannot be matched.", said)};
    return {sentence("Inget talar för ett samarbete mellan {} och någon som den saknar band till.",
                     "Nothing speaks for a collaboration between {} and anyone that it has no tie to.", said)};
}

std::vector<Message> definitions(const Ecosystem& ecosystem, const Matches& found, const Params& params) {
    std::vector<Message> notes;
    notes.push_back(sentence(
        "Jämförda: {} med erbjudanden som räknas; inga kategorier, händelser eller föreslagna. Utan band: kartan visar "
        "ingen länk mellan dem; det kan finnas en som ingen har ritat.",
        "Compared: {} with offers that count; no categories, events or proposed ones. Without a tie: the map shows no "
        "link between them; there may be one that nobody has drawn.",
        [&](std::string_view language) {
            return Words{
                plural(found.actors.size(), choose(language, "aktör", "actor"), choose(language, "aktörer", "actors"))};
        }));
    notes.emplace_back("match.reasons-target-groups-that-both");
    notes.emplace_back("match.complementarity-the-share-of-the");
    for (auto& note : network_notes(ecosystem, collaboration_network(ecosystem, params)))
        notes.push_back(std::move(note));
    if (found.with_reasons > most_rows)
        notes.push_back(sentence("Tabellen visar de första {} av {} par.", "The table shows the first {} of {} pairs.",
                                 [&](std::string_view) {
                                     return Words{std::to_string(most_rows), std::to_string(found.with_reasons)};
                                 }));
    return notes;
}

}  // namespace

Report match_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = match(ecosystem, params, params.top > most_rows ? 0 : most_rows);
    Report report{"match", {"Möjliga samarbeten", "Possible collaborations"}, {}, {}, {}};
    if (found.pairs.empty()) {
        report.findings.push_back(without_matches(ecosystem, found, params));
    } else {
        report.findings.push_back(best(ecosystem, found));
        if (found.pairs.size() > 1) report.findings.push_back(further(ecosystem, found, params.top));
        report.findings.push_back(how_many(found));
        add_other_links(report, ecosystem, found, params.top);
    }
    report.tables = {match_table(ecosystem, found)};
    report.notes = definitions(ecosystem, found, params);
    return report;
}

}  // namespace ecomap
