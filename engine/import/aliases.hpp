// The same organisation, spelt in several ways. What is certain is taken as one: spellings that differ only in case,
// blanks or Unicode's form, an abbreviation that a row gives, and what carries the same identifier. What is only likely
// is proposed, to be answered in aliases.csv and kept there. Typing mistakes are found through the names that remain
// when one letter is taken away (after SymSpell, Garbe 2012): two names within one edit of each other share one of
// those. O(n log n) in the names, times their length.
#pragma once

#include "engine/io/diagnostic.hpp"
#include "engine/io/source_file.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

enum class Alike : std::uint8_t { spelling, identifier, abbreviation, punctuation, legal_form, initials, typo, user };
std::string_view to_string(Alike alike);

struct Alias {
    std::string alias, actor;  ///< as they are written; the actor is the one that stays
    enum class Same : std::uint8_t { unanswered, yes, no } same = Same::unanswered;
    std::string why = {};  ///< a word of Alike, or the user's own
    friend bool operator==(const Alias&, const Alias&) = default;
};

/// A name that actors are called by, and how often.
struct Called {
    std::string name, abbreviation = {};
    std::size_t times = 1;
};

/// Pairs of names that may be one, sorted; none that `answered` answers.
std::vector<Alias> propose_aliases(const std::vector<Called>& names, const std::vector<Alias>& answered);

/// aliases.csv: `alias`, `actor`, `same` (yes, no or nothing yet), `why`.
std::string to_csv(const std::vector<Alias>& aliases);
/// What such a file says; a row without alias or actor, and another word than yes or no, is a problem.
std::vector<Alias> read_aliases(const SourceFile& file, Diagnostics& problems);

}  // namespace ecomap::import
