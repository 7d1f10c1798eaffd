// YAML as the tree that JSON is read into, with the place of each name: mappings, sequences and scalars, the first
// document. Every scalar is a text, and an empty one without quotes is null. Anchors may stand there, but an alias is
// an error: nothing is there twice, so nothing grows. Depth and number of values are capped, a name given twice is
// reported. Time: linear; memory: the tree.
// Source: YAML 1.1, by libyaml.
#pragma once

#include "engine/io/json.hpp"

namespace ecomap::import {

/// Nothing when it is no YAML or beyond the limits, which is reported.
std::optional<io::Json> read_yaml(const io::SourceText& source, io::Problems& problems,
                                  const io::JsonLimits& limits = {});

}  // namespace ecomap::import
