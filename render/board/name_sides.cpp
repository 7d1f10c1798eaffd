#include "render/board/name_sides.hpp"

#include "render/board/tie_curves.hpp"

#include <algorithm>
#include <cstddef>

namespace ecomap {
namespace {

constexpr double between = 3;  // boxes

Rect box_at(const NodeLook& look, Point middle) {
    return Rect{middle.x, middle.y, middle.x, middle.y}.grown(look.box.width / 2, look.box.height / 2);
}

std::ptrdiff_t lines_through(const Rect& name, std::span<const Curve> lines) {
    return std::count_if(lines.begin(), lines.end(), [&](const Curve& line) { return runs_through(line, name); });
}

}  // namespace

void choose_name_sides(std::vector<NodeLook>& looks, std::vector<Point>& middles, std::span<const Curve> lines,
                       const Rect& sheet) {
    std::vector<Rect> boxes;
    for (std::size_t i = 0; i < looks.size(); ++i) boxes.push_back(box_at(looks[i], middles[i]));
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (looks[i].label.lines.empty()) continue;
        auto disc = looks[i].disc(middles[i]);
        auto least = lines_through(looks[i].name_at(disc), lines);
        for (auto side : {NameSide::below, NameSide::above, NameSide::right, NameSide::left}) {
            if (least == 0) break;
            auto look = looks[i].with_name(side);
            auto box = box_at(look, look.middle(disc));
            bool is_free = box.inside(sheet);
            for (std::size_t j = 0; j < boxes.size() && is_free; ++j)
                is_free = j == i || !boxes[j].meets(box.grown(between, between));
            auto through = is_free ? lines_through(look.name_at(disc), lines) : least;
            if (through >= least) continue;
            least = through;
            looks[i] = look;
            middles[i] = look.middle(disc);
            boxes[i] = box;
        }
    }
}

}  // namespace ecomap
