#include "cli/filter_options.hpp"

#include "engine/model/error.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <CLI/CLI.hpp>

using namespace ecomap;
using namespace ecomap::cli;
using ecomap::test::Make;

namespace {

Ecosystem example() {
    Make m;
    m.principles("p1", "p2").support_types("advice", "network").levels("national", "local");
    m.actor("a", {.type = "agency"}).link_kind("funds", true, false, "money").link_kind("joins", true, true);
    m.offer("a", {"advice"}, {"p1"}, {.source = "001 § Bilaga 3"});
    m.offer("a", {"network"}, {"p2"}, {.status = Status::could});
    return m.done();
}

FilterWords parsed(std::vector<std::string> arguments) {
    FilterWords words;
    CLI::App app;
    std::vector<std::string> rest;
    app.add_option("REST", rest);
    add_filter_options(app, words);
    std::reverse(arguments.begin(), arguments.end());
    app.parse(arguments);
    return words;
}

}  // namespace

TEST_CASE("a list is given with commas or by repeating the option, and takes nothing more") {
    const auto filter = [](std::vector<std::string> arguments) {
        return filter_of(parsed(std::move(arguments)), example().framework);
    };
    const std::vector both{Status::today, Status::could};
    CHECK(filter({"--status", "today,could"}).status == both);
    CHECK(filter({"--status", "today", "dataset", "--status", "could"}).status == both);
    CHECK(filter({"--source", "Bilaga 3, A", "--source", "B"}).source == std::vector<std::string>{"Bilaga 3, A", "B"});
    CHECK(filter({"dataset"}) == Filter{});
}

TEST_CASE("words become the framework's own terms") {
    const auto framework = example().framework;
    const auto filter = filter_of(
        parsed({"--status", "could", "--principle", "p2,p1", "--support", "network", "--level", "local", "--type",
                "agency", "--as-of", "2022-05", "--stated-only", "--link-kind", "joins,money", "--no-weak"}),
        framework);
    CHECK(filter.status == std::vector{Status::could});
    CHECK(filter.principles == std::vector{PrincipleId{1}, PrincipleId{0}});
    CHECK(filter.support_types == std::vector{SupportTypeId{1}});
    CHECK(filter.levels == std::vector{LevelId{1}});
    CHECK(filter.actor_types == std::vector{ActorTypeId{0}});
    CHECK(filter.as_of == Date{2022, 5, 0});
    CHECK(filter.stated_only);
    CHECK(filter.link_kinds == std::vector{LinkKindId{1}});
    CHECK(filter.link_families == std::vector{LinkFamilyId{0}});
    CHECK(filter.no_weak);
}

TEST_CASE("a word that is not in the framework is answered with the nearest and with all") {
    const auto framework = example().framework;
    CHECK_THROWS_WITH(filter_of(parsed({"--support", "netwrok"}), framework),
                      Catch::Contains("unknown support type 'netwrok', did you mean 'network'?") &&
                          Catch::Contains("advice, network"));
    CHECK_THROWS_WITH(filter_of(parsed({"--link-kind", "mony"}), framework),
                      Catch::Contains("unknown link kind or family 'mony', did you mean 'money'?") &&
                          Catch::Contains("money, funds, joins"));
    CHECK_THROWS_WITH(filter_of(parsed({"--status", "now"}), framework),
                      Catch::Contains("today, could, recommended, historic"));
    CHECK_THROWS_WITH(filter_of(parsed({"--target", "x"}), framework), Catch::Contains("none in this dataset"));
    CHECK_THROWS_AS(filter_of(parsed({"--as-of", "2022-02-30"}), framework), ecomap::Error);
}

TEST_CASE("what was asked for is left, and the map says so") {
    CHECK(filtered(example(), {}).provenance.filter.empty());
    CHECK(filtered(example(), {}).offers.size() == 2);
    const auto part = filtered(example(), parsed({"--source", "bilaga 3"}));
    CHECK(part.offers.size() == 1);
    CHECK_FALSE(part.provenance.filter.empty());
}

TEST_CASE("terms of any dimension are given by its name, also of the map's own, as often as is liked") {
    auto framework = example().framework;
    framework.own = {{"region", "regions"}};
    for (const auto* key : {"north", "south"}) {
        Term<OwnTermTag> term;
        term.key = key;
        framework.own[0].terms.add(std::move(term));
    }
    const auto filter = filter_of(parsed({"--where", "region=north,south", "--where", "level=local", "dataset",
                                          "--level", "national", "--where", "support-type=advice"}),
                                  framework);
    CHECK(filter.own.at(0) == std::vector{OwnTermId{0}, OwnTermId{1}});
    CHECK(filter.levels.size() == 2);
    CHECK(filter.support_types == std::vector{SupportTypeId{0}});
    for (const auto* word : {"colour=red", "region=nort", "region", "region=", "=north"}) {
        INFO(word);
        CHECK_THROWS_AS(filter_of(parsed({"--where", word}), framework), Error);
    }
    CHECK_THROWS_WITH(filter_of(parsed({"--where", "region="}), framework), Catch::Contains("which terms of region?"));
}
