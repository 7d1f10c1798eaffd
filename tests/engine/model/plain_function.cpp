#include "engine/model/plain_function.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace ecomap;

TEST_CASE("a plain function calls what it was made of, with what that captured, and so does its copy") {
    struct Row {
        std::string name;
    };
    const Row row{"a"};
    const auto member = &Row::name;
    const int times = 2;
    const PlainFunction<std::string(const Row&, int)> written = [member, times](const Row& of, int more) {
        return of.*member + std::to_string(times + more);
    };
    const auto copy = written;
    CHECK(written(row, 1) == "a3");
    CHECK(copy(row, 5) == "a7");
}

TEST_CASE("without a function it is false") {
    CHECK_FALSE(PlainFunction<int()>());
    CHECK_FALSE(PlainFunction<int()>(nullptr));
    CHECK(PlainFunction<int()>([] { return 1; }));
}
