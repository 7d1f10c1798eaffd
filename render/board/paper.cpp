// ISO 216, in whole millimetres as the standard gives them.
#include "render/board/paper.hpp"

#include <array>
#include <cstddef>

namespace ecomap {
namespace {

constexpr std::array<std::string_view, 6> names{"screen", "A4", "A3", "A2", "A1", "A0"};

struct Millimetres {
    double width, height;  // standing
};
constexpr std::array<Millimetres, 5> sheets{{{210, 297}, {297, 420}, {420, 594}, {594, 841}, {841, 1189}}};

constexpr double points(double millimetres) { return millimetres * 72 / 25.4; }

}  // namespace

std::span<const std::string_view> paper_names() { return names; }

std::optional<Paper> find_paper(std::string_view name, bool portrait) {
    if (name == names.front()) return Paper{};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (names[i + 1] != name) continue;
        Paper standing{points(sheets[i].width), points(sheets[i].height)};
        return portrait ? standing : Paper{standing.height, standing.width};
    }
    return std::nullopt;
}

}  // namespace ecomap
