#include "render/shape/cut.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a run of a list ends where the list ends") {
    std::vector<int> list{1, 2, 3};
    CHECK(run_of(list, 1, 9) == std::vector<int>{2, 3});
    CHECK(run_of(list, 5, 9).empty());
}

TEST_CASE("what goes on from an earlier page says so in the reader's language") {
    Heading heading;
    heading.language = "sv";
    CHECK(continued("Finansiering", heading) == "Finansiering (forts.)");
    heading.language = "fi";
    CHECK(continued("Rahoitus", heading) == "Rahoitus (cont.)");
}
