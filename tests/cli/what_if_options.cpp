#include "cli/what_if_options.hpp"

#include "engine/model/error.hpp"
#include "render/words/words.hpp"
#include "tests/support/command_line.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <CLI/CLI.hpp>

using namespace ecomap;
using namespace ecomap::cli;
using namespace ecomap::test;

TEST_CASE("an actor is found by its id or its abbreviation, and a near miss is suggested") {
    Make m;
    m.actor("vinnova", {.abbreviation = "VIN"});
    auto map = m.done();
    CHECK(actor_key(map, "VIN") == "vinnova");
    CHECK(actor_key(map, "").empty());
    CHECK_THROWS_WITH(actor_key(map, "vinova"), Catch::Contains("did you mean 'vinnova'?"));
}

TEST_CASE("an abbreviation of several actors is refused with the candidates, and an id is not") {
    Make m;
    m.actor("n1", {.abbreviation = "NRI"});
    m.actor("n2", {.abbreviation = "NRI"});
    auto map = m.done();
    CHECK_THROWS_WITH(actor_key(map, "NRI"), Catch::Contains("'NRI' stands for 2 actors"));
    try {
        actor_key(map, "NRI");
    } catch (const Error& error) {
        CHECK(in_words(error.hint(), "en").find("n1 (") != std::string::npos);
    }
    CHECK(actor_key(map, "n2") == "n2");
}

TEST_CASE("what is recommended is a status like any other") {
    WhatIfWords words;
    words.with_status = {"could"};
    words.with_recommended = true;
    CHECK(what_if_of(words, {}).as_today == std::vector{Status::could, Status::recommended});
    words.with_status = {"maybe"};
    CHECK_THROWS_WITH(what_if_of(words, {}), Catch::Contains("unknown status 'maybe'"));
}

TEST_CASE("every command that draws from a map draws from the assumed one") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    scratch.write("plan.csv", "change,table,id,name\nadd,actors,c,Gamma\n");
    const auto plan = (scratch / "plan.csv").string();
    const auto info = run_ecomap({"info", folder, "--assume", plan, "--lang", "en"});
    CHECK(info.code == 0);
    CHECK(info.out.find("plan.csv: 1 addition") != std::string::npos);
    const auto report = run_ecomap({"analyse", "coverage", folder, "--without", "a", "-f", "json"});
    CHECK(report.code == 0);
    CHECK(report.out.find("without Alpha") != std::string::npos);
    const auto picture = run_ecomap({"view", "overview", folder, "--with-status", "could", "--lang", "en"});
    CHECK(picture.code == 0);
    CHECK(picture.out.find("what if: ") != std::string::npos);
    const auto missing = run_ecomap({"info", folder, "--assume", plan + "x"});
    CHECK(missing.code == 66);
    CHECK(missing.err.find("there is no such file") != std::string::npos);
}
