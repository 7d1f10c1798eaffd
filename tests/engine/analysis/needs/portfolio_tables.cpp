#include "engine/analysis/needs/portfolio_tables.hpp"

#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("what a candidate adds is what those before it do not close", "[long]") {
    Make m;
    m.support_types("F", "M", "N").principles("p1");
    m.offer("a", {"F", "M"}, {"p1"}, {.status = Status::could})
        .offer("b", {"M", "N"}, {"p1"}, {.status = Status::could});
    m.offer("c", {}, {"p1"}, {.status = Status::could});
    const auto map = m.done();
    const auto found = portfolio(map, {});
    CHECK(first_closed(found) == std::vector<std::vector<std::size_t>>{{0, 1}, {2}});
    Report report;
    report.tables = portfolio_tables(map, found);
    CHECK(column(table(report, "chosen"), "needs") == std::vector<std::string>{"2", "1"});
    CHECK(column(table(report, "candidates"), "id") == std::vector<std::string>{"o1", "o2"});  // o3 reaches nothing
    CHECK(column(table(report, "needs"), "candidates") == std::vector<std::string>{"1", "2", "1"});
    CHECK(column(table(report, "budgets"), "budget").size() == 3);
    CHECK(in_words(candidate_name(map, found.candidates[0]), "en") == "o1 (a)");
    CHECK(in_words(need_names(map, found, {0, 2}), "en") == "F (p1) and N (p1)");
}
