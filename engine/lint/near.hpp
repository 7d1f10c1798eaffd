// Words that are one letter apart, without comparing each to each: two words at one edit (a letter more, less or
// another, or two neighbours swapped) have a word in common when one letter is deleted from either (the deletion
// neighbourhood of Mor & Fraenkel 1982, as in SymSpell). Time: letters of the words times their length, and sorting;
// memory: 16 bytes for each of at most four million deletions at a time, in as many passes as it takes.
// What must hold: names that are meant to differ are no pair. Only one word may differ, which has five letters or more,
// no digit, and the same first letter in both; and where more than `series` words have one deletion in common they are
// a series ("House A" to "House Z").
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ecomap::lint {

constexpr std::size_t series = 4;

/// Pairs of positions in `words`, which differ from each other, smaller first, sorted. Words of more than 100
/// characters are passed over.
std::vector<std::pair<std::uint32_t, std::uint32_t>> near_pairs(const std::vector<std::string>& words);

}  // namespace ecomap::lint
