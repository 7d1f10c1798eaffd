#include "engine/analysis/needs/gaps.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace ecomap;
using ecomap::test::Make;

namespace {

Make two_gaps() {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    m.survey("s1", {{"little", 20.0, true}, {"poor", 30.0, true}, {"enough", 50.0}});
    m.survey("s2", {{"little", 40.0, true}, {"poor", {}, true}});
    m.gap("open", "p1", {.evidence = {EvidenceKind::survey}, .statements = {"s1"}});
    m.gap("taken", "p2",
          {.evidence = {EvidenceKind::survey},
           .evidence_inferred = {EvidenceKind::survey, EvidenceKind::workshop},
           .statements = {"s2"},
           .support_types = {"F"}});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"M"}, {"p2"}).offer("c", {"M"}, {"p2"}).offer("d", {"M"}, {"p2"});
    m.offer("b", {"F"}, {"p2"}, {.status = Status::could, .gaps = {"taken"}});
    return m;
}

const ReportedGap& reported(const Ecosystem& map, const Gaps& found, const std::string& key) {
    return *std::find_if(found.reported.begin(), found.reported.end(),
                         [&](const ReportedGap& gap) { return map[gap.gap].key == key; });
}

}  // namespace

TEST_CASE("lack is the sum of the answers that mean lack, and unknown when one of them is") {
    auto map = two_gaps().done();
    CHECK(lack_of(map.survey[0]) == 50.0);
    CHECK_FALSE(lack_of(map.survey[1]));
    CHECK_FALSE(lack_of(SurveyStatement{}));
}

TEST_CASE("a gap without taker and recommendation is untaken") {
    auto map = two_gaps().recommendation("r0", {.answers_none = true}).done();
    auto found = gaps(map, {});
    CHECK(reported(map, found, "open").untaken == true);
    CHECK(reported(map, found, "taken").untaken == false);
    CHECK(reported(map, found, "taken").unanswered == false);
    CHECK(reported(map, found, "taken").takers.count() == 1);
    auto answered = two_gaps().recommendation("r1", {.gaps = {"open"}, .lead = "a"}).done();
    const auto gap = reported(answered, gaps(answered, {}), "open");
    CHECK(gap.untaken == false);
    CHECK(gap.responsible == Entries::some);
    CHECK(gap.recommendations.size() == 1);
}

TEST_CASE("whether a recommendation answers a gap is unknown on a map without recommendations") {
    const auto map = two_gaps().done();
    const auto gap = reported(map, gaps(map, {}), "open");
    CHECK_FALSE(gap.recommendations_known);
    CHECK_FALSE(gap.recommended_outside);
    CHECK_FALSE(gap.untaken);
    CHECK_FALSE(surely_unrecommended(map, map.gaps[0]));
}

TEST_CASE("that no recommendation answers a gap is known only when all of them tell what they answer") {
    auto make = two_gaps().recommendation("r1", {.gaps = {"open"}, .lead = "a"}).recommendation("r2");
    const auto map = make.done();
    const auto known = [](const Ecosystem& ecosystem, const char* key) {
        for (const auto& gap : ecosystem.gaps)
            if (gap.key == key) return surely_unrecommended(ecosystem, gap);
        return false;
    };
    std::size_t other = 0;
    for (const auto& gap : map.gaps) other += gap.key != "open" && surely_unrecommended(map, gap);
    CHECK(other == 0);
    make.raw().recommendations[1].gaps.unlisted.none = true;
    const auto told = make.done();
    CHECK_FALSE(known(told, "open"));
    for (const auto& gap : told.gaps)
        if (gap.key != "open") CHECK(surely_unrecommended(told, gap));
    const auto stated = apply_filter(told, {.stated_only = true});  // what a filter hides is known all the same
    for (const auto& gap : stated.gaps)
        if (gap.key != "open") CHECK(surely_unrecommended(stated, gap));
}

TEST_CASE("whether an offer of today answers a gap is unknown while none says what it answers") {
    auto map = two_gaps().done();
    CHECK_FALSE(gaps(map, {}).answers_known);
    CHECK_FALSE(reported(map, gaps(map, {}), "open").answered);
    CHECK_FALSE(reported(map, gaps(map, {}), "open").unanswered);
    map = two_gaps().recommendation("r0", {.answers_none = true}).offer("e", {"M"}, {"p2"}, {.gaps = {"taken"}}).done();
    CHECK(reported(map, gaps(map, {}), "taken").answered == true);
    CHECK(reported(map, gaps(map, {}), "open").answered == false);
    CHECK(reported(map, gaps(map, {}), "open").unanswered == true);
    const auto seen = apply_filter(map, {.status = {Status::could}});  // e's answer is outside the selection
    CHECK_FALSE(reported(seen, gaps(seen, {}), "taken").answered);
    CHECK(reported(seen, gaps(seen, {}), "open").unanswered == true);
}

TEST_CASE("nobody is responsible only when every recommendation says so") {
    const auto responsible = [](const Ecosystem& map) { return reported(map, gaps(map, {}), "open").responsible; };
    auto m = two_gaps();
    m.recommendation("r1", {.gaps = {"open"}});
    CHECK(responsible(m.done()) == Entries::unknown);
    m.raw().recommendations[0].actors_unlisted.none = true;
    CHECK(responsible(m.done()) == Entries::none);
    m.recommendation("r2", {.gaps = {"open"}, .actors = {"d"}});
    CHECK(responsible(m.done()) == Entries::some);
    m.actor("a", {.type = "t"}).actor("d", {.type = "u"});
    CHECK(responsible(apply_filter(m.done(), {.actor_types = {{0}}})) == Entries::outside);
}

TEST_CASE("a gap counts its kinds of evidence once each, and the actors in its principle") {
    auto map = two_gaps().done();
    auto found = gaps(map, {});
    CHECK(reported(map, found, "open").kinds == 1);
    CHECK(reported(map, found, "taken").kinds == 2);
    CHECK(reported(map, found, "open").offering.count() == 1);
    CHECK(reported(map, found, "taken").offering.count() == 3);
}

TEST_CASE("a gap is in the cells of its own support types, whoever could offer what") {
    auto map = two_gaps().offer("b", {"M"}, {"p2"}, {.status = Status::could, .gaps = {"taken"}}).done();
    auto found = gaps(map, {});
    CHECK(reported(map, found, "taken").cells == std::vector<CellPlace>{{{0}, {1}}});
    CHECK(reported(map, found, "open").cells.empty());
    REQUIRE(found.cells.size() == 4);
    CHECK(found.cells[1].lacking == true);
    CHECK(found.cells[1].reported == std::vector{GapId{1}});
    CHECK(found.cells[3].lacking == false);  // all gaps of p2 tell what they need
    CHECK(found.cells[3].supply == Supply::enough);
    CHECK_FALSE(found.cells[0].lacking);  // the gap of p1 does not
}

TEST_CASE("what nobody offers to do can be lacking, and a principle without gaps lacks nothing that is known") {
    Make m;
    m.support_types("F").principles("p1", "p2").gap("g", "p1", {.support_types = {"F"}});
    const auto found = gaps(m.done(), {});
    CHECK(found.cells[0].thinness == Thinness::few);
    CHECK(found.cells[0].lacking == true);
    CHECK_FALSE(found.cells[1].lacking);
}

TEST_CASE("gaps, and what they need, that a filter left out do not make a cell free of lack") {
    Make m;
    m.support_types("F", "M").principles("p1");
    m.gap("g", "p1", {.support_types = {"F"}, .source = "one"});
    m.gap("h", "p1", {.support_types = {"F"}, .inferred_support_types = true, .source = "two"});
    CHECK(gaps(m.done(), {}).cells[1].lacking == false);
    CHECK_FALSE(gaps(apply_filter(m.done(), {.source = {"one"}}), {}).cells[1].lacking);
    CHECK_FALSE(gaps(apply_filter(m.done(), {.stated_only = true}), {}).cells[1].lacking);
}

TEST_CASE("asked are those whom a recommended offer or a recommendation of the gap names, each once") {
    Make m;
    m.gap("g", "p1").actor("many", {.node_class = NodeClass::category});
    m.offer("b", {"F"}, {"p1"}, {.status = Status::recommended, .inferred_gaps = true, .gaps = {"g"}});
    m.recommendation("r1", {.gaps = {"g"}, .actors = {"c", "b", "many"}, .lead = "a"});
    m.recommendation("r2", {.gaps = {"g"}, .inferred_gaps = true, .actors = {"d"}});
    auto map = m.done();
    const auto asked = gaps(map, {}).reported[0].asked;
    std::vector<std::string> names;
    std::vector<bool> stated;
    for (const auto& presence : asked.actors)
        names.push_back(map[presence.actor].key), stated.push_back(presence.stated);
    CHECK(names == std::vector<std::string>{"a", "b", "c", "d"});
    CHECK(stated == std::vector<bool>{true, true, true, false});
    CHECK(asked.categories.size() == 1);
}

TEST_CASE("who offers within a principle is who stands in its cells: without a support type nobody does") {
    Make m;
    m.gap("g", "p1").offer("a", {"F"}, {"p1"}).offer("b", {}, {"p1"});
    auto found = gaps(m.done(), {});
    CHECK(found.reported[0].offering.count() == 1);
    CHECK(found.grid.columns[0].all.count() == 1);
}

TEST_CASE("what a filter took away is unknown, not missing") {
    auto seen = apply_filter(two_gaps().done(), {.status = {Status::today}});
    auto found = gaps(seen, {});
    CHECK_FALSE(found.takers_known);
    CHECK_FALSE(reported(seen, found, "taken").untaken);
    CHECK_FALSE(reported(seen, found, "taken").takers_known);
    CHECK(found.cells[1].lacking == true);
    auto possible = apply_filter(two_gaps().done(), {.status = {Status::today, Status::could}});
    CHECK(gaps(possible, {}).takers_known);
    CHECK_FALSE(reported(possible, gaps(possible, {}), "open").asked_known);
    auto m = two_gaps();
    m.actor("a", {.type = "t"}).actor("b", {.type = "u"});
    m.recommendation("r1", {.gaps = {"open"}, .inferred_gaps = true});
    const auto of_type = apply_filter(m.done(), {.actor_types = {{0}}});
    CHECK_FALSE(reported(of_type, gaps(of_type, {}), "taken").untaken);
    const auto stated = apply_filter(m.done(), {.stated_only = true});
    CHECK_FALSE(reported(stated, gaps(stated, {}), "open").recommendations_known);
    CHECK(reported(stated, gaps(stated, {}), "open").recommended_outside);
    CHECK_FALSE(reported(stated, gaps(stated, {}), "open").untaken);
    CHECK(reported(stated, gaps(stated, {}), "taken").kinds == 1);
    CHECK(reported(stated, gaps(stated, {}), "taken").all_kinds == 2);
}

TEST_CASE("a filter makes no gap untaken or unanswered, no cell free of lack and no true gap, on maps of chance") {
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        test::Random random(seed);
        const auto one = [&](const char* first, const char* second) { return random.below(2) == 0 ? first : second; };
        const auto some = [&](test::Keys keys) {
            std::erase_if(keys, [&](const auto&) { return random.below(2) == 0; });
            return keys;
        };
        Make m;
        m.support_types("F", "M").principles("p1", "p2").actor_types("t0", "t1").target_groups("town");
        for (int i = 0; i < 3; ++i) m.actor("a" + std::to_string(i), {.type = one("t0", "t1")});
        for (const auto* key : {"g0", "g1", "g2"})
            m.gap(key, one("p1", "p2"),
                  {.support_types = some({"F", "M"}),
                   .inferred_support_types = random.below(3) == 0,
                   .source = one("one", "two")});
        constexpr std::array statuses{Status::today, Status::could, Status::recommended};
        for (auto i = random.below(6); i > 0; --i)
            m.offer("a" + std::to_string(random.below(3)), some({"F", "M"}), some({"p1", "p2"}),
                    {.status = statuses[random.below(3)],
                     .inferred_gaps = random.below(2) == 0,
                     .targets = some({"town"}),
                     .gaps = some({"g0", "g1", "g2"}),
                     .source = one("one", "two")});
        m.recommendation("r", {.gaps = some({"g0", "g1", "g2"}), .inferred_gaps = true, .source = one("one", "two")});
        const auto map = m.done();
        const auto whole = gaps(map, {.few = 1});
        for (const Filter& filter : std::vector<Filter>{{.status = {Status::today}},
                                                        {.stated_only = true},
                                                        {.source = {"one"}},
                                                        {.actor_types = {{0}}},
                                                        {.targets = {{0}}},
                                                        {.principles = {{0}}},
                                                        {.support_types = {{1}}}}) {
            const auto seen = apply_filter(map, filter);
            const auto found = gaps(seen, {.few = 1});
            for (const auto& gap : found.reported) {
                const auto& before = reported(map, whole, seen[gap.gap].key);
                CAPTURE(seed, seen[gap.gap].key);
                if (gap.untaken == true) CHECK(before.untaken == true);
                if (gap.unanswered == true) CHECK(before.unanswered == true);
                if (gap.answered == false) CHECK(before.answered == false);
            }
            for (std::size_t i = 0; i < found.cells.size(); ++i) {
                const auto &here = found.cells[i], &before = whole.cells[i];
                CAPTURE(seed, i);
                if (here.lacking == false) CHECK(before.lacking == false);
                if (here.lacking == true && here.thinness == Thinness::few)
                    CHECK((before.lacking == true && before.thinness == Thinness::few));
            }
        }
    }
}

TEST_CASE(
    "gaps are ranked by lack, then fewest actors, then fewest takers; unknown lack last; equal ones share a rank") {
    Make m;
    m.survey("s50", {{"x", 50.0, true}}).survey("s80", {{"x", 80.0, true}});
    m.gap("d", "p1")
        .gap("c", "p1")
        .gap("b", "p1", {.statements = {"s50"}})
        .gap("a", "p2", {.statements = {"s50", "s80"}});
    m.offer("x", {"F"}, {"p1"}).offer("x", {"F"}, {"p2"}).offer("y", {"F"}, {"p2"});
    auto map = m.done();
    auto found = gaps(map, {});
    std::vector<std::string> order;
    std::vector<std::size_t> ranks;
    for (const auto& gap : found.reported) order.push_back(map[gap.gap].key), ranks.push_back(gap.rank);
    CHECK(order == std::vector<std::string>{"a", "b", "c", "d"});
    CHECK(ranks == std::vector<std::size_t>{1, 2, 3, 3});
    CHECK(found.reported[0].lack == 80.0);
}

TEST_CASE("what only gathers numbers that belong to nothing known is no survey statement") {
    Make m;
    m.survey("s1", {{"x", 50.0, true}, {"y", 50.0, false, Certainty::unassigned}});
    m.survey("unassigned", {{"x", 16.0, false, Certainty::unassigned}, {"x", 10.0, false, Certainty::unassigned}});
    auto map = m.done();
    CHECK_FALSE(is_unassigned(map.survey[0]));
    CHECK(is_unassigned(map.survey[1]));
}

TEST_CASE("who answers a gap and who could take it are counted once each, categories too") {
    Make m;
    m.principles("p").gap("g", "p").actor("many", {.node_class = NodeClass::category});
    m.offer("a", {}, {"p"}, {.gaps = {"g"}}).offer("a", {}, {"p"}, {.status = Status::could, .gaps = {"g"}});
    m.offer("b", {}, {"p"}, {.status = Status::could, .gaps = {"g"}});
    m.offer("many", {}, {"p"}, {.status = Status::could, .gaps = {"g"}});
    m.offer("c", {}, {"p"}, {.status = Status::recommended, .gaps = {"g"}});
    const auto map = m.done();
    std::vector<std::string> keys;
    for (auto id : who_would(gaps(map, {}).reported.at(0))) keys.push_back(map[id].key);
    std::sort(keys.begin(), keys.end());
    CHECK(keys == std::vector<std::string>{"a", "b", "many"});
}
