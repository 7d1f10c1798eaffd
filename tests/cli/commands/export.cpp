#include "cli/commands/export.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::run_ecomap;
using test::Scratch;

TEST_CASE("an exported dataset is imported as the same") {
    const Scratch scratch;
    const auto map = test::small_dataset(scratch);
    CHECK(run_ecomap({"export", map}).code == static_cast<int>(cli::ExitCode::usage));
    const auto book = (scratch / "map.xlsx").string(), back = (scratch / "back").string();
    CHECK(run_ecomap({"export", map, "-o", book, "--lang", "nb"}).code == 0);
    CHECK(run_ecomap({"import", book, "-o", back}).code == 0);
    CHECK(run_ecomap({"diff", map, back, "--fail-on", "change"}).code == 0);
}
