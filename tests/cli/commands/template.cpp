#include "cli/commands/template.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::run_ecomap;
using test::Scratch;

TEST_CASE("a template needs to know where to, and comes back as a map without rows") {
    const Scratch scratch;
    CHECK(run_ecomap({"template"}).code == static_cast<int>(cli::ExitCode::usage));
    const auto book = (scratch / "map.xlsx").string();
    CHECK(run_ecomap({"template", "datasets/frameworks/oecd-innovation", "-o", book, "--lang", "da"}).code == 0);
    CHECK(run_ecomap({"template", "-o", (scratch / "any.xlsx").string()}).code == 0);  // of no framework
    const auto empty = run_ecomap({"import", book, "-o", (scratch / "map").string()});
    CHECK(empty.code == static_cast<int>(cli::ExitCode::data));
}
