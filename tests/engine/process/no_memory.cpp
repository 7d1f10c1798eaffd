#include "engine/process/no_memory.hpp"

#include "engine/process/child.hpp"

#include <catch2/catch.hpp>

#include <unicode/unistr.h>

#include <exception>
#include <new>

using namespace ecomap;

namespace {

bool seen(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (...) {
        return terminated_without_memory();
    }
}

}  // namespace

TEST_CASE("a lack of memory is told from a fault") {
    CHECK(seen(std::make_exception_ptr(std::bad_alloc())));
    CHECK_FALSE(seen(std::make_exception_ptr(1)));
    CHECK_FALSE(terminated_without_memory());
}

TEST_CASE("ICU without memory throws as everybody does") {
    auto takes = [](std::int32_t letters) {
        return run_in_child(Message::as_it_is("asks ICU for much"),
                            [&] {
                                let_icu_throw_bad_alloc();
                                return icu::UnicodeString(letters, 0, 0).isBogus() ? std::string("no room")
                                                                                   : std::string("room");
                            },
                            {.megabytes = 256});
    };
    CHECK(takes(1000) == "room");
    if (child_memory_is_limited) CHECK_THROWS_AS(takes(1'000'000'000), std::bad_alloc);
}
