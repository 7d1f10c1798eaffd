#include "engine/process/shared_parts.hpp"

#include <catch2/catch.hpp>

#include <cstdint>
#include <set>

using namespace ecomap;

namespace {

using Part = std::vector<std::uint32_t>;

struct Pair {
    std::vector<double> first;
    std::vector<char> second;
    auto vectors() { return std::tie(first, second); }
};

Part part_of(std::size_t i) { return Part(i, static_cast<std::uint32_t>(i * i)); }

/// One of three, the others of which do as they should.
class OneOfThree : public Ranks {
public:
    OneOfThree() { lend_ranks(this); }
    ~OneOfThree() override { lend_ranks(nullptr); }
    OneOfThree(const OneOfThree&) = delete;
    OneOfThree& operator=(const OneOfThree&) = delete;
    std::size_t rank() const override { return 1; }
    std::size_t count() const override { return 3; }
    void give(std::size_t from, std::string& bytes) override {
        const auto i = given++;
        CHECK(from == i % 3);
        std::string right;
        append_bytes(right, part_of(i));
        if (from == rank()) CHECK(bytes == right);
        else bytes = right;
    }
    std::size_t given = 0;
};

}  // namespace

TEST_CASE("parts are made alone, in their order") {
    CHECK(ranks_to_share_with() == nullptr);
    const auto parts = shared_parts<Part>(5, 2, part_of);
    REQUIRE(parts.size() == 5);
    for (std::size_t i = 0; i < 5; ++i) CHECK(parts[i] == part_of(i));
    CHECK(shared_parts<Part>(0, 2, part_of).empty());
}

TEST_CASE("of several processes each makes its parts, and all have all") {
    OneOfThree ranks;
    std::set<std::size_t> made;
    const auto parts = shared_parts<Part>(8, 1, [&](std::size_t i) {
        made.insert(i);
        return part_of(i);
    });
    CHECK(made == std::set<std::size_t>{1, 4, 7});
    CHECK(ranks.given == 8);
    for (std::size_t i = 0; i < 8; ++i) CHECK(parts[i] == part_of(i));
}

TEST_CASE("inside a chunk nothing is shared out, since others begin chunks in another order") {
    OneOfThree ranks;
    CHECK(ranks_to_share_with() == &ranks);
    in_parallel(2, 1, [&](std::size_t) {
        CHECK(ranks_to_share_with() == nullptr);
        CHECK(shared_parts<Part>(4, 1, part_of).size() == 4);
    });
    CHECK(ranks.given == 0);
}

TEST_CASE("a part of several vectors travels whole") {
    Pair sent{{0.1, -2}, {'a'}}, got;
    std::string bytes;
    append_bytes(bytes, sent.first);
    append_bytes(bytes, sent.second);
    std::string_view rest = bytes;
    std::apply([&](auto&... vectors) { (take_bytes(rest, vectors), ...); }, vectors_of(got));
    CHECK(rest.empty());
    CHECK((got.first == sent.first && got.second == sent.second));
}
