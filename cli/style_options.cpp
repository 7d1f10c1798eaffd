#include "cli/style_options.hpp"

#include "cli/usage.hpp"
#include "engine/model/error.hpp"
#include "render/board/theme_file.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace ecomap::cli {
namespace {

constexpr std::size_t largest_theme = 1 << 20;  // bytes; a theme is a few thousand

std::string text_of_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw Error({"error.theme-unreadable", {{"path", path}}}, Failure::no_input, path);
    std::string text(largest_theme, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

Theme theme_of(const std::string& word) {
    if (auto theme = shipped_theme(word)) return *theme;
    std::error_code failed;
    if (std::filesystem::exists(word, failed) || word.find_first_of("./") != std::string::npos)
        return read_theme(text_of_file(word), word);
    const auto names = theme_names();
    throw unknown_word("theme", word, {names.begin(), names.end()}, Message("usage.or-file"));
}

Paper paper_of(const StyleWords& words) {
    const auto names = paper_names();
    auto paper = find_paper(words.page, words.portrait);
    if (!paper) throw unknown_word("page", words.page, {names.begin(), names.end()});
    if (paper->is_free() && (words.portrait || words.landscape)) wrong_usage(Message("usage.which-sheet"));
    return *paper;
}

}  // namespace

void add_style_options(CLI::App& app, StyleWords& words) {
    const auto names = paper_names();
    app.add_option("--theme", words.theme)->type_name("NAME|FILE");
    app.add_option("--page", words.page, joined({names.begin(), names.end()}))->type_name("SHEET");
    auto* portrait = app.add_flag("--portrait", words.portrait);
    app.add_flag("--landscape", words.landscape)->excludes(portrait);
    app.add_option("--fonts", words.fonts)->type_name("HOW")->check(CLI::IsMember({"embed", "link", "none"}));
}

Look look_of(const StyleWords& words) {
    const auto fonts = words.fonts == "none" ? Fonts::none : words.fonts == "link" ? Fonts::link : Fonts::embed;
    return {theme_of(words.theme), paper_of(words), fonts, ""};
}

}  // namespace ecomap::cli
