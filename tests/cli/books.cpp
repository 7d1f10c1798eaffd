#include "cli/books.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::run_ecomap;
using test::Scratch;

TEST_CASE("a workbook that was exported and not changed changes nothing; another one is refused") {
    const Scratch scratch;
    const auto map = test::small_dataset(scratch);
    const auto book = (scratch / "map.xlsx").string(), changes = (scratch / "changes.csv").string();
    CHECK(run_ecomap({"export", map, "-o", book}).code == 0);
    const auto against = run_ecomap({"import", book, "--against", map, "-o", changes});
    CHECK(against.code == 0);
    CHECK(test::bytes_of(changes) == "change,table,id\n");
    scratch.write("list.csv", "Aktör,Stöd\nAlfa,Råd\n");
    const auto refused = run_ecomap({"import", (scratch / "list.csv").string(), "--against", map, "-o", changes});
    CHECK(refused.code == static_cast<int>(cli::ExitCode::data));
    CHECK(refused.err.find("ecomap export") != std::string::npos);
}
