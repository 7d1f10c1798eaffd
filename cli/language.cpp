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

std::string why_not(const std::string& language) {
    if (is_spoken(language)) return "";
    const auto spoken = spoken_languages();
    return unknown_word("language", language, {spoken.begin(), spoken.end()}) +
           "; words of another are taken from a folder with --words";
}

}  // namespace

void add_language_options(CLI::App& app, std::string& language, const std::string& what) {
    // Before --lang, which may name a language that is learnt here.
    app.add_option_function<std::string>("--words", learn_words, "Words of your own, in DIR/LANG/*.txt")
        ->type_name("DIR");
    const auto shipped = spoken_languages();
    app.add_option("--lang", language, what + ": " + joined({shipped.begin(), shipped.end()}))
        ->type_name("LANG")
        ->check(CLI::Validator(why_not, ""));
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
            if (file.too_large) throw Error("a catalogue of more than 1 MiB is not read", Failure::data, path);
            add_words(language, file.bytes, path.string());
            found = true;
        }
    }
    if (!found)
        throw Error("no words in " + folder + "; write them as LANG/NAME.txt in it, such as fi/words.txt",
                    Failure::no_input, folder);
}

std::string reader_language(const std::string& asked, const About& about) {
    if (!asked.empty()) return asked;
    return !about.languages.empty() && is_spoken(about.languages[0]) ? about.languages[0] : "en";
}

}  // namespace ecomap::cli
