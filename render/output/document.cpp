#include "render/output/document.hpp"
#include "render/words/words.hpp"

namespace ecomap {

std::string_view word(std::string_view language, std::string_view swedish, std::string_view english) {
    return language == "sv" ? swedish : english;
}

std::string origin(const About& about, std::string_view language) {
    std::string line;
    auto add = [&](std::string part) {
        if (part.empty()) return;
        if (!line.empty()) line += " · ";
        line += part;
    };
    auto labelled = [&](std::string_view swedish, std::string_view english, const std::string& value) {
        if (!value.empty()) add(std::string(word(language, swedish, english)) + " " + value);
    };
    add(std::string(about.title.empty() ? std::string_view(about.name) : about.title.in(language)));
    labelled("version", "version", about.version);
    labelled("avser", "as of", about.as_of);
    labelled("urval:", "filter:", in_words(about.filter, language));
    labelled("tänk om:", "what if:", in_words(about.what_if, language));
    if (about.rows_left_out == 1)
        add(std::string(word(language, "1 rad med fel utelämnad", "1 row with errors left out")));
    if (about.rows_left_out > 1)
        labelled("rader med fel utelämnade:", "rows with errors left out:", std::to_string(about.rows_left_out));
    return line;
}

}  // namespace ecomap
