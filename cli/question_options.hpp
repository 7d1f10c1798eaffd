// The options that only some questions take, analyses or views, as their records say.
#pragma once

#include "engine/analysis/option.hpp"

#include <initializer_list>
#include <span>
#include <vector>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// Adds `all`, and lets a help after the argument NAME show only those that the question of that name takes.
template <class Record, class To>
void add_question_options(CLI::App& app, std::span<const Record> records, std::span<const Option<To>> all, To& to);

/// An option that was given but that `asked` does not take, or a word that it does not know on any map, is wrong usage.
template <class Record, class To>
void check_question_options(const CLI::App& app, std::span<const Record> records, const Record& asked, const To& to);

/// Looks up what a map has to know, and turns actors into their keys. What none of `maps` has is wrong usage.
template <class To>
void look_up(const std::vector<Option<To>>& options, std::initializer_list<const Ecosystem*> maps, To& to);

}  // namespace ecomap::cli
