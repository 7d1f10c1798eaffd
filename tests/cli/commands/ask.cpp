#include "cli/commands/ask.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using test::run_ecomap;
using test::Scratch;

TEST_CASE("each actor is asked, or those that are named, and no workbook is replaced") {
    const Scratch scratch;
    const auto map = test::small_dataset(scratch);
    const auto folder = (scratch / "questions").string();
    CHECK(run_ecomap({"ask", map}).code == static_cast<int>(cli::ExitCode::usage));
    const auto unknown = run_ecomap({"ask", map, "-o", folder, "--actor", "nobody"});
    CHECK(unknown.code == static_cast<int>(cli::ExitCode::usage));
    CHECK(unknown.err.find("unknown actor 'nobody'") != std::string::npos);
    CHECK(!std::filesystem::exists(folder));
    CHECK(run_ecomap({"ask", map, "-o", folder}).code == 0);
    CHECK(!std::filesystem::is_empty(folder));
    const auto again = run_ecomap({"ask", map, "-o", folder});
    CHECK(again.code == static_cast<int>(cli::ExitCode::cannot_create));
    CHECK(again.err.find("may be an answer") != std::string::npos);
}
