#include "cli/temporary.hpp"

#include "cli/own_files.hpp"
#include "engine/model/error.hpp"
#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>
#include <set>

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
    scratch.write(".out.ecomap-1-0/.ecomap-atlas", own_list({"half.svg", "never.svg"}));
    scratch.write(".out.ecomap-1-0/half.svg", "half");
    fs::create_directory(scratch / ".out.ecomap-1-1");  // killed before anything was in it
    Temporary held(scratch / "out", Temporary::Kind::folder);
    sweep_leftovers(scratch.path(), "out", Temporary::Kind::folder);
    CHECK_FALSE(fs::exists(scratch / ".out.ecomap-1-0"));
    CHECK_FALSE(fs::exists(scratch / ".out.ecomap-1-1"));
    CHECK(fs::exists(held.path()));
    Temporary other(scratch / "out", Temporary::Kind::folder);
    CHECK(other.path() != held.path());

    scratch.write(".a.svg.ecomap-1-0", "half");
    sweep_leftovers(scratch.path(), "a.svg", Temporary::Kind::file);
    CHECK_FALSE(fs::exists(scratch / ".a.svg.ecomap-1-0"));
}

TEST_CASE("whatever is not a leftover of ours stays, whatever it is called") {
    Scratch scratch;
    scratch.write(".a.svg.ecomap-backup/letter", "dear");
    for (const char* name : {".a.svg.ecomap-backup2", ".a.svg.ecomap-1", ".a.svg.ecomap-1-", ".a.svg.ecomap--0",
                             ".a.svg.ecomap-1-0x", ".a.svg.ecomap-1-0-0", ".b.svg.ecomap-1-0", "a.svg.ecomap-1-0"})
        scratch.write(name, "dear");
    scratch.write(".a.svg.ecomap-1-1/letter", "dear");                         // a folder without a list of ours
    scratch.write(".a.svg.ecomap-1-2/.ecomap-atlas", own_list({"index.md"}));  // with one, and with more
    scratch.write(".a.svg.ecomap-1-2/letter", "dear");
    scratch.write("elsewhere", "dear");
    fs::create_symlink("elsewhere", scratch / ".a.svg.ecomap-1-3");
    scratch.write("twice", "dear");
    fs::create_hard_link(scratch / "twice", scratch / ".a.svg.ecomap-1-4");
    auto all = [&] {
        std::set<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator(scratch.path())) names.insert(entry.path().string());
        return names;
    };
    const auto before = all();
    for (auto kind : {Temporary::Kind::file, Temporary::Kind::folder}) sweep_leftovers(scratch.path(), "a.svg", kind);
    CHECK(all() == before);
}

TEST_CASE("a pipe that is called like a leftover is not waited for") {
    Scratch scratch;
    REQUIRE(mkfifo((scratch / ".a.svg.ecomap-1-0").c_str(), 0600) == 0);
    for (auto kind : {Temporary::Kind::file, Temporary::Kind::folder})
        sweep_leftovers(scratch.path(), std::nullopt, kind);
    CHECK(fs::is_fifo(scratch / ".a.svg.ecomap-1-0"));
}

TEST_CASE("until it becomes its target nobody else may look into it") {
    Scratch scratch;
    Temporary file(scratch / "a.txt", Temporary::Kind::file), folder(scratch / "b", Temporary::Kind::folder);
    auto mode = [](const Temporary& temporary) { return fs::status(temporary.path()).permissions(); };
    CHECK(mode(file) == fs::perms(0600));
    CHECK(mode(folder) == fs::perms(0700));
    scratch.write("usual", "");
    file.open_to_others();
    CHECK(mode(file) == fs::status(scratch / "usual").permissions());
}

TEST_CASE("a name of any length has a temporary, and its own leftovers") {
    Scratch scratch;
    const std::string name(255, 'n'), like = std::string(254, 'n') + "m";
    fs::path path;
    {
        Temporary temporary(scratch / name, Temporary::Kind::file);
        path = temporary.path();
        CHECK(path.filename().string().size() <= 255);
    }
    const auto leftover = path.filename().string();
    scratch.write(leftover, "half");
    sweep_leftovers(scratch.path(), like, Temporary::Kind::file);
    CHECK(fs::exists(path));
    sweep_leftovers(scratch.path(), name, Temporary::Kind::file);
    CHECK_FALSE(fs::exists(path));
}

TEST_CASE("signals are handled only while there is something to remove") {
    Scratch scratch;
    auto is_default = [] {
        struct sigaction now {};
        return sigaction(SIGTERM, nullptr, &now) == 0 && now.sa_handler == SIG_DFL;
    };
    {
        Temporary first(scratch / "a.txt", Temporary::Kind::file);
        { Temporary second(scratch / "b.txt", Temporary::Kind::file); }
        CHECK_FALSE(is_default());
    }
    CHECK(is_default());
}

TEST_CASE("a temporary that cannot be made says so and names the target") {
    Scratch scratch;
    try {
        Temporary nowhere(scratch / "no/a.txt", Temporary::Kind::file);
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::cannot_create);
        CHECK(error.path() == scratch / "no/a.txt");
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
