#include "render/view/plan_gantt.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

ProcessStep step(const std::string& key, std::optional<double> minutes, std::vector<std::string> depends_on = {},
                 const char* start = "") {
    ProcessStep made;
    made.key = key;
    made.label = Text(key, key);
    made.minutes_min = made.minutes_max = minutes;
    made.depends_on = std::move(depends_on);
    made.period.start = parse_date(start);
    return made;
}

Gantt gantt_of(const std::vector<ProcessStep>& list) {
    Steps steps;
    for (const auto& one : list) steps.push_back(&one);
    return ecomap::gantt_of({}, "sv", steps, kinds_of(steps), {});
}

}  // namespace

TEST_CASE("with all durations known the chain is the critical path, and the others have slack") {
    auto gantt = gantt_of(
        {step("a", 60), step("kort", 30, {"a"}), step("lång", 120, {"a"}), step("slut", 60, {"kort", "lång"})});
    const auto& bars = gantt.groups.at(0).bars;
    CHECK(bars[3].span == Span{180, 240});
    CHECK(bars[0].chain);
    CHECK_FALSE(bars[1].chain);
    CHECK(bars[2].chain);
    CHECK(bars[1].slack == "1,5 timmar");
    CHECK(bars[2].slack.empty());
    CHECK(bars[3].waits_for == std::vector<std::size_t>{1, 2});
}

TEST_CASE("an unknown duration is hatched and says so, and then there is no slack") {
    auto gantt = gantt_of({step("a", 60), step("b", {}, {"a"}), step("c", 60, {"a"})});
    const auto& bars = gantt.groups.at(0).bars;
    CHECK(bars[1].when == "?");
    CHECK(bars[1].note.ink == Ink::hatched);
    for (const auto& bar : bars) CHECK(bar.slack.empty());
    CHECK(gantt.heading.legend.size() == 1);
}

TEST_CASE("kinds are in the legend as they are drawn, and a remark that titles share is said once") {
    auto one = step("träff 1 (beräknad)", 60), two = step("träff 2 (beräknad)", 60, {"träff 1 (beräknad)"}),
         three = step("egen (anm.)", 60);
    one.kind = two.kind = "meeting";
    three.kind = "report";
    const auto gantt = gantt_of({one, two, three});
    const auto& bars = gantt.groups.at(0).bars;
    CHECK(bars[0].note.title == "träff 1");
    CHECK(bars[1].note.title == "träff 2");
    CHECK(bars[2].note.title == "egen (anm.)");
    CHECK(bars[0].aside == "(beräknad)");  // on the board a star; the table has it in full
    const auto table = table_of(gantt);
    for (const auto& row : table.rows)
        if (const auto* title = std::get_if<std::string>(&row[1])) CHECK(title->find('*') == std::string::npos);
    CHECK(std::get<std::string>(table.rows.at(0)[1]) == "träff 1 (beräknad)");
    CHECK(bars[1].waits_for == std::vector<std::size_t>{0});
    CHECK(gantt.heading.how_to_read.ends_with(" *: beräknad."));
    const auto& kinds = gantt.heading.legend.at(0).entries;
    REQUIRE(kinds.size() == 2);
    CHECK(kinds[0].label == "Meeting");
    CHECK(kinds[0].ground == bars[0].note.colour);
}

TEST_CASE("a kind that is only points in time is a diamond in the legend, and without a bar no bar is explained") {
    auto point = step("beslut", {}, {}, "2022-05");
    point.kind = "decision";
    const auto gantt = gantt_of({point});
    const auto& kinds = gantt.heading.legend.at(0).entries;
    REQUIRE(kinds.size() == 1);
    CHECK(kinds[0].sign == ecomap::Sign::diamond);
    CHECK(kinds[0].colour == gantt.groups.at(0).bars.at(0).note.colour);
    CHECK(gantt_of({step("lös", {})}).heading.how_to_read.empty());
}

TEST_CASE("steps without time or ties, and steps in a circle, stand in the tray") {
    auto gantt = gantt_of({step("lös", {}), step("a", 60), step("x", 10, {"y"}), step("y", 10, {"x"})});
    CHECK(gantt.groups.at(0).bars.size() == 1);
    CHECK(gantt.tray.notes.size() == 3);
}

TEST_CASE("with dates, bars stand at them: a month is a diamond, a year some time in it, no date goes to the tray") {
    auto gantt = gantt_of({step("träff", 120, {}, "2021-09"), step("beslut", {}, {"träff"}, "2022-05"),
                           step("sen", {}, {}, "2023"), step("utan", 60)});
    REQUIRE(gantt.dated);
    const auto& bars = gantt.groups.at(0).bars;
    CHECK_FALSE(bars[0].milestone);
    CHECK(bars[0].when == "sep 2021 · 2 timmar");
    CHECK(bars[1].milestone);
    CHECK(bars[2].note.ink == Ink::hatched);
    CHECK(gantt.tray.title == "Utan datum (1)");
}
