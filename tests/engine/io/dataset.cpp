#include "engine/io/dataset.hpp"

#include "engine/model/error.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;

namespace {

DatasetFiles files(std::vector<SourceFile> tables) { return {"test", std::move(tables), {}}; }

std::string all_text(const Diagnostics& diagnostics) {
    std::string text;
    for (const auto& each : diagnostics)
        text += each.file + ":" + std::to_string(each.line) + ": " + in_words(each.message, "en") + "\n";
    return text;
}

}  // namespace

TEST_CASE("the shipped Swedish map loads without errors or warnings, and whole") {
    const Loaded loaded = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support"));
    INFO(all_text(loaded.diagnostics));
    CHECK(count_at_least(loaded.diagnostics, Severity::warning) == 0);
    const Ecosystem& map = loaded.ecosystem;
    CHECK(map.provenance.rows_left_out == 0);
    CHECK(map.about.languages == std::vector<std::string>{"sv", "en"});
    CHECK(map.about.as_of == "2022");
    CHECK(map.about.sources.size() == 5);
    CHECK(map.framework.name == "oecd-innovation");
    CHECK(map.framework.principles.size() == 5);
    CHECK(map.framework.statements.size() == 21);
    CHECK(map.framework.support_types.size() == 6);
    CHECK(map.actors.size() == 116);
    CHECK(map.offers.size() == 217);
    CHECK(map.links.size() == 129);
    CHECK(map.gaps.size() == 21);
    CHECK(map.survey.size() == 11);
    CHECK(map.recommendations.size() == 10);
    CHECK(map.timeline.size() == 39);
    CHECK(map.processes.size() == 186);
    CHECK(map.findings.size() == 113);
    CHECK(map.metrics.size() == 35);
}

TEST_CASE("the shipped example with words of its own loads without errors or warnings") {
    const Loaded loaded = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "coast-example"));
    INFO(all_text(loaded.diagnostics));
    CHECK(count_at_least(loaded.diagnostics, Severity::warning) == 0);
    CHECK(loaded.ecosystem.actors.size() == 14);
    CHECK(loaded.ecosystem.offers.size() == 25);
}

TEST_CASE("two bare tables make a map: the words are taken from the data, in order of first appearance") {
    const Loaded loaded = load(files({
        {"actors.csv", "id,name,type\nb,Bet,kommun\na,Alef,myndighet\n"},
        {"offers.csv", "id,actor,name,principles\no1,a,Pengar,p2;p1\no2,b,Råd,p3|p1\n"},
    }));
    CHECK(count_at_least(loaded.diagnostics, Severity::warning) == 0);
    REQUIRE(loaded.diagnostics.size() == 2);
    CHECK(loaded.diagnostics[0].code == "terms-from-data");
    CHECK(loaded.diagnostics[0].file == "actors.csv");
    CHECK(test::said(loaded.diagnostics[1].message) ==
          Text("principles.csv saknas: 3 termer tas ur datan",
               "there is no principles.csv: 3 terms are taken from the data"));
    const Ecosystem& map = loaded.ecosystem;
    CHECK(map.about.name == "test");
    CHECK(map.framework.principles[{0}].key == "p2");
    CHECK(map.framework.principles[{0}].label.in("sv") == "p2");
    CHECK(map.framework.actor_types[*map.actors[1].type].key == "myndighet");
    CHECK(map[map.offers[0].actor].key == "a");
    CHECK(map.offers[1].principles.terms == TermSet<PrincipleTag>{PrincipleId{1}, PrincipleId{2}});
    CHECK(map.offers[0].name.in("sv") == "Pengar");
}

TEST_CASE("a folder that is not there cannot be read") {
    try {
        read_folder("/no/such/folder");
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::no_input);
        CHECK(error.path() == "/no/such/folder");
    }
}

TEST_CASE("actors alone are a map, and so are actors and links") {
    const Loaded alone = load(files({{"actors.csv", "id,name\na,Alef\nb,Bet\n"}}));
    INFO(all_text(alone.diagnostics));
    CHECK(count_at_least(alone.diagnostics, Severity::warning) == 0);
    CHECK(alone.ecosystem.actors.size() == 2);
    CHECK(alone.ecosystem.offers.empty());
    const Loaded tied =
        load(files({{"actors.csv", "id,name\na,Alef\nb,Bet\n"}, {"links.csv", "from,to,kind\na,b,x\n"}}));
    CHECK(count_at_least(tied.diagnostics, Severity::warning) == 0);
    CHECK(tied.ecosystem.links.size() == 1);
    const Loaded nobody = load(files({{"links.csv", "from,to,kind\na,b,x\n"}}));
    CHECK(all_text(nobody.diagnostics).find("there is no actors.csv") != std::string::npos);
    CHECK(all_text(nobody.diagnostics).find("offers.csv") == std::string::npos);
}
