#include "engine/analysis/laid_out.hpp"

#include "engine/analysis/dimension.hpp"
#include "engine/analysis/laid_rows.hpp"
#include "engine/model/error.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

bool has_terms(const Framework& framework, Dimension dimension) { return !terms_of(framework, dimension).empty(); }

/// The dimension written so, if the map has terms of it.
std::optional<Dimension> asked(const Framework& framework, std::string_view word) {
    const auto dimension = find_dimension(framework, word);
    return dimension && has_terms(framework, *dimension) ? dimension : std::nullopt;
}

/// Two of those that say something of the offer itself, and of the map's own; where there is none, the actor's.
Sides first_there_are(const Framework& framework) {
    Sides sides;
    std::vector<Dimension> of_offers{Dimension::support_type, Dimension::principle, Dimension::target,
                                     Dimension::phase};
    for (std::size_t place = 0; place < framework.own.size(); ++place) of_offers.push_back(own_dimension(place));
    for (auto dimension : of_offers) {
        if (!has_terms(framework, dimension)) continue;
        if (!sides.rows) sides.rows = dimension;
        else if (!sides.columns) sides.columns = dimension;
    }
    for (auto dimension : {Dimension::actor_type, Dimension::level})
        if (!sides.rows && has_terms(framework, dimension)) sides.rows = dimension;
    return sides;
}

/// What is there when nobody asks: a map with support types or principles is laid by these.
Sides usual_sides(const Framework& framework) {
    const bool rows = has_terms(framework, Dimension::support_type),
               columns = has_terms(framework, Dimension::principle);
    auto sides = first_there_are(framework);
    if (rows || columns) {
        sides.rows = rows ? Dimension::support_type : Dimension::principle;
        sides.columns = rows && columns ? std::optional(Dimension::principle) : std::nullopt;
    }
    const auto before = sides;
    const auto& own = framework.sides;
    const bool has_rows = own.rows && has_terms(framework, *own.rows);
    const bool has_columns = own.columns && own.columns != own.rows && has_terms(framework, *own.columns);
    if (has_rows) sides.rows = own.rows;
    if (has_columns) sides.columns = own.columns;
    if (sides.rows != sides.columns) return sides;
    if (has_rows) sides.columns = before.rows == sides.rows ? std::nullopt : before.rows;
    else sides.rows = before.columns == sides.columns ? std::nullopt : before.columns;
    return sides;
}

}  // namespace

std::vector<std::string> row_words(const Framework& framework) {
    std::vector<std::string> words;
    for (auto word : dimension_words_of(framework))
        if (asked(framework, word)) words.emplace_back(word);
    return words;
}

std::vector<std::string> column_words(const Framework& framework) {
    auto words = row_words(framework);
    words.emplace_back(no_columns);
    return words;
}

Sides sides_of(const Framework& framework, std::string_view rows, std::string_view columns) {
    const auto usual = usual_sides(framework);
    const auto asked_rows = asked(framework, rows), asked_columns = asked(framework, columns);
    if (asked_rows && asked_rows == asked_columns)
        throw Error({"error.rows-are-columns", {{"dimension", word_of(framework, *asked_rows)}}}, Failure::usage);
    Sides sides{asked_rows ? asked_rows : usual.rows, asked_columns ? asked_columns : usual.columns};
    if (columns == no_columns) sides.columns = std::nullopt;
    if (sides.rows != sides.columns) return sides;
    if (asked_rows) sides.columns = usual.rows == asked_rows ? std::nullopt : usual.rows;
    else sides.rows = usual.columns == asked_columns ? std::nullopt : usual.columns;
    return sides;
}

bool is_usual(const Framework& framework, const Sides& sides) {
    const auto on = [&](Dimension side) { return has_terms(framework, side) ? std::optional(side) : std::nullopt; };
    const auto rows = on(Dimension::support_type), columns = on(Dimension::principle);
    if (!sides.rows) return true;
    // One classification is a grid whichever side it stands on.
    if (!rows || !columns) return !sides.columns && (sides.rows == rows || sides.rows == columns);
    return sides == Sides{rows, columns};
}

bool is_silent(const Ecosystem& ecosystem) { return whole_of(ecosystem).offers.empty(); }

Ecosystem laid_out(const Ecosystem& ecosystem, const Sides& sides) {
    auto laid = laid_rows(ecosystem, sides);
    for (auto* other : {&laid.selection.whole, &laid.selection.possible})
        if (*other) *other = std::make_shared<const Ecosystem>(laid_rows(**other, sides));
    return laid;
}

Dimension dimension_on(const Framework& framework, Dimension side) {
    const auto& laid = framework.laid;
    if (!laid.rows) return side;
    if (side == Dimension::support_type) return *laid.rows;
    if (side == Dimension::principle) return laid.columns.value_or(side);
    return side;
}

std::string column_on(const Framework& framework, Dimension side) {
    const auto column = column_of(framework, dimension_on(framework, side));
    return column.table == "offers" ? column.name : column.name + " (" + column.table + ".csv)";
}

Calling calling_of(const Framework& framework) {
    Calling calling;
    for (auto word : dimension_words()) {
        const auto stock = *parse_dimension(word);
        CalledDimension called{stock, dimension_on(framework, stock), {}, name_of(framework, stock)};
        called.name = name_of(framework, called.dimension);
        const bool is_as_ever =
            called.dimension == stock && called.name.singular.empty() && called.own.singular.empty();
        if (!is_as_ever) calling.push_back(std::move(called));
    }
    return calling;
}

}  // namespace ecomap
