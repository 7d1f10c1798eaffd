// What somebody expects of a map, as a value: written in a plain text file, read by engine/io/expectations.hpp and held
// against the map by engine/analysis/change/expect.hpp.
#pragma once

#include "engine/model/filter.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ecomap {

enum class Comparator { at_least, at_most, above, below, equal, not_equal };

/// One line of the file.
struct Expectation {
    std::string file;
    std::size_t line = 0;
    std::string text;   ///< the line as written, without comment and blanks around it
    std::string thing;  ///< one of expectable_things(), or "TABLE.COLUMN" for `complete`
    bool complete = false;
    Filter scope;  ///< what part of the map it is about
    Comparator comparator = Comparator::equal;
    double number = 0;  ///< a share is 0 to 100
};

/// A thing that can be counted, in the plural, and the singular that goes with `no`.
struct ExpectableThing {
    std::string_view many, one;
};
/// The one list.
std::span<const ExpectableThing> expectable_things();

/// ">=", "<=", ">", "<", "=", "!=".
std::string_view to_string(Comparator comparator);
bool holds(double actual, Comparator comparator, double wanted);

}  // namespace ecomap
