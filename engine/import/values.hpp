// What the values of a column look like: marks, addresses, what is personal, how often. Linear in their letters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

bool is_email(std::string_view text);
/// Seven digits at least and nothing but what stands between them, beginning with + or 0.
bool is_telephone(std::string_view text);
/// A Swedish personal number or coordination number: a date and a check digit (Luhn). An organisation's number has 20
/// or more where the month stands, and is none.
bool is_personal_number(std::string_view text);
bool is_address(std::string_view text);  ///< of the web
/// What is_email(), is_telephone() or is_personal_number() say.
bool is_personal(std::string_view text);

/// How many of a column's values, which are not empty, look like what.
struct Looks {
    std::size_t values = 0, different = 0, yes = 0, no = 0, personal = 0, addresses = 0, directions = 0, numbers = 0;

    bool are_marks() const { return values > 0 && yes > 0 && yes + no == values; }
    bool are_mostly(std::size_t count) const { return values > 0 && 2 * count >= values; }
};
Looks looks_of(const std::vector<std::string>& values);

}  // namespace ecomap::import
