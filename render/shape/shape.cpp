#include "render/shape/shape.hpp"

#include <type_traits>

namespace ecomap {

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

Single emptied(const Single& single) {
    return std::visit(
        [](const auto& any) -> Single {
            std::decay_t<decltype(any)> empty;
            empty.heading = any.heading;
            if constexpr (std::is_same_v<std::decay_t<decltype(any)>, Profile>) {
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
