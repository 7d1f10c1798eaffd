// Activities as IATI publishes them (versions 1.03 to 2.03): organisations are actors, an activity is an offer of each
// who implements it (of who reports it, where nobody is said to), with its sectors as kinds of support, grouped by the
// DAC's categories, and the policies that it is marked for as principles. Other roles are links to who implements it,
// and so are transactions, with their sums by type and currency; budgets are summed in the note. Organisations are one
// when their references are, and without a reference when their names are. What else an activity says is named, not
// read. Source: iatistandard.org, 2.03, activity standard and code lists.
#pragma once

#include "engine/import/network/formats.hpp"

namespace ecomap::import {

std::unique_ptr<NetworkHandler> iati_handler();

}  // namespace ecomap::import
