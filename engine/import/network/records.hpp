// JSON that is no format of nodes and links but a list of records, as many services give it: the list itself, the only
// list of objects in an object (beside what is said of pages), or objects by their keys. Each record is a row of a
// table, read as one that somebody has typed: heads decide. Members inside members have both names, with a point
// between; of a list of objects the names stand there.
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_records(const io::Json& whole);
Network read_records(const io::Json& whole);

}  // namespace ecomap::import
