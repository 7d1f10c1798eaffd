// Cut like the two pictures in it: both at once, so that a page shows the same part of each. A picture that has fewer
// parts than the other is empty where it has none.
#include "render/shape/rows.hpp"
#include "render/shape/shape.hpp"

#include <algorithm>

namespace ecomap {
namespace {

/// The cells of `row` behind a word for where the row is.
TableRow placed(const Message& where, const TableRow& row) {
    TableRow cells{where};
    cells.insert(cells.end(), row.begin(), row.end());
    return cells;
}

std::size_t parts_of_side(const Single& picture, Cut cut) {
    return std::visit([&](const auto& any) { return parts_of(any, cut); }, picture);
}

Single part_of_side(const Single& picture, Cut cut, std::size_t first, std::size_t last) {
    auto count = parts_of_side(picture, cut);
    if (first == 0 && last >= count) return picture;
    if (first >= count) return emptied(picture);
    return std::visit([&](const auto& any) -> Single { return part_of(any, cut, first, std::min(last, count)); },
                      picture);
}

}  // namespace

Table table_of(const Pair& pair) {
    auto before = table_of(shape_of(pair.before.picture)), after = table_of(shape_of(pair.after.picture));
    auto table = table_named("pair", pair.heading, {column("where")});
    table.columns.insert(table.columns.end(), after.columns.begin(), after.columns.end());
    bool same_columns = before.columns.size() == after.columns.size();
    for (std::size_t i = 0; same_columns && i < after.columns.size(); ++i)
        same_columns = before.columns[i].key == after.columns[i].key;
    auto left = before.rows;
    for (const auto& row : after.rows) {
        auto twin = std::find(left.begin(), left.end(), row);
        bool in_both = same_columns && twin != left.end();
        table.rows.push_back(placed(Message(in_both ? "shape.both" : "shape.after"), row));
        if (in_both) left.erase(twin);
    }
    for (auto row : left) {
        row.resize(after.columns.size());
        table.rows.push_back(placed(Message("shape.before"), row));
    }
    return table;
}

std::size_t parts_of(const Pair& pair, Cut cut) {
    return std::max(parts_of_side(pair.before.picture, cut), parts_of_side(pair.after.picture, cut));
}

Pair part_of(const Pair& pair, Cut cut, std::size_t first, std::size_t last) {
    auto some = pair;
    some.before.picture = part_of_side(pair.before.picture, cut, first, last);
    some.after.picture = part_of_side(pair.after.picture, cut, first, last);
    return some;
}

}  // namespace ecomap
