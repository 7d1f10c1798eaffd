// The subject of each sentence is a quantity ("nästan alla", "few"), never a label from the data: labels have unknown
// gender and number, so nothing in the sentence may have to agree with them.
#include "render/view/sentence.hpp"

#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t most_named = 3;  // in a list of ties
constexpr double few = 0.25;

MessageList list_of(const std::vector<std::string>& labels) {
    return listed(labels, labels.size() > most_named ? most_named - 1 : 0);
}

std::string yes_if(bool value) { return value ? "yes" : "no"; }

// ---- common and rare -------------------------------------------------------------------------------------------

struct Tie {
    std::vector<std::string> labels;
    bool many = false;
};

Tie tie_of(const std::vector<Offered>& offered, std::size_t actors) {
    Tie tie;
    for (const auto& one : offered) {
        if (one.actors != actors) continue;
        tie.labels.push_back(one.label);
        tie.many = tie.many || one.many;
    }
    return tie;
}

Message common(const Tie& tie, std::size_t count, std::size_t all, const Saying& saying) {
    return {"sentence.common",
            {{"share", count == all ? "all" : "some"},
             {"today", yes_if(saying.today)},
             {"scope", saying.scope},
             {"names", list_of(tie.labels)},
             {"count", count},
             {"all", all},
             {"ties", tie.labels.size()}}};
}

Message rare(const Tie& tie, std::size_t count, std::size_t all, const Saying& saying) {
    const bool is_few = static_cast<double>(count) <= few * static_cast<double>(all);
    return {"sentence.rare",
            {{"share", count == 0                             ? "none"
                       : count == 1 && tie.labels.size() == 1 ? "one"
                       : is_few                               ? "few"
                                                              : "fewest"},
             {"named", yes_if(tie.many)},
             {"today", yes_if(saying.today)},
             {"names", list_of(tie.labels)},
             {"count", count},
             {"ties", tie.labels.size()}}};
}

Message only_actor(const std::vector<Offered>& offered, const Saying& saying) {
    const auto some = std::count_if(offered.begin(), offered.end(), [](const Offered& one) { return one.actors > 0; });
    return {"sentence.only-actor",
            {{"today", yes_if(saying.today)},
             {"scope", saying.scope},
             {"all", offered.size()},
             {"name", offered.front().label},
             {"some", static_cast<std::size_t>(some)}}};
}

// ---- empty cells -----------------------------------------------------------------------------------------------

constexpr std::size_t named_gaps = 4, named_rows = 2;  // more are counted

/// A row or a column of a grid.
struct Line {
    std::string label;
    std::size_t cells = 0;  // where support is looked for
    std::size_t possible = 0;
    std::size_t nobody = 0, unknown = 0;  // where nobody need be
    std::vector<std::string> gaps = {};   // where the sure ones are, on the other side
    std::size_t empty() const { return gaps.size(); }
};

void note(Line& line, CellState state, const std::string& other_side) {
    const bool is_gap = state == CellState::sure_gap, is_possible = state == CellState::possible_gap;
    line.cells += is_gap || is_possible || state == CellState::support;
    line.nobody += state == CellState::nobody;
    line.unknown += state == CellState::unknown;
    line.possible += is_possible;
    if (is_gap) line.gaps.push_back(other_side);
}

struct Lines {
    std::vector<Line> rows, columns;
    std::size_t cells = 0, empty = 0, possible = 0, nobody = 0, unknown = 0;

    explicit Lines(const StatedGrid& grid) {
        for (const auto& label : grid.support_types) rows.push_back({label});
        for (const auto& label : grid.principles) columns.push_back({label});
        for (std::size_t r = 0; r < rows.size(); ++r) {
            for (std::size_t c = 0; c < columns.size(); ++c) {
                note(rows[r], grid.states[r][c], columns[c].label);
                note(columns[c], grid.states[r][c], rows[r].label);
            }
            cells += rows[r].cells, empty += rows[r].empty(), possible += rows[r].possible;
            nobody += rows[r].nobody, unknown += rows[r].unknown;
        }
    }
};

std::vector<std::string> labels_of(const std::vector<Line>& lines, auto is_meant) {
    std::vector<std::string> labels;
    for (const auto& line : lines)
        if (is_meant(line)) labels.push_back(line.label);
    return labels;
}

/// Without anybody in any of its cells.
bool is_bare(const Line& line) { return line.cells > 0 && line.empty() == line.cells; }

/// The lines with most gaps; none when so many tie, or each has so few, that naming them says nothing.
Message most_are(std::string_view side, const std::vector<Line>& lines, std::size_t empty) {
    std::size_t most = 0;
    for (const auto& line : lines) most = std::max(most, line.empty());
    const auto labels = labels_of(lines, [&](const Line& line) { return line.empty() == most; });
    if (most < 2 || labels.size() >= most_named || labels.size() == lines.size()) return {};
    const auto first = std::find_if(lines.begin(), lines.end(), [&](const Line& line) { return line.empty() == most; });
    return {"sentence.most-are",
            {{"all", yes_if(most == empty)},
             {"line", side},
             {"names", list_of(labels)},
             {"empty", most},
             {"cells", first->cells},
             {"ties", labels.size()}}};
}

/// "finansiering inom princip 2 och 3", for each row with gaps, those with the same together; none when there are too
/// many to name.
MessageList named(const Lines& lines) {
    std::vector<std::pair<std::vector<std::string>, MessageList>> by_gaps;  // and the rows that have just these
    for (const auto& row : lines.rows) {
        if (row.empty() == 0) continue;
        auto same =
            std::find_if(by_gaps.begin(), by_gaps.end(), [&](const auto& each) { return each.first == row.gaps; });
        if (same == by_gaps.end()) same = by_gaps.insert(by_gaps.end(), {row.gaps, {}});
        same->second.items.push_back(Message::as_it_is(row.label));
    }
    MessageList rows;
    for (auto& [gaps, types] : by_gaps)
        rows.items.push_back(
            {"sentence.within",
             {{"support_type", std::move(types)}, {"count", gaps.size()}, {"principles", listed(gaps)}}});
    const auto with_gaps =
        std::count_if(lines.rows.begin(), lines.rows.end(), [](const Line& row) { return row.empty() > 0; });
    if (lines.empty > named_gaps || static_cast<std::size_t>(with_gaps) > named_rows) rows.items.clear();
    return rows;
}

/// "2 av 26 rutor är tomma".
Message count_of(const Lines& lines, std::string_view scope) {
    return {"sentence.empty", {{"empty", lines.empty}, {"cells", lines.cells}, {"scope", scope}}};
}

/// "ingen aktör i urvalet erbjuder finansiering – 2 av 26 rutor är tomma": the filter is named with whom it takes away.
Message nobody_offers(MessageList names, const Lines& lines, const Saying& saying) {
    return {"sentence.nobody-offers",
            {{"today", yes_if(saying.today)},
             {"scope", saying.scope},
             {"names", std::move(names)},
             {"empty", count_of(lines, "all")}}};
}

Message gaps_in(const Lines& lines, const Saying& saying) {
    if (const auto bare = labels_of(lines.rows, is_bare); !bare.empty())
        return nobody_offers(list_of(bare), lines, saying);
    const auto is_bare_column = [](const Line& line) { return line.cells > 1 && is_bare(line); };
    if (const auto bare = labels_of(lines.columns, is_bare_column); !bare.empty())
        return {"sentence.nothing-within",
                {{"scope", saying.scope},
                 {"count", bare.size()},
                 {"principles", list_of(bare)},
                 {"empty", count_of(lines, "all")}}};
    if (auto rows = named(lines); !rows.items.empty()) return nobody_offers(std::move(rows), lines, saying);
    const auto count = count_of(lines, saying.scope);
    const auto types = most_are("support", lines.rows, lines.empty);
    const auto& where = types.empty() ? most_are("principle", lines.columns, lines.empty) : types;
    return where.empty() ? count : Message("sentence.empty-where", {{"empty", count}, {"where", where}});
}

}  // namespace

std::string actors_and_categories(std::size_t actors, std::size_t categories, std::string_view language) {
    return heads_in_words({actors, categories}, language);
}

std::string heads_in_words(const HeadCount& count, std::string_view language) {
    std::string line;
    for (const auto& part : head_words(count)) line += (line.empty() ? "" : " + ") + in_words(part, language);
    return line;
}

std::string common_and_rare(const std::vector<Offered>& offered, std::size_t all, const Saying& saying) {
    const auto say = [&](const Message& message) { return in_words(message, saying.language); };
    if (all == 0 || offered.empty()) return say({"sentence.only-categories", {{"scope", saying.scope}}});
    if (all == 1) return say(only_actor(offered, saying));
    const auto [least, most] = std::minmax_element(offered.begin(), offered.end(),
                                                   [](const auto& a, const auto& b) { return a.actors < b.actors; });
    if (least->actors == most->actors && offered.size() > 1)
        return say({"sentence.equally-many",
                    {{"today", yes_if(saying.today)}, {"scope", saying.scope}, {"count", most->actors}, {"all", all}}});
    const auto most_offered = common(tie_of(offered, most->actors), most->actors, all, saying);
    if (offered.size() == 1) return say(most_offered);
    return say(
        {"sentence.common-and-rare",
         {{"common", most_offered}, {"rare", rare(tie_of(offered, least->actors), least->actors, all, saying)}}});
}

std::string empty_cells(const StatedGrid& grid, const Saying& saying) {
    const Lines lines(grid);
    const auto say = [&](const Message& message) { return in_words(message, saying.language); };
    if (lines.empty + lines.possible == 0 && lines.nobody + lines.unknown > 0)
        return say({"cell-mark.nobody-needed",
                    {{"count", lines.nobody},
                     {"cells", lines.cells + lines.nobody + lines.unknown},
                     {"unknown", lines.unknown},
                     {"scope", saying.scope}}});
    if (lines.empty + lines.possible == 0)
        return say(
            {"sentence.none-empty",
             {{"thin", grid.thin}, {"perhaps", grid.perhaps_thin}, {"cells", lines.cells}, {"scope", saying.scope}}});
    if (lines.empty == 0)
        return say({"sentence.only-possible",
                    {{"possible", lines.possible}, {"cells", lines.cells}, {"scope", saying.scope}}});
    return say({"sentence.gaps", {{"gaps", gaps_in(lines, saying)}, {"possible", lines.possible}}});
}

}  // namespace ecomap
