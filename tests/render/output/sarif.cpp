#include "render/output/sarif.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace ecomap;

TEST_CASE("a document has what SARIF requires: version, tool, rules, results with message and place") {
    Outcome unmet;
    unmet.expectation.file = "my map/expect.txt";
    unmet.expectation.line = 4;
    const std::vector<Checked> checked{
        {"map",
         {{Severity::warning, "extra-column", "å.csv", 1, 9, Message("io.no-rows"), Message("io.name-it")},
          {Severity::note, "empty-table", "b.csv"}},
         {unmet}}};
    const auto json = nlohmann::json::parse(to_sarif(checked, "1.2.3", "en"));
    CHECK(json["version"] == "2.1.0");
    REQUIRE(json["runs"].size() == 1);
    const auto& run = json["runs"][0];
    CHECK(run["tool"]["driver"]["name"] == "ecomap");
    CHECK(run["tool"]["driver"]["version"] == "1.2.3");
    REQUIRE(run["results"].size() == 3);
    for (const auto& result : run["results"]) {
        CHECK(result["message"]["text"].is_string());
        const auto& place = result["locations"][0]["physicalLocation"];
        CHECK(place["artifactLocation"]["uri"].is_string());
        if (place.contains("region")) CHECK(place["region"]["startLine"] >= 1);
        bool is_rule = false;
        for (const auto& rule : run["tool"]["driver"]["rules"]) is_rule = is_rule || rule["id"] == result["ruleId"];
        CHECK(is_rule);
    }
    CHECK(run["results"][0]["level"] == "warning");
    CHECK(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "%C3%A5.csv");
    CHECK_FALSE(run["results"][1]["locations"][0]["physicalLocation"].contains("region"));
    CHECK(run["results"][2]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "my%20map/expect.txt");
}

TEST_CASE("each problem has its level, its words with the hint, and a region only where the place is known") {
    Diagnostic long_one{Severity::error, "bad-id", "a/%.csv", 7, 3, Message("io.utf-32")};
    long_one.length = 4;
    Outcome met, unmet;
    met.met = true;
    const std::vector<Checked> checked{
        {"m",
         {long_one, {Severity::note, "no-such-code", "b.csv", 2, 0, Message("io.utf-32"), Message("io.name-it")}},
         {met, unmet}},
        {"n", {{Severity::warning, "bad-id", "c.csv", 1, 1, Message("io.utf-32")}}, {}}};
    const auto text = to_sarif(checked, "1", "en");
    const auto run = nlohmann::json::parse(text)["runs"][0];
    CHECK(run["columnKind"] == "unicodeCodePoints");
    REQUIRE(run["results"].size() == 4);
    const auto& first = run["results"][0];
    CHECK(first["level"] == "error");
    CHECK(first["message"]["text"] == "it is UTF-32");
    const auto& place = first["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "a/%25.csv");
    CHECK(place["region"] == nlohmann::json{{"startLine", 7}, {"startColumn", 3}, {"endColumn", 7}});
    CHECK(run["results"][1]["level"] == "note");
    CHECK(run["results"][1]["message"]["text"] == "it is UTF-32; name it or remove it");
    CHECK(run["results"][1]["locations"][0]["physicalLocation"]["region"] == nlohmann::json{{"startLine", 2}});
    CHECK(run["results"][2]["ruleId"] == "unmet-expectation");
    CHECK(run["results"][3]["level"] == "warning");
    const auto& rules = run["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == 3);
    CHECK(rules[0]["id"] == "bad-id");
    CHECK(rules[0]["shortDescription"]["text"].get<std::string>().starts_with("an id with"));
    CHECK(rules[1]["shortDescription"]["text"] == "no-such-code");
    const auto swedish = nlohmann::json::parse(to_sarif(checked, "1", "sv"))["runs"][0];
    CHECK(swedish["results"][1]["message"]["text"] == "den är UTF-32; ge den ett namn eller ta bort den");
    CHECK(swedish["tool"]["driver"]["rules"][0]["shortDescription"]["text"].get<std::string>().starts_with("ett id"));
    CHECK(text.starts_with("{\n  \"$schema\""));
    CHECK(text.ends_with("}\n"));
}
