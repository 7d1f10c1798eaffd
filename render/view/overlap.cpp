#include "render/view/overlap.hpp"

#include "engine/analysis/cell_tables.hpp"
#include "engine/analysis/overlap.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/analysis/seriation.hpp"
#include "render/view/heat.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

constexpr std::size_t most_names = 40;  // of a crowded cell

constexpr std::size_t most_actors = 40;  // more cannot be read on a wall

struct Context {
    const Ecosystem& ecosystem;
    const Theme& theme;
    std::string_view language;
    const Params& params;
    std::string say(std::string_view swedish, std::string_view english) const {
        return ecomap::say(swedish, english, language);
    }
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

std::string of(const Context& context, const OverlapPair& pair) {
    return std::to_string(pair.shared) + context.say(" av ", " of ") + std::to_string(pair.either) +
           context.say(pair.either == 1 ? " ruta" : " rutor", pair.either == 1 ? " cell" : " cells");
}

Matrix::CellOf cell_of(const Context& context, const Overlap& found, const Square& square, std::size_t r, std::size_t c,
                       const HeatScale& scale) {
    Matrix::CellOf cell;
    auto names = name_of(context, found, square.actors[r]) + " – " + name_of(context, found, square.actors[c]);
    if (r == c) {
        cell.value = 1;
        cell.colour = context.theme.line;
        cell.detail = context.say("samma aktör", "the same actor");
        cell.tooltip = name_of(context, found, square.actors[r]);
        return cell;
    }
    const auto* pair = square.at(r, c);
    cell.value = pair ? pair->jaccard() : 0;
    if (!pair) {
        cell.tooltip = names + ": " + context.say("delar ingen ruta", "share no cell");
        return cell;
    }
    cell.text = decimal(pair->jaccard(), 2, context.language);
    cell.colour = scale.colour_of(pair->jaccard());
    cell.detail = name_places(context.ecosystem.framework, shared_places(found, *pair), context.language);
    cell.tooltip =
        names + ": " + cell.text + context.say(", delar ", ", share ") + of(context, *pair) + " – " + cell.detail;
    return cell;
}

void add_crowded(const Context& context, Matrix& matrix) {
    auto grid = cells(context.ecosystem);
    auto places = shared_cells(context.ecosystem.framework, grid);
    if (places.size() > context.params.top) places.resize(context.params.top);
    matrix.lines_title = context.say("Rutor som flest aktörer delar", "Cells that most actors share");
    for (const auto& place : places) {
        const auto& occupancy = at(grid, place);
        std::vector<std::string> names;
        for (const auto& presence : occupancy.actors)
            names.emplace_back(short_name(context.ecosystem[presence.actor], context.language));
        for (const auto& presence : occupancy.categories)
            names.push_back(std::string(short_name(context.ecosystem[presence.actor], context.language)) +
                            context.say(" (många)", " (many)"));
        if (names.size() > most_names) {  // the view 'support' has them all
            auto rest = std::to_string(names.size() - most_names);
            names.resize(most_names);
            names.push_back(context.say("… och " + rest + " till", "… and " + rest + " more"));
        }
        matrix.lines.push_back({cell_name(context.ecosystem.framework, place, context.language),
                                static_cast<double>(occupancy.count()), std::move(names)});
    }
}

std::string headline(const Context& context, const Overlap& found) {
    if (found.pairs.empty()) return context.say("Inga två aktörer delar en ruta", "No two actors share a cell");
    std::vector<std::string> names;
    for (const auto& pair : found.pairs)
        if (pair.rank == 1)
            names.push_back(name_of(context, found, pair.first) + "–" + name_of(context, found, pair.second));
    auto number = decimal(found.pairs.front().jaccard(), 2, context.language);
    return context.say("Störst överlapp: ", "Largest overlap: ") + join_list(names, context.language, 3) + " (" +
           number + ", " + of(context, found.pairs.front()) + ")";
}

std::string left_out(const Context& context, std::size_t count) {
    if (count == 0) return "";
    if (count == 1)
        return context.say(" 1 aktör som liknar andra mindre visas inte.",
                           " 1 actor that is less like others is not shown.");
    return " " + std::to_string(count) +
           context.say(" aktörer som liknar andra mindre visas inte.",
                       " actors that are less like others are not shown.");
}

Matrix nothing(const Context& context) {
    Matrix matrix;
    auto& heading = matrix.heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("Inga aktörer att jämföra", "No actors to compare");
    heading.how_to_read =
        context.ecosystem.about.filter.empty()
            ? context.say("Det behövs minst två aktörer med erbjudanden som har stödtyp och princip (offers.csv).",
                          "It takes at least two actors with offers that have support type and principle (offers.csv).")
            : context.say("Urvalet är för litet. Vidga filtret: ", "The selection is too small. Widen the filter: ") +
                  in_words(context.ecosystem.about.filter, context.language) + ".";
    heading.description = heading.headline + ". " + heading.how_to_read;
    return matrix;
}

}  // namespace

std::vector<Picture> draw_overlap(const Ecosystem& ecosystem, const Theme& theme, const ViewOptions& options) {
    Context context{ecosystem, theme, options.language, options.params};
    auto found = overlap(ecosystem);
    if (found.actors.size() < 2) return {{"", nothing(context)}};
    auto square = seriated(found, square_of(found, chosen(found)));
    auto scale = HeatScale::of_shares(theme, options.language);
    Matrix matrix;
    matrix.style = Matrix::Style::heat;
    matrix.has_short_heads = true;
    matrix.rows_title = context.say("Aktör", "Actor");
    matrix.columns_title = context.say("Aktör 2", "Actor 2");
    matrix.values_title = context.say("Överlapp", "Overlap");
    matrix.details_title = context.say("Delade rutor", "Shared cells");
    for (std::size_t r = 0; r < square.actors.size(); ++r) {
        Matrix::Head head;
        head.code = std::to_string(r + 1);
        head.title = name_of(context, found, square.actors[r]);
        matrix.rows.push_back(head);
        auto& cells = matrix.cells.emplace_back();
        for (std::size_t c = 0; c < square.actors.size(); ++c)
            cells.push_back(cell_of(context, found, square, r, c, scale));
    }
    matrix.columns = matrix.rows;
    add_crowded(context, matrix);
    auto& heading = matrix.heading = heading_for(ecosystem, options.language);
    heading.headline = headline(context, found);
    heading.how_to_read =
        context.say(
            "Delade rutor (stödtyp × princip) av alla rutor som någon av de två finns i: 0 till 1. Aktörer som "
            "liknar varandra står intill varandra; numren i kolumnerna är radernas.",
            "Shared cells (support type × principle) out of all cells that either of the two is in: 0 to 1. "
            "Like actors stand beside each other; the numbers of the columns are those of the rows.") +
        left_out(context, found.actors.size() - square.actors.size());
    heading.legend = {scale.legend(context.say("Överlapp", "Overlap"))};
    heading.description = context.say("Aktörer mot aktörer: hur stor del av sina rutor de delar.",
                                      "Actors against actors: how much of their cells they share.");
    return {{"", matrix}};
}

}  // namespace ecomap
