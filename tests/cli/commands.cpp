#include "cli/command.hpp"

#include "render/words/words.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace ecomap;
using namespace ecomap::cli;

TEST_CASE("commands have different names in kebab case, a summary that fits a line, and examples of themselves") {
    std::set<std::string_view> names;
    for (const auto& command : commands()) {
        CHECK(names.insert(command.name).second);
        CHECK(command.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        const Message summary("summary.command." + std::string(command.name));
        CHECK(in_words(summary, "en").size() <= 80);
        CHECK(command.examples.size() >= 1);
        for (auto example : command.examples) {
            CHECK(example.starts_with("ecomap " + std::string(command.name) + " "));
            CHECK(example.size() <= 96);
        }
    }
}

TEST_CASE("a command is found by its name and by nothing else") {
    CHECK(find_command("check") == &commands().front());
    CHECK(find_command("chec") == nullptr);
    CHECK(find_command("") == nullptr);
}
