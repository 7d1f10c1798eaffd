// Is it in the list?
#pragma once

#include <algorithm>
#include <iterator>

namespace ecomap {

/// True when one of the values equals this one. O(n).
template <class List, class Value>
bool contains(const List& list, const Value& value) {
    return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

}  // namespace ecomap
