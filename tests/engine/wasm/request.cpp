#include "engine/wasm/request.hpp"

#include "engine/model/error.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace ecomap;
using wasm::Json;

namespace {

Ecosystem some_map() {
    test::Make make;
    make.principles("p1", "p2").support_types("F", "M");
    make.actor("a", {.abbreviation = "A", .type = "agency", .level = "national"});
    make.actor("b");
    make.offer("a", {"F"}, {"p1"});
    make.link("a", "b", "funds");
    return make.done();
}

std::string refused(const Json& filter) {
    const auto map = some_map();
    try {
        wasm::filter_in(filter, map.framework);
    } catch (const Error& error) {
        return error.message().id();
    }
    return {};
}

const std::vector<Option<Params>>& options_of(std::string_view analysis) { return find_analysis(analysis)->options; }

}  // namespace

TEST_CASE("a filter is told in the words of the command line") {
    const auto map = some_map();
    CHECK(wasm::filter_in(Json::object(), map.framework) == Filter{});
    const auto filter = wasm::filter_in(Json::parse(R"({"status": ["today", "could"], "type": ["agency"],
        "level": ["national"], "principle": ["p2"], "support": ["M"], "source": ["x, y"], "link-kind": ["funds"],
        "no-weak": true, "stated-only": true, "as-of": "2022-05"})"),
                                        map.framework);
    Filter same;
    same.status = {Status::today, Status::could};
    same.actor_types = {*map.framework.actor_types.find("agency")};
    same.levels = {*map.framework.levels.find("national")};
    same.principles = {*map.framework.principles.find("p2")};
    same.support_types = {*map.framework.support_types.find("M")};
    same.source = {"x, y"};
    same.link_kinds = {*map.framework.link_kinds.find("funds")};
    same.no_weak = same.stated_only = true;
    same.as_of = parse_date("2022-05");
    CHECK(filter == same);
}

TEST_CASE("what the map does not have is an error with words, what nobody reads is a fault") {
    CHECK(refused({{"principle", {"p3"}}}) == "usage.unknown");
    CHECK(refused({{"status", {"soon"}}}) == "usage.unknown");
    CHECK(refused({{"link-kind", {"loves"}}}) == "usage.unknown");
    CHECK(refused({{"as-of", "soon"}}) == "usage.no-date");
    const auto map = some_map();
    CHECK_THROWS_AS(wasm::filter_in({{"colour", {"red"}}}, map.framework), std::invalid_argument);
    CHECK_THROWS_AS(wasm::filter_in({{"status", 1}}, map.framework), Json::exception);
}

TEST_CASE("actors that leave are called by key or abbreviation") {
    const auto map = some_map();
    const auto what_if = wasm::what_if_in(Json::parse(R"({"without": ["A", "b"], "with-status": ["could"]})"), map);
    CHECK(what_if.without == std::vector<std::string>{"a", "b"});
    CHECK(what_if.as_today == std::vector{Status::could});
    CHECK_THROWS_AS(wasm::what_if_in({{"without", {"c"}}}, map), Error);
}

TEST_CASE("a need is told by facets") {
    const auto map = some_map();
    const auto need = wasm::need_in(Json::parse(R"({"type": ["F"], "principle": ["p1", "p2"], "from": "A"})"), map);
    CHECK(asked_facets(need) == std::vector{Facet::support_type, Facet::principle});
    CHECK(need.from == find_actor(map, "a"));
    CHECK_THROWS_AS(wasm::need_in({{"type", {"X"}}}, map), Error);
    CHECK_THROWS_AS(wasm::need_in({{"gap", {"g"}}}, map), Error);
}

TEST_CASE("a question takes its own options, as what they are") {
    const auto map = some_map();
    const auto params =
        wasm::params_in(Json::parse(R"({"budget": 5, "close": "cells", "weight": {"p1": 2.5}, "top": 3})"),
                        options_of("portfolio"), map);
    CHECK(params.budget == 5);
    CHECK(params.top == 3);
    CHECK(params.weights == Factors{{"p1", 2.5}});
    CHECK(wasm::params_in({{"actor", "A"}}, options_of("match"), map).actor == "a");
    CHECK(wasm::params_in({{"undirected", true}}, options_of("centrality"), map).undirected);
    CHECK_THROWS_AS(wasm::params_in({{"close", "doors"}}, options_of("portfolio"), map), Error);
    CHECK_THROWS_AS(wasm::params_in({{"weight", {{"p9", 2}}}}, options_of("portfolio"), map), Error);
    CHECK_THROWS_AS(wasm::params_in({{"budget", 5}}, options_of("coverage"), map), std::invalid_argument);
}
