#include "engine/lint/finding.hpp"

#include "engine/model/contains.hpp"
#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;

TEST_CASE("every rule has a code of its own, which exists") {
    std::set<std::string_view> codes;
    for (const auto& rule : lint::rules()) {
        CHECK(contains(diagnostic_codes(), rule.code));
        CHECK(codes.insert(rule.code).second);
        CHECK(rule.severity < Severity::error);  // a rule leaves no row out
    }
}

TEST_CASE("without the rules a load says nothing of them, and with them the same map comes out") {
    const auto tables = test::with_base({{"links.csv", "from,to,kind\na,a,k\n"}});
    const auto plain = test::load_tables(tables), linted = test::lint_tables(tables);
    CHECK(test::places_of(plain, "self-link").empty());
    CHECK(test::places_of(linted, "self-link").size() == 1);
    CHECK(plain.ecosystem.links.size() == linted.ecosystem.links.size());
}
