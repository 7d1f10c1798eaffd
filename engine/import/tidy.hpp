// Values as our tables write them, out of how people write them. Nothing is guessed: what can be read in two ways is
// not read.
#pragma once

#include "engine/model/evidence.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace ecomap::import {

/// 2022, 2022-05 or 2022-05-31 out of those, of those with a time behind, of 31.5.2022 (a point: the day first), and of
/// 31/5/2022 where one of the two can be no month. Nothing for anything else.
std::optional<std::string> tidy_date(std::string_view text);
/// A status in the words of four languages.
std::optional<Status> tidy_status(std::string_view text);
/// True for what people write where nothing is known: "-", "n/a", "saknas".
bool says_nothing(std::string_view text);

}  // namespace ecomap::import
