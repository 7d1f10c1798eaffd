#include "cli/folder.hpp"

#include "engine/model/error.hpp"
#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;
using ecomap::test::bytes_of;
using ecomap::test::Scratch;
namespace fs = std::filesystem;

TEST_CASE("a folder is replaced as a whole: what is no longer made is gone") {
    Scratch scratch;
    replace_folder(scratch / "out", {{"index.md", "1"}, {"actors/a.svg", "old"}});
    CHECK(bytes_of(scratch / "out/actors/a.svg") == "old");
    replace_folder(scratch / "out", {{"index.md", "2"}, {"tables/t.csv", "t"}});
    CHECK(bytes_of(scratch / "out/index.md") == "2");
    CHECK(bytes_of(scratch / "out/tables/t.csv") == "t");
    CHECK_FALSE(fs::exists(scratch / "out/actors"));
    CHECK(std::distance(fs::directory_iterator(scratch.path()), {}) == 1);
}

TEST_CASE("a folder that is not ours is not touched") {
    Scratch scratch;
    scratch.write("home/letter.txt", "dear");
    CHECK_THROWS_AS(replace_folder(scratch / "home", {{"index.md", "1"}}), Error);
    CHECK(bytes_of(scratch / "home/letter.txt") == "dear");
    CHECK_FALSE(fs::exists(scratch / "home/index.md"));
}

TEST_CASE("a file that somebody put into an atlas keeps the atlas from being replaced") {
    Scratch scratch;
    replace_folder(scratch / "out", {{"index.md", "1"}});
    scratch.write("out/notes/mine.txt", "mine");
    CHECK_THROWS_WITH(replace_folder(scratch / "out", {{"index.md", "2"}}), Catch::Contains("notes/mine.txt"));
    CHECK(bytes_of(scratch / "out/notes/mine.txt") == "mine");
    CHECK(bytes_of(scratch / "out/index.md") == "1");
}

TEST_CASE("an empty folder, a name with a slash at its end and a link to a folder can be targets") {
    Scratch scratch;
    fs::create_directory(scratch / "empty");
    replace_folder((scratch / "empty").string() + "/", {{"index.md", "1"}});
    CHECK(bytes_of(scratch / "empty/index.md") == "1");
    fs::create_directory_symlink("empty", scratch / "link");
    replace_folder(scratch / "link", {{"index.md", "2"}});
    CHECK(fs::is_symlink(scratch / "link"));
    CHECK(bytes_of(scratch / "empty/index.md") == "2");
}

TEST_CASE("a file, or a folder below nothing, cannot become an atlas") {
    Scratch scratch;
    scratch.write("file", "x");
    CHECK_THROWS_AS(replace_folder(scratch / "file", {}), Error);
    CHECK_THROWS_AS(replace_folder(scratch / "no/such", {}), Error);
    CHECK_THROWS_AS(check_replaceable(scratch / "file"), Error);
}
