// What a terminal is sent. The one place where a text of the data, the name of a file or a word of the command line
// becomes harmless: diagnostics, reports, messages and summaries all pass through it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ecomap::io {

/// Characters that nobody sees, such as joiners: shown where a text is doubted, kept where it is read.
enum class Hidden { shown, kept };

/// `text` with everything that a terminal would act on shown as \u{…}: control characters, line ends and tabs too,
/// changes of direction, noncharacters. A byte that is not UTF-8 is shown as \x{…}.
std::string for_terminal(std::string_view text, Hidden hidden = Hidden::shown);

/// The same for one character, which stands as `bytes`; nothing: they are no UTF-8.
std::string for_terminal(std::optional<char32_t> character, std::string_view bytes, Hidden hidden = Hidden::shown);

}  // namespace ecomap::io
