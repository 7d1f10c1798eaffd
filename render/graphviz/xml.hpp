// Everything that goes from data into XML passes here: text is repaired and escaped, addresses and colours are allowed
// or dropped.
#pragma once

#include <string>
#include <string_view>

namespace ecomap {

/// What stands for `character` in XML and HTML; "" for one that stands for itself.
std::string_view entity(char character);

/// `text` repaired and escaped for element content and for attribute values in either quotes.
std::string escape(std::string_view text);

/// The address if its scheme is http, https or mailto, or if it starts with '#'; an address without a scheme that
/// looks like a host ("vinnova.se/m") becomes https. Anything else is dropped: "".
std::string safe_address(std::string_view address);

/// `colour` if it is "#RRGGBB"; anything else is black, which is seen and harms nobody.
std::string_view safe_colour(std::string_view colour);

/// At most two decimals, no exponent, no "-0".
std::string number(double value);

}  // namespace ecomap
