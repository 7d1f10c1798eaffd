#include "cli/target.hpp"

#include "engine/model/error.hpp"
#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ecomap;
using namespace ecomap::cli;
using ecomap::test::Scratch;
namespace fs = std::filesystem;

TEST_CASE("a file, a name that is free and a folder are what they are") {
    Scratch scratch;
    const fs::path file = scratch.write("a.svg", "");
    CHECK(target_of(file).path == file);
    CHECK_FALSE(target_of(file).is_stream());
    CHECK(target_of(scratch / "free").path == scratch / "free");
    CHECK_FALSE(target_of(scratch.path()).is_stream());
}

TEST_CASE("links are followed to their end, also where nothing is there yet") {
    Scratch scratch;
    fs::create_directory(scratch / "folder");
    fs::create_symlink("folder/gone.svg", scratch / "one");
    fs::create_symlink((scratch / "one").string(), scratch / "two");
    CHECK(target_of(scratch / "two").path == scratch / "folder/gone.svg");
}

TEST_CASE("as many links in a row are followed as the kernel follows") {
    Scratch scratch;
    fs::create_symlink("gone.svg", scratch / "1");
    for (int link = 2; link <= 41; ++link) fs::create_symlink(std::to_string(link - 1), scratch / std::to_string(link));
    CHECK(target_of(scratch / "40").path == scratch / "gone.svg");
    CHECK_THROWS(target_of(scratch / "41"));
}

TEST_CASE("a circle of links is an error with the name that was given") {
    Scratch scratch;
    fs::create_symlink("b", scratch / "a");
    fs::create_symlink("a", scratch / "b");
    CHECK_THROWS_WITH(target_of(scratch / "a"), Catch::Contains("cannot create " + (scratch / "a").string()));
}

TEST_CASE("devices and pipes are streams, also behind a link") {
    Scratch scratch;
    REQUIRE(mkfifo((scratch / "pipe").c_str(), 0600) == 0);
    fs::create_symlink("pipe", scratch / "link");
    CHECK(target_of("/dev/null").is_stream());
    CHECK(target_of(scratch / "pipe").is_stream());
    CHECK(target_of(scratch / "link").is_stream());
}

TEST_CASE("/dev/fd/N, and what leads there, is this process' own descriptor N") {
    Scratch scratch;
    const int file = open(scratch.write("notes.txt", "dear").c_str(), O_WRONLY | O_APPEND);
    const auto name = "/dev/fd/" + std::to_string(file);
    fs::create_symlink(name, scratch / "link");
    CHECK(target_of(name).descriptor == file);
    CHECK(target_of("/proc/self/fd/" + std::to_string(file)).descriptor == file);
    CHECK(target_of(scratch / "link").descriptor == file);
    CHECK(target_of("/dev/stdout").descriptor == STDOUT_FILENO);
    close(file);
}

TEST_CASE("a descriptor that is open for reading only cannot be written to") {
    Scratch scratch;
    const int file = open(scratch.write("notes.txt", "dear").c_str(), O_RDONLY);
    CHECK_THROWS_WITH(target_of("/dev/fd/" + std::to_string(file)), Catch::Contains("not open for writing"));
    close(file);
}
