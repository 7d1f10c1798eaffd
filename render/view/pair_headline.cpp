#include "render/view/pair_headline.hpp"

#include "engine/analysis/needs/gaps.hpp"
#include "engine/analysis/occupancy.hpp"
#include "engine/model/letters.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <iterator>

namespace ecomap {
namespace {

// ---- what is assumed -------------------------------------------------------------------------------------------

bool is_status(const Argument& argument, Status status) {
    const auto* words = std::get_if<MessageList>(&argument.value());
    return words && !words->items.empty() && words->items.front() == status_word(status);
}

/// What-ifs as a headline begins: "With forum.csv", "if all possible roles are taken".
Message assumed(const Message& what_if) {
    const auto& arguments = what_if.arguments();
    if (what_if.id() == "what-if.file") return {"pair-view.with-file", {arguments.front()}};
    if (what_if.id() == "what-if.as-today")
        return {"pair-view.roles-taken",
                {{"which", is_status(arguments.front().argument, Status::could) ? "could" : "recommended"}}};
    if (!what_if.id().empty() || arguments.empty()) return what_if;
    const auto* list = std::get_if<MessageList>(&arguments.front().argument.value());
    if (!list) return what_if;
    auto all = *list;
    std::transform(all.items.begin(), all.items.end(), all.items.begin(), assumed);
    return Message(std::move(all));
}

std::string headline_over(const Ecosystem& after, const Message& finding, std::string_view language) {
    const auto& what_if = after.provenance.what_if;
    if (what_if.empty()) return in_words(finding, language);
    return in_words({"pair-view.headline",
                     {{"what_if", with_capital(in_words(assumed(what_if), language))},
                      {"finding", in_sentence(in_words(finding, language))}}},
                    language);
}

// ---- cells -----------------------------------------------------------------------------------------------------

/// The cells of some grids, and what becomes of their support.
struct Cells {
    CellTurns turns;
    std::size_t all = 0, differing = 0;
};

bool has_support(const Matrix::CellOf& cell) {
    using Mark = Matrix::Mark;
    const bool is_marked_so = cell.mark == Mark::none || cell.mark == Mark::thin || cell.mark == Mark::crowded;
    return is_marked_so && cell.value != 0.0;
}

/// For sure: a gap, or nobody where nobody need be.
bool is_empty(const Matrix::CellOf& cell) {
    return cell.mark == Matrix::Mark::gap || (cell.mark == Matrix::Mark::none && cell.value == 0.0);
}

bool is_perhaps_empty(const Matrix::CellOf& cell) {
    return cell.mark == Matrix::Mark::possible || cell.mark == Matrix::Mark::perhaps;
}

/// As a pair marks it: another share of the same number is no change, and of a cell of notes they are what is marked.
bool differs(const Matrix::CellOf& was, const Matrix::CellOf& is, bool is_of_notes) {
    const auto same_ink = [](const auto& one, const auto& other) { return one.ink == other.ink; };
    const auto same = [&](const auto& some, const auto& others) {
        return std::equal(some.begin(), some.end(), others.begin(), others.end(), same_ink);
    };
    const bool same_text = is_of_notes || was.text == is.text;
    return !same_text || was.mark != is.mark || !same(was.notes, is.notes) || !same(was.parts, is.parts);
}

void count(const Matrix& was, const Matrix& is, Cells& cells) {
    const bool is_of_notes = was.style == Matrix::Style::notes || was.style == Matrix::Style::cards;
    const auto add = [&](const Matrix::CellOf& one, const Matrix::CellOf& other) {
        auto& turns = cells.turns;
        ++cells.all;
        turns.closed += is_empty(one) && has_support(other) ? 1 : 0;
        turns.lost += has_support(one) && is_empty(other) ? 1 : 0;
        turns.perhaps_lost += has_support(one) && is_perhaps_empty(other) ? 1 : 0;
        turns.first_known += is_perhaps_empty(one) && has_support(other) ? 1 : 0;
        cells.differing += differs(one, other, is_of_notes) ? 1 : 0;
    };
    for (std::size_t r = 0; r < std::min(was.cells.size(), is.cells.size()); ++r)
        for (std::size_t c = 0; c < std::min(was.cells[r].size(), is.cells[r].size()); ++c)
            add(was.cells[r][c], is.cells[r][c]);
}

void count(const Multiples& was, const Multiples& is, Cells& cells) {
    for (std::size_t i = 0; i < std::min(was.panels.size(), is.panels.size()); ++i)
        count(was.panels[i].matrix, is.panels[i].matrix, cells);
}

void count(const Pipeline& was, const Pipeline& is, Cells& cells) { count(was.grid, is.grid, cells); }

template <class Other>
void count(const Other&, const Other&, Cells&) {}  // has no cells

std::optional<Message> cells_headline(const Single& before, const Single& after) {
    Cells cells;
    std::visit(
        [&](const auto& was) {
            using Kind = std::decay_t<decltype(was)>;
            if (const auto* is = std::get_if<Kind>(&after)) count(was, *is, cells);
        },
        before);
    if (cells.all == 0) return std::nullopt;
    if (auto turns = turns_headline(cells.turns)) return turns;
    return Message("pair-view.cells-differ", {{"count", cells.differing}});
}

// ---- gaps ------------------------------------------------------------------------------------------------------

/// Reported gaps of both maps, and of how many those who answer or could take them are others.
struct Takers {
    std::size_t all = 0, fewer = 0, more = 0, answered = 0, unanswered = 0;
};

Takers compare_takers(const Compared& maps, const Params& params) {
    const auto was = gaps(maps.before, params), is = gaps(maps.after, params);
    Takers takers;
    for (const auto& gap : is.reported) {
        const auto twin = std::find_if(was.reported.begin(), was.reported.end(), [&](const ReportedGap& each) {
            return maps.before[each.gap].key == maps.after[gap.gap].key;
        });
        if (twin == was.reported.end()) continue;
        ++takers.all;
        takers.answered += twin->answering.empty() && !gap.answering.empty() ? 1 : 0;
        takers.unanswered += !twin->answering.empty() && gap.answering.empty() ? 1 : 0;
        if (!twin->takers_known || !gap.takers_known) continue;
        const auto old_count = who_would(*twin).size(), new_count = who_would(gap).size();
        takers.fewer += new_count < old_count ? 1 : 0;
        takers.more += new_count > old_count ? 1 : 0;
    }
    return takers;
}

/// "3 of 21 gaps have fewer known takers, 16 get an offer": the first says of how many.
Message gaps_headline(const Takers& takers) {
    MessageList parts{{}, Joining::commas};
    const auto add = [&](const char* id, std::size_t count) {
        if (count > 0) parts.items.push_back({id, {{"count", count}, {"all", parts.items.empty() ? takers.all : 0}}});
    };
    add("pair-view.gaps-fewer-takers", takers.fewer);
    add("pair-view.gaps-more-takers", takers.more);
    add("pair-view.gaps-answered", takers.answered);
    add("pair-view.gaps-no-longer-answered", takers.unanswered);
    if (parts.items.empty()) return Message("pair-view.gaps-same");
    return Message(std::move(parts));
}

// ---- one actor -------------------------------------------------------------------------------------------------

/// How many of its offers count, on a board of one actor; nothing for other boards.
std::optional<Message> offers_headline(const Compared& maps, const std::string& key) {
    const auto offers_in = [&](const Ecosystem& map) {
        const auto offers = counted_offers(map);
        return static_cast<std::size_t>(std::count_if(offers.begin(), offers.end(), [&](const Membership& each) {
            return map[map[each.offer].actor].key == key;
        }));
    };
    if (key.empty() || (!find_actor(maps.before, key) && !find_actor(maps.after, key))) return std::nullopt;
    const auto was = offers_in(maps.before), is = offers_in(maps.after);
    return Message("pair-view.offers", {{"change", was == is ? "same" : "other"}, {"before", was}, {"after", is}});
}

// ---- network ---------------------------------------------------------------------------------------------------

std::size_t nodes_in(const Single& picture) {
    std::size_t nodes = 0;
    if (const auto* ego = std::get_if<Ego>(&picture)) {
        for (const auto& group : ego->groups)
            nodes += static_cast<std::size_t>(
                std::count_if(group.contacts.begin(), group.contacts.end(),
                              [](const Ego::Contact& contact) { return contact.ink != Ink::absent; }));
        nodes += static_cast<std::size_t>(std::count_if(ego->rest.begin(), ego->rest.end(),
                                                        [](const Note& note) { return note.ink != Ink::absent; }));
    }
    if (const auto* network = std::get_if<Network>(&picture)) nodes = network->nodes.size();
    return nodes;
}

/// Of the surroundings of one, or of one group, alone.
Message part_headline(const Single& before, const Single& after) {
    const auto was = nodes_in(before), is = nodes_in(after);
    return {std::holds_alternative<Ego>(after) ? "pair-view.contacts" : "pair-view.nodes",
            {{"change", was == is ? "same" : "other"}, {"before", was}, {"after", is}}};
}

// ---- things ----------------------------------------------------------------------------------------------------

std::string words_of(const Cell& cell, std::string_view language) {
    return std::visit(
        [&](const auto& value) -> std::string {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate>) return {};
            else if constexpr (std::is_arithmetic_v<Value>) return std::to_string(value);
            else if constexpr (std::is_same_v<Value, Text>) return std::string(value.in(language));
            else if constexpr (std::is_same_v<Value, Message>) return in_words(value, language);
            else return value;
        },
        cell);
}

/// The rings themselves and the notes in them: each row of their table repeats what stands on the ring.
std::vector<std::string> things_on(const Rings& rings) {
    std::vector<std::string> things;
    for (const auto* list : {&rings.rings, &rings.apart})
        for (const auto& ring : *list) {
            things.push_back(ring.title + '\n' + ring.count + '\n' + ring.remark);
            for (const auto& group : ring.groups)
                for (const auto& note : present(group.notes))
                    things.push_back(ring.title + '\n' + group.title + '\n' + note.title + '\n' +
                                     std::to_string(static_cast<int>(note.ink)));
        }
    std::sort(things.begin(), things.end());
    return things;
}

/// What a board shows, a line for each row of its table, sorted.
std::vector<std::string> things_on(const Single& picture, std::string_view language) {
    if (const auto* rings = std::get_if<Rings>(&picture)) return things_on(*rings);
    std::vector<std::string> things;
    for (const auto& row : table_of(shape_of(picture)).rows) {
        auto& thing = things.emplace_back();
        for (const auto& cell : row) thing += words_of(cell, language) + '\n';
    }
    std::sort(things.begin(), things.end());
    return things;
}

/// How many things are on one of the boards only; one that is altered counts once.
Message things_headline(const Single& before, const Single& after, std::string_view language) {
    const auto was = things_on(before, language), is = things_on(after, language);
    std::vector<std::string> gone, come;
    std::set_difference(was.begin(), was.end(), is.begin(), is.end(), std::back_inserter(gone));
    std::set_difference(is.begin(), is.end(), was.begin(), was.end(), std::back_inserter(come));
    return {"pair-view.things-differ", {{"count", std::max(gone.size(), come.size())}}};
}

Message finding_of(const View& view, const ViewOptions& options, const Compared& maps, const std::string& name,
                   const Single& before, const Single& after) {
    const auto& found = maps.found;
    const bool of_offers = is_of_offers(view);
    if (of_offers && found.silent != Side::neither) return headline_of(found);  // that it is unknown
    if (found.tables.empty()) return headline_of(found);
    if (table_of(shape_of(before)).rows == table_of(shape_of(after)).rows) return Message("pair-view.same");
    if (of_offers)
        if (auto offers = offers_headline(maps, name.empty() ? options.actor : name)) return *offers;
    switch (view.compared_by) {
        case ComparedBy::cells:
            return cells_headline(before, after).value_or(actors_headline_of(found));
        case ComparedBy::gaps:
            return gaps_headline(compare_takers(maps, options.params));
        case ComparedBy::actors:
            return actors_headline_of(found);
        case ComparedBy::network:
            return options.ego.empty() && options.group.empty() ? network_headline_of(found)
                                                                : part_headline(before, after);
        case ComparedBy::things:
            return things_headline(before, after, options.language);
        case ComparedBy::tables:
            return rows_headline_of(found);
    }
    return {};
}

}  // namespace

bool is_of_offers(const View& view) {
    using By = ComparedBy;
    return view.compared_by != By::network && view.compared_by != By::things && view.compared_by != By::tables;
}

std::string pair_headline(const View& view, const ViewOptions& options, const Compared& maps, const std::string& name,
                          const Single& before, const Single& after) {
    return headline_over(maps.after, finding_of(view, options, maps, name, before, after), options.language);
}

}  // namespace ecomap
