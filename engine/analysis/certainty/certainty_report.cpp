// The words of certainty; what they mean is defined in engine/analysis/certainty/certainty.hpp.
#include "engine/analysis/certainty/beyond_doubt.hpp"
#include "engine/analysis/certainty/certainty_tables.hpp"
#include "engine/analysis/support/cell_words.hpp"

#include <algorithm>
#include <map>

namespace ecomap {
namespace {

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
    Message who(const SureRanking& sure, const std::vector<ThingId>& leaders) const {
        return name_leaders(things, *sure.ranking, leaders);
    }
    /// "broadest actor (RISE) and 3 more".
    MessageList list(const Some& some) const {
        MessageList each{{}, Joining::conjunction, params.top};
        for (const auto* sure : some)
            each.items.push_back({"certainty.first-and-who",
                                  {{"first", sure->ranking->first()},
                                   {"who", name_leaders(things, *sure->ranking, sure->leaders, named_in_list)}}});
        return each;
    }
};

/// Which first places stand whichever single source is left out.
Message by_source(const Told& told) {
    auto loose = told.only([](const SureRanking& sure) { return sure.by_source; });
    auto firm = told.led.size() - loose.size();
    const auto& references = told.found.sources.references;
    if (references.empty()) return {"certainty.no-source", {{"all", told.list(told.led)}}};
    if (references.size() == 1)
        return {"certainty.only-source", {{"source", references.front()}, {"all", told.list(told.led)}}};
    if (loose.empty())
        return {"certainty.all-stand-without-a-source", {{"all", told.led.size()}, {"which", told.list(told.led)}}};
    if (firm == 0)
        return {"certainty.none-stands-without-a-source", {{"all", told.led.size()}, {"which", told.list(loose)}}};
    return {"certainty.some-stand-without-a-source",
            {{"firm", firm}, {"all", told.led.size()}, {"loose", told.list(loose)}}};
}

/// Those that nothing shakes.
Message in_every_test(const Told& told) {
    auto firm = told.only([](const SureRanking& sure) { return sure.standing == Standing::holds; });
    if (firm.empty()) return Message("certainty.none-holds");
    return {"certainty.hold", {{"firm", firm.size()}, {"all", told.led.size()}, {"which", told.list(firm)}}};
}

/// How often the first is first when rows are drawn anew; the least sure by name.
Message by_chance(const Told& told) {
    auto shaky = told.only([](const SureRanking& sure) { return sure.by_chance; });
    auto firm = told.led.size() - shaky.size();
    auto share = [](const SureRanking* sure) {
        return static_cast<double>(sure->things.front().first_draws) / static_cast<double>(sure->draws);
    };
    std::stable_sort(shaky.begin(), shaky.end(), [&](const auto* a, const auto* b) { return share(a) < share(b); });
    MessageList least;
    for (std::size_t i = 0; i < std::min(shaky.size(), least_sure); ++i) {
        const auto& first = shaky[i]->things.front();
        least.items.push_back({"certainty.first-in-draws",
                               {{"first", shaky[i]->ranking->first()},
                                {"name", told.things.name(shaky[i]->ranking->kind, first.thing)},
                                {"equals", first.tied_with + 1},
                                {"first_draws", first.first_draws},
                                {"draws", shaky[i]->draws}}});
    }
    return {"certainty.same-in-draws",
            {{"firm", firm}, {"all", told.led.size()}, {"shaky", shaky.size()}, {"least_sure", std::move(least)}}};
}

Message by_inferred(const Told& told) {
    auto changed = told.only([](const SureRanking& sure) { return sure.by_inferred; });
    if (changed.empty()) return Message("certainty.all-stand-without-the-inferred");
    MessageList changes{{}, Joining::semicolons};
    for (std::size_t i = 0; i < std::min(changed.size(), std::max<std::size_t>(told.params.top, 1)); ++i) {
        const auto& ranking = *changed[i]->ranking;
        changes.items.push_back(
            {"certainty.becomes",
             {{"first", ranking.first()},
              {"who", name_leaders(told.things, ranking, changed[i]->stated_leaders, named_in_list)}}});
    }
    const auto more = changed.size() - changes.items.size();
    return {"certainty.change-without-the-inferred",
            {{"changed", changed.size()}, {"all", told.led.size()}, {"changes", std::move(changes)}, {"more", more}}};
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
    MessageList each{{}, Joining::conjunction, 6};
    for (const auto& [document, changes] : counts)
        each.items.push_back({"certainty.document-changes", {{"document", document}, {"changes", changes}}});
    report.findings.push_back({{"certainty.documents", {{"all", told.led.size()}, {"documents", std::move(each)}}}});
}

/// For one ranking: what changes the first place, at most so many sources by name.
void add_changes(Report& report, const Told& told, const SureRanking& sure) {
    if (!sure.by_source) return;
    MessageList changes{{}, Joining::semicolons};
    for (const auto& place : sure.changed)
        if (place.is_reference && changes.items.size() < most_changes)
            changes.items.push_back(
                {"certainty.first-without", {{"who", told.who(sure, place.leaders)}, {"source", place.left_out}}});
    const auto more = sure.changed_references() - changes.items.size();
    report.findings.push_back({{"certainty.changes", {{"changes", std::move(changes)}, {"more", more}}}});
}

std::string_view key_of(Standing standing) {
    return standing == Standing::holds ? "holds" : standing == Standing::shaky ? "shaky" : "unknown";
}

/// The answer for one ranking: who is first, and what that hangs on.
Message answer(const Told& told, const SureRanking& sure) {
    const auto& first = sure.things.front();
    return {"certainty.answer",
            {{"first", sure.ranking->first()},
             {"who", told.who(sure, sure.leaders)},
             {"standing", key_of(sure.standing)},
             {"shaken_by", shaken_by(sure)},
             {"name", told.things.name(sure.ranking->kind, first.thing)},
             {"first_draws", first.first_draws},
             {"draws", sure.draws},
             {"best", first.drawn_best.value_or(0)},
             {"worst", first.drawn_worst.value_or(0)}}};
}

/// Who is first in one ranking without what is inferred.
Message without_inferred(const Told& told, const SureRanking& sure) {
    if (!sure.by_inferred) return Message("certainty.stands-without-the-inferred");
    return {"certainty.first-without-the-inferred",
            {{"count", sure.stated_leaders.size()}, {"who", told.who(sure, sure.stated_leaders)}}};
}

void add_definitions(std::vector<Message>& notes, const Told& told) {
    notes.push_back({"certainty.drawing", {{"draws", told.params.draws}, {"seed", std::to_string(told.params.seed)}}});
    MessageList dear;
    std::size_t draws = 0;
    std::map<std::size_t, MessageList> stopped;  // by draws
    for (const auto& sure : told.found.rankings) {
        if (sure.things.empty()) continue;
        const auto key = Message::as_it_is(sure.ranking->key);
        if (sure.most_draws < told.params.draws) dear.items.push_back(key), draws = sure.most_draws;
        if (sure.draws < sure.most_draws) stopped[sure.draws].items.push_back(key);
    }
    if (!dear.items.empty())
        notes.push_back({"certainty.fewer-draws", {{"rankings", std::move(dear)}, {"draws", draws}}});
    MessageList clear{{}, Joining::semicolons};
    for (auto& [after, keys] : stopped)
        clear.items.push_back({"certainty.after-draws", {{"draws", after}, {"rankings", std::move(keys)}}});
    if (!clear.items.empty())
        notes.push_back({"certainty.stopped-draws", {{"first_look", first_look}, {"rankings", std::move(clear)}}});
    notes.push_back(
        {"certainty.leaving-out",
         {{"references", told.found.sources.references.size()}, {"documents", told.found.sources.documents.size()}}});
    notes.emplace_back("certainty.standing");
    notes.emplace_back("certainty.order");
}

void add_findings(Report& report, const Told& told) {
    auto add = [&](Message sentence) { report.findings.push_back({std::move(sentence)}); };
    if (told.led.empty())
        return add(Message(told.params.rank_by.empty() ? "certainty.nothing-to-rank" : "certainty.nobody-first"));
    if (told.led.size() == 1) {
        const auto& sure = *told.led.front();
        add(answer(told, sure));
        add_changes(report, told, sure);
        return add(without_inferred(told, sure));
    }
    add(by_source(told));
    add(in_every_test(told));
    if (told.params.draws > 0) add(by_chance(told));
    add(by_inferred(told));
    add_documents(report, told);
}

}  // namespace

Report certainty_report(const Ecosystem& ecosystem, const Params& params) {
    const auto found = certainty(ecosystem, params);
    const Things things(ecosystem, params);
    Told told{things, found, params, {}};
    for (const auto& sure : found.rankings)
        if (!sure.leaders.empty()) told.led.push_back(&sure);
    Report report{"certainty", Message("certainty.title"), {}, {}, {}};
    add_findings(report, told);
    report.tables.push_back(rankings_table(things, found));
    for (const auto& sure : found.rankings) {
        report.tables.push_back(ranking_table(things, sure));
        if (params.rank_by.empty()) report.tables.back().first_rows = first_page;
    }
    report.tables.push_back(first_places_table(things, found));
    if (params.rank_by.empty()) report.tables.back().first_rows = 2 * first_page;
    add_definitions(report.notes, told);
    add_filter_note(report.notes, ecosystem);
    return report;
}

}  // namespace ecomap
