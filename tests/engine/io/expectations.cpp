#include "engine/io/expectations.hpp"

#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

LoadedExpectations loaded(const std::string& bytes) {
    Make m;
    m.principles("p1", "p2").support_types("money", "advice").target_groups("town").phases("idea").levels("state");
    m.actor_types("agency").link_kind("funds", true, false, "money").link_kind("money", true, false, "money");
    auto map = m.done();
    map.framework.own = {{"region", "regions"}};
    Term<OwnTermTag> north;
    north.key = "north";
    map.framework.own[0].terms.add(std::move(north));
    return load_expectations({"expect.txt", bytes}, map);
}

/// "1:8 message / hint" of the only problem.
std::string problem(const std::string& bytes) {
    const auto problems = loaded(bytes).diagnostics;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "bad-expectation");
    return std::to_string(problems[0].line) + ":" + std::to_string(problems[0].column) + " " +
           in_words(problems[0].message, "en") + " / " + in_words(problems[0].hint, "en");
}

}  // namespace

TEST_CASE("a count has a scope, a comparison and a number") {
    const auto [lines, problems] =
        loaded("# what we hold to be so\n\n  expect coverage(principle=p2, target=town) >= 3  # x\n");
    CHECK(problems.empty());
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].line == 3);
    CHECK(lines[0].text == "expect coverage(principle=p2, target=town) >= 3");
    CHECK(lines[0].thing == "coverage");
    CHECK(lines[0].scope.principles == std::vector<PrincipleId>{{1}});
    CHECK(lines[0].scope.targets.size() == 1);
    CHECK(lines[0].comparator == Comparator::at_least);
    CHECK(lines[0].number == 3);
}

TEST_CASE("no, where, alternatives, shares and every kind of condition are read") {
    const auto [lines, problems] = loaded(
        "expect no single_provider where support_type=money|advice and stated\r\n"
        "expect offers.source complete >= 90.5%\n"
        "expect actors(type=agency, level=state, phase=idea, status=could) != 0\n"
        "expect no unanswered_gap");
    CHECK(problems.empty());
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].thing == "single_providers");
    CHECK(lines[0].comparator == Comparator::equal);
    CHECK(lines[0].scope.support_types.size() == 2);
    CHECK(lines[0].scope.stated_only);
    CHECK(lines[1].complete);
    CHECK(lines[1].number == 90.5);
    CHECK(lines[2].scope.status == std::vector<Status>{Status::could});
    CHECK(lines[3].line == 4);
}

TEST_CASE("links are asked for by kind or by family, the kind where a word is both, and without the weak") {
    const auto [lines, problems] = loaded("expect links(link_kind=funds|money, no_weak) > 0\n");
    CHECK(problems.empty());
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].scope.link_kinds == std::vector<LinkKindId>{{0}, {1}});
    CHECK(lines[0].scope.link_families.empty());
    CHECK(lines[0].scope.no_weak);
    CHECK(problem("expect links(link_kind=fnds) > 0") == "1:24 'fnds' is no link kind / did you mean 'funds'?");
}

TEST_CASE("what cannot be read is said with its place and what was meant") {
    CHECK(problem("actors > 3") == "1:1 'actors' is no 'expect' / write one of: expect");
    CHECK(problem("expect actrs > 3") == "1:8 'actrs' is no thing that can be counted / did you mean 'actors'?");
    CHECK(problem("expect no empty_cel") ==
          "1:11 'empty_cel' is no thing that there can be none of / did you mean 'empty_cell'?");
    CHECK(problem("expect coverage(principle=p3) > 1") == "1:27 'p3' is no principle / write one of: p1, p2");
    CHECK(problem("expect coverage(princple=p1) > 1") == "1:17 'princple' is no condition / did you mean 'principle'?");
    CHECK(problem("\nexpect actors => 3") == "2:15 '=>' is no comparison / write one of: >=, <=, >, <, =, !=");
    CHECK(problem("expect offers.sorce complete > 1") ==
          "1:15 'offers' has no column 'sorce' / did you mean 'source'?");
    CHECK(
        problem("expect actors").starts_with("1:14 the line ends where a comparison should stand / write one of: >="));
    CHECK(problem("expect actors > 3 4") == "1:19 nothing more was expected here / write one of: where");
    CHECK(problem("expect ofers.source complete > 1") == "1:8 'ofers' is no table / did you mean 'offers'?");
    CHECK(problem("expect actors > många") == "1:17 'många' is no number / ");
}

TEST_CASE("a line that cannot be read does not keep the others from being read") {
    const auto [lines, problems] = loaded("expect x\nexpect actors > 1\nexpect\n");
    CHECK(lines.size() == 1);
    CHECK(problems.size() == 2);
}

TEST_CASE("of more than 100,000 expectations the first are read, and the place of the next is told") {
    std::string many;
    for (int i = 0; i < 100'002; ++i) many += "expect actors > 1\n";
    const auto [lines, problems] = loaded(many);
    CHECK(lines.size() == 100'000);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "too-large");
    CHECK(problems[0].line == 100'001);
    CHECK(loaded("# a\nexpect actors > 1\n").diagnostics.empty());
}

TEST_CASE("a comment ends with its line") {
    CHECK(loaded("expect actors > 1\nexpect offers > 1 # expect links > 1\nexpect gaps > 1\n").expectations.size() ==
          3);
}

TEST_CASE("a hint names no more words than help") {
    Make m;
    for (int i = 0; i < 101; ++i) m.principles("p" + std::to_string(i));
    const auto problems = load_expectations({"e", "expect coverage(principle=zzz) > 1"}, m.done()).diagnostics;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].hint.empty());
}

TEST_CASE("the map's own dimensions are conditions, and columns that can be complete") {
    const auto [lines, problems] =
        loaded("expect coverage(region=north) >= 1\nexpect offers.region complete >= 50 %\n");
    CHECK(problems.empty());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].scope.own.at(0) == std::vector<OwnTermId>{{0}});
    CHECK(lines[1].thing == "offers.region");
    CHECK(problem("expect coverage(region=nort) >= 1\n") ==
          "1:24 'nort' is no term of regions.csv / did you mean 'north'?");
}
