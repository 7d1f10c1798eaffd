#include "cli/own_files.hpp"

#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace ecomap::cli;
using ecomap::test::bytes_of;
using ecomap::test::Scratch;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

namespace {

/// A folder "out" whose list names what is in it.
void make_ours(const Scratch& scratch, const Names& names) {
    scratch.write("out/.ecomap-atlas", own_list(names));
    for (const auto& name : names) scratch.write("out/" + name, name);
}

}  // namespace

TEST_CASE("a folder is ours by its list, and by nothing else") {
    Scratch scratch;
    make_ours(scratch, {"index.md", "tables/a.csv"});
    CHECK(own_files(scratch / "out") == std::set<std::string>{".ecomap-atlas", "index.md", "tables/a.csv"});
    CHECK(foreign_files(scratch / "out").empty());
    scratch.write("theirs/.ecomap-atlas", "another list\nindex.md\n");
    CHECK(own_files(scratch / "theirs").empty());
    scratch.write("none/index.md", "");
    CHECK(own_files(scratch / "none").empty());
}

TEST_CASE("a list that is no plain file is not read") {
    Scratch scratch;
    fs::create_directory(scratch / "out");
    REQUIRE(mkfifo((scratch / "out/.ecomap-atlas").c_str(), 0600) == 0);  // reading it would wait for ever
    CHECK(own_files(scratch / "out").empty());
    scratch.write("list", own_list({"index.md"}));
    fs::create_directory(scratch / "linked");
    fs::create_symlink("../list", scratch / "linked/.ecomap-atlas");
    CHECK(own_files(scratch / "linked").empty());
}

TEST_CASE("what is not on the list is foreign: files, links, links to folders, and folders, empty ones too") {
    Scratch scratch;
    make_ours(scratch, {"index.md", "tables/a.csv"});
    scratch.write("out/notes/mine.txt", "");
    scratch.write("out/tables/b.csv", "");
    fs::create_directory(scratch / "out/empty");
    fs::create_directory_symlink(scratch.path(), scratch / "out/link");
    CHECK(foreign_files(scratch / "out") == Names{"empty", "link", "notes", "tables/b.csv"});
}

TEST_CASE("a folder of ours that somebody made a link is foreign, and what is behind it stays") {
    Scratch scratch;
    make_ours(scratch, {"index.md", "tables/a.csv"});
    fs::rename(scratch / "out/tables", scratch / "moved");
    fs::create_directory_symlink("../moved", scratch / "out/tables");
    CHECK(foreign_files(scratch / "out") == Names{"tables"});
    CHECK_FALSE(remove_own_files(scratch / "out"));
    CHECK(bytes_of(scratch / "moved/a.csv") == "tables/a.csv");
}

TEST_CASE("only what is ours is removed, and the folder when nothing is left") {
    Scratch scratch;
    make_ours(scratch, {"index.md", "tables/a.csv"});
    scratch.write("out/tables/b.csv", "dear");
    CHECK_FALSE(remove_own_files(scratch / "out"));
    CHECK(bytes_of(scratch / "out/tables/b.csv") == "dear");
    CHECK_FALSE(fs::exists(scratch / "out/index.md"));
    CHECK_FALSE(fs::exists(scratch / "out/tables/a.csv"));
    fs::remove(scratch / "out/tables/b.csv");
    CHECK(remove_own_files(scratch / "out"));  // its list has stayed, so it is still known as ours
    CHECK_FALSE(fs::exists(scratch / "out"));
}

TEST_CASE("a list cannot name what is outside its folder") {
    Scratch scratch;
    scratch.write("dear.txt", "dear");
    make_ours(scratch, {"index.md"});
    scratch.write("out/.ecomap-atlas", own_list({"index.md", "../dear.txt", "/etc/passwd"}));
    CHECK(remove_own_files(scratch / "out"));
    CHECK(bytes_of(scratch / "dear.txt") == "dear");
}
