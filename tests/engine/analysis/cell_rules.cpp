#include "engine/analysis/cell_rules.hpp"

#include "engine/graph/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

namespace {

/// Rule by rule.
const CellRule* naive(const Framework& framework, const std::vector<TermOf>& terms) {
    auto has = [&](TermOf term) { return std::find(terms.begin(), terms.end(), term) != terms.end(); };
    for (const auto& rule : framework.cells)
        if (!rule.expected && has(rule.row) && has(rule.column)) return &rule;
    return nullptr;
}

}  // namespace

TEST_CASE("the first rule of the framework of which both terms are there is found, as one by one") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        Random random(seed);
        const auto term = [&] { return TermOf{static_cast<Dimension>(random.below(4)), random.below(3)}; };
        Framework framework;
        for (auto i = random.below(30); i > 0; --i)
            framework.cells.push_back({"r", term(), term(), random.below(4) == 0});
        const CellRules rules(framework);
        for (int i = 0; i < 50; ++i) {
            std::vector<TermOf> terms;
            for (auto n = 1 + random.below(3); n > 0; --n) terms.push_back(term());
            CAPTURE(seed, i);
            CHECK(rules.against(terms) == naive(framework, terms));
        }
    }
}

TEST_CASE("without rules none is against anything") {
    const Framework none;
    CHECK(CellRules(none).against(std::vector<TermOf>{{Dimension::phase, 1}, {Dimension::level, 0}}) == nullptr);
}
