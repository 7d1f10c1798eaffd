// The comparison of two maps as a page for those who decide: what closes and what is lost, who is affected, what the
// network loses, how sure it is, and what to ask next. Rows are folded in groups; diff.hpp lists each.
#include "engine/analysis/change/compare.hpp"
#include "engine/analysis/change/compare_tables.hpp"
#include "engine/analysis/no_number.hpp"
#include "engine/analysis/report_words.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

MessageList actors_of(const Ecosystem& map, const std::vector<std::string>& keys, std::size_t most = 0) {
    MessageList names{{}, Joining::conjunction, most};
    for (const auto& key : keys)
        if (auto actor = find_actor(map, key)) names.items.push_back(marked_name(map[*actor]));
    return names;
}

/// "Funding – Share (Alfa)"; without a bracket when there is nobody to name.
Message with_actors(const Message& cell, MessageList actors) {
    if (actors.items.empty()) return cell;
    return {"compare.cell-with-actors", {{"cell", cell}, {"actors", std::move(actors)}}};
}

/// The cells that gain or lose their support, with those who come or go.
Message cells_sentence(const Ecosystem& map, const Comparison& comparison, bool closed) {
    MessageList cells;
    for (const auto& cell : comparison.cells) {
        if (!(closed ? cell.was_empty && !cell.is_empty : !cell.was_empty && cell.is_empty)) continue;
        cells.items.push_back(with_actors(cell.name, actors_of(map, closed ? cell.come : cell.gone, 3)));
    }
    return {closed ? "compare.gain-support" : "compare.lose-support", {{"cells", std::move(cells)}}};
}

/// The cells in which nobody is known any more, and yet offers that lack a term could be; and the other way round.
Message known_support_sentence(const Ecosystem& map, const Comparison& comparison, bool comes) {
    MessageList cells;
    for (const auto& cell : comparison.cells)
        if (comes ? cell.first_known : cell.perhaps_lost)
            cells.items.push_back(with_actors(cell.name, actors_of(map, comes ? cell.come : cell.gone, 3)));
    return {comes ? "compare.first-support" : "compare.perhaps-lose-support", {{"cells", std::move(cells)}}};
}

/// Cells with fewer or more actors than before, and those that now hang on one.
std::optional<Message> thinner_sentence(const Comparison& comparison) {
    std::size_t fewer = 0, more = 0;
    MessageList changes, lone;
    for (const auto& cell : comparison.cells) {
        if (cell.is_empty || cell.was_empty || cell.perhaps_lost || cell.first_known) continue;
        fewer += cell.after < cell.before ? 1 : 0;
        more += cell.after > cell.before ? 1 : 0;
    }
    if (fewer + more == 0) return std::nullopt;
    if (fewer > 0) changes.items.push_back({"compare.fewer-actors", {{"cells", fewer}}});
    if (more > 0) changes.items.push_back({"compare.more-actors", {{"cells", more}}});
    for (const auto& cell : comparison.cells)
        if (cell.after == 1 && cell.before > 1) lone.items.push_back(cell.name);
    const auto count = lone.items.size();
    return Message("compare.thinner", {{"changes", std::move(changes)}, {"count", count}, {"lone", std::move(lone)}});
}

Message groups_sentence(const Comparison& comparison, std::size_t most) {
    MessageList changed{{}, Joining::conjunction, most}, without;
    for (const auto& group : comparison.groups) {
        changed.items.push_back(
            {"compare.group", {{"group", group.name}, {"before", group.before}, {"after", group.after}}});
        if (group.after == 0) without.items.emplace_back(group.name);
    }
    const auto count = without.items.size();
    return {"compare.groups", {{"groups", std::move(changed)}, {"count", count}, {"without", std::move(without)}}};
}

Message gaps_sentence(const Ecosystem& map, const Comparison& comparison, bool answered) {
    const auto& keys = answered ? comparison.answered : comparison.no_longer_answered;
    const bool known = answered ? comparison.knows_answers_before : comparison.knows_answers_after;
    MessageList names;
    for (const auto& gap : map.gaps)
        if (contains(keys, gap.key)) names.items.emplace_back(gap.label);
    const auto count = names.items.size();
    return {answered ? "compare.gaps-answered" : "compare.gaps-no-longer-answered",
            {{"count", count}, {"known", known ? "yes" : "no"}, {"gaps", std::move(names)}}};
}

Message parts_sentence(const Comparison& comparison) {
    auto value = [&](std::string_view key) {
        for (const auto& measure : comparison.measures)
            if (measure.key == key) return measure;
        return Measure{};
    };
    auto whole = [](const std::optional<double>& number) { return static_cast<std::int64_t>(number.value_or(0)); };
    auto share = [](const std::optional<double>& part) { return Percent{std::round(100 * part.value_or(0))}; };
    auto steps = [](const std::optional<double>& mean) { return Decimal{mean.value_or(0), 1}; };
    const auto parts = value("parts"), isolates = value("isolates"), path = value("mean_path"),
               reach = value("reachable");
    const bool measured = path.before && path.after && reach.before && reach.after;
    return {"compare.network",
            {{"parts", whole(parts.after)},
             {"parts_before", whole(parts.before)},
             {"isolates", whole(isolates.after)},
             {"isolates_before", whole(isolates.before)},
             {"measured", measured ? "yes" : "no"},
             {"reach", share(reach.after)},
             {"reach_before", share(reach.before)},
             {"path", steps(path.after)},
             {"path_before", steps(path.before)}}};
}

std::optional<Message> ranks_sentence(const Comparison& comparison) {
    MessageList moves;
    auto add_first = [&](bool rises, const char* id) {
        for (const auto& move : comparison.betweenness) {
            if (move.rises() != rises) continue;
            moves.items.push_back({id, {{"name", move.name}, {"before", move.before}, {"after", move.after}}});
            return;
        }
    };
    add_first(true, "compare.rises-most");
    add_first(false, "compare.falls-most");
    if (moves.items.empty()) return std::nullopt;
    return Message("compare.ranks", {{"moves", std::move(moves)}});
}

/// How much of the change rests on the sources' own words.
Message sureness_sentence(const Placements& placements) {
    MessageList parts{{}, Joining::semicolons};
    auto add = [&](const char* id, std::size_t count, std::size_t stated) {
        if (count == 0) return;
        parts.items.push_back({id,
                               {{"count", count},
                                {"which", stated == 0       ? "none"
                                          : stated == count ? "all"
                                                            : "some"},
                                {"stated", stated}}});
    };
    add("compare.placements-lost", placements.lost, placements.lost_stated);
    add("compare.placements-gained", placements.gained, placements.gained_stated);
    return {"compare.sureness", {{"parts", std::move(parts)}}};
}

/// Those with an offer in the cell that they could make, or are asked to make; at most a few by name.
MessageList could_take(const Ecosystem& map, const CellChange& cell) {
    MessageList names{{}, Joining::conjunction, 3};
    for (const auto& offer : map.offers) {
        if (offer.status != Status::could && offer.status != Status::recommended) continue;
        auto has = [](const auto& terms, const auto& vocabulary, const std::string& key) {
            const auto id = vocabulary.find(key);
            return vocabulary.empty() || (id && terms.contains(*id));
        };
        if (!has(offer.support_types.terms, map.framework.support_types, cell.support_type) ||
            !has(offer.principles.terms, map.framework.principles, cell.principle))
            continue;
        auto name = short_name(map[offer.actor]);
        if (!contains(names.items, name)) names.items.push_back(std::move(name));
    }
    return names;
}

/// Whom to ask to take over what is lost, and for what nobody is known.
Message who_could_sentence(const Ecosystem& map, const Comparison& comparison) {
    MessageList taken, orphans;
    for (const auto& cell : comparison.cells) {
        if (!cell.perhaps_lost && (cell.was_empty || !cell.is_empty)) continue;
        auto names = could_take(map, cell);
        (names.items.empty() ? orphans : taken).items.push_back(with_actors(cell.name, std::move(names)));
    }
    const bool has_taken = !taken.items.empty(), has_orphans = !orphans.items.empty();
    MessageList sentences{{}, Joining::sentences};
    if (has_taken) sentences.items.push_back({"compare.next-ask", {{"cells", std::move(taken)}}});
    if (has_orphans) {
        const char* id = !map.provenance.keeps(Status::could) ? "compare.could-outside"
                         : has_taken                          ? "compare.nobody-could"
                                                              : "compare.next-nobody-could";
        sentences.items.push_back({id, {{"cells", std::move(orphans)}}});
    }
    return sentences;
}

/// Whose offers come to count: they have to say that they will.
std::optional<Message> who_must_agree(const Ecosystem& before, const Ecosystem& after, std::size_t most) {
    std::vector<std::string> keys;
    auto counted = [](const Ecosystem& map) {
        std::vector<std::string> all;
        for (auto offer : cells(map).offers) all.push_back(map[offer].key);
        std::sort(all.begin(), all.end());
        return all;
    };
    const auto was = counted(before);
    for (auto id : cells(after).offers) {
        const auto& offer = after[id];
        if (std::binary_search(was.begin(), was.end(), offer.key)) continue;
        const auto& key = after[offer.actor].key;
        if (!contains(keys, key)) keys.push_back(key);
    }
    if (keys.empty()) return std::nullopt;
    return Message("compare.next-confirm", {{"actors", actors_of(after, keys, most)}});
}

void add_network_findings(const Ecosystem& before, const Ecosystem& after, const Comparison& found, std::size_t most,
                          std::vector<Finding>& findings) {
    auto add_named = [&](const char* id, const Ecosystem& map, const std::vector<std::string>& keys) {
        if (!keys.empty()) findings.push_back({{id, {{"actors", actors_of(map, keys, most)}}}});
    };
    findings.push_back({parts_sentence(found)});
    add_named("compare.cut-off", after, found.cut_off);
    add_named("compare.tied-again", after, found.tied_again);
    add_named("compare.new-cut-points", after, found.new_cut_points);
    add_named("compare.former-cut-points", before, found.former_cut_points);
    if (auto ranks = ranks_sentence(found)) findings.push_back({*ranks});
}

}  // namespace

Report compare_report(const Ecosystem& before, const Ecosystem& after, const Params& params) {
    const auto found = compare(before, after, params);
    Report report{"compare", Message("compare.title"), {}, {}, {}};
    auto add = [&](Message sentence) { report.findings.push_back({std::move(sentence)}); };
    add({"compare.headline", {{"headline", headline_of(found)}}});
    const auto& turns = found.turns;
    if (turns.closed > 0) add(cells_sentence(after, found, true));
    if (turns.first_known > 0) add(known_support_sentence(after, found, true));
    if (turns.lost > 0) add(cells_sentence(before, found, false));
    if (turns.perhaps_lost > 0) add(known_support_sentence(before, found, false));
    if (auto thinner = thinner_sentence(found)) add(*thinner);
    if (!found.groups.empty()) add(groups_sentence(found, params.top));
    if (!found.answered.empty()) add(gaps_sentence(after, found, true));
    if (!found.no_longer_answered.empty()) add(gaps_sentence(after, found, false));
    add_network_findings(before, after, found, params.top, report.findings);
    if (found.placements.lost + found.placements.gained > 0) add(sureness_sentence(found.placements));
    if (turns.lost + turns.perhaps_lost > 0) add(who_could_sentence(after, found));
    if (found.silent == Side::neither)
        if (auto agree = who_must_agree(before, after, params.top)) add(*agree);
    report.tables = compare_tables(before, after, found, params);
    report.notes = {Message("compare.matching"), Message("compare.counting"), Message("compare.places")};
    add_no_number_note(report);
    add_filter_note(report.notes, after);
    return report;
}

}  // namespace ecomap
