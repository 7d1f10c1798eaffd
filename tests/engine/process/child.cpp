#include "engine/process/child.hpp"

#include "engine/model/error.hpp"
#include "engine/process/bytes.hpp"
#include "tests/support/said.hpp"
#include "tests/support/scratch.hpp"

#include <catch2/catch.hpp>

#include <sys/resource.h>
#include <unistd.h>
#include <atomic>
#include <csignal>
#include <new>
#include <stdexcept>

using namespace ecomap;
using ecomap::test::bytes_of;
using ecomap::test::said;
using ecomap::test::Scratch;

namespace {

std::string run(const std::function<std::string()>& work, const ChildLimits& limits = {}) {
    return run_in_child(Message::as_it_is("does the test's work"), work, limits);
}

}  // namespace

TEST_CASE("what a child returns comes back, also when it is long") {
    CHECK(run([] { return std::string("åäö"); }) == "åäö");
    std::string many(1 << 20, 'x');
    CHECK(run([&] { return many; }) == many);
    CHECK(run([] { return std::string(); }).empty());
}

TEST_CASE("what a child throws is a fault of ours, and thrown here") {
    CHECK_THROWS_AS(run([]() -> std::string { throw std::bad_alloc(); }), std::bad_alloc);
    CHECK_THROWS_WITH(run([]() -> std::string { throw std::logic_error("x > y"); }), "x > y");
}

TEST_CASE("a child that dies is tried once more, and only once") {
    Scratch scratch;
    const auto notes = scratch.write("tries", "");
    auto dies = [&](std::size_t times) {
        return run([&]() -> std::string {
            const auto tries = bytes_of(notes) + "x";
            scratch.write("tries", tries);
            if (tries.size() <= times) std::raise(SIGKILL);
            return tries;
        });
    };
    CHECK(dies(1) == "xx");
    scratch.write("tries", "");
    try {
        dies(9);
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::no_process);
        CHECK(said(error) == "the child process that does the test's work was ended by signal 9; nothing was written");
    }
    CHECK(bytes_of(notes) == "xx");
}

TEST_CASE("a child that takes too much processor time is ended, and not tried again") {
    Scratch scratch;
    auto never_ends = [&]() -> std::string {
        scratch.write("tries", bytes_of(scratch / "tries") + "x");
        for (std::atomic<int> number{0};;) ++number;
    };
    CHECK_THROWS_WITH(run(never_ends, {.seconds = 1}), Catch::Contains("more than 1 s of processor time"));
    CHECK(bytes_of(scratch / "tries") == "x");
}

TEST_CASE("a child that stands still takes none of its time") {
    CHECK(run(
              [] {
                  usleep(1'300'000);  // the clock goes on, the processor's time does not
                  return std::string("there");
              },
              {.seconds = 1}) == "there");
}

TEST_CASE("what a child changes is not changed for the caller") {
    int number = 1;
    run([&] { return std::to_string(++number); });
    CHECK(number == 1);
}

TEST_CASE("where there can be no process it is said") {
    CHECK(run([] {
              rlimit none{0, 0};
              setrlimit(RLIMIT_NOFILE, &none);
              try {
                  return run([] { return std::string("there was one"); });
              } catch (const Error& error) {
                  return said(error);
              }
          }).find("there can be no child process: ") == 0);
}

TEST_CASE("values and lists of them come out of their bytes as they went in") {
    Packer packer;
    packer.put(2.5);
    packer.put(std::vector<int>{1, 2, 3});
    packer.put(true);
    const auto bytes = std::move(packer).bytes();
    double number = 0;
    std::vector<int> list;
    bool yes = false;
    Unpacker unpacker(bytes);
    unpacker.take(number);
    unpacker.take(list);
    unpacker.take(yes);
    CHECK(number == 2.5);
    CHECK(list == std::vector<int>{1, 2, 3});
    CHECK(yes);
}
