// The small words that findings are made of, in Swedish and English: number, list, percent.
// Why not printf: grammatical number, the word before the last of a list and the decimal mark differ by language, and
// the same data must give the same bytes whatever the machine's locale.
#pragma once

#include "engine/model/text.hpp"
#include "engine/model/vocabulary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// `swedish` for "sv", else `english`.
inline std::string_view choose(std::string_view language, std::string_view swedish, std::string_view english) {
    return language == "sv" ? swedish : english;
}

/// A text that `say(language)` writes once in each of our languages.
template <class Say>
Text in_both(Say say) {
    return {std::string(say(std::string_view("sv"))), std::string(say(std::string_view("en")))};
}

/// `pattern` with each "{}" replaced by the next of `values`.
std::string fill(std::string_view pattern, const std::vector<std::string>& values);

/// A sentence from a pattern in each language and the values that `values(language)` gives for both.
template <class Values>
Text sentence(std::string_view swedish, std::string_view english, Values values) {
    return in_both(
        [&](std::string_view language) { return fill(choose(language, swedish, english), values(language)); });
}

/// "1 cell", "3 cells", "0 cells": the number and the form of the word that goes with it.
std::string plural(std::size_t count, std::string_view one, std::string_view many);

/// "a", "a och b", "a, b och c" / "a, b and c". With `most` > 0 at most so many are named: "a, b och 3 till".
std::string join_list(const std::vector<std::string>& items, std::string_view language, std::size_t most = 0);

/// A number with `decimals` digits after the mark, a comma in Swedish: "0,60" / "0.60". "" for what is not finite.
std::string decimal(double value, int decimals, std::string_view language);

/// A share out of 100 with at most one decimal: "45 %" with a no-break space / "45%"; "12,5 %" / "12.5%".
std::string percent(double value, std::string_view language);

/// The short label of a term, or its label when it has none.
template <class Tag>
const Text& brief(const Term<Tag>& term) {
    return term.short_label.empty() ? term.label : term.short_label;
}

}  // namespace ecomap
