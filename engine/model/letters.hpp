// What Unicode says of letters, the same in every alphabet: how they are composed, their case, what kind of character
// they are, and what a reader takes for one of them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ecomap {

/// `text` in NFC: an å is one character, whichever keyboard it came from.
std::string composed(std::string_view text);

/// `text` in lower case by Unicode's rules for all languages.
std::string lower_case(std::string_view text);

/// What texts that differ only in case or width have in common (NFKC_Casefold): "STRASSE" and "straße" give the same.
std::string fold_case(std::string_view text);

/// What kind of character it is, by its Unicode property.
bool is_white_space(char32_t character);
bool is_punctuation(char32_t character);
bool is_control(char32_t character);
bool is_ignorable(char32_t character);  ///< not seen, such as a soft hyphen

/// The alphabets whose letters look alike.
enum class Alphabet { latin, greek, cyrillic, other };
Alphabet alphabet_of(char32_t character);

/// `label` as it stands inside a sentence: its first letter small, unless the word is an abbreviation ("AI-stöd").
std::string in_sentence(std::string_view label);

/// `text` as it stands at the beginning of a sentence: its first letter large.
std::string with_capital(std::string_view text);

/// End of the grapheme that starts at byte `at`, which is within `text`: a character, the marks on it, and what is
/// joined or paired to it (Unicode, UAX #29).
std::size_t grapheme_end(std::string_view text, std::size_t at);

/// The first `count` graphemes of `text`.
std::string_view first_letters(std::string_view text, std::size_t count);

}  // namespace ecomap
