// Open Referral's HSDS as JSON: whole organisations or services as its API gives them, pages of them, lists of both,
// and the tables of its package in one file. Organisations are actors, services what they offer, terms of taxonomies
// what it is or whom it is for. Contacts, addresses, opening hours and what else a map has no place for are named in
// one column, which is left out. The tables of the package as CSV are read by hsds_tables.hpp. Source:
// docs.openreferral.org, HSDS 3.
#pragma once

#include "engine/import/network/network.hpp"
#include "engine/io/json.hpp"

namespace ecomap::import {

bool is_hsds(const io::Json& whole);
Network read_hsds(const io::Json& whole);

}  // namespace ecomap::import
