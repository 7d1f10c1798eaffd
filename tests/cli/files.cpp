#include "cli/files.hpp"

#include "engine/model/error.hpp"
#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>

#include <csignal>

using namespace ecomap;
using namespace ecomap::cli;
using ecomap::test::bytes_of;
using ecomap::test::Scratch;
namespace fs = std::filesystem;

namespace {

Failure failure_of(const fs::path& path) {
    try {
        write_file(path, "x");
    } catch (const Error& error) {
        return error.failure();
    }
    FAIL("nothing was thrown");
    return Failure::internal;
}

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("a file is replaced as a whole and nothing is left beside it") {
    Scratch scratch;
    scratch.write("a.txt", "a long old text");
    write_file(scratch / "a.txt", "new");
    CHECK(bytes_of(scratch / "a.txt") == "new");
    CHECK(entries(scratch.path()) == 1);
}

TEST_CASE("a link that the user named is followed, not replaced") {
    Scratch scratch;
    scratch.write("real/a.txt", "old");
    fs::create_symlink("real/a.txt", scratch / "link");
    write_file(scratch / "link", "new");
    CHECK(fs::is_symlink(scratch / "link"));
    CHECK(bytes_of(scratch / "real/a.txt") == "new");
}

TEST_CASE("what cannot be created and what cannot be written are told apart") {
    Scratch scratch;
    CHECK(failure_of(scratch / "no/such/folder/a.txt") == Failure::cannot_create);
    CHECK(failure_of(scratch.path()) == Failure::cannot_create);
    CHECK(failure_of("/dev/full") == Failure::io);
    CHECK(fs::is_character_file("/dev/full"));
}

TEST_CASE("a device is written to, never replaced") {
    write_file("/dev/null", "x");
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a reader that has gone away ends the writing without an error") {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    close(ends[0]);
    auto* old = signal(SIGPIPE, SIG_IGN);
    CHECK_FALSE(write_all(ends[1], "x", "pipe"));
    signal(SIGPIPE, old);
    close(ends[1]);
}

TEST_CASE("no text from the data can leave its folder or hide as a file name") {
    CHECK(file_slug("Västerås Science Park") == "v-ster-s-science-park");
    CHECK(file_slug("../../etc/passwd") == "etc-passwd");
    CHECK(file_slug("-rf") == "rf");
    CHECK(file_slug(".hidden") == "hidden");
    CHECK(file_slug("ÅÄÖ") == "x");
    CHECK(file_slug("") == "x");
    CHECK(file_slug(std::string(1000, 'a')).size() == 100);
}

TEST_CASE("names that would be the same file are numbered in order") {
    const std::vector<std::string> names{"a", "A", "b", "a!", "å", "ä"};
    CHECK(file_slugs(names) == std::vector<std::string>{"a", "a-2", "b", "a-3", "x", "x-2"});
}
