#include "render/shape/cut.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a run of a list ends where the list ends") {
    std::vector<int> list{1, 2, 3};
    CHECK(run_of(list, 1, 9) == std::vector<int>{2, 3});
    CHECK(run_of(list, 5, 9).empty());
}

TEST_CASE("items are counted through all sections, of which each has at least one") {
    const std::vector<std::string> sections{"abc", "", "de"};
    auto size = [](const std::string& section) { return section.size(); };
    auto cut = [](const std::string& section, std::size_t from, std::size_t to) {
        return "+" + section.substr(from, to - from);
    };
    CHECK(items_of(sections, size) == 6);
    CHECK(items_run(sections, 0, 6, size, cut) == sections);
    CHECK(items_run(sections, 2, 5, size, cut) == std::vector<std::string>{"+c", "", "+d"});
    CHECK(items_run(sections, 6, 9, size, cut).empty());
}

TEST_CASE("what goes on from an earlier page says so in the reader's language") {
    Heading heading;
    heading.language = "sv";
    CHECK(continued("Finansiering", heading) == "Finansiering (forts.)");
    heading.language = "fi";
    CHECK(continued("Rahoitus", heading) == "Rahoitus (cont.)");
}
