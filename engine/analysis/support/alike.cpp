#include "engine/analysis/support/alike.hpp"

#include "engine/analysis/first_of.hpp"
#include "engine/graph/bipartite/lines.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

using Sets = std::vector<std::vector<std::size_t>>;
using Positions = std::vector<std::size_t>;

/// More alike, or as alike in more.
bool is_closer(const AlikePair& a, const AlikePair& b) {
    const auto left = a.shared * b.either, right = b.shared * a.either;
    return left != right ? left > right : a.shared > b.shared;
}

bool is_before(const AlikePair& a, const AlikePair& b) {
    if (is_closer(a, b) || is_closer(b, a)) return is_closer(a, b);
    return std::tie(a.one, a.other) < std::tie(b.one, b.other);
}

using FirstPairs = FirstOf<AlikePair, bool (*)(const AlikePair&, const AlikePair&)>;

/// The positions of those who have the same, ascending; kind by kind, without those who have nothing.
std::vector<Positions> kinds_of(const Sets& sets) {
    Positions order(sets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](auto i) { return sets[i].empty(); });
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return sets[a] < sets[b]; });
    std::vector<Positions> kinds;
    for (auto i : order) {
        if (kinds.empty() || sets[kinds.back().front()] != sets[i]) kinds.emplace_back();
        kinds.back().push_back(i);
    }
    return kinds;
}

/// What each kind has, and which kinds have each thing.
BothWays lines_of(const std::vector<Positions>& kinds, const Sets& sets, std::size_t things) {
    Positions by_kind, by_thing(things, 0);
    for (const auto& kind : kinds) {
        by_kind.push_back(sets[kind.front()].size());
        for (auto thing : sets[kind.front()]) ++by_thing[thing];
    }
    BothWays lines{Lines(by_kind), Lines(by_thing)};
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        for (auto thing : sets[kinds[kind].front()])
            lines.rows.add(kind, {thing, 1}), lines.columns.add(thing, {kind, 1});
    return lines;
}

/// Adds pairs of the one kind with the other, all as alike, in their order and until one is not among the first.
void add_pairs(FirstPairs& first, const Positions& one, const Positions& other, AlikePair pair) {
    auto a = one.begin(), b = other.begin();
    while (a != one.end() && b != other.end()) {
        const bool is_of_one = *a <= *b, is_of_other = *b <= *a;
        pair.one = is_of_one ? *a : *b;
        a += is_of_one, b += is_of_other;
        for (auto at = is_of_one ? b : a, end = is_of_one ? other.end() : one.end(); at != end; ++at) {
            pair.other = *at;
            if (!first.takes(pair)) return;
            first.add(pair);
        }
    }
}

}  // namespace

Alike most_alike(const std::vector<std::vector<std::size_t>>& sets, std::size_t things, std::size_t most) {
    const auto kinds = kinds_of(sets);
    const auto lines = lines_of(kinds, sets, things);
    Alike found;
    FirstPairs first(most, is_before);
    std::optional<AlikePair> closest_of_all;
    auto count = [&](const AlikePair& pair, std::size_t times) {
        if (!closest_of_all || is_closer(pair, *closest_of_all)) closest_of_all = pair, found.equally_first = 0;
        if (!is_closer(*closest_of_all, pair)) found.equally_first += times;
        found.sharing += times;
    };
    std::vector<std::optional<AlikePair>> closest(kinds.size());  // by kind: the first of the kind that is most like it
    auto look_at = [&](std::size_t kind, std::size_t other, AlikePair pair) {
        pair.one = kinds[kind].front(), pair.other = kinds[other].front();
        if (!closest[kind] || is_before(pair, *closest[kind])) closest[kind] = pair;
    };
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const auto size = lines.rows[kind].size(), members = kinds[kind].size();
        if (members < 2) continue;
        const AlikePair same{kinds[kind][0], kinds[kind][1], size, size};
        count(same, members * (members - 1) / 2);
        add_pairs(first, kinds[kind], kinds[kind], same);
    }
    count_together(lines.rows, lines.columns, [&](std::size_t kind, std::size_t other, std::size_t shared) {
        const AlikePair pair{0, 0, shared, lines.rows[kind].size() + lines.rows[other].size() - shared};
        count(pair, kinds[kind].size() * kinds[other].size());
        look_at(kind, other, pair);
        look_at(other, kind, pair);
        add_pairs(first, kinds[kind], kinds[other], pair);
    });
    found.first = first.take();
    found.closest.resize(sets.size());
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        for (auto i : kinds[kind]) {
            const auto& same = kinds[kind];
            const auto size = lines.rows[kind].size();
            if (same.size() > 1) found.closest[i] = {i, i == same[0] ? same[1] : same[0], size, size};
            else if (closest[kind]) found.closest[i] = closest[kind];
        }
    return found;
}

}  // namespace ecomap
