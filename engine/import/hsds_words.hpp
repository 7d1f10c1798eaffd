// What the fields of Open Referral's HSDS are called in the sheets that an import makes of it, whether they come as
// JSON or as tables. Source: docs.openreferral.org, HSDS 3, schema reference.
#pragma once

#include <string>
#include <string_view>

namespace ecomap::import {

/// The head of a service's field; "" for one that a map has no place for.
std::string_view hsds_head_of_service(std::string_view field);
/// Likewise of an organisation's.
std::string_view hsds_head_of_organisation(std::string_view field);

/// The head that the terms of a taxonomy stand under: what the attribute's `link_type` says, else the taxonomy's name;
/// where neither says whom they are for, or another dimension, they are kinds of support.
std::string_view hsds_head_of_terms(std::string_view link_type, std::string_view taxonomy);

}  // namespace ecomap::import
