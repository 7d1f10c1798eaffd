// 360Giving's JSON: each grant is a link from who funds to who is funded, under the heads that the standard's
// spreadsheet has, so that both are read alike. Grants to individuals have no such end, and are counted as links
// without one; so are the parts that a map has no place for.
// Source: standard.threesixtygiving.org, schema 1.x and its spreadsheet.
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_grants(const io::Json& whole);
Network read_grants(const io::Json& whole);

}  // namespace ecomap::import
