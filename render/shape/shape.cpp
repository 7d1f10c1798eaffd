#include "render/shape/shape.hpp"

#include <type_traits>
#include <utility>

namespace ecomap {

template <class Variant>
Compiled<Variant>::Compiled() = default;
template <class Variant>
Compiled<Variant>::Compiled(const Compiled&) = default;
template <class Variant>
Compiled<Variant>::Compiled(Compiled&&) noexcept = default;
template <class Variant>
Compiled<Variant>& Compiled<Variant>::operator=(const Compiled&) = default;
template <class Variant>
Compiled<Variant>& Compiled<Variant>::operator=(Compiled&&) noexcept = default;
template <class Variant>
Compiled<Variant>::~Compiled() = default;
template <class Variant>
template <class Kind>
requires(!std::is_base_of_v<Compiled<Variant>, Kind>) Compiled<Variant>::Compiled(Kind kind)
    : Variant(std::move(kind)) {}

template struct Compiled<AnyOf<>>;
template struct Compiled<AnyOf<Pair>>;
template Single::Compiled(Cards);
template Single::Compiled(Matrix);
template Single::Compiled(Flow);
template Single::Compiled(Profile);
template Single::Compiled(Tokens);
template Single::Compiled(Layers);
template Single::Compiled(Chains);
template Single::Compiled(Rings);
template Single::Compiled(Funnel);
template Single::Compiled(Lanes);
template Single::Compiled(Pipeline);
template Single::Compiled(Gantt);
template Single::Compiled(Network);
template Single::Compiled(Ego);
template Single::Compiled(Wall);
template Single::Compiled(Multiples);
template Single::Compiled(Bars);
template Shape::Compiled(Cards);
template Shape::Compiled(Matrix);
template Shape::Compiled(Flow);
template Shape::Compiled(Profile);
template Shape::Compiled(Tokens);
template Shape::Compiled(Layers);
template Shape::Compiled(Chains);
template Shape::Compiled(Rings);
template Shape::Compiled(Funnel);
template Shape::Compiled(Lanes);
template Shape::Compiled(Pipeline);
template Shape::Compiled(Gantt);
template Shape::Compiled(Network);
template Shape::Compiled(Ego);
template Shape::Compiled(Wall);
template Shape::Compiled(Multiples);
template Shape::Compiled(Bars);
template Shape::Compiled(Pair);

const Heading& heading_of(const Shape& shape) {
    return std::visit([](const auto& any) -> const Heading& { return any.heading; }, shape);
}

Shape shape_of(const Single& single) {
    return std::visit([](const auto& any) -> Shape { return any; }, single);
}

void align(Single& before, Single& after) {
    std::visit(
        [&](auto& one) {
            if (auto* other = std::get_if<std::decay_t<decltype(one)>>(&after)) align(one, *other);
        },
        before);
}

namespace {

/// A grid of the same kind, with the same titles and nothing in it.
Matrix emptied_grid(Matrix grid) {
    grid.rows.clear(), grid.columns.clear(), grid.cells.clear(), grid.lines.clear();
    grid.row_totals.clear(), grid.column_totals.clear();
    return grid;
}

}  // namespace

Single emptied(const Single& single) {
    return std::visit(
        [](const auto& any) -> Single {
            using Kind = std::decay_t<decltype(any)>;
            if constexpr (std::is_same_v<Kind, Matrix>) return emptied_grid(any);
            Kind empty;
            empty.heading = any.heading;
            if constexpr (std::is_same_v<Kind, Pipeline>) empty.grid = emptied_grid(any.grid);
            if constexpr (std::is_same_v<Kind, Profile>) {
                empty.key = any.key;
                empty.name = any.name;
                empty.type_label = any.type_label;
                empty.type_colour = any.type_colour;
            }
            return empty;
        },
        single);
}

Table table_of(const Shape& shape) {
    return std::visit([](const auto& any) { return table_of(any); }, shape);
}

std::size_t parts_of(const Shape& shape, Cut cut) {
    return std::visit([&](const auto& any) { return parts_of(any, cut); }, shape);
}

Shape part_of(const Shape& shape, Cut cut, std::size_t first, std::size_t last) {
    return std::visit([&](const auto& any) -> Shape { return part_of(any, cut, first, last); }, shape);
}

}  // namespace ecomap
