#include "render/output/document.hpp"

#include "render/words/words.hpp"

namespace ecomap {

std::string origin_in_words(const Origin& origin, std::string_view language) {
    const auto& [about, provenance] = origin;
    const auto title = about.title.empty() ? std::string_view(about.name) : about.title.in(language);
    MessageList parts{{}, Joining::dots};
    if (!title.empty()) parts.items.push_back(Message::as_it_is(title));
    auto add = [&](std::string id, std::string_view name, const Argument& value) {
        parts.items.push_back({std::move(id), {{name, value}}});
    };
    if (!about.version.empty()) add("about.version", "version", about.version);
    if (!about.as_of.empty()) add("about.as-of", "date", about.as_of);
    if (!provenance.filter.empty()) add("about.filter", "filter", provenance.filter);
    if (!provenance.what_if.empty()) add("about.what-if", "what_if", provenance.what_if);
    if (provenance.rows_left_out > 0) add("about.rows-with-errors", "rows", provenance.rows_left_out);
    return in_words(parts, language);
}

}  // namespace ecomap
