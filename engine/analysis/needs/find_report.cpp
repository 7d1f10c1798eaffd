// The answer to a need in words and tables.
#include "engine/analysis/needs/find.hpp"

#include "engine/analysis/report_words.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// "towns, advice, implement".
MessageList need_words(const Ecosystem& ecosystem, const Need& need) {
    MessageList words{{}, Joining::commas};
    for (auto facet : asked_facets(need)) words.items.push_back(asked_words(ecosystem, need, facet));
    return words;
}

/// The matches that `wanted` holds for, by name.
template <class Wanted>
MessageList named(const Ecosystem& ecosystem, const Found& found, Wanted wanted) {
    MessageList names{{}, Joining::conjunction, 3};
    for (const auto& match : found.matches) {
        const auto& offer = ecosystem[match.offer];
        if (wanted(match, offer))
            names.items.push_back(
                {"find.offer", {{"actor", short_name(ecosystem[offer.actor])}, {"offer", offer.name}}});
    }
    return names;
}

Message behind(const Ecosystem& ecosystem, const Found& found) {
    MessageList gaps;
    for (auto gap : found.behind)
        gaps.items.push_back({"find.named-gap", {{"key", ecosystem[gap].key}, {"gap", ecosystem[gap].label}}});
    return {"find.behind", {{"count", found.behind.size()}, {"gaps", std::move(gaps)}}};
}

Message facets_with(const Ecosystem& ecosystem, const Found& found, const Match& match, Fit fit) {
    MessageList words{{}, Joining::semicolons};
    for (const auto& [facet, is] : match.fits)
        if (is == fit) words.items.push_back(asked_words(ecosystem, found.held, facet));
    return words;
}

/// "A → B → C".
Message way_words(const Ecosystem& ecosystem, const std::vector<ActorId>& way) {
    MessageList words{{}, Joining::sentences};
    for (auto actor : way) {
        if (!words.items.empty()) words.items.push_back(Message::as_it_is("→"));
        words.items.push_back(short_name(ecosystem[actor]));
    }
    return words;
}

Table offers_table(const Ecosystem& ecosystem, const Need& need, const Found& found) {
    Table table{"offers",
                Message("find.table-offers"),
                {column("place"), column_as("actor", "actor"), column("offer"), column("id"), column("status"),
                 column("matched"), column("differs"), column("unknown"), column("stated")},
                {}};
    if (need.from) table.columns.push_back(column("way"));
    for (std::size_t i = 0; i < found.matches.size(); ++i) {
        const auto& match = found.matches[i];
        const auto& offer = ecosystem[match.offer];
        std::vector<Cell> row{number_cell(i + 1),
                              marked_name(ecosystem[offer.actor]),
                              offer.name,
                              offer.key,
                              status_word(offer.status),
                              facets_with(ecosystem, found, match, Fit::matched),
                              facets_with(ecosystem, found, match, Fit::differs),
                              facets_with(ecosystem, found, match, Fit::unknown),
                              yes_no(match.stated)};
        if (need.from) row.emplace_back(way_words(ecosystem, match.way));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table facets_table(const Ecosystem& ecosystem, const Need& need, const Found& found) {
    Table table{"facets",
                Message("find.table-facets"),
                {column("facet"), column_as("asked", "asked"), column_as("offers", "offers-without-it", "offers")},
                {}};
    for (const auto& each : found.without)
        table.rows.push_back(
            {facet_words(each.facet), asked_words(ecosystem, need, each.facet), number_cell(each.offers)});
    return table;
}

Table gaps_table(const Ecosystem& ecosystem, const Found& found) {
    Table table{"gaps", Message("find.table-gaps"), {column("id"), column_as("gap", "gap"), column("source")}, {}};
    for (auto gap : found.behind)
        table.rows.push_back({ecosystem[gap].key, ecosystem[gap].label, ecosystem[gap].source});
    return table;
}

}  // namespace

Message answer_words(const Ecosystem& ecosystem, const Need& need, const Found& found) {
    const auto is_today = [](std::size_t off) {
        return
            [off](const Match& match, const Offer& offer) { return match.off == off && offer.status == Status::today; };
    };
    const auto asked = asked_facets(need).size();
    std::vector<NamedArgument> arguments{{"asked", asked}, {"need", need_words(ecosystem, need)}};
    auto say = [&](const char* id, std::vector<NamedArgument> more) -> Message {
        arguments.insert(arguments.end(), more.begin(), more.end());
        return {id, arguments};
    };
    if (found.today > 0)
        return say("find.answer", {{"offers", found.today}, {"names", named(ecosystem, found, is_today(0))}});
    if (found.gap_unknown) {
        auto near = named(ecosystem, found, [&](const Match& match, const Offer& offer) {
            const bool lacks_gap = contains(match.fits, std::pair(Facet::gap, Fit::unknown));
            return lacks_gap && is_today(1)(match, offer);
        });
        const char* what = asked > 1 ? "rest" : found.held.support_types.empty() ? "principle" : "type";
        return say("find.gap-unknown", {{"near", near.items.size()}, {"what", what}, {"names", std::move(near)}});
    }
    const auto& provenance = ecosystem.provenance;
    if (!provenance.keeps(Status::today)) return say("find.answer-outside", {});
    const auto could = static_cast<std::size_t>(
        std::count_if(found.matches.begin(), found.matches.end(), [](const Match& match) { return match.off == 0; }));
    return say("find.answer-none", {{"could", static_cast<std::size_t>(could)},
                                    {"maybe", found.maybe},
                                    {"filtered", provenance.filter.empty() ? "no" : "yes"}});
}

Message emptied_words(const Ecosystem& ecosystem, const Need& need, const Found& found) {
    const auto& best = found.without.front();
    return {"find.emptied",
            {{"asked", asked_words(ecosystem, need, best.facet)},
             {"facet", facet_words(best.facet)},
             {"offers", best.offers}}};
}

Report find_report(const Ecosystem& ecosystem, const Need& need, const Params& params) {
    const auto found = find_support(ecosystem, need, params);
    Report report{"find", Message("find.title"), {}, {}, {}};
    report.findings.push_back({answer_words(ecosystem, need, found)});
    if (found.today == 0 && !found.without.empty()) report.findings.push_back({emptied_words(ecosystem, need, found)});
    auto wishes = named(ecosystem, found, [](const Match& match, const Offer& offer) {
        return match.off == 0 && offer.status != Status::today;
    });
    if (!wishes.items.empty()) report.findings.push_back({{"find.wishes", {{"offers", std::move(wishes)}}}});
    if (!found.behind.empty()) report.findings.push_back({behind(ecosystem, found)});
    report.tables.push_back(offers_table(ecosystem, need, found));
    if (!found.without.empty()) report.tables.push_back(facets_table(ecosystem, need, found));
    if (!found.behind.empty()) report.tables.push_back(gaps_table(ecosystem, found));
    report.notes = {Message("find.order"), Message("find.unknown")};
    if (found.gap_unknown) report.notes.emplace_back("find.facets-of-gaps");
    if (need.from) report.notes.push_back(Message("find.way"));
    add_filter_note(report.notes, ecosystem);
    return report;
}

}  // namespace ecomap
