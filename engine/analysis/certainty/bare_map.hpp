// A map without its words: all that a score can depend on, and nothing that is only for readers.
//
// Names, labels, descriptions, examples, notes and what is carried along go; keys, sources, numbers, terms and the
// order of rows stay, so that ids mean the same. For maps that are made by the hundred: the copy of a text is dearer
// than that of all numbers beside it. Names order the actors of a list, and no score depends on that order: without
// them it is by key. O(map), once.
#pragma once

#include "engine/model/ecosystem.hpp"

namespace ecomap {

Ecosystem bare_map(Ecosystem ecosystem);

}  // namespace ecomap
