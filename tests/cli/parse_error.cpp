#include "cli/parse_error.hpp"

#include "tests/support/command_line.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;
using ecomap::test::run_ecomap;

namespace {

std::string in_swedish(std::string_view text) { return in_words(message_of_parse_error(text), "sv"); }

}  // namespace

TEST_CASE("what CLI11 says is said as we do, in every language") {
    struct {
        std::string_view said, english, swedish;
    } const sentences[] = {
        {"Could not convert: --few = x", "--few cannot be x", "--few kan inte vara x"},
        {"--budget: Value -1 not in range 0 to 9", "--budget: -1 is not between 0 and 9",
         "--budget: -1 är inte mellan 0 och 9"},
        {"--close: all not in {cells,gaps}", "--close: all is none of {cells,gaps}",
         "--close: all är inget av {cells,gaps}"},
        {"--few: -3 is not a number from 0 up", "--few: -3 is not a number from 0 up",
         "--few: -3 är inget tal från 0 och uppåt"},
        {"--top: 1 required INT missing", "--top: INT is missing (1 needed)", "--top: INT saknas (1 behövs)"},
        {"--top: At Most 1 required but received 2", "--top: at most 1, 2 given", "--top: högst 1 får ges, 2 gavs"},
        {"--landscape excludes --portrait", "--landscape does not go with --portrait",
         "--landscape går inte ihop med --portrait"}};
    for (const auto& [said, english, swedish] : sentences) {
        CHECK(in_words(message_of_parse_error(said), "en") == english);
        CHECK(in_swedish(said) == swedish);
    }
}

TEST_CASE("a sentence that we do not know is said as it is") { CHECK(in_swedish("Quite another") == "Quite another"); }

TEST_CASE("CLI11 says what we take it to say") {
    CHECK(run_ecomap({"analyse", "coverage", "x", "--top", "x", "--lang", "sv"}).err ==
          "ecomap: fel: --top kan inte vara x\n");
    CHECK(run_ecomap({"check", "x", "--fail-on", "never", "--lang", "sv"}).err ==
          "ecomap: fel: --fail-on: never är inget av {none,note,warning,error}\n");
    CHECK(
        run_ecomap({"view", "types", "x", "--portrait", "--landscape", "--lang", "sv"}).err.find("går inte ihop med") !=
        std::string::npos);
    CHECK(run_ecomap({"view", "types", "x", "--lang", "sv", "--form"}).err.find("saknas") != std::string::npos);
    CHECK(run_ecomap({"view", "types", "x", "--form", "a", "--form", "b", "--lang", "sv"}).err.find("högst 1") !=
          std::string::npos);
}
