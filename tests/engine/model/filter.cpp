#include "engine/model/filter.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;

namespace {

std::vector<std::string> keys(const auto& rows) {
    std::vector<std::string> all;
    for (const auto& row : rows) all.push_back(row.key);
    return all;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("an empty filter leaves everything as it was and says nothing") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).link("a", "b", "funds");
    auto seen = apply_filter(m.done(), {});
    CHECK(seen.offers.size() == 1);
    CHECK(seen.links.size() == 1);
    CHECK(seen.provenance.filter.empty());
    CHECK(seen.provenance.statuses.empty());
}

TEST_CASE("a status filter keeps offers and links of that status, and every actor") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}, {.status = Status::could});
    m.link("a", "b", "funds", {.status = Status::historic});
    auto seen = apply_filter(m.done(), {.status = {Status::could}});
    CHECK(keys(seen.offers) == Keys{"o2"});
    CHECK(seen.links.empty());
    CHECK(keys(seen.actors) == Keys{"a", "b"});
    CHECK(seen.provenance.statuses == std::vector{Status::could});
    CHECK(test::said(seen.provenance.filter) == Text("läge skulle kunna", "status could"));
}

TEST_CASE("stated-only drops inferred facts and clears inferred classifications one by one") {
    Make m;
    m.survey("s1", {{"too_little", 40.0}, {"enough", 37.0, false, Certainty::probable}}, "p1");
    m.gap("g1", "p1",
          {.evidence_inferred = {EvidenceKind::survey},
           .statements = {"s1"},
           .inferred_statements = true,
           .support_types = {"F"},
           .inferred_support_types = true});
    m.gap("g2", "p1", {.support_types = {"F"}});
    m.actor("a", {.type = "agency", .inferred_type = true}).actor("ghost", {.inferred = true});
    m.offer("a", {"F"}, {"p1"}, {.inferred_principles = true, .phases = {"test"}});
    m.offer("a", {"F"}, {"p1"}, {.inferred = true}).offer("ghost", {"F"}, {"p1"});
    m.offer("a", {"M"}, {"p1"}, {.inferred_support_types = true, .inferred_gaps = true, .gaps = {"g1"}});
    m.link("a", "b", "funds", {.inferred = true}).link("a", "ghost", "funds").link("a", "b", "funds");
    m.recommendation("r1", {.gaps = {"g1"}, .inferred_gaps = true, .actors = {"a", "ghost"}, .lead = "ghost"});
    auto seen = apply_filter(m.done(), {.stated_only = true});
    CHECK(keys(seen.actors) == Keys{"a", "b"});
    CHECK_FALSE(seen.actors[0].type);
    CHECK(keys(seen.offers) == Keys{"o1", "o4"});
    CHECK(seen.offers[0].support_types.terms.size() == 1);
    CHECK(seen.offers[0].principles.terms.empty());
    CHECK(seen.offers[0].phases.terms.size() == 1);
    CHECK(seen.offers[1].support_types.terms.empty());
    CHECK(seen.offers[1].principles.terms.size() == 1);
    CHECK(seen.offers[1].gaps.terms.empty());
    CHECK(keys(seen.links) == Keys{"l3"});
    CHECK(seen.links[0].to == ActorId{1});
    CHECK(seen.gaps[0].evidence_inferred.empty());
    CHECK(seen.gaps[0].statements.terms.empty());
    CHECK(seen.gaps[0].support_types.terms.empty());
    CHECK(seen.gaps[1].support_types.terms.size() == 1);
    CHECK(seen.recommendations[0].gaps.terms.empty());
    CHECK(seen.recommendations[0].actors == std::vector{ActorId{0}});
    CHECK_FALSE(seen.recommendations[0].lead);
    CHECK(seen.survey[0].answers[0].percent == 40.0);
    CHECK_FALSE(seen.survey[0].answers[1].percent);
}

TEST_CASE("links are kept by kind, by family and without the weak, and nothing else is left out") {
    Make m;
    m.link_kind("funds", true, false, "money").link_kind("owns", true, false, "money");
    m.link_kind("meets", false, true, "talk").link_kind("likes", true, true);
    m.offer("a", {"F"}, {"p1"}).actor("alone");
    m.link("a", "b", "funds").link("a", "b", "owns").link("a", "c", "meets").link("a", "c", "likes");
    const auto map = m.done();
    const auto seen = [&](const Filter& filter) { return apply_filter(map, filter); };
    const auto& framework = map.framework;
    const Filter by_kind{.link_kinds = {*framework.link_kinds.find("likes")}};
    const Filter by_family{.link_families = {*framework.link_families.find("money")}};
    Filter either = by_kind;
    either.link_families = by_family.link_families;
    CHECK(keys(seen(by_kind).links) == Keys{"l4"});
    CHECK(keys(seen(by_family).links) == Keys{"l1", "l2"});
    CHECK(keys(seen(either).links) == Keys{"l1", "l2", "l4"});
    CHECK(keys(seen({.no_weak = true}).links) == Keys{"l1", "l2"});
    either.no_weak = true;
    CHECK(keys(seen(either).links) == Keys{"l1", "l2"});
    CHECK(seen(either).actors.size() == map.actors.size());
    CHECK(seen(either).offers.size() == 1);
    CHECK(test::said(seen(either).provenance.filter) ==
          Text("kopplingstyp likes · kopplingsfamilj money · utan svaga band",
               "link kind likes · link family money · without weak ties"));
}

TEST_CASE("stated-only makes unknown what is inferred of target groups, of when it was said and of levels") {
    Make m;
    m.actor("a", {.level = "local", .inferred_level = true}).actor("b", {.level = "local"});
    m.offer(
        "a", {"F"}, {"p1"},
        {.inferred_targets = true, .inferred_as_of = true, .targets = {"k"}, .as_of = Period{Date{2022, 0, 0}, {}}});
    m.offer("b", {"F"}, {"p1"}, {.targets = {"k"}, .as_of = Period{Date{2022, 0, 0}, {}}});
    auto seen = apply_filter(m.done(), {.stated_only = true});
    CHECK_FALSE(seen.actors[0].level);
    CHECK(seen.actors[1].level);
    CHECK(seen.offers[0].target_groups.terms.empty());
    CHECK(seen.offers[1].target_groups.terms.size() == 1);
    CHECK_FALSE(seen.offers[0].as_of);
    CHECK(seen.offers[1].as_of);
    m.raw().timeline.push_back({"t1", {}, {Date{2003, 0, 0}, {}}, {}, "", "number", false, ""});
    m.raw().timeline.push_back({"t2", {}, {Date{2012, 0, 0}, {}}, {}, "", "text", false, ""});
    seen = apply_filter(m.done(), {.stated_only = true});
    CHECK_FALSE(seen.timeline[0].period.start);
    CHECK(seen.timeline[1].period.start);
    CHECK(apply_filter(m.done(), {.stated_only = true, .targets = {TargetGroupId{0}}}).offers.size() == 1);
}

TEST_CASE("a source is found anywhere in the cell and in any case, also with å ä ö") {
    Make m;
    m.offer("a", {"F"}, {"p1"}, {.source = "001 § Övriga roller"})
        .offer("a", {"F"}, {"p1"}, {.source = "001 § Bilaga"});
    m.offer("a", {"F"}, {"p1"});
    m.gap("g1", "p1", {.source = "001 § Glapp"}).gap("g2", "p1", {.source = "001 § ÖVRIGA glapp"});
    m.recommendation("r1", {.gaps = {"g1", "g2"}, .source = "001 § övriga"});
    auto seen = apply_filter(m.done(), {.source = {"öVRIGA"}});
    CHECK(keys(seen.offers) == Keys{"o1"});
    CHECK(keys(seen.gaps) == Keys{"g2"});
    CHECK(seen.recommendations[0].gaps.terms == TermSet<GapTag>{GapId{0}});
    CHECK(apply_filter(m.done(), {.source = {"bilaga", "Glapp"}}).offers.size() == 1);
}

TEST_CASE("a source is found in any case in every alphabet") {
    Make m;
    for (auto source : {"École des mines", "ΣΟΦΟΣ § 2", "Hauptstraße"}) m.offer("a", {"F"}, {"p1"}, {.source = source});
    for (auto asked : {"école", "ÉCOLE", "σοφος", "STRASSE", "straße"}) {
        CAPTURE(asked);
        CHECK(apply_filter(m.done(), {.source = {asked}}).offers.size() == 1);
    }
}

TEST_CASE("removing actors takes their offers and links along and renumbers the rest") {
    Make m;
    m.actor("a", {.type = "agency"}).actor("b", {.type = "firm", .level = "local"}).actor("c", {.type = "agency"});
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"});
    m.link("a", "c", "funds").link("a", "b", "funds");
    auto& map = m.raw();
    map.timeline.push_back({"t1", {}, {}, {ActorId{1}}, "", "", false, ""});
    map.timeline.push_back({"t2", {}, {}, {ActorId{1}, ActorId{2}}, "", "", false, ""});
    map.timeline.push_back({"t3", {}, {}, {}, "", "", false, ""});
    map.processes.emplace_back().actors = {ActorId{1}, ActorId{2}};
    map.metrics.push_back({"m1", "b", {}, 1, "", "", "", ""});
    map.findings.push_back({"f1", "note", 1, {}, {"b", "c", "p1"}, Certainty::stated, ""});
    auto seen = apply_filter(m.done(), {.actor_types = {ActorTypeId{0}}});
    CHECK(keys(seen.actors) == Keys{"a", "c"});
    CHECK(keys(seen.offers) == Keys{"o1", "o3"});
    CHECK(seen.offers[1].actor == ActorId{1});
    CHECK(keys(seen.links) == Keys{"l1"});
    CHECK(seen.links[0].to == ActorId{1});
    CHECK(keys(seen.timeline) == Keys{"t2", "t3"});
    CHECK(seen.timeline[0].actors == std::vector{ActorId{1}});
    CHECK(seen.processes[0].actors == std::vector{ActorId{1}});
    CHECK(seen.metrics.empty());
    CHECK(seen.findings[0].relates_to == Keys{"c", "p1"});
    CHECK(keys(apply_filter(m.done(), {.levels = {LevelId{0}}}).actors) == Keys{"b"});
}

TEST_CASE("an umbrella group matches its members, and a member the umbrella") {
    Make m;
    m.target_groups("k", "r", "other").umbrella("public", {"k", "r"});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"k"}}).offer("a", {"F"}, {"p1"}, {.targets = {"public"}});
    m.offer("a", {"F"}, {"p1"}, {.targets = {"other"}}).offer("a", {"F"}, {"p1"});
    CHECK(keys(apply_filter(m.done(), {.targets = {TargetGroupId{0}}}).offers) == Keys{"o1", "o2"});
    CHECK(keys(apply_filter(m.done(), {.targets = {TargetGroupId{3}}}).offers) == Keys{"o1", "o2"});
    CHECK(keys(apply_filter(m.done(), {.targets = {TargetGroupId{1}}}).offers) == Keys{"o2"});
}

TEST_CASE("a principle or support type filter leaves offers with only those, and gaps of those principles") {
    Make m;
    m.gap("g1", "p1").gap("g2", "p2");
    m.offer("a", {"F", "M"}, {"p1", "p2"}, {.gaps = {"g1", "g2"}}).offer("a", {"M"}, {"p1"}).offer("a", {"F"}, {});
    auto seen = apply_filter(m.done(), {.principles = {PrincipleId{1}}});
    CHECK(keys(seen.offers) == Keys{"o1"});
    CHECK(seen.offers[0].principles.terms == TermSet<PrincipleTag>{PrincipleId{1}});
    CHECK(keys(seen.gaps) == Keys{"g2"});
    CHECK(seen.offers[0].gaps.terms == TermSet<GapTag>{GapId{0}});
    auto typed = apply_filter(m.done(), {.support_types = {SupportTypeId{0}}});
    CHECK(keys(typed.offers) == Keys{"o1", "o3"});
    CHECK(typed.offers[0].support_types.terms.size() == 1);
    CHECK(typed.gaps.size() == 2);
}

TEST_CASE("a day leaves out what had ended or had not begun, but not what is undated") {
    Make m;
    auto year = [](int value) { return Date{value, 0, 0}; };
    m.offer("a", {"F"}, {"p1"}, {.period = {year(2020), year(2021)}})
        .offer("a", {"F"}, {"p1"}, {.period = {year(2023), {}}});
    m.offer("a", {"F"}, {"p1"}, {.as_of = Period{year(2023), {}}})
        .offer("a", {"F"}, {"p1"}, {.as_of = Period{year(2022), {}}});
    m.offer("a", {"F"}, {"p1"}).link("a", "b", "funds", {.period = {{}, year(2013)}});
    m.raw().timeline.push_back({"past", {}, {year(2003), year(2003)}, {}, "", "", false, ""});
    m.raw().timeline.push_back({"later", {}, {year(2024), {}}, {}, "", "", false, ""});
    m.raw().metrics.push_back({"m1", "x", {}, 1, "", "2024-01", "", ""});
    auto seen = apply_filter(m.done(), {.as_of = Date{2022, 6, 1}});
    CHECK(keys(seen.offers) == Keys{"o4", "o5"});
    CHECK(seen.links.empty());
    CHECK(keys(seen.timeline) == Keys{"past"});
    CHECK(seen.metrics.empty());
}

TEST_CASE("a filter describes itself the same way whatever the order it was asked in") {
    Make m;
    m.principles("p1", "p2").support_types("F").actor_types("agency").levels("local").target_groups("k");
    Filter filter;
    filter.status = {Status::could, Status::today, Status::could};
    filter.stated_only = true;
    filter.source = {"Bilaga 3", "Bilaga 1"};
    filter.actor_types = {ActorTypeId{0}};
    filter.levels = {LevelId{0}};
    filter.targets = {TargetGroupId{0}};
    filter.principles = {PrincipleId{1}, PrincipleId{0}};
    filter.support_types = {SupportTypeId{0}};
    filter.as_of = Date{2022, 5, 0};
    auto words = describe(filter, m.done().framework);
    CHECK(
        in_words(words, "en") ==
        "status today, could · only what is stated · source 'Bilaga 1', 'Bilaga 3' · actor type agency · level local · "
        "target group k · principle p1, p2 · support type F · as of 2022-05");
    CHECK(in_words(words, "sv") ==
          "läge i dag, skulle kunna · bara det som står i källan · källa 'Bilaga 1', 'Bilaga 3' · aktörstyp agency · "
          "nivå local · målgrupp k · princip p1, p2 · stödtyp F · per 2022-05");
    CHECK(describe({}, m.done().framework).empty());
}

TEST_CASE("one filter after another leaves what both leave, and says both") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("a", {"M"}, {"p1"}).offer("a", {"F"}, {"p1"}, {.status = Status::could});
    auto today = apply_filter(m.done(), {.status = {Status::today}});
    auto both = apply_filter(today, {.status = {Status::today, Status::could}, .support_types = {SupportTypeId{0}}});
    CHECK(keys(both.offers) == Keys{"o1"});
    CHECK(in_words(both.provenance.filter, "en") == "status today · status today, could · support type F");
    CHECK(in_words(both.provenance.filter, "sv") == "läge i dag · läge i dag, skulle kunna · stödtyp F");
    CHECK(both.provenance.statuses == std::vector{Status::today});
}

namespace {

/// Regions are the actors', tools the offers'; of b's region and of o3's tool nothing is known.
Ecosystem map_of_regions() {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}).offer("c", {"F"}, {"p1"}).link("a", "c", "funds");
    auto map = m.done();
    map.framework.own = {{"region", "regions", TermsOf::actors}, {"tool", "tools"}};
    for (auto& own : map.framework.own)
        for (const auto* key : {"x", "y"}) {
            Term<OwnTermTag> term;
            term.key = key;
            term.label = Text(key, key);
            own.terms.add(std::move(term));
        }
    map.actors[0].own.set(0, {{OwnTermId{0}, OwnTermId{1}}});
    map.actors[2].own.set(0, {{OwnTermId{1}}, Certainty::inferred});
    map.offers[0].own.set(1, {{OwnTermId{0}}});
    map.offers[1].own.set(1, {{OwnTermId{1}}});
    return map;
}

}  // namespace

TEST_CASE("a dimension of the map's own keeps offers, or actors with what they offer, that are known to have a term") {
    const auto north = apply_filter(map_of_regions(), {.own = {{0, {OwnTermId{0}}}}});
    CHECK(keys(north.actors) == Keys{"a"});
    CHECK(keys(north.offers) == Keys{"o1"});
    CHECK(north.links.empty());
    CHECK(keys(north.selection.possible->actors) == Keys{"a", "b"});
    CHECK(north.selection.rules_out({own_dimension(0), 1}));
    CHECK_FALSE(north.selection.rules_out({own_dimension(1), 1}));
    CHECK(test::said(north.provenance.filter) == Text("region x", "region x"));
    const auto tool = apply_filter(map_of_regions(), {.own = {{1, {OwnTermId{1}}}}});
    CHECK(keys(tool.actors) == Keys{"a", "b", "c"});
    CHECK(keys(tool.offers) == Keys{"o2"});
    CHECK(keys(tool.selection.possible->offers) == Keys{"o2", "o3"});
}

TEST_CASE("of what is stated only, a map's own dimension keeps the terms that are stated") {
    const auto seen = apply_filter(map_of_regions(), {.stated_only = true});
    CHECK(seen.actors[0].own[0].terms.size() == 2);
    CHECK(seen.actors[2].own[0].terms.empty());
}
