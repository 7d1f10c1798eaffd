// Which part of the map: the options that every analysis and every view takes, and their words looked up in the
// dataset's own vocabulary.
#pragma once

#include "engine/model/filter.hpp"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// What was asked for, each as what it does to a filter. It is wrong usage to ask in words that the framework does not
/// have: what it has is said.
using FilterWords = std::vector<std::function<void(Filter&, const Framework&)>>;

void add_filter_options(CLI::App& app, FilterWords& words);

/// Asks for the map as it was on `day`, a word of the user's.
void ask_as_of(FilterWords& words, const std::string& day);

/// The status that `word` names; no such status is wrong usage.
Status find_status(const std::string& word);

/// Looks the words up.
Filter filter_of(const FilterWords& words, const Framework& framework);

/// The part of `ecosystem` that was asked for: itself when nothing was.
Ecosystem filtered(Ecosystem ecosystem, const FilterWords& words);

}  // namespace ecomap::cli
