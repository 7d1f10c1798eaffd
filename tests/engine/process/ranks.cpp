#include "engine/process/ranks.hpp"

#include "engine/process/in_parallel.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

class SoMany : public Ranks {
public:
    explicit SoMany(std::size_t count) : count_(count) {}
    std::size_t rank() const override { return 0; }
    std::size_t count() const override { return count_; }
    void give(std::size_t, std::string&) override {}

private:
    std::size_t count_;
};

}  // namespace

TEST_CASE("work is shared with others when there are some, and not inside a chunk") {
    SoMany one(1), three(3);
    CHECK(ranks_to_share_with() == nullptr);
    lend_ranks(&one);
    CHECK(ranks_to_share_with() == nullptr);
    lend_ranks(&three);
    CHECK(ranks_to_share_with() == &three);
    in_parallel(2, 1, [](std::size_t) { CHECK(ranks_to_share_with() == nullptr); });
    lend_ranks(nullptr);
    CHECK(ranks_to_share_with() == nullptr);
}
