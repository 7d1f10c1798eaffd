#include "engine/lint/ties.hpp"

#include "engine/lint/cells.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace ecomap::lint {
namespace {

using std::string_view;

constexpr std::array<std::pair<string_view, string_view>, 9> references{{{"offers", "actor"},
                                                                         {"links", "from"},
                                                                         {"links", "to"},
                                                                         {"recommendations", "actors"},
                                                                         {"recommendations", "lead"},
                                                                         {"timeline", "actors"},
                                                                         {"processes", "actors"},
                                                                         {"metrics", "subject"},
                                                                         {"findings", "relates_to"}}};
constexpr std::size_t most_named = 5;

}  // namespace

Findings self_links(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    const auto* table = reading.table("links");
    if (!table) return found;
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        if (table->is_damaged(row)) continue;
        const auto from = composed(text_in(*table, row, "from"));
        if (from.empty() || from != composed(text_in(*table, row, "to"))) continue;
        found.push_back(
            finding_at(cell_in(*table, row, "to"), {"lint.self-link", {{"id", from}}}, Message("lint.self-link-hint")));
    }
    return found;
}

Findings orphan_actors(const io::Reading& reading, const Options& /*options*/) {
    const auto* actors = reading.table("actors");
    if (!actors) return {};
    std::set<std::string> named;
    for (const auto& [name, column] : references) {
        const auto* table = reading.table(name);
        if (!table || !table->has_column(column)) continue;
        for (std::size_t row = 0; row < table->row_count(); ++row)
            for (const auto& item : items_at(cell_in(*table, row, column))) named.insert(composed(item.text));
    }
    const auto roles = columns_of_text(*actors, "role");
    const auto has_role = [&](std::size_t row) {
        return std::any_of(roles.begin(), roles.end(), [&](std::size_t column) {
            return !text_at({actors, row, column}).empty();
        });
    };
    std::size_t count = 0, first = 0;
    std::string ids;
    for (std::size_t row = 0; row < actors->row_count(); ++row) {
        if (actors->is_damaged(row)) continue;
        const auto id = composed(text_in(*actors, row, "id"));
        if (id.empty() || named.contains(id) || has_role(row)) continue;
        if (count++ == 0) first = row;
        if (count <= most_named) ids += (ids.empty() ? "" : ", ") + id;
    }
    if (count == 0 || named.empty()) return {};
    return {finding_at(
        cell_in(*actors, first, "id"),
        {"lint.orphan-actor", {{"count", count}, {"ids", ids}, {"more", count - std::min(count, most_named)}}})};
}

}  // namespace ecomap::lint
