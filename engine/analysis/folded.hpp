// A map whose terms are folded into the groups that they belong to, by the column `parent`, up to the topmost: another
// map, so that every count in it is of distinct actors. A group that offers name themselves is among what it holds.
// Where nobody is expected in a term says nothing of its group. Kinds of links have no groups. O(map).
#pragma once

#include "engine/model/ecosystem.hpp"

namespace ecomap {

Ecosystem folded(const Ecosystem& ecosystem);

}  // namespace ecomap
