#include "render/view/overlap.hpp"

#include "engine/analysis/support/cell_tables.hpp"
#include "engine/analysis/support/overlap.hpp"
#include "engine/analysis/support/seriation.hpp"
#include "render/shape/shown.hpp"
#include "render/view/heat.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace ecomap {
namespace {

constexpr std::size_t most_names = 40;  // of a crowded cell

constexpr std::size_t most_actors = 40;  // more cannot be read on a wall

struct Context : Speaker {
    const Ecosystem& ecosystem;
    const Params& params;
};

/// Positions in `found.actors`: all of them, or those of the most alike pairs until there are enough.
std::vector<std::size_t> chosen(const Overlap& found) {
    std::vector<std::size_t> some;
    if (found.actors.size() <= most_actors) {
        some.resize(found.actors.size());
        std::iota(some.begin(), some.end(), std::size_t{0});
        return some;
    }
    auto add = [&](std::size_t actor) {
        if (some.size() < most_actors && std::find(some.begin(), some.end(), actor) == some.end())
            some.push_back(actor);
    };
    for (const auto& pair : found.pairs) add(pair.first), add(pair.second);
    for (std::size_t i = 0; i < found.actors.size(); ++i) add(i);
    std::sort(some.begin(), some.end());
    return some;
}

/// The pairs among the shown actors, as a square of pointers; none: nothing shared.
struct Square {
    std::vector<std::size_t> actors;  ///< positions in Overlap::actors, in the order shown
    std::vector<const OverlapPair*> pairs;
    const OverlapPair* at(std::size_t row, std::size_t column) const { return pairs[row * actors.size() + column]; }
};

Square square_of(const Overlap& found, std::vector<std::size_t> actors) {
    Square square{std::move(actors), {}};
    auto count = square.actors.size();
    square.pairs.assign(count * count, nullptr);
    std::vector<std::size_t> place(found.actors.size(), count);
    for (std::size_t i = 0; i < count; ++i) place[square.actors[i]] = i;
    for (const auto& pair : found.pairs) {
        auto row = place[pair.first], column = place[pair.second];
        if (row == count || column == count) continue;
        square.pairs[row * count + column] = square.pairs[column * count + row] = &pair;
    }
    return square;
}

/// The same actors, like beside like.
Square seriated(const Overlap& found, const Square& square) {
    auto count = square.actors.size();
    std::vector<double> similarity(count * count);
    for (std::size_t i = 0; i < similarity.size(); ++i)
        similarity[i] = square.pairs[i] ? square.pairs[i]->jaccard() : 0;
    std::vector<std::size_t> actors;
    for (auto position : seriate(similarity, count)) actors.push_back(square.actors[position]);
    return square_of(found, std::move(actors));
}

std::string name_of(const Context& context, const Overlap& found, std::size_t position) {
    return std::string(short_name(context.ecosystem[found.actors[position].actor], context.language));
}

Message of(const OverlapPair& pair) {
    return {"overlap-view.of-cells", {{"shared", pair.shared}, {"either", pair.either}}};
}

Decimal jaccard(const OverlapPair& pair) { return {pair.jaccard(), 2}; }

Matrix::CellOf cell_of(const Context& context, const Overlap& found, const Square& square, std::size_t r, std::size_t c,
                       const HeatScale& scale) {
    Matrix::CellOf cell;
    auto names = name_of(context, found, square.actors[r]) + " – " + name_of(context, found, square.actors[c]);
    if (r == c) {
        cell.value = 1;
        cell.colour = ColourRole::line;
        cell.detail = context.say("overlap-view.same-actor");
        cell.tooltip = name_of(context, found, square.actors[r]);
        return cell;
    }
    const auto* pair = square.at(r, c);
    cell.value = pair ? pair->jaccard() : 0;
    if (!pair) {
        cell.tooltip = names + ": " + context.say("overlap-view.share-none");
        return cell;
    }
    cell.text = in_words(Message::as_it_is(jaccard(*pair)), context.language);
    cell.colour = scale.colour_of(pair->jaccard());
    cell.detail = in_words(name_places(context.ecosystem.framework, shared_places(found, *pair)), context.language);
    cell.tooltip =
        context.say("overlap-view.share",
                    {{"names", names}, {"overlap", jaccard(*pair)}, {"of_cells", of(*pair)}, {"cells", cell.detail}});
    return cell;
}

void add_crowded(const Context& context, Matrix& matrix) {
    auto grid = cells(context.ecosystem);
    auto places = shared_cells(context.ecosystem.framework, grid);
    if (places.size() > context.params.top) places.resize(context.params.top);
    matrix.lines_title = context.say("overlap-view.crowded-cells");
    for (const auto& place : places) {
        const auto& occupancy = at(grid, place);
        std::vector<std::string> names;
        for (const auto& presence : occupancy.actors)
            names.emplace_back(short_name(context.ecosystem[presence.actor], context.language));
        for (const auto& presence : occupancy.categories)
            names.push_back(
                context.say("overlap-view.category", {{"name", short_name(context.ecosystem[presence.actor])}}));
        if (names.size() > most_names) {  // the view 'support' has them all
            const auto rest = names.size() - most_names;
            names.resize(most_names);
            names.push_back(context.say("overlap-view.more", {{"count", rest}}));
        }
        matrix.lines.push_back({in_words(cell_name(context.ecosystem.framework, place), context.language),
                                static_cast<double>(occupancy.count()), std::move(names)});
    }
}

/// The most actors that are in exactly the same cells, as positions in Overlap::actors; of equally many the first.
std::vector<std::size_t> same_places(const Overlap& found) {
    std::map<std::vector<OverlapPlace>, std::vector<std::size_t>> by_places;
    for (std::size_t i = 0; i < found.actors.size(); ++i) by_places[found.actors[i].places].push_back(i);
    std::vector<std::size_t> most;
    for (const auto& [places, actors] : by_places)
        if (actors.size() > most.size() || (actors.size() == most.size() && actors < most)) most = actors;
    return most;
}

std::string headline(const Context& context, const Overlap& found) {
    if (found.pairs.empty()) return context.say("overlap-view.nothing-shared");
    if (auto same = same_places(found); same.size() > 1) {
        std::vector<std::string> all;
        for (auto actor : same) all.push_back(name_of(context, found, actor));
        return context.say("overlap-view.same-cells", {{"actors", same.size()},
                                                       {"cells", found.actors[same.front()].places.size()},
                                                       {"names", listed(all, all.size() > 3 ? 2 : 0)}});
    }
    std::vector<std::string> names;
    for (const auto& pair : found.pairs)
        if (pair.rank == 1)
            names.push_back(name_of(context, found, pair.first) + "–" + name_of(context, found, pair.second));
    const auto& first = found.pairs.front();
    return context.say("overlap-view.largest", {{"pairs", listed(names, 3)}, {"of_cells", of(first)}});
}

std::string how_to_read(const Context& context, std::size_t left_out) {
    MessageList sentences{{{"overlap-view.read", {{"sides", divided_by(context.ecosystem.framework)}}}},
                          Joining::sentences};
    if (left_out > 0) sentences.items.push_back({"overlap-view.left-out", {{"count", left_out}}});
    return in_words(sentences, context.language);
}

Matrix nothing(const Context& context) {
    Matrix matrix;
    auto& heading = matrix.heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("overlap-view.nothing");
    const auto& filter = context.ecosystem.provenance.filter;
    heading.how_to_read = filter.empty() ? context.say("overlap-view.two-needed")
                                         : context.say("overlap-view.selection-too-small", {{"filter", filter}});
    heading.description = heading.headline + ". " + heading.how_to_read;
    return matrix;
}

}  // namespace

std::vector<Picture> draw_overlap(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem, options.params};
    auto found = overlap(ecosystem);
    if (found.actors.size() < 2) return {{"", nothing(context)}};
    auto square = seriated(found, square_of(found, chosen(found)));
    auto scale = HeatScale::of_shares(options.language);
    Matrix matrix;
    matrix.style = Matrix::Style::heat;
    matrix.has_short_heads = true;
    matrix.rows_title = context.say("overlap-view.actor");
    matrix.columns_title = context.say("overlap-view.actor-2");
    matrix.values_title = context.say("overlap-view.overlap");
    matrix.details_title = context.say("overlap-view.shared-cells");
    for (std::size_t r = 0; r < square.actors.size(); ++r) {
        Matrix::Head head;
        head.code = std::to_string(r + 1);
        head.title = name_of(context, found, square.actors[r]);
        head.shows = row_shown("actors", ecosystem[found.actors[square.actors[r]].actor].key);
        matrix.rows.push_back(head);
        auto& cells = matrix.cells.emplace_back();
        for (std::size_t c = 0; c < square.actors.size(); ++c)
            cells.push_back(cell_of(context, found, square, r, c, scale));
    }
    matrix.columns = matrix.rows;
    add_crowded(context, matrix);
    auto& heading = matrix.heading = heading_for(ecosystem, options.language);
    heading.headline = headline(context, found);
    heading.how_to_read = how_to_read(context, found.actors.size() - square.actors.size());
    heading.legend = {scale.legend(context.say("overlap-view.overlap"))};
    heading.description = context.say("overlap-view.description");
    return {{"", matrix}};
}

}  // namespace ecomap
