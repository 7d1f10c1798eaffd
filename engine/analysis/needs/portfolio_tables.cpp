#include "engine/analysis/needs/portfolio_tables.hpp"

#include "engine/model/contains.hpp"

#include <algorithm>

namespace ecomap {
namespace {

Cell actor_cell(const Ecosystem& map, const Candidate& candidate) {
    return candidate.actor ? Cell(short_name(map[*candidate.actor])) : Cell();
}

Cell cost_cell(const Candidate& candidate) { return candidate.cost ? Cell(*candidate.cost) : Cell(std::int64_t{1}); }

Column per_cost(const char* key, const Portfolio& found) {
    return {key, Message(found.costs_given ? "portfolio.per-cost" : "portfolio.per-offer"), ""};
}

Cell ratio(double gain, double cost) { return cost > 0 ? Cell(gain / cost) : Cell(); }

Table chosen_table(const Ecosystem& map, const Portfolio& found) {
    Table table{
        "chosen",
        Message("portfolio.table-chosen"),
        {column("id"), column_as("name", "name"), column_as("actor", "actor"), column("cost"), column("adds", "weight"),
         per_cost("adds_per_cost", found), column("needs", "needs"), column("closes")},
        {}};
    const auto firsts = first_closed(found);
    for (std::size_t i = 0; i < firsts.size(); ++i) {
        const auto item = found.choice.items[i];
        const auto& candidate = found.candidates[item];
        const auto gain = found.choice.gains[i];
        table.rows.push_back({candidate.key, candidate.name, actor_cell(map, candidate), cost_cell(candidate), gain,
                              ratio(gain, found.problem.items[item].cost), number_cell(firsts[i].size()),
                              Message(need_names(map, found, firsts[i]))});
    }
    return table;
}

Table candidates_table(const Ecosystem& map, const Portfolio& found) {
    Table table{"candidates",
                Message("portfolio.table-candidates"),
                {column("id"), column_as("name", "name"), column_as("actor", "actor"), column("cost"),
                 column_as("needs", "open-needs", "needs"), column_as("worth", "worth-alone", "weight"),
                 per_cost("worth_per_cost", found), column_as("chosen", "chosen"), column("share_of_draws", "share")},
                {}};
    std::vector<double> worth(found.candidates.size(), 0);
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < worth.size(); ++i) {
        for (auto need : found.problem.items[i].covers) worth[i] += found.needs[need].worth;
        order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return worth[a] > worth[b]; });
    const auto& chosen = found.choice.items;
    for (auto i : order) {
        if (found.problem.items[i].covers.empty()) continue;
        const auto& candidate = found.candidates[i];
        const bool is_chosen = contains(chosen, i);
        table.rows.push_back({candidate.key, candidate.name, actor_cell(map, candidate), cost_cell(candidate),
                              number_cell(found.problem.items[i].covers.size()), worth[i],
                              ratio(worth[i], found.problem.items[i].cost), yes_no(is_chosen),
                              found.share.empty() ? Cell() : Cell(found.share[i])});
    }
    return table;
}

Table needs_table(const Ecosystem& map, const Portfolio& found) {
    Table table{"needs",
                Message("portfolio.table-needs"),
                {{"need", Message(found.of_gaps ? "column.gap.gap" : "column.cell"), ""},
                 column("worth", "weight"),
                 column_as("actors", "actors-today", "actors"),
                 column_as("sure", "open-for-sure"),
                 column("closed"),
                 column("candidates", "candidates"),
                 column_as("who", "which")},
                {}};
    if (found.of_gaps) table.columns.erase(table.columns.begin() + 2);  // a gap has no number of actors
    const auto closed = found.closed(true);
    for (std::size_t i = 0; i < found.needs.size(); ++i) {
        const auto& need = found.needs[i];
        MessageList who{{}, Joining::conjunction, 5};
        for (auto each : need.closed_by) who.items.push_back(candidate_name(map, found.candidates[each]));
        table.rows.push_back({open_need_name(map, need), need.worth, number_cell(need.actors), yes_no(need.is_sure),
                              yes_no(std::binary_search(closed.begin(), closed.end(), i)),
                              number_cell(need.closed_by.size()),
                              need.closed_by.empty() ? Cell(std::string()) : Cell(Message(std::move(who)))});
        if (found.of_gaps) table.rows.back().erase(table.rows.back().begin() + 2);
    }
    return table;
}

Table budgets_table(const Portfolio& found) {
    Table table{"budgets",
                Message("portfolio.table-budgets"),
                {column("budget"), column("chosen", "candidates"), column_as("worth", "worth", "weight"),
                 column_as("share", "part-of-all-that-is-open", "share"), column("optimal")},
                {}};
    const auto all = found.open_worth();
    for (const auto& step : found.steps)
        table.rows.push_back({step.budget, number_cell(step.choice.items.size()), step.choice.worth,
                              all > 0 ? Cell(step.choice.worth / all) : Cell(), yes_no(step.choice.optimal)});
    return table;
}

template <class Tag, class List>
std::string keys_in(const TermSet<Tag>& terms, const List& list) {
    std::string keys;
    for (auto id : terms) keys += (keys.empty() ? "" : ";") + list[id].key;
    return keys;
}

/// The choice as rows of an --assume file: offers of the map become offers of today, others are added.
Table assume_table(const Ecosystem& map, const Portfolio& found) {
    Table table{"assume", Message("portfolio.table-assume"), {}, {}};
    for (const char* key : {"change", "table", "id", "status", "actor", "name", "support_types", "principles", "gaps"})
        table.columns.push_back({key, Message::as_it_is(key), ""});
    for (auto item : found.choice.items) {
        const auto& candidate = found.candidates[item];
        std::string none;
        if (candidate.offer) {
            table.rows.push_back({std::string("alter"), std::string("offers"), candidate.key, std::string("today"),
                                  none, none, none, none, none});
        } else if (candidate.actor) {
            table.rows.push_back({std::string("add"), std::string("offers"), candidate.key, std::string("today"),
                                  map[*candidate.actor].key, candidate.name,
                                  keys_in(candidate.support_types, map.framework.support_types),
                                  keys_in(candidate.principles, map.framework.principles), [&] {
                                      std::string keys;
                                      for (auto gap : candidate.gaps) keys += (keys.empty() ? "" : ";") + map[gap].key;
                                      return keys;
                                  }()});
        }
    }
    return table;
}

}  // namespace

Message candidate_name(const Ecosystem& map, const Candidate& candidate) {
    if (!candidate.actor) return candidate.name;
    return {"portfolio.candidate", {{"name", candidate.name}, {"actor", short_name(map[*candidate.actor])}}};
}

MessageList need_names(const Ecosystem& map, const Portfolio& found, const std::vector<std::size_t>& positions,
                       std::size_t most) {
    if (found.of_gaps) {
        MessageList names{{}, Joining::conjunction, most};
        for (auto position : positions) names.items.push_back(open_need_name(map, found.needs[position]));
        return names;
    }
    std::vector<CellPlace> places;
    for (auto position : positions) places.push_back(std::get<CellPlace>(found.needs[position].what));
    return name_cells(map.framework, places, most);
}

/// The needs that each chosen candidate is the first to close, in the order of the choice.
std::vector<std::vector<std::size_t>> first_closed(const Portfolio& found) {
    std::vector<bool> closed(found.needs.size(), false);
    std::vector<std::vector<std::size_t>> by_item;
    for (auto item : found.choice.items) {
        auto& mine = by_item.emplace_back();
        for (auto need : found.problem.items[item].covers)
            if (!closed[need]) closed[need] = true, mine.push_back(need);
    }
    return by_item;
}

Message open_need_name(const Ecosystem& map, const OpenNeed& need) {
    if (const auto* gap = std::get_if<GapId>(&need.what)) return map[*gap].label;
    return cell_name(map.framework, std::get<CellPlace>(need.what));
}

std::vector<Table> portfolio_tables(const Ecosystem& map, const Portfolio& found) {
    return {chosen_table(map, found), candidates_table(map, found), needs_table(map, found), budgets_table(found),
            assume_table(map, found)};
}

}  // namespace ecomap
