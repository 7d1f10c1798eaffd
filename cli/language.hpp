// In which language a command speaks, and with which words.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// Adds --lang and --words.
void add_language_options(CLI::App& app, std::string& language);
/// The same for what can be written in several: --lang sv,en.
void add_language_options(CLI::App& app, std::vector<std::string>& languages);

/// What --lang names first anywhere among `words`, also where the line as a whole cannot be read; "" for nothing.
std::string language_on_line(const std::vector<std::string>& words);

/// From now on the program also says what stands in DIR/LANGUAGE/*.txt. Throws Error(no_input) when nothing can be read
/// there, and Error(data) for what is no catalogue.
void learn_words(const std::string& folder);

/// The language of a dataset's reader: `asked`, else the dataset's first if we speak it, else English.
std::string reader_language(const std::string& asked, const About& about);

}  // namespace ecomap::cli
