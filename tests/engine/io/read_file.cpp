#include "engine/io/read_file.hpp"

#include "engine/model/error.hpp"
#include "tests/support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <array>

using namespace ecomap;
using ecomap::io::From;
using ecomap::io::read_file;
using test::TemporaryFolder;

TEST_CASE("a file is read up to its limit, and a larger one not at all") {
    const TemporaryFolder folder("read-file-limit");
    folder.write("a.csv", "1234567890");
    const auto path = folder.path() / "a.csv";
    CHECK(read_file(path, 10, From::folder).bytes == "1234567890");
    CHECK_FALSE(read_file(path, 10, From::folder).too_large);
    CHECK(read_file(path, 9, From::folder).too_large);
    CHECK(read_file(path, 9, From::folder).bytes.empty());
    folder.write("empty.csv", "");
    CHECK(read_file(folder.path() / "empty.csv", 10, From::folder).bytes.empty());
    const std::string large(300'000, 'x');
    folder.write("large.csv", large);
    CHECK(read_file(folder.path() / "large.csv", 1'000'000, From::user).bytes == large);
}

TEST_CASE("the size is asked before a byte is read: a file of holes costs nothing") {
    const TemporaryFolder folder("read-file-sparse");
    folder.write("a.csv", "");
    std::filesystem::resize_file(folder.path() / "a.csv", std::uintmax_t{1} << 40U);
    CHECK(read_file(folder.path() / "a.csv", std::size_t{1} << 30U, From::folder).too_large);
}

TEST_CASE("a pipe is read to its end when the user names it, up to the limit") {
    for (auto [limit, too_large] : {std::pair<std::size_t, bool>{100, false}, {4, true}}) {
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        REQUIRE(::write(ends[1], "a,b\n1,2\n", 8) == 8);
        ::close(ends[1]);
        const auto file = read_file("/proc/self/fd/" + std::to_string(ends[0]), limit, From::user);
        CHECK(file.too_large == too_large);
        CHECK(file.bytes == (too_large ? "" : "a,b\n1,2\n"));
        ::close(ends[0]);
    }
    CHECK(read_file("/dev/zero", 100'000, From::user).too_large);
}

TEST_CASE("a pipe or a device that lies in a folder is neither opened nor waited for") {
    const TemporaryFolder folder("read-file-pipe");
    const auto pipe = folder.path() / "links.csv";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK_THROWS_AS(read_file(pipe, 100, From::folder), Error);
    CHECK_THROWS_AS(read_file("/dev/zero", 100, From::folder), Error);
    CHECK_THROWS_AS(read_file(folder.path() / "none.csv", 100, From::folder), Error);
}
