// What the codes of IATI's code lists mean, as far as an import needs it; "" for others. English, as the lists are.
// Source: iatistandard.org, code lists of 2.03; OECD-DAC, purpose codes by category.
#pragma once

#include <string_view>

namespace ecomap::import {

/// "10": "Government".
std::string_view iati_organisation_type(std::string_view code);
/// A status as our tables have it where it means one of those, else its name.
std::string_view iati_status(std::string_view code);
/// "1": "funding"; version 1 wrote the words.
std::string_view iati_role(std::string_view code);
std::string_view iati_policy_marker(std::string_view code);
/// "3": "disbursement".
std::string_view iati_transaction_type(std::string_view code);
/// The category of a purpose code of five digits: "11220": "Basic Education".
std::string_view dac_category(std::string_view purpose);

}  // namespace ecomap::import
