// How it is said: the only place where what an analysis or a view says becomes words. Sentences stand in the
// catalogues beside this file, one folder a language; numbers, shares and lists are written as the language has it.
#pragma once

#include "engine/model/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// `message` in `language`; in English where that has no catalogue, or none of this message. Throws std::logic_error
/// for a message that no catalogue has.
std::string in_words(const Message& message, std::string_view language);

/// The languages that the program speaks, sorted.
std::vector<std::string> spoken_languages();

}  // namespace ecomap
