#include "render/page/engine_words.hpp"

#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace ecomap {
namespace {

/// What an answer never says: the begin of ids, to the first dot. Those of a view end in "-view".
constexpr std::array<std::string_view, 20> elsewhere{
    "about", "atlas",  "board", "book", "check",  "code", "convert", "error", "expect",  "graph-file",
    "help",  "import", "info",  "lint", "option", "page", "serve",   "shape", "summary", "workbook"};

bool is_said_by_answers(std::string_view id) {
    const auto family = id.substr(0, id.find('.'));
    return !family.ends_with("-view") && std::find(elsewhere.begin(), elsewhere.end(), family) == elsewhere.end();
}

}  // namespace

nlohmann::ordered_json engine_words(std::string_view language) {
    auto words = nlohmann::ordered_json::object();
    for (auto& [id, pattern] : patterns_in(language))
        if (is_said_by_answers(id)) words[id] = pattern;
    return words;
}

}  // namespace ecomap
