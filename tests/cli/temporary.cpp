#include "cli/temporary.hpp"

#include "engine/model/error.hpp"
#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>

using namespace ecomap;
using namespace ecomap::cli;
using ecomap::test::Scratch;
namespace fs = std::filesystem;

TEST_CASE("what is half made is gone when its maker is") {
    Scratch scratch;
    fs::path file, folder;
    {
        Temporary first(scratch / "a.txt", Temporary::Kind::file), second(scratch / "b", Temporary::Kind::folder);
        file = first.path();
        folder = second.path();
        CHECK(fs::is_regular_file(file));
        CHECK(fs::is_directory(folder));
        CHECK(file.parent_path() == scratch.path());
    }
    CHECK(fs::is_empty(scratch.path()));
}

TEST_CASE("what a killed run left is swept, what another run holds is not") {
    Scratch scratch;
    scratch.write(".out.ecomap-1-0/half.svg", "half");
    std::optional<Temporary> held(std::in_place, scratch / "out", Temporary::Kind::folder);
    CHECK_FALSE(fs::exists(scratch / ".out.ecomap-1-0"));
    Temporary other(scratch / "out", Temporary::Kind::folder);
    CHECK(fs::exists(held->path()));
    CHECK(other.path() != held->path());
}

TEST_CASE("a temporary that cannot be made says so and names the target") {
    Scratch scratch;
    try {
        Temporary nowhere(scratch / "no/a.txt", Temporary::Kind::file);
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::cannot_create);
        CHECK(std::string(error.what()).find("no/a.txt") != std::string::npos);
    }
}

TEST_CASE("an interrupted run removes what is half made and dies of the signal") {
    Scratch scratch;
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        try {
            Temporary half(scratch / "a.txt", Temporary::Kind::file);
            raise(SIGTERM);
            stop_if_interrupted();
        } catch (const Interrupted& interrupted) {
            die_of(interrupted.signal);
        }
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGTERM);
    CHECK(fs::is_empty(scratch.path()));
}
