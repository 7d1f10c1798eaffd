#include "engine/io/list_folder.hpp"

#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

using ecomap::io::list_folder;
using ecomap::test::Scratch;
using Names = std::vector<std::string>;

TEST_CASE("a folder is listed by name, in order, hidden entries and dangling links too") {
    Scratch scratch;
    std::error_code failed;
    CHECK(list_folder(scratch.path(), failed).empty());
    for (const char* name : {"b.csv", ".hidden", "å.csv", "a/inner.csv"}) scratch.write(name, "");
    std::filesystem::create_symlink("nowhere", scratch / "link");
    CHECK(list_folder(scratch.path(), failed) == Names{".hidden", "a", "b.csv", "link", "å.csv"});
    CHECK_FALSE(failed);
}

TEST_CASE("what is no folder is said to be none") {
    Scratch scratch;
    std::error_code failed;
    CHECK(list_folder(scratch / "none", failed).empty());
    CHECK(failed == std::errc::no_such_file_or_directory);
    CHECK(list_folder(scratch.write("file", ""), failed).empty());
    CHECK(failed == std::errc::not_a_directory);
}
