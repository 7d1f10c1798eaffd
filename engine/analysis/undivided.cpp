#include "engine/analysis/undivided.hpp"

namespace ecomap {
namespace {

/// The other classification of the grid; none: it is of no grid.
std::optional<Dimension> other_of(Dimension dimension) {
    if (dimension == Dimension::support_type) return Dimension::principle;
    if (dimension == Dimension::principle) return Dimension::support_type;
    return std::nullopt;
}

bool is_missing(const Framework& framework, Dimension dimension) {
    return dimension == Dimension::principle ? framework.principles.empty() : framework.support_types.empty();
}

bool is_undivided_beside(const Framework& framework, Dimension side, const std::optional<Dimension>& other) {
    return other && other == other_of(side) && is_undivided(framework, side);
}

}  // namespace

bool is_undivided(const Framework& framework, Dimension dimension) {
    const auto other = other_of(dimension);
    return other && is_missing(framework, dimension) && !is_missing(framework, *other);
}

std::string_view divided_by(const Framework& framework) {
    if (is_undivided(framework, Dimension::principle)) return "support_type";
    if (is_undivided(framework, Dimension::support_type)) return "principle";
    return framework.principles.empty() ? "neither" : "both";
}

std::vector<DimensionTerm> lines_of(const Framework& framework, Dimension side, const std::optional<Dimension>& other) {
    if (is_undivided_beside(framework, side, other)) return {DimensionTerm{}};
    return terms_of(framework, side);
}

LinePlaces::LinePlaces(const Ecosystem& ecosystem, Dimension side, const std::optional<Dimension>& other)
    : places_(ecosystem, side), is_undivided_(is_undivided_beside(ecosystem.framework, side, other)) {}

}  // namespace ecomap
