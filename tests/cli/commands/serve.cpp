#include "cli/commands/serve.hpp"

#include "cli/web_server.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using ecomap::test::run_ecomap;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;

// What it serves, and for how long, is tested by serve.py: this program would never end.

TEST_CASE("serving needs a dataset, and a port that there is") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    CHECK(run_ecomap({"serve"}).code == 64);
    CHECK(run_ecomap({"serve", folder, "--port", "65536"}).code == 64);
    CHECK(run_ecomap({"serve", folder, "--port", "-1"}).code == 64);
    CHECK(run_ecomap({"serve", folder, "--port", "any"}).code == 64);
}

TEST_CASE("a port that another serves at is told before anything is drawn, with what to do") {
    Scratch scratch;
    const ecomap::cli::WebServer other("127.0.0.1", 0);
    const auto said = run_ecomap({"serve", small_dataset(scratch), "--port", std::to_string(other.at().port)});
    CHECK(said.code == 73);
    CHECK(said.err.find("--port 0") != std::string::npos);
    CHECK(said.out.empty());
}

TEST_CASE("what cannot be drawn at first is not served") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    scratch.write("small/offers.csv", "id,actor\no1,nobody\n");
    const auto said = run_ecomap({"serve", folder, "--port", "0"});
    CHECK(said.code == 65);
    CHECK(said.out.empty());
    CHECK(run_ecomap({"serve", (scratch / "nowhere").string(), "--port", "0"}).code == 66);
}
