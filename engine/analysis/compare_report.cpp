// The comparison of two maps as a page for those who decide: what closes and what is lost, who is affected, what the
// network loses, how sure it is, and what to ask next. Rows are folded in groups; diff.hpp lists each.
#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/compare.hpp"
#include "engine/analysis/compare_tables.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

using std::string_view;
using Words = std::vector<std::string>;

std::string actors_of(const Ecosystem& map, const std::vector<std::string>& keys, string_view language,
                      std::size_t most = 0) {
    Words names;
    for (const auto& key : keys)
        if (auto actor = find_actor(map, key)) names.push_back(marked_name(map[*actor], language));
    return join_list(names, language, most);
}

/// "Gain support: Funding – Share (Alfa)." with those who come or go.
Text cells_sentence(const Ecosystem& map, const Comparison& comparison, bool closed) {
    return in_both([&](string_view language) {
        Words names;
        for (const auto& cell : comparison.cells) {
            if (!(closed ? cell.was_empty && !cell.is_empty : !cell.was_empty && cell.is_empty)) continue;
            const auto who = actors_of(map, closed ? cell.come : cell.gone, language, 3);
            names.push_back(std::string(cell.name.in(language)) + (who.empty() ? "" : " (" + who + ")"));
        }
        return std::string(closed ? choose(language, "Får stöd: ", "Gain support: ")
                                  : choose(language, "Blir utan stöd: ", "Lose their support: ")) +
               join_list(names, language) + ".";
    });
}

/// Cells with fewer or more actors than before, and those that now hang on one.
std::optional<Text> thinner_sentence(const Comparison& comparison) {
    std::size_t fewer = 0, more = 0;
    for (const auto& cell : comparison.cells) {
        if (cell.is_empty || cell.was_empty) continue;
        fewer += cell.after < cell.before ? 1 : 0;
        more += cell.after > cell.before ? 1 : 0;
    }
    if (fewer + more == 0) return std::nullopt;
    return in_both([&](string_view language) {
        Words parts, lone;
        auto cells = [&](std::size_t count) {
            return plural(count, choose(language, "ruta", "cell"), choose(language, "rutor", "cells"));
        };
        if (fewer > 0)
            parts.push_back(cells(fewer) +
                            std::string(choose(language, " får färre aktörer",
                                               fewer == 1 ? " has fewer actors" : " have fewer actors")));
        if (more > 0)
            parts.push_back(cells(more) + std::string(choose(language, " får fler aktörer",
                                                             more == 1 ? " has more actors" : " have more actors")));
        for (const auto& cell : comparison.cells)
            if (cell.after == 1 && cell.before > 1) lone.emplace_back(cell.name.in(language));
        auto line = join_list(parts, language);
        if (!lone.empty())
            line +=
                std::string(choose(language, "; på en enda aktör hänger nu ", "; now hanging on a single actor: ")) +
                join_list(lone, language);
        return line + ".";
    });
}

Text groups_sentence(const Comparison& comparison, std::size_t most) {
    return in_both([&](string_view language) {
        Words changed, without;
        for (const auto& group : comparison.groups) {
            changed.push_back(fill("{} ({} → {})", {std::string(group.name.in(language)), std::to_string(group.before),
                                                    std::to_string(group.after)}));
            if (group.after == 0) without.emplace_back(group.name.in(language));
        }
        auto line = fill(choose(language, "Berörda målgrupper, antal aktörer som vänder sig till dem: {}.",
                                "Target groups affected, by how many actors turn to them: {}."),
                         {join_list(changed, language, most)});
        if (!without.empty())
            line += fill(choose(language, " Utan något erbjudande blir {}.", " Left without any offer: {}."),
                         {join_list(without, language)});
        return line;
    });
}

Text gaps_sentence(const Ecosystem& map, const std::vector<std::string>& keys, bool answered) {
    return in_both([&](string_view language) {
        Words names;
        for (const auto& gap : map.gaps)
            if (std::find(keys.begin(), keys.end(), gap.key) != keys.end()) names.emplace_back(gap.label.in(language));
        const auto count = plural(names.size(), choose(language, "rapporterat glapp", "reported gap"),
                                  choose(language, "rapporterade glapp", "reported gaps"));
        return fill(answered ? choose(language, "{} får ett erbjudande som svarar mot det: {}.",
                                      names.size() == 1 ? "{} is answered by an offer: {}."
                                                        : "{} are answered by an offer: {}.")
                             : choose(language, "{} mister det erbjudande som svarade mot det: {}.",
                                      names.size() == 1 ? "{} loses the offer that answered it: {}."
                                                        : "{} lose the offers that answered them: {}."),
                    {count, join_list(names, language)});
    });
}

Text parts_sentence(const Comparison& comparison) {
    auto value = [&](string_view key) {
        for (const auto& measure : comparison.measures)
            if (measure.key == key) return measure;
        return Measure{};
    };
    auto text = [](const std::optional<double>& number) {
        return std::to_string(static_cast<long long>(number.value_or(0)));
    };
    const auto parts = value("parts"), isolates = value("isolates"), path = value("mean_path"),
               reach = value("reachable");
    return in_both([&](string_view language) {
        auto line = fill(choose(language, "Nätverket har {} (före: {}) och {} utan länkar (före: {})",
                                "The network has {} (before: {}) and {} without links (before: {})"),
                         {plural(static_cast<std::size_t>(parts.after.value_or(0)), choose(language, "del", "part"),
                                 choose(language, "delar", "parts")),
                          text(parts.before), text(isolates.after), text(isolates.before)});
        if (path.before && path.after && reach.before && reach.after)
            line += fill(
                choose(
                    language, "; av alla par med länkar når {} varandra (före: {}), i medel på {} steg (före: {})",
                    "; of all pairs with links {} reach each other (before: {}), in {} steps on average (before: {})"),
                {percent(std::round(100 * *reach.after), language), percent(std::round(100 * *reach.before), language),
                 decimal(*path.after, 1, language), decimal(*path.before, 1, language)});
        return line + ".";
    });
}

Text named(const Ecosystem& map, const std::vector<std::string>& keys, string_view swedish, string_view english,
           std::size_t most) {
    return in_both([&](string_view language) {
        return std::string(choose(language, swedish, english)) + actors_of(map, keys, language, most) + ".";
    });
}

std::optional<Text> ranks_sentence(const Comparison& comparison) {
    auto first = [&](bool rises) -> const RankMove* {
        for (const auto& move : comparison.betweenness)
            if (move.rises() == rises) return &move;
        return nullptr;
    };
    const auto *up = first(true), *down = first(false);
    if (!up && !down) return std::nullopt;
    return in_both([&](string_view language) {
        auto say = [&](const RankMove& move, string_view swedish, string_view english) {
            return fill(choose(language, swedish, english),
                        {std::string(move.name.in(language)), std::to_string(move.before), std::to_string(move.after)});
        };
        Words parts;
        if (up)
            parts.push_back(say(*up, "stiger mest {} (från plats {} till {})", "{} rises most (from place {} to {})"));
        if (down)
            parts.push_back(
                say(*down, "faller mest {} (från plats {} till {})", "{} falls most (from place {} to {})"));
        return std::string(choose(language, "Bland dem som håller ihop nätverket ",
                                  "Among those who hold the network together ")) +
               join_list(parts, language) + ".";
    });
}

/// How much of the change rests on the sources' own words.
Text sureness_sentence(const Placements& placements) {
    return in_both([&](string_view language) {
        Words parts;
        auto say = [&](std::size_t count, std::size_t stated, string_view which) {
            if (count == 0) return;
            const auto all = plural(count, choose(language, "placering som ", "placement that "),
                                    choose(language, "placeringar som ", "placements that ")) +
                             std::string(which);
            if (stated == 0)
                parts.push_back(all +
                                std::string(choose(language, " vilar på tolkning, inte på källans egna ord",
                                                   count == 1 ? " rests on inference, not on the source's own words"
                                                              : " rest on inference, not on the source's own words")));
            else if (stated == count)
                parts.push_back(
                    all + std::string(choose(language, " är belagda i källan",
                                             count == 1 ? " is stated in the source" : " are stated in the source")));
            else
                parts.push_back(fill(choose(language, "av {} är {} belagda i källan, resten tolkning",
                                            "of {}, {} are stated in the source, the rest is inference"),
                                     {all, std::to_string(stated)}));
        };
        const bool one_goes = placements.lost == 1, one_comes = placements.gained == 1;
        say(placements.lost, placements.lost_stated, choose(language, "försvinner", one_goes ? "goes" : "go"));
        say(placements.gained, placements.gained_stated, choose(language, "tillkommer", one_comes ? "comes" : "come"));
        std::string line(choose(language, "Säkerhet: ", "How sure: "));
        for (std::size_t i = 0; i < parts.size(); ++i) line += (i == 0 ? "" : "; ") + parts[i];
        return line + ".";
    });
}

/// Short names of those with an offer in the cell that they could make, or are asked to make.
Words could_take(const Ecosystem& map, const CellChange& cell, string_view language) {
    Words names;
    for (const auto& offer : map.offers) {
        if (offer.status != Status::could && offer.status != Status::recommended) continue;
        auto has = [](const auto& terms, const auto& vocabulary, const std::string& key) {
            const auto id = vocabulary.find(key);
            return id && terms.contains(*id);
        };
        if (!has(offer.support_types.terms, map.framework.support_types, cell.support_type) ||
            !has(offer.principles.terms, map.framework.principles, cell.principle))
            continue;
        std::string name(short_name(map[offer.actor], language));
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    return names;
}

Text who_could_sentence(const Ecosystem& map, const Comparison& comparison) {
    return in_both([&](string_view language) {
        Words taken, orphans;
        for (const auto& cell : comparison.cells) {
            if (cell.was_empty || !cell.is_empty) continue;
            const auto names = could_take(map, cell, language);
            const std::string place(cell.name.in(language));
            if (names.empty()) orphans.push_back(place);
            else taken.push_back(place + " (" + join_list(names, language, 3) + ")");
        }
        std::string line(choose(language, "Nästa steg: ", "Next: "));
        if (!taken.empty())
            line += fill(choose(language, "fråga dem som säger att de kan, eller ombeds, ta över {}. ",
                                "ask those who say they could, or are asked to, take over {}. "),
                         {join_list(taken, language)});
        if (!orphans.empty())
            line += fill(
                choose(language, "{} i kartan har sagt sig kunna ta över {}; sök någon innan beslutet.",
                       "{} in the map has said that they could take over {}; look for somebody before deciding."),
                {std::string(taken.empty() ? choose(language, "ingen", "nobody") : choose(language, "Ingen", "Nobody")),
                 join_list(orphans, language)});
        while (!line.empty() && line.back() == ' ') line.pop_back();
        return line;
    });
}

/// Whose offers come to count: they have to say that they will.
std::optional<Text> who_must_agree(const Ecosystem& before, const Ecosystem& after, std::size_t most) {
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
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    }
    if (keys.empty()) return std::nullopt;
    return in_both([&](string_view language) {
        return fill(choose(language, "Nästa steg: låt {} bekräfta vilka roller, från när och med vilka medel.",
                           "Next: have {} confirm which roles, from when and with what means."),
                    {actors_of(after, keys, language, most)});
    });
}

Text with_stop(const Text& headline) {
    return in_both([&](string_view language) { return std::string(headline.in(language)) + "."; });
}

void add_network_findings(const Ecosystem& before, const Ecosystem& after, const Comparison& found, std::size_t most,
                          std::vector<Finding>& findings) {
    auto add = [&](Text sentence) { findings.push_back({std::move(sentence)}); };
    add(parts_sentence(found));
    if (!found.cut_off.empty())
        add(named(after, found.cut_off, "Mister sin sista länk: ", "Lose their last link: ", most));
    if (!found.tied_again.empty())
        add(named(after, found.tied_again, "Får sin första länk: ", "Get their first link: ", most));
    if (!found.new_cut_points.empty())
        add(named(after, found.new_cut_points,
                  "Nya brytpunkter i nätverket: ", "New cut points of the network: ", most));
    if (!found.former_cut_points.empty())
        add(named(before, found.former_cut_points, "Inte längre brytpunkter: ", "No longer cut points: ", most));
    if (auto ranks = ranks_sentence(found)) add(*ranks);
}

}  // namespace

Report compare_report(const Ecosystem& before, const Ecosystem& after, const Params& params) {
    const auto found = compare(before, after, params);
    Report report{"compare", {"Före och efter", "Before and after"}, {}, {}, {}};
    auto add = [&](Text sentence) { report.findings.push_back({std::move(sentence)}); };
    add(with_stop(headline_of(found)));
    if (found.closed > 0) add(cells_sentence(after, found, true));
    if (found.lost > 0) add(cells_sentence(before, found, false));
    if (auto thinner = thinner_sentence(found)) add(*thinner);
    if (!found.groups.empty()) add(groups_sentence(found, params.top));
    if (!found.answered.empty()) add(gaps_sentence(after, found.answered, true));
    if (!found.no_longer_answered.empty()) add(gaps_sentence(after, found.no_longer_answered, false));
    add_network_findings(before, after, found, params.top, report.findings);
    if (found.placements.lost + found.placements.gained > 0) add(sureness_sentence(found.placements));
    if (found.lost > 0) add(who_could_sentence(after, found));
    if (auto agree = who_must_agree(before, after, params.top)) add(*agree);
    report.tables = compare_tables(before, after, found, params);
    report.notes = {Message("compare.rows-are-matched-by-id"), Message("compare.a-cell-gains-support-when"),
                    Message("compare.places-are-counted-among-those")};
    add_filter_note(report.notes, after.about);
    return report;
}

}  // namespace ecomap
