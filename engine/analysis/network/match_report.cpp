// The words of match.hpp: every pair with its reasons.
#include "engine/analysis/network/match.hpp"
#include "engine/analysis/network/network.hpp"
#include "engine/analysis/network/network_report.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/analysis/support/support_matrix.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t most_rows = 1000;  // beyond this a table of pairs is no longer read
constexpr std::size_t most_named = 3;    // of each kind of reason in a sentence

MessageList group_names(const Ecosystem& ecosystem, const TieMatch& match, std::size_t most = 0) {
    MessageList names{{}, Joining::conjunction, most};
    for (auto group : match.groups) names.items.emplace_back(brief(ecosystem.framework.target_groups[group]));
    return names;
}

MessageList partner_names(const Ecosystem& ecosystem, const TieMatch& match, std::size_t most = 0) {
    MessageList names{{}, Joining::conjunction, most};
    for (auto actor : match.partners) names.items.push_back(short_name(ecosystem[actor]));
    return names;
}

MessageList some_cells(const Ecosystem& ecosystem, const std::vector<CellPlace>& cells) {
    MessageList names{{}, Joining::conjunction, most_named};
    for (const auto& cell : cells) names.items.push_back(cell_name(ecosystem.framework, cell));
    return names;
}

MessageList joint_names(const Ecosystem& ecosystem, const TieMatch& match) {
    MessageList names;
    for (auto actor : match.joint) names.items.push_back(short_name(ecosystem[actor]));
    return names;
}

/// Those that stand out: "both reach towns; A has Guidance – Explore, B has Funding – Explore; both have ties to C".
MessageList reasons(const Ecosystem& ecosystem, const TieMatch& match) {
    MessageList reasons{{}, Joining::semicolons};
    if (match.groups_stand_out)
        reasons.items.push_back({"match.shared-groups", {{"groups", group_names(ecosystem, match, most_named)}}});
    if (match.complement_stands_out)
        reasons.items.push_back({"match.complement",
                                 {{"first", short_name(ecosystem[match.first])},
                                  {"first_cells", some_cells(ecosystem, match.first_adds)},
                                  {"second", short_name(ecosystem[match.second])},
                                  {"second_cells", some_cells(ecosystem, match.second_adds)}}});
    if (match.partners_stand_out)
        reasons.items.push_back({"match.common-partners", {{"actors", partner_names(ecosystem, match, most_named)}}});
    return reasons;
}

MessageList other_links(const TieMatch& match) {
    MessageList statuses;
    for (auto status : match.other_links) statuses.items.push_back(status_word(status));
    return statuses;
}

Message pair_name(const Ecosystem& ecosystem, const TieMatch& match) {
    return {"match.pair",
            {{"first", short_name(ecosystem[match.first])}, {"second", short_name(ecosystem[match.second])}}};
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
            column("groups_rarity"),
            column("first_adds", "cells"),
            column("second_adds", "cells"),
            column("complement_rarity"),
            column("complementarity", "share"),
            column("partners", "actors"),
            column_as("jaccard", "partners-jaccard", "share"),
            column("adamic_adar"),
            column("resource_allocation"),
            column("other_links"),
            column("group_names"),
            column("first_adds_names"),
            column("second_adds_names"),
            column("partner_names"),
            column("joint_bodies")};
}

Table match_table(const Ecosystem& ecosystem, const Matches& found) {
    Table table{"matches", Message("match.table-matches"), match_columns(), {}};
    for (const auto& pair : found.pairs) {
        if (table.rows.size() == most_rows) break;
        table.rows.push_back({number_cell(pair.rank),
                              ecosystem[pair.first].key,
                              ecosystem[pair.second].key,
                              short_name(ecosystem[pair.first]),
                              short_name(ecosystem[pair.second]),
                              Message(reasons(ecosystem, pair)),
                              number_cell(pair.kinds()),
                              number_cell(pair.groups.size()),
                              pair.groups_rarity,
                              number_cell(pair.first_adds.size()),
                              number_cell(pair.second_adds.size()),
                              pair.complement_rarity,
                              number_or_unknown(pair.complementarity),
                              number_cell(pair.partners.size()),
                              number_or_unknown(pair.evidence.jaccard),
                              pair.evidence.adamic_adar,
                              pair.evidence.resource_allocation,
                              Message(other_links(pair)),
                              Message(group_names(ecosystem, pair)),
                              Message(name_cells(ecosystem.framework, pair.first_adds)),
                              Message(name_cells(ecosystem.framework, pair.second_adds)),
                              Message(partner_names(ecosystem, pair)),
                              Message(joint_names(ecosystem, pair))});
    }
    return table;
}

/// The pair that most speaks for, and how many more of which as much does.
Message best(const Ecosystem& ecosystem, const Matches& found) {
    const auto& first = found.pairs.front();
    return {"match.best",
            {{"scope", scope_of(ecosystem)},
             {"first", short_name(ecosystem[first.first])},
             {"second", short_name(ecosystem[first.second])},
             {"links", first.other_links.size()},
             {"statuses", other_links(first)},
             {"reasons", reasons(ecosystem, first)},
             {"joint", first.joint.size()},
             {"bodies", joint_names(ecosystem, first)},
             {"equals", found.equally_first - 1}}};
}

Message further(const Ecosystem& ecosystem, const Matches& found, std::size_t top) {
    MessageList pairs;
    for (std::size_t i = 1; i < found.pairs.size() && i < std::max<std::size_t>(top, 2); ++i)
        pairs.items.push_back(pair_name(ecosystem, found.pairs[i]));
    return {"match.then", {{"pairs", std::move(pairs)}}};
}

Message how_many(const Ecosystem& ecosystem, const Matches& found) {
    return {"match.how-many",
            {{"scope", scope_of(ecosystem)},
             {"untied", found.untied},
             {"with_reasons", found.with_reasons},
             {"with_all", found.with_all_reasons}}};
}

void add_other_links(Report& report, const Ecosystem& ecosystem, const Matches& found, std::size_t top) {
    if (found.linked.empty()) return;
    MessageList pairs{{}, Joining::conjunction, top};
    for (const auto& pair : found.linked)
        pairs.items.push_back(
            {"match.linked-pair", {{"pair", pair_name(ecosystem, pair)}, {"statuses", other_links(pair)}}});
    report.findings.push_back({{"match.linked", {{"count", found.linked.size()}, {"pairs", std::move(pairs)}}}});
}

/// Why an actor that was asked for has no matches.
Message without_matches(const Ecosystem& ecosystem, const Matches& found, const Params& params) {
    if (params.actor.empty()) return Message("match.none");
    auto actor = find_actor(ecosystem, params.actor);
    if (!actor) return {"match.not-on-the-map", {{"actor", params.actor}}};
    const bool is_matched = contains(found.actors, *actor);
    return {is_matched ? "match.none-of-actor" : "match.cannot-match", {{"actor", short_name(ecosystem[*actor])}}};
}

std::vector<Message> definitions(const CollaborationNetwork& network, const Matches& found) {
    auto notes = joined_lists({{"match.compared", {{"actors", found.actors.size()}}},
                               Message("match.reasons"),
                               Message("match.complementarity")},
                              network_notes(network));
    if (found.with_reasons > most_rows)
        notes.push_back({"match.first-rows", {{"shown", most_rows}, {"all", found.with_reasons}}});
    return notes;
}

}  // namespace

Report match_report(const Ecosystem& ecosystem, const Params& params) {
    const auto network = collaboration_network(ecosystem, params);
    const auto found = match(network, params, params.top > most_rows ? 0 : most_rows);
    Report report{"match", Message("match.title"), {}, {}, {}};
    if (found.pairs.empty()) {
        report.findings.push_back({without_matches(ecosystem, found, params)});
    } else {
        report.findings.push_back({best(ecosystem, found)});
        if (found.pairs.size() > 1) report.findings.push_back({further(ecosystem, found, params.top)});
        report.findings.push_back({how_many(ecosystem, found)});
        add_other_links(report, ecosystem, found, params.top);
    }
    report.tables = {match_table(ecosystem, found)};
    report.notes = definitions(network, found);
    return report;
}

}  // namespace ecomap
