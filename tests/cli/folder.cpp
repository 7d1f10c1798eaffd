#include "cli/folder.hpp"

#include "engine/model/error.hpp"
#include "tests/support/disk.hpp"
#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <sys/resource.h>

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

TEST_CASE("an atlas keeps the rights of what it replaces") {
    Scratch scratch;
    replace_folder(scratch / "out", {{"index.md", "1"}, {"tables/a.csv", "1"}});
    fs::permissions(scratch / "out", fs::perms(02770));
    fs::permissions(scratch / "out/tables", fs::perms(0750));
    fs::permissions(scratch / "out/index.md", fs::perms(0600));
    replace_folder(scratch / "out", {{"index.md", "2"}, {"tables/a.csv", "2"}, {"new/b.csv", "2"}});
    auto mode = [&](const char* name) { return fs::status(scratch / name).permissions(); };
    CHECK(mode("out") == fs::perms(02770));
    CHECK((mode("out/tables") & fs::perms(0777)) == fs::perms(0750));
    CHECK(mode("out/index.md") == fs::perms(0600));
    CHECK((mode("out/new") & fs::perms::set_gid) == fs::perms::set_gid);  // as any new folder in it would have had
}

TEST_CASE("an atlas of more files than may be open at once is made") {
    Scratch scratch;
    std::vector<NewFile> files;
    for (int i = 0; i < 300; ++i) files.push_back({std::to_string(i) + ".svg", "x"});
    rlimit usual{};
    getrlimit(RLIMIT_NOFILE, &usual);
    for (rlim_t most : {rlim_t{100}, rlim_t{20}}) {
        rlimit few{most, usual.rlim_max};
        setrlimit(RLIMIT_NOFILE, &few);
        CHECK_NOTHROW(replace_folder(scratch / "out", files));
        setrlimit(RLIMIT_NOFILE, &usual);
    }
    CHECK(bytes_of(scratch / "out/299.svg") == "x");
}

TEST_CASE("every file of an atlas is on the disk before the atlas is there") {
    Scratch scratch;
    const auto flushes = test::disk().flushes;
    replace_folder(scratch / "out", {{"index.md", "1"}, {"tables/a.csv", "1"}});
    CHECK(test::disk().flushes == flushes + 3 + 3);  // two files and their list; three folders
    test::disk().fails = true;
    CHECK_THROWS_AS(replace_folder(scratch / "out", {{"index.md", "2"}}), Error);
    test::disk().fails = false;
    CHECK(bytes_of(scratch / "out/index.md") == "1");
    CHECK(std::distance(fs::directory_iterator(scratch.path()), {}) == 1);
}

TEST_CASE("what somebody puts into an atlas while the next is made is kept and named") {
    Scratch scratch;
    replace_folder(scratch / "out", {{"index.md", "1"}});
    test::disk().at_flush = [&] {
        scratch.write("out/mine.txt", "dear");
        scratch.write("out/notes/more.txt", "dear too");
        scratch.write("out/new.csv", "dear as well");
    };
    const auto kept = replace_folder(scratch / "out", {{"index.md", "2"}, {"new.csv", "2"}});
    test::disk().at_flush = nullptr;
    CHECK(kept == std::vector<std::string>{"mine.txt", "new.csv.kept", "notes"});
    CHECK(bytes_of(scratch / "out/index.md") == "2");
    CHECK(bytes_of(scratch / "out/mine.txt") == "dear");
    CHECK(bytes_of(scratch / "out/notes/more.txt") == "dear too");
    CHECK(bytes_of(scratch / "out/new.csv.kept") == "dear as well");
    CHECK(std::distance(fs::directory_iterator(scratch.path()), {}) == 1);
    CHECK_THROWS_WITH(check_replaceable(scratch / "out"), Catch::Contains("mine.txt"));
}

TEST_CASE("what cannot be kept under any name beside its own stays in the old folder, which is named") {
    Scratch scratch;
    std::vector<NewFile> files{{"index.md", "2"}};
    std::string name = "new.csv";
    for (int i = 0; i <= 10; ++i, name += ".kept") files.push_back({name, "2"});
    replace_folder(scratch / "out", {{"index.md", "1"}});
    test::disk().at_flush = [&] { scratch.write("out/new.csv", "dear"); };
    const auto kept = replace_folder(scratch / "out", files);
    test::disk().at_flush = nullptr;
    REQUIRE(kept.size() == 1);
    CHECK(bytes_of(kept[0]) == "dear");
    files.pop_back();  // now one name is free
    fs::remove_all(scratch / "out");
    replace_folder(scratch / "out", {{"index.md", "1"}});
    test::disk().at_flush = [&] { scratch.write("out/new.csv", "dear"); };
    const auto moved = replace_folder(scratch / "out", files);
    test::disk().at_flush = nullptr;
    REQUIRE(moved.size() == 1);
    CHECK(bytes_of(scratch / "out" / moved[0]) == "dear");
}

TEST_CASE("a folder of the user's own inside an atlas keeps it from being replaced, an empty one too") {
    Scratch scratch;
    replace_folder(scratch / "out", {{"index.md", "1"}});
    fs::create_directory(scratch / "out/later");
    CHECK_THROWS_WITH(replace_folder(scratch / "out", {{"index.md", "2"}}), Catch::Contains("later"));
    CHECK(fs::exists(scratch / "out/later"));
}

TEST_CASE("a folder linked into an atlas keeps it from being replaced, and what is behind the link stays") {
    Scratch scratch;
    replace_folder(scratch / "out", {{"index.md", "1"}});
    scratch.write("home/letter.txt", "dear");
    fs::create_directory_symlink("../home", scratch / "out/home");
    CHECK_THROWS_WITH(replace_folder(scratch / "out", {{"index.md", "2"}}), Catch::Contains("home"));
    CHECK(bytes_of(scratch / "home/letter.txt") == "dear");
}

TEST_CASE("the folder that the run stands in is filled and replaced without becoming another one") {
    Scratch scratch;
    fs::create_directory(scratch / "out");
    const auto before = fs::current_path();
    fs::current_path(scratch / "out");
    replace_folder(".", {{"index.md", "1"}, {"tables/a.csv", "1"}, {"old/b.csv", "1"}});
    CHECK(bytes_of("index.md") == "1");
    replace_folder(".", {{"index.md", "2"}, {"tables/c.csv", "2"}});
    CHECK(bytes_of("index.md") == "2");
    CHECK(bytes_of("tables/c.csv") == "2");
    CHECK_FALSE(fs::exists("old"));
    CHECK_FALSE(fs::exists("tables/a.csv"));
    fs::current_path("tables");
    CHECK_THROWS_WITH(replace_folder("..", {{"index.md", "3"}}), Catch::Contains("the folder you are in"));
    fs::current_path(before);
    CHECK(bytes_of(scratch / "out/index.md") == "2");
    CHECK(std::distance(fs::directory_iterator(scratch.path()), {}) == 1);
}

TEST_CASE("a file, or a folder below nothing, cannot become an atlas") {
    Scratch scratch;
    scratch.write("file", "x");
    CHECK_THROWS_AS(replace_folder(scratch / "file", {}), Error);
    CHECK_THROWS_AS(replace_folder(scratch / "no/such", {}), Error);
    CHECK_THROWS_AS(check_replaceable(scratch / "file"), Error);
}
