#include "cli/help.hpp"

#include "render/words/words.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cctype>

using namespace ecomap;
using ecomap::cli::commands;
using ecomap::cli::exit_codes;
using ecomap::test::run_ecomap;

namespace {

std::string summary_of(const cli::Command& command) {
    return in_words(Message("summary.command." + std::string(command.name)), "en");
}

}  // namespace

TEST_CASE("the help of every command starts with what it is for and its examples") {
    for (const auto& command : commands()) {
        const auto help = run_ecomap({std::string(command.name), "--help"}).out;
        const auto first = "ecomap " + std::string(command.name) + ": " + summary_of(command) + "\n";
        CHECK(help.starts_with(first + "\nExamples:\n  " + std::string(command.examples.front()) + "\n"));
        CHECK(help.find("-h, --help") != std::string::npos);
        CHECK(help.find("\nUsage: ecomap " + std::string(command.name)) != std::string::npos);
    }
}

TEST_CASE("the help of ecomap lists every command and every exit code") {
    const auto help = run_ecomap({"--help"}).out;
    for (const auto& command : commands()) CHECK(help.find(summary_of(command)) != std::string::npos);
    for (const auto& [code, meaning] : exit_codes()) {
        const auto words = in_words(Message(std::string(meaning)), "en");
        CHECK(help.find(words.substr(0, 40)) != std::string::npos);
    }
}

TEST_CASE("no line of help is wider than a page") {
    for (const auto& command : commands()) {
        const auto help = run_ecomap({std::string(command.name), "--help"}).out;
        for (std::size_t start = 0; start < help.size();) {
            const auto end = help.find('\n', start);
            CHECK(end - start <= 104);
            start = end + 1;
        }
    }
}

TEST_CASE("help is in the language that --lang names anywhere on the line") {
    for (const auto& words :
         {std::vector<std::string>{"--lang", "sv", "--help"}, {"--help", "--lang=sv"}, {"--lang", "sv"}}) {
        const auto said = run_ecomap(words);
        CHECK(said.code == 0);
        CHECK(said.out.find("\nKommandon ") != std::string::npos);
        CHECK(said.out.find("\nUtgångskoder:\n") != std::string::npos);
    }
    CHECK(run_ecomap({"view", "--lang", "nb", "--help"}).out.starts_with("ecomap view: Tegn"));
    CHECK(run_ecomap({"--lang", "da", "analyse", "--list"}).out.starts_with("coverage        aktører efter"));
}

TEST_CASE("every option of every command, and every group of them, has words") {
    for (const auto& command : commands()) {
        const std::string name(command.name);
        CLI::App app("", name);
        command.setup(app);
        for (const auto* option : app.get_options()) {
            auto word = option->get_single_name();
            std::transform(word.begin(), word.end(), word.begin(), [](char c) { return std::tolower(c); });
            INFO(name << " --" << word);
            CHECK((is_message("option." + name + "." + word) || is_message("option." + word)));
            CHECK((is_message(option->get_group()) || option->get_group() == "Options"));
        }
    }
}
