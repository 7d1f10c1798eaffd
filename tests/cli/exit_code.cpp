#include "cli/exit_code.hpp"

#include "render/words/words.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;

TEST_CASE("exit codes rise, each has a meaning, and every failure has one of them") {
    int last = -1;
    for (const auto& [code, meaning] : exit_codes()) {
        CHECK(static_cast<int>(code) > last);
        CHECK(is_message(meaning));
        last = static_cast<int>(code);
    }
    CHECK(exit_code_of(Failure::usage) == ExitCode::usage);
    CHECK(exit_code_of(Failure::no_process) == ExitCode::no_process);
    CHECK(exit_code_of(Failure::data) == ExitCode::data);
    CHECK(exit_code_of(Failure::no_input) == ExitCode::no_input);
    CHECK(exit_code_of(Failure::internal) == ExitCode::internal);
    CHECK(exit_code_of(Failure::cannot_create) == ExitCode::cannot_create);
    CHECK(exit_code_of(Failure::io) == ExitCode::io);
}
