// The portfolio in words and tables.
#include "engine/analysis/laid_out.hpp"
#include "engine/analysis/needs/portfolio.hpp"
#include "engine/analysis/needs/portfolio_tables.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/error.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t told = 5;  // candidates that a sentence names; the tables have the rest

const char* goal(const Portfolio& found) { return found.of_gaps ? "gaps" : "cells"; }

Message count_needs(const Portfolio& found, std::size_t count) {
    return {found.of_gaps ? "count.gaps" : "count.cells", {{"count", count}}};
}

Message headline(const Ecosystem& map, const Params& params, const Portfolio& found) {
    MessageList names;
    for (auto item : found.choice.items) names.items.push_back(candidate_name(map, found.candidates[item]));
    const auto chosen = names.items.size();
    return {found.of_gaps ? "portfolio.closes-gaps" : "portfolio.closes-cells",
            {{"chosen", chosen},
             {"candidates", found.candidates.size()},
             {"closed", found.closed(true).size()},
             {"open", found.needs.size()},
             {"few", params.few},
             {"known", found.is_open_known ? "yes" : "no"},
             {"names", std::move(names)}}};
}

Message nothing_chosen(const Ecosystem& map, const Portfolio& found) {
    if (found.candidates.empty())
        return {"portfolio.no-candidates", {{"filtered", map.provenance.filter.empty() ? "no" : "yes"}}};
    if (found.of_gaps && map.gaps.empty()) return Message("portfolio.no-gaps");
    if (found.needs.empty()) return {"portfolio.nothing-open", {{"goal", goal(found)}, {"scope", scope_of(map)}}};
    const bool reached = std::any_of(found.needs.begin(), found.needs.end(),
                                     [](const OpenNeed& need) { return !need.closed_by.empty(); });
    if (reached) return Message("portfolio.too-small");
    return {"portfolio.none-reached", {{"goal", goal(found)}, {"scope", scope_of(map)}}};
}

/// What the choice is held against is what keeps the floor, if it keeps it itself.
Message quality(const Params& params, const CoverChoice& choice) {
    const auto floor = choice.floors_met ? params.floor : 0;
    if (choice.optimal) return {"portfolio.optimal", {{"floor", floor}}};
    return {"portfolio.bound",
            {{"floor", floor},
             {"share", Percent{choice.bound > 0 ? 100 * choice.worth / choice.bound : 100}},
             {"worth", Decimal{choice.worth, 2}},
             {"bound", Decimal{choice.bound, 2}}}};
}

Message marginals(const Ecosystem& map, const Portfolio& found, std::size_t most, std::size_t top) {
    const auto firsts = first_closed(found);
    MessageList candidates{{}, Joining::semicolons};
    for (std::size_t i = 0; i < firsts.size() && (most == 0 || i < most); ++i)
        candidates.items.push_back({"portfolio.adds",
                                    {{"order", i == 0 ? "first" : "next"},
                                     {"candidate", candidate_name(map, found.candidates[found.choice.items[i]])},
                                     {"count", firsts[i].size()},
                                     {"needs", count_needs(found, firsts[i].size())},
                                     {"names", need_names(map, found, firsts[i], top)}}});
    return {"portfolio.adds-most", {{"candidates", std::move(candidates)}}};
}

Message left_open(const Ecosystem& map, const Portfolio& found, std::size_t top) {
    const auto open = found.closed(false);
    if (open.empty()) return Message("portfolio.nothing-left");
    std::vector<std::size_t> out_of_reach;
    for (auto position : open)
        if (found.needs[position].closed_by.empty()) out_of_reach.push_back(position);
    MessageList sentences{{}, Joining::sentences};
    sentences.items.push_back({"portfolio.left",
                               {{"count", open.size()},
                                {"needs", count_needs(found, open.size())},
                                {"names", need_names(map, found, open, top)}}});
    if (out_of_reach.size() == open.size())
        sentences.items.push_back(
            {"portfolio.out-of-reach", {{"count", open.size()}, {"goal", goal(found)}, {"scope", scope_of(map)}}});
    else if (!out_of_reach.empty())
        sentences.items.push_back({"portfolio.some-out-of-reach",
                                   {{"count", out_of_reach.size()},
                                    {"scope", scope_of(map)},
                                    {"names", need_names(map, found, out_of_reach, top)}}});
    return sentences;
}

Message sensitivity(const Ecosystem& map, const Params& params, const Portfolio& found) {
    auto share = [&](std::uint32_t item) { return found.share[item]; };
    auto chosen = found.choice.items;
    std::stable_sort(chosen.begin(), chosen.end(), [&](auto a, auto b) { return share(a) > share(b); });
    std::optional<std::uint32_t> next;
    for (std::uint32_t item = 0; item < found.candidates.size(); ++item) {
        const bool is_chosen = contains(chosen, item);
        if (!is_chosen && share(item) > 0 && (!next || share(item) > share(*next))) next = item;
    }
    auto with_share = [&](std::string id, std::uint32_t item) {
        return Message(std::move(id), {{"candidate", candidate_name(map, found.candidates[item])},
                                       {"share", Percent{100 * share(item)}}});
    };
    MessageList candidates{{}, Joining::conjunction, told}, sentences{{}, Joining::sentences};
    for (auto item : chosen) candidates.items.push_back(with_share("portfolio.share", item));
    sentences.items.push_back(
        {"portfolio.sensitivity", {{"draws", params.draws}, {"candidates", std::move(candidates)}}});
    if (next) sentences.items.push_back(with_share("portfolio.next", *next));
    return sentences;
}

Message stand_ins_sentence(const Ecosystem& map, const Portfolio& found, std::size_t most) {
    MessageList pairs{{}, Joining::conjunction, most};
    for (const auto& each : found.stand_ins)
        pairs.items.push_back({"portfolio.instead",
                               {{"instead", candidate_name(map, found.candidates[each.instead])},
                                {"chosen", candidate_name(map, found.candidates[each.chosen])}}});
    return {"portfolio.stand-ins", {{"pairs", std::move(pairs)}}};
}

/// What the next larger budget would close besides.
std::optional<Message> next_step(const Portfolio& found) {
    for (const auto& step : found.steps) {
        if (step.budget <= found.problem.budget) continue;
        const auto adds = [&](double worth) { return worth - found.choice.worth >= 1e-9; };
        const auto* id = adds(step.choice.worth)   ? "portfolio.more"
                         : adds(step.choice.bound) ? "portfolio.no-more-found"
                                                   : "portfolio.no-more";
        return Message(id, {{"budget", Decimal{step.budget, 0}},
                            {"exact", step.choice.optimal ? "yes" : "no"},
                            {"worth", Decimal{step.choice.worth, 2}},
                            {"now", Decimal{found.choice.worth, 2}}});
    }
    return std::nullopt;
}

/// The cells that are open only perhaps. Of gaps all are, or none, and the headline says so.
std::optional<Message> perhaps_sentence(const Ecosystem& map, const Portfolio& found, std::size_t top) {
    std::vector<std::size_t> perhaps;
    for (std::size_t i = 0; i < found.needs.size(); ++i)
        if (!found.needs[i].is_sure) perhaps.push_back(i);
    if (perhaps.empty() || found.of_gaps) return std::nullopt;
    return Message("portfolio.perhaps", {{"count", perhaps.size()}, {"names", need_names(map, found, perhaps, top)}});
}

std::optional<Message> inferred_sentence(const Portfolio& found) {
    std::size_t inferred = 0;
    for (auto item : found.choice.items)
        inferred += (found.of_gaps ? found.candidates[item].stated_gaps : found.candidates[item].stated_cells) ? 0 : 1;
    if (inferred == 0) return std::nullopt;
    return Message("portfolio.inferred", {{"inferred", inferred}, {"chosen", found.choice.items.size()}});
}

Message floors_sentence(const Ecosystem& map, const Params& params, const Portfolio& found) {
    MessageList principles;
    for (auto principle : found.below_floor) principles.items.emplace_back(brief(map.framework.principles[principle]));
    const bool is_impossible = found.choice.floors_met || found.choice.floors_ruled_out;
    return {is_impossible ? "portfolio.below-floor" : "portfolio.missed-floor",
            {{"floor", params.floor}, {"principles", std::move(principles)}}};
}

/// What is known of the choice where not all were tried.
Message how_good(double guarantee) {
    if (guarantee == 0) return Message("portfolio.greedy-floor");
    return {"portfolio.greedy", {{"share", Percent{100 * guarantee}}}};
}

std::vector<Message> notes_of(const Ecosystem& map, const Params& params, const Portfolio& found) {
    std::vector<Message> notes;
    notes.push_back({!found.of_gaps        ? "portfolio.open-cell"
                     : found.is_open_known ? "portfolio.open-gap"
                                           : "portfolio.open-unknown",
                     {{"few", params.few}, {"silent", found.silent}}});
    if (found.weighted) notes.emplace_back("portfolio.weights");
    if (!found.costs_given) notes.emplace_back("portfolio.no-costs");
    notes.emplace_back("portfolio.counts-once");
    const auto idle =
        static_cast<std::size_t>(std::count_if(found.problem.items.begin(), found.problem.items.end(),
                                               [](const CoverItem& item) { return item.covers.empty(); }));
    if (idle > 0) notes.push_back({"portfolio.idle", {{"count", idle}}});
    if (const auto untold = found.untold_candidates(map.framework); untold > 0)
        notes.push_back({"portfolio.untold", {{"count", untold}, {"goal", goal(found)}}});
    if (found.unknown_cells > 0) notes.push_back({"portfolio.unknown-cells", {{"count", found.unknown_cells}}});
    if (!found.choice.optimal) notes.push_back(how_good(greedy_guarantee(found.problem)));
    const bool nobody = std::any_of(found.choice.items.begin(), found.choice.items.end(),
                                    [&](auto item) { return !found.candidates[item].actor; });
    if (nobody) notes.emplace_back("portfolio.without-actor");
    add_filter_note(notes, map);
    return notes;
}

/// Of a map that is laid by other columns than principles reported gaps have no place (laid_out.hpp), and what a file
/// tells is told of the map as it was.
void refuse_what_is_not_laid(const Sides& laid, const Params& params) {
    if (!laid.rows) return;
    if (!params.candidates.empty()) throw Error(Message("error.candidates-by-principle"), Failure::usage);
    const bool asks_for_gaps = params.close == "gaps" || params.choose_from == "recommendations";
    if (!asks_for_gaps || laid.columns == Dimension::principle) return;
    const auto columns = laid.columns ? to_string(*laid.columns) : no_columns;
    throw Error({"error.gaps-by-principle", {{"columns", columns}}}, Failure::usage);
}

}  // namespace

Report portfolio_report(const Ecosystem& ecosystem, const Params& params) {
    refuse_what_is_not_laid(ecosystem.framework.laid, params);
    const auto found = portfolio(ecosystem, params);
    Report report{"portfolio", Message("portfolio.title"), {}, {}, {}};
    auto add = [&](Message sentence) { report.findings.push_back({std::move(sentence)}); };
    if (found.choice.items.empty()) {
        add(nothing_chosen(ecosystem, found));
        if (!found.needs.empty()) add(left_open(ecosystem, found, params.top));
    } else {
        add(headline(ecosystem, params, found));
        add(quality(params, found.choice));
        add(marginals(ecosystem, found, std::min(params.top, told), params.top));
        add(left_open(ecosystem, found, params.top));
        if (!found.stand_ins.empty()) add(stand_ins_sentence(ecosystem, found, 3));
        if (!found.share.empty()) add(sensitivity(ecosystem, params, found));
        if (auto next = next_step(found)) add(*next);
        if (auto inferred = inferred_sentence(found)) add(*inferred);
    }
    if (auto perhaps = perhaps_sentence(ecosystem, found, params.top)) add(*perhaps);
    if (!found.below_floor.empty()) add(floors_sentence(ecosystem, params, found));
    report.tables = portfolio_tables(ecosystem, found);
    report.notes = notes_of(ecosystem, params, found);
    return report;
}

}  // namespace ecomap
