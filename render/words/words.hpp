// How it is said: the only place where what an analysis or a view says becomes words. Sentences stand in the
// catalogues beside this file, one folder a language; numbers, shares and lists are written as the language has it.
#pragma once

#include "engine/model/called.hpp"
#include "engine/model/error.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// `message` in `language`; in English where that has no catalogue, or none of this message. Throws std::logic_error
/// for a message that no catalogue has.
std::string in_words(const Message& message, std::string_view language);

/// What cannot be done, and with which file.
std::string in_words(const Error& error, std::string_view language);

/// From now on `language` also says what `text` (see read_catalogue) holds: messages that it lacks, or instead of those
/// that it has. Throws Error(data) for what is no catalogue, and for a message that there is not in English or that
/// asks for other arguments; then nothing is added.
void add_words(std::string_view language, std::string_view text, std::string_view where);

/// From now on dimensions are called so.
void call_dimensions(const Calling& calling);

/// While it lives, dimensions are called so, or with nothing as before; then as before.
class Speaking {
public:
    explicit Speaking(const std::optional<Calling>& calling);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    Calling before_;
};

/// All that `language` says, by the ids of the messages, for whoever makes the words elsewhere: patterns of ICU's
/// MessageFormat, English ones where it has none.
std::map<std::string, std::string, std::less<>> patterns_in(std::string_view language);

/// True for the id of a message of the English catalogue.
bool is_message(std::string_view id);

/// The languages that the program speaks, sorted.
std::vector<std::string> spoken_languages();

/// What a language calls itself; one that does not say it (add_words) is called by its code.
std::string own_name_of(std::string_view language);

}  // namespace ecomap
