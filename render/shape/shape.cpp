#include "render/shape/shape.hpp"

namespace ecomap {

const Heading& heading_of(const Shape& shape) {
    return std::visit([](const auto& any) -> const Heading& { return any.heading; }, shape);
}

}  // namespace ecomap
