// What CLI11 says of a command line that it cannot read, as a message.
#pragma once

#include "engine/model/message.hpp"

#include <string_view>

namespace ecomap::cli {

/// The message that says what CLI11 says with `text`; the text as it is where we know of none.
Message message_of_parse_error(std::string_view text);

}  // namespace ecomap::cli
