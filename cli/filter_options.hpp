// Which part of the map: the options that every analysis and every view takes, and their words looked up in the
// dataset's own vocabulary.
#pragma once

#include "engine/model/filter.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// The words as given, not yet understood.
struct FilterWords {
    std::vector<std::string> status, source, types, levels, targets, principles, support;
    bool stated_only = false;
    std::string as_of;
};

void add_filter_options(CLI::App& app, FilterWords& words);

/// The status that `word` names; no such status is wrong usage.
Status find_status(const std::string& word);

/// Looks the words up; a word that the framework does not have is wrong usage, with what it has.
Filter filter_of(const FilterWords& words, const Framework& framework);

/// The part of `ecosystem` that was asked for: itself when nothing was.
Ecosystem filtered(Ecosystem ecosystem, const FilterWords& words);

}  // namespace ecomap::cli
