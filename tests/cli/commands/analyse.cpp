#include "cli/commands/analyse.hpp"

#include "engine/analysis/analysis.hpp"
#include "render/words/words.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using ecomap::analyses;
using ecomap::test::run_ecomap;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;

TEST_CASE("the list has a line for every analysis") {
    const auto said = run_ecomap({"analyse", "--list"});
    CHECK(said.code == 0);
    CHECK(static_cast<std::size_t>(std::count(said.out.begin(), said.out.end(), '\n')) == analyses().size());
    for (const auto& analysis : analyses())
        CHECK(said.out.find(ecomap::in_words(ecomap::Message("summary.analysis." + std::string(analysis.name)),
                                             "en")) != std::string::npos);
}

TEST_CASE("every analysis is answered in every format that holds reports") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    for (const auto& analysis : analyses())
        for (const char* format : {"text", "csv", "json", "markdown"}) {
            std::vector<std::string> words{"analyse", std::string(analysis.name), folder, "-f", format};
            if (find_option(analysis.options, "draws")) words.insert(words.end(), {"--draws", "20"});
            const auto said = run_ecomap(words);
            INFO(analysis.name << " as " << format);
            CHECK(said.code == 0);
            CHECK(said.err.empty());
            CHECK_FALSE(said.out.empty());
        }
}

TEST_CASE("options may stand before and after the dataset") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const std::string name(analyses().front().name);
    const auto after = run_ecomap({"analyse", name, folder, "--status", "today", "--source", "x"});
    CHECK(after.code == 0);
    CHECK(run_ecomap({"analyse", "--status", "today", "--source", "x", name, folder}).out == after.out);
    CHECK(run_ecomap({"analyse", name, "--status", "today", "--source", "x", folder}).out == after.out);
}

TEST_CASE("several datasets are answered one after the other") {
    Scratch scratch;
    const auto one = small_dataset(scratch, "one"), two = small_dataset(scratch, "two");
    const std::string name(analyses().front().name);
    const auto said = run_ecomap({"analyse", name, one, two, "-f", "json"});
    const auto reports = nlohmann::json::parse(said.out)["reports"];
    CHECK(reports.size() == 2);
    CHECK(reports.at(1)["dataset"]["name"] == "two");
    CHECK(run_ecomap({"analyse", name, one, two, "-f", "csv"}).out.starts_with("dataset,"));
}

TEST_CASE("an analysis, a dataset or a table that is not there is answered with what is") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const std::string name(analyses().front().name);
    const auto misspelt = run_ecomap({"analyse", name + "x", folder});
    CHECK(misspelt.code == 64);
    CHECK(misspelt.err.find("did you mean '" + name + "'?") != std::string::npos);
    CHECK(run_ecomap({"analyse"}).code == 64);
    CHECK(run_ecomap({"analyse", name}).code == 64);
    CHECK(run_ecomap({"analyse", name, folder, "-f", "csv", "--table", "nothing"}).code == 64);
    CHECK(run_ecomap({"analyse", name, folder, "-f", "svg"}).code == 64);
}

TEST_CASE("what to fund takes candidates of the map or of a file, and weights by the map's own words") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto file = scratch.write("candidates.csv", "id,cost\no2,100\n");
    auto ask = [&](std::vector<std::string> more) {
        std::vector<std::string> words{"analyse", "portfolio", folder, "-f", "csv", "--lang", "en"};
        words.insert(words.end(), more.begin(), more.end());
        return run_ecomap(words);
    };
    CHECK(ask({}).out.find("o2,Network,Beta,1,1,1,1,network (p2)") != std::string::npos);
    CHECK(ask({"--from", file, "--budget", "100"}).out.find("o2,Network,Beta,100,1,0.01,1") != std::string::npos);
    CHECK(ask({"--weight", "network=3"}).out.find("o2,Network,Beta,1,3,3,1") != std::string::npos);
    CHECK(ask({"--weight", "netwrk=3"}).err.find("did you mean 'network'?") != std::string::npos);
    CHECK(ask({"--weight", "network"}).code == 64);
    CHECK(ask({"--from", "culd"}).err.find("did you mean 'could'?") != std::string::npos);
    CHECK(ask({"--from", "no-such.csv"}).code == 66);
    CHECK(ask({"--budget", "inf"}).code == 64);
}

TEST_CASE("what a portfolio chooses is read by --assume, though its ids and names look like formulas in CSV") {
    Scratch scratch;
    scratch.write("m/actors.csv", "id,name\n-a,=Alfa\n");
    scratch.write("m/offers.csv",
                  "id,actor,name,support_types,principles,status\n"
                  "-o1,-a,-N,-s;+t,-p,could\no2,-a,M,-s,=q,could\n");
    const auto candidates = scratch.write("candidates.csv",
                                          "id,actor,name,support_types,principles\n"
                                          "-c1,-a,=C;@x,-s;+t,-p;=q\n");
    const auto chosen = (scratch / "chosen.csv").string();
    const auto map = (scratch / "m").string();
    CHECK(run_ecomap(
              {"analyse", "portfolio", map, "--from", candidates, "--budget", "1", "--table", "assume", "-o", chosen})
              .code == 0);
    CHECK(ecomap::test::bytes_of(chosen).find("\"'=C;'@x\",\"'-s;'+t\",\"'-p;'=q\"") != std::string::npos);
    const auto said = run_ecomap({"diff", map, "--assume", chosen, "-f", "json"});
    CHECK(said.code == 0);
    CHECK(said.err.empty());
    CHECK(said.out.find("\"=C;@x\"") != std::string::npos);
}
