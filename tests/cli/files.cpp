#include "cli/files.hpp"

#include "engine/model/error.hpp"
#include "tests/support/disk.hpp"
#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>
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

TEST_CASE("what standard output leads to keeps what it held") {
    Scratch scratch;
    const int notes = open(scratch.write("notes.txt", "dear ").c_str(), O_WRONLY | O_APPEND);
    write_file("/dev/fd/" + std::to_string(notes), "reader");
    close(notes);
    CHECK(bytes_of(scratch / "notes.txt") == "dear reader");
    CHECK(entries(scratch.path()) == 1);
}

TEST_CASE("a named pipe is written to, and is still there") {
    Scratch scratch;
    const auto pipe_file = scratch / "pipe";
    REQUIRE(mkfifo(pipe_file.c_str(), 0600) == 0);
    const int reader = open(pipe_file.c_str(), O_RDONLY | O_NONBLOCK);
    write_file(pipe_file, "x");
    char byte = 0;
    CHECK(read(reader, &byte, 1) == 1);
    CHECK(byte == 'x');
    CHECK(fs::is_fifo(pipe_file));
    close(reader);
}

TEST_CASE("a link to nothing makes what it leads to") {
    Scratch scratch;
    fs::create_symlink("new.svg", scratch / "link");
    write_file(scratch / "link", "x");
    CHECK(fs::is_symlink(scratch / "link"));
    CHECK(bytes_of(scratch / "new.svg") == "x");
}

TEST_CASE("a file keeps its rights, and a new one has the usual") {
    Scratch scratch;
    fs::permissions(scratch.write("private.svg", "old"), fs::perms(0600));
    write_file(scratch / "private.svg", "new");
    CHECK(fs::status(scratch / "private.svg").permissions() == fs::perms(0600));
    write_file(scratch / "fresh.svg", "new");
    scratch.write("usual", "");
    CHECK(fs::status(scratch / "fresh.svg").permissions() == fs::status(scratch / "usual").permissions());
}

TEST_CASE("names as long as the file system takes are written") {
    Scratch scratch;
    const std::string name(255, 'n');
    write_file(scratch / name, "x");
    CHECK(bytes_of(scratch / name) == "x");
}

TEST_CASE("what is written is on the disk before it takes the old file's name") {
    Scratch scratch;
    scratch.write("a.txt", "old");
    const auto flushes = test::disk().flushes;
    write_file(scratch / "a.txt", "new");
    CHECK(test::disk().flushes == flushes + 2);  // the file and its folder
    test::disk().fails = true;
    CHECK(failure_of(scratch / "a.txt") == Failure::io);
    test::disk().fails = false;
    CHECK(bytes_of(scratch / "a.txt") == "new");
    CHECK(entries(scratch.path()) == 1);
}

TEST_CASE("a link whose name comes from the data is replaced, not followed, and nothing but files and links is") {
    Scratch scratch;
    scratch.write("dear.txt", "dear");
    fs::create_directory(scratch / "cards");
    fs::create_symlink("../dear.txt", scratch / "cards/rise.svg");
    REQUIRE(mkfifo((scratch / "cards/pipe.svg").c_str(), 0600) == 0);
    const OpenFolder cards(scratch / "cards");
    cards.write("rise.svg", "card");
    CHECK(bytes_of(scratch / "dear.txt") == "dear");
    CHECK(fs::is_regular_file(fs::symlink_status(scratch / "cards/rise.svg")));
    CHECK_THROWS_WITH(cards.write("pipe.svg", "card"), Catch::Contains("no plain file"));
    OpenFolder(scratch / "new/cards").write("a.svg", "card");
    CHECK(bytes_of(scratch / "new/cards/a.svg") == "card");
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
