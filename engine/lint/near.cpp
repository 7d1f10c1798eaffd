#include "engine/lint/near.hpp"

#include "engine/io/suggest.hpp"
#include "engine/model/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <string_view>

namespace ecomap::lint {
namespace {

constexpr std::size_t longest = 100, shortest = 5, at_a_time = 4'000'000;

struct Deletion {
    std::uint64_t hash;
    std::uint32_t word;
    auto operator<=>(const Deletion&) const = default;
};

/// FNV-1a of the characters but the one at `left_out`.
std::uint64_t hash_without(std::u32string_view word, std::size_t left_out) {
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i != left_out) hash = (hash ^ word[i]) * 1'099'511'628'211U;
    return hash;
}

bool is_part(char32_t character) { return u_isalnum(static_cast<UChar32>(character)); }
bool is_number(char32_t character) { return u_isdigit(static_cast<UChar32>(character)); }

/// The word around position `at`: letters and digits on both sides.
std::u32string_view part_around(std::u32string_view word, std::size_t first, std::size_t last) {
    while (first > 0 && is_part(word[first - 1])) --first;
    while (last < word.size() && is_part(word[last])) ++last;
    return word.substr(first, last - first);
}

bool may_be_a_slip(std::u32string_view a, std::u32string_view b) {
    if (a == b) return false;
    std::size_t before = 0, behind = 0;
    const auto least = std::min(a.size(), b.size());
    while (before < least && a[before] == b[before]) ++before;
    while (behind < least - before && a[a.size() - 1 - behind] == b[b.size() - 1 - behind]) ++behind;
    const auto of_a = part_around(a, before, a.size() - behind), of_b = part_around(b, before, b.size() - behind);
    const auto is_whole = [](std::u32string_view part) {
        return part.size() >= shortest && std::all_of(part.begin(), part.end(), is_part) &&
               std::none_of(part.begin(), part.end(), is_number);
    };
    return is_whole(of_a) && is_whole(of_b) && of_a.front() == of_b.front() && io::edit_distance(a, b, 1) == 1;
}

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> near_pairs(const std::vector<std::string>& words) {
    std::vector<std::u32string> all;
    std::size_t deletions = 0;
    for (const auto& word : words) {
        all.push_back(word.size() > 4 * longest ? std::u32string() : characters(word));
        if (all.back().size() > longest || all.back().size() < shortest) all.back().clear();
        deletions += all.back().empty() ? 0 : all.back().size() + 1;
    }
    const std::uint64_t passes = deletions / at_a_time + 1;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint64_t pass = 0; pass < passes; ++pass) {
        std::vector<Deletion> found;
        for (std::uint32_t i = 0; i < all.size(); ++i)
            for (std::size_t at = 0; !all[i].empty() && at <= all[i].size(); ++at)
                if (const auto hash = hash_without(all[i], at); hash % passes == pass) found.push_back({hash, i});
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        for (std::size_t first = 0, last = 0; first < found.size(); first = last) {
            while (last < found.size() && found[last].hash == found[first].hash) ++last;
            if (last - first > series) continue;
            for (auto a = first; a < last; ++a)
                for (auto b = a + 1; b < last; ++b)
                    if (may_be_a_slip(all[found[a].word], all[found[b].word]))
                        pairs.emplace_back(found[a].word, found[b].word);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

}  // namespace ecomap::lint
