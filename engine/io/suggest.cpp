#include "engine/io/suggest.hpp"

#include "engine/io/key.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>

namespace ecomap::io {
namespace {

constexpr std::size_t most_edits = 4;

}  // namespace

std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t most) {
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return most + 1;
    std::vector<std::size_t> before_last, last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before_last.swap(last);
        last.swap(row);
        row.assign(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > most) return most + 1;
    }
    return std::min(row[b.size()], most + 1);
}

std::string_view suggest(std::string_view word, const std::vector<std::string_view>& candidates, std::size_t& effort) {
    if (effort == 0) return {};
    effort -= std::min(candidates.size(), effort);
    std::size_t longest = 0;
    for (auto candidate : candidates) longest = std::max(longest, candidate.size());
    if (word.size() / 4 > longest + most_edits) return {};  // a character is at most four bytes: none can be near
    const std::u32string wanted = characters(lower_case(word));
    const std::size_t most = std::min<std::size_t>(wanted.size() / 3, most_edits);
    std::size_t nearest = most + 1;
    std::string_view found;
    for (auto candidate : candidates) {
        // A character is at most four bytes, so that lengths in bytes this different cannot be near.
        const bool too_long = candidate.size() > 4 * (wanted.size() + most);
        const std::size_t steps = too_long ? 1 : (wanted.size() + 1) * (candidate.size() + 1);
        effort -= std::min(steps, effort);
        if (effort == 0) return {};
        if (too_long) continue;
        const std::u32string offered = characters(lower_case(candidate));
        const std::size_t distance = edit_distance(wanted, offered, most);
        if (distance > most || distance > nearest) continue;
        found = distance == nearest ? std::string_view() : candidate;
        nearest = distance;
    }
    return found;
}

}  // namespace ecomap::io
