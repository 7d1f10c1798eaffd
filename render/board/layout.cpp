#include "render/board/layout.hpp"

namespace ecomap {

Board lay_out(const Shape& shape, const Theme& theme) {
    return std::visit([&](const auto& any) { return lay_out(any, theme); }, shape);
}

}  // namespace ecomap
