#include "render/view/drawn.hpp"

#include "engine/analysis/folded.hpp"
#include "engine/analysis/laid_out.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// Whether something else is asked for than actor types.
bool stands_for_types(const ViewOptions& options) {
    return !options.rows.empty() && options.rows != to_string(Dimension::actor_type);
}

/// Of a view that has actor types for rows: its columns stand where support types do, and what is asked for as rows
/// where principles do.
std::optional<Ecosystem> laid_beside_types(const Ecosystem& ecosystem, const ViewOptions& options) {
    const auto& framework = ecosystem.framework;
    const auto rows = stands_for_types(options) ? options.rows : std::string();
    const auto usual = sides_of(framework);
    auto sides = rows.empty() ? sides_of(framework, options.columns) : sides_of(framework, options.columns, rows);
    if (!rows.empty() && options.columns.empty() && usual.rows == find_dimension(framework, rows))
        sides = {usual.columns, usual.rows};
    if (!sides.rows || (sides.rows == Dimension::support_type && rows.empty() && is_usual(framework, sides)))
        return std::nullopt;
    return laid_out(ecosystem, sides);
}

}  // namespace

Calling calling_for(const View& view, const Framework& framework, const ViewOptions& options) {
    auto calling = calling_of(framework);
    if (view.lays != Lays::beside_types || !stands_for_types(options)) return calling;
    std::erase_if(calling, [](const CalledDimension& called) { return called.stock == Dimension::actor_type; });
    const auto dimension = dimension_on(framework, Dimension::principle);
    calling.push_back({Dimension::actor_type, dimension, name_of(framework, dimension), {}});
    return calling;
}

std::optional<Ecosystem> map_laid_for(const View& view, const Ecosystem& ecosystem, const ViewOptions& options) {
    std::optional<Ecosystem> folds;
    if (options.params.fold && find_option(view.options, "fold")) folds = folded(ecosystem);
    if (view.lays == Lays::nothing) return folds;
    const auto& map = folds ? *folds : ecosystem;
    if (is_silent(map) && options.rows.empty() && options.columns.empty()) return folds;
    if (view.lays == Lays::beside_types) {
        auto laid = laid_beside_types(map, options);
        return laid ? std::move(laid) : std::move(folds);
    }
    const auto sides = sides_of(map.framework, options.rows, options.columns);
    if (is_usual(map.framework, sides)) return folds;
    return laid_out(map, sides);
}

void call(std::vector<Picture>& pictures, const Calling& calling) {
    for (auto& picture : pictures) std::visit([&](auto& shape) { shape.heading.called = calling; }, picture.shape);
}

std::vector<Picture> pictures_of(const View& view, const Ecosystem& ecosystem, const ViewOptions& options) {
    const auto laid = map_laid_for(view, ecosystem, options);
    const auto& map = laid ? *laid : ecosystem;
    const auto calling = calling_for(view, map.framework, options);
    const Speaking speaking(calling);
    auto pictures = view.draw(map, options);
    call(pictures, calling);
    return pictures;
}

}  // namespace ecomap
