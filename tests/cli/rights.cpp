#include "cli/rights.hpp"

#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <unistd.h>

using namespace ecomap::cli;
using ecomap::test::Scratch;

namespace {

struct stat stat_of(const std::filesystem::path& path) {
    struct stat there {};
    REQUIRE(stat(path.c_str(), &there) == 0);
    return there;
}

/// A new file that has taken the rights of `old`.
struct stat taken_from(const Scratch& scratch, const struct stat& old) {
    const auto path = scratch.write("new", "");
    const int descriptor = open(path.c_str(), O_WRONLY);
    take_rights(descriptor, old);
    close(descriptor);
    return stat_of(path);
}

}  // namespace

TEST_CASE("mode and group are those of what was there") {
    Scratch scratch;
    auto old = stat_of(scratch.write("old", ""));
    for (mode_t mode : {0600U, 0640U, 0664U, 02770U}) {
        old.st_mode = S_IFREG | mode;
        const auto now = taken_from(scratch, old);
        CHECK((now.st_mode & 07777U) == mode);
        CHECK(now.st_gid == old.st_gid);
    }
}

TEST_CASE("where the group cannot be given away, the new one may do no more than everybody may") {
    Scratch scratch;
    auto old = stat_of(scratch.write("old", ""));
    old.st_uid = old.st_gid = static_cast<gid_t>(-2);
    const bool is_root = geteuid() == 0;  // who can give anything to anybody
    old.st_mode = S_IFREG | 0664U;
    CHECK((taken_from(scratch, old).st_mode & 07777U) == (is_root ? 0664U : 0644U));
    old.st_mode = S_IFREG | 0660U;
    CHECK((taken_from(scratch, old).st_mode & 07777U) == (is_root ? 0660U : 0600U));
}
