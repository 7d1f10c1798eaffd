#include "render/graphviz/child.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>
#include <csignal>
#include <stdexcept>

using namespace ecomap;

TEST_CASE("what a child returns comes back, also when it is long") {
    CHECK(run_in_child([] { return std::string("åäö"); }) == "åäö");
    std::string many(1 << 20, 'x');
    CHECK(run_in_child([&] { return many; }) == many);
    CHECK(run_in_child([] { return std::string(); }) == "");
}

TEST_CASE("a child that throws or dies gives nothing, and the caller goes on") {
    CHECK_FALSE(run_in_child([]() -> std::string { throw std::runtime_error("x"); }));
    CHECK_FALSE(run_in_child([]() -> std::string {
        std::signal(SIGKILL, SIG_DFL);
        std::raise(SIGKILL);
        return "never";
    }));
}

TEST_CASE("a child that never ends is ended") {
    ChildLimits limits;
    limits.seconds = 1;
    CHECK_FALSE(run_in_child(
        []() -> std::string {
            while (true) pause();
        },
        limits));
}

TEST_CASE("what a child changes is not changed for the caller") {
    int number = 1;
    run_in_child([&] { return std::to_string(++number); });
    CHECK(number == 1);
}
