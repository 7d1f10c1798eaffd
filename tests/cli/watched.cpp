#include "cli/watched.hpp"

#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

using ecomap::cli::stamp_of;
using ecomap::test::Scratch;
namespace fs = std::filesystem;

TEST_CASE("a stamp changes with what a table holds, with a new one and one that goes") {
    Scratch scratch;
    scratch.write("map/actors.csv", "id\n");
    const std::vector<fs::path> watched{scratch / "map"};
    const auto first = stamp_of(watched);
    CHECK(first.size() == 1);
    CHECK(stamp_of(watched) == first);
    scratch.write("map/actors.csv", "id\na\n");
    const auto longer = stamp_of(watched);
    CHECK(longer != first);
    scratch.write("map/links.csv", "from,to\n");
    CHECK(stamp_of(watched).size() == 2);
    fs::remove(scratch / "map/links.csv");
    CHECK(stamp_of(watched) == longer);
    fs::last_write_time(scratch / "map/actors.csv", fs::file_time_type::clock::now() - std::chrono::hours(1));
    CHECK(stamp_of(watched) != longer);
}

TEST_CASE("a file is watched by itself, whatever its ending, and what is not there has no stamp") {
    Scratch scratch;
    scratch.write("map.xlsx", "x");
    CHECK(stamp_of({scratch / "map.xlsx", scratch / "none.csv", "light"}).size() == 1);
    CHECK(stamp_of({scratch / "nowhere"}).empty());
}

TEST_CASE("what programs put beside an open table is no table") {
    Scratch scratch;
    scratch.write("map/actors.csv", "id\n");
    const auto first = stamp_of({scratch / "map"});
    scratch.write("map/.~lock.actors.csv#", "me");
    scratch.write("map/.actors.csv.swp", "me");
    scratch.write("map/.actors.csv", "me");
    scratch.write("map/actors.csv~", "me");
    CHECK(stamp_of({scratch / "map"}) == first);
}
