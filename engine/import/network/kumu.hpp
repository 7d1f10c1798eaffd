// Kumu's JSON in its three dialects: the blueprint (all fields beside the label), the backup of a project (`_id`, and
// all fields under `attributes`), and what stands between (label, type and tags beside `_id`, the rest under
// `attributes`). A connection without a direction is directed. An element that stands twice, by id or else by label and
// type, is one and its later values hold; a connection to no element makes one.
// Source: docs.kumu.io, guides/import and "How do I avoid duplicating data?".
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_kumu(const io::Json& whole);
Network read_kumu(const io::Json& whole);

}  // namespace ecomap::import
