#include "engine/io/drafts.hpp"

#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::load_tables;
using test::problems_of;
using test::with_base;

namespace {

Loaded load_steps(const std::string& rows) {
    return load_tables(with_base({{"processes.csv", "id,process,label,depends_on,minutes_min\n" + rows}}));
}

std::string kept(const Loaded& loaded) {
    std::string keys;
    for (const auto& step : loaded.ecosystem.processes) keys += step.key + " ";
    return keys;
}

}  // namespace

TEST_CASE("a row may refer to rows before and after it") {
    const Loaded loaded = load_steps("a,p,A,c,\nb,p,B,a;c,\nc,p,C,,\n");
    CHECK(problems_of(loaded).empty());
    CHECK(kept(loaded) == "a b c ");
    CHECK(loaded.ecosystem.processes[1].depends_on == std::vector<std::string>{"a", "c"});
}

TEST_CASE("leaving out a row leaves out all that rests on it, and each is told") {
    const Loaded loaded = load_steps("a,p,A,b,\nb,p,B,c,\nc,p,C,,x\nd,p,D,,\ne,p,E,d,\n");
    CHECK(problems_of(loaded) == Lines{"dangling-reference processes.csv:2:7", "dangling-reference processes.csv:3:7",
                                       "bad-number processes.csv:4:8"});
    CHECK(kept(loaded) == "d e ");
    CHECK(loaded.ecosystem.provenance.rows_left_out == 3);
}

TEST_CASE("rows that rest on each other stand or fall together") {
    CHECK(kept(load_steps("a,p,A,b,\nb,p,B,a,\n")) == "a b ");
    CHECK(kept(load_steps("a,p,A,b;x,\nb,p,B,a,\nc,p,C,,\n")) == "c ");
    CHECK(problems_of(load_steps("a,p,A,b;x,\nb,p,B,a,\n")).size() == 2);
}

TEST_CASE("a long chain falls to its end") {
    std::string rows = "s0,p,first,nothing,\n";
    for (int i = 1; i < 5'000; ++i) rows += "s" + std::to_string(i) + ",p,step,s" + std::to_string(i - 1) + ",\n";
    const Loaded loaded = load_steps(rows);
    CHECK(loaded.ecosystem.processes.empty());
    CHECK(problems_of(loaded).size() == 5'000);
}
