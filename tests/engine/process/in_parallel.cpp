#include "engine/process/in_parallel.hpp"

#include "engine/process/child.hpp"

#include <catch2/catch.hpp>

#include <sys/resource.h>

#include <array>
#include <atomic>
#include <mutex>
#include <new>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace ecomap;

TEST_CASE("each chunk is done once, however many threads there are", "[in_parallel]") {
    for (std::size_t threads : {0U, 1U, 2U, 8U, 1'000'000U})
        for (std::size_t chunks : {0U, 1U, 7U, 1000U}) {
            std::vector<int> done(chunks);
            in_parallel(chunks, threads, [&](std::size_t i) { ++done[i]; });
            CHECK(done == std::vector<int>(chunks, 1));
        }
}

TEST_CASE("one thread starts none and goes in order", "[in_parallel]") {
    std::vector<std::size_t> order;
    std::set<std::thread::id> by;
    in_parallel(5, 1, [&](std::size_t i) { order.push_back(i), by.insert(std::this_thread::get_id()); });
    CHECK(order == std::vector<std::size_t>{0, 1, 2, 3, 4});
    CHECK(by == std::set<std::thread::id>{std::this_thread::get_id()});
}

TEST_CASE("two threads work at the same time", "[in_parallel]") {
    std::atomic<int> there{0};
    in_parallel(2, 2, [&](std::size_t) {
        ++there;
        while (there < 2) std::this_thread::yield();  // each waits for the other
    });
    CHECK(there == 2);
}

TEST_CASE("work inside work takes no threads of its own", "[in_parallel]") {
    std::mutex noting;
    std::vector<std::set<std::thread::id>> by(4);
    in_parallel(by.size(), 2, [&](std::size_t outer) {
        in_parallel(8, 8, [&](std::size_t) {
            const std::scoped_lock lock(noting);
            by[outer].insert(std::this_thread::get_id());
        });
    });
    for (const auto& threads : by) CHECK(threads.size() == 1);
    std::atomic<int> there{0};  // and afterwards there are several again
    in_parallel(2, 2, [&](std::size_t) {
        ++there;
        while (there < 2) std::this_thread::yield();
    });
}

TEST_CASE("of several faults the one with the lowest number is told", "[in_parallel]") {
    for (std::size_t threads : {1U, 2U, 8U}) {
        std::atomic<std::size_t> begun{0};
        try {
            in_parallel(100'000, threads, [&](std::size_t i) {
                ++begun;
                if (i >= 20) throw std::runtime_error(std::to_string(i));
            });
            FAIL();
        } catch (const std::runtime_error& error) {
            CHECK(error.what() == std::string("20"));
        }
        CHECK(begun < 100'000);  // what was not begun is left
    }
    CHECK_THROWS_AS(in_parallel(2, 2, [](std::size_t) { throw std::bad_alloc(); }), std::bad_alloc);
}

TEST_CASE("a thread that cannot be started is no error", "[in_parallel]") {
    const auto sum = run_in_child(Message::as_it_is("adds up without threads"), [] {
        if (child_memory_is_limited) {
            const rlimit none{0, 0};
            setrlimit(RLIMIT_AS, &none);  // no room for another stack
        }
        std::array<std::size_t, 100> squares{};
        in_parallel(squares.size(), 8, [&](std::size_t i) { squares[i] = i * i; });
        return std::to_string(std::accumulate(squares.begin(), squares.end(), std::size_t{0}));
    });
    CHECK(sum == "328350");
}

TEST_CASE("the usual number of threads is one to eight", "[in_parallel]") {
    CHECK(usual_threads() >= 1);
    CHECK(usual_threads() <= 8);
}
