// What of the map a part of a picture shows, written as a question to the page of an atlas: "actors=vinnova" opens the
// actor, "support_types=metodstod&principles=p2" finds the offers that are both.
#pragma once

#include <string>
#include <string_view>

namespace ecomap {

/// The row `key` of the table; every byte of the key but letters, digits, "-", "_", "." and "~" as %XX.
std::string row_shown(std::string_view table, std::string_view key);

/// Both; either may be empty, and then nothing is known to be shown.
std::string both_shown(const std::string& one, const std::string& other);

}  // namespace ecomap
