#include "cli/language.hpp"

#include "cli/usage.hpp"
#include "engine/io/list_folder.hpp"
#include "engine/io/read_file.hpp"
#include "engine/model/error.hpp"
#include "render/words/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_catalogue = 1 << 20;  // bytes; all of ours together are a tenth of that

bool is_spoken(const std::string& language) {
    const auto spoken = spoken_languages();
    return std::binary_search(spoken.begin(), spoken.end(), language);
}

/// For CLI11, which takes "" for yes.
std::string must_be_spoken(const std::string& language) {
    if (is_spoken(language)) return "";
    const auto spoken = spoken_languages();
    throw unknown_word("language", language, {spoken.begin(), spoken.end()}, Message("usage.or-words"));
}

template <class Languages>
CLI::Option* add_options(CLI::App& app, Languages& languages) {
    // Before --lang, which may name a language that is learnt here.
    app.add_option_function<std::string>("--words", learn_words)->type_name("DIR");
    const auto shipped = spoken_languages();
    return app.add_option("--lang", languages, joined({shipped.begin(), shipped.end()}))
        ->check(CLI::Validator(must_be_spoken, ""));
}

}  // namespace

void add_language_options(CLI::App& app, std::string& language) { add_options(app, language)->type_name("LANG"); }

void add_language_options(CLI::App& app, std::vector<std::string>& languages) {
    add_options(app, languages)->type_name("LANG,...")->delimiter(',')->allow_extra_args(false);
}

std::string language_on_line(const std::vector<std::string>& words) {
    constexpr std::string_view option = "--lang";
    std::string language;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == option && i + 1 < words.size()) language = words[i + 1];
        if (words[i].starts_with("--lang=")) language = words[i].substr(option.size() + 1);
    }
    return language.substr(0, language.find(','));
}

void learn_words(const std::string& folder) {
    bool found = false;
    std::error_code failed;
    for (const auto& language : io::list_folder(folder, failed)) {
        std::error_code no_folder;
        for (const auto& name : io::list_folder(fs::path(folder) / language, no_folder)) {
            const auto path = fs::path(folder) / language / name;
            if (path.extension() != ".txt") continue;
            const auto file = io::read_file(path, largest_catalogue, io::From::folder);
            if (file.too_large) throw Error(Message("error.words-too-large"), Failure::data, path);
            add_words(language, file.bytes, path.string());
            found = true;
        }
    }
    if (!found) throw Error({"error.no-words", {{"folder", folder}}}, Failure::no_input, folder);
}

std::string reader_language(const std::string& asked, const About& about) {
    if (!asked.empty()) return asked;
    return !about.languages.empty() && is_spoken(about.languages[0]) ? about.languages[0] : "en";
}

}  // namespace ecomap::cli
