#include "cli/help.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using ecomap::cli::commands;
using ecomap::cli::exit_codes;
using ecomap::test::run_ecomap;

TEST_CASE("the help of every command starts with what it is for and its examples") {
    for (const auto& command : commands()) {
        const auto help = run_ecomap({std::string(command.name), "--help"}).out;
        const auto first = "ecomap " + std::string(command.name) + ": " + std::string(command.summary) + "\n";
        CHECK(help.starts_with(first + "\nExamples:\n  " + std::string(command.examples.front()) + "\n"));
        CHECK(help.find("-h, --help") != std::string::npos);
        CHECK(help.find("\nUsage: ecomap " + std::string(command.name)) != std::string::npos);
    }
}

TEST_CASE("the help of ecomap lists every command and every exit code") {
    const auto help = run_ecomap({"--help"}).out;
    for (const auto& command : commands()) CHECK(help.find(command.summary) != std::string::npos);
    for (const auto& [code, meaning] : exit_codes()) CHECK(help.find(meaning.substr(0, 40)) != std::string::npos);
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
