#include "render/output/json.hpp"

#include "engine/analysis/no_number.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <limits>

using namespace ecomap;
using nlohmann::json;

namespace {

Origin named(std::string name) {
    Origin origin;
    origin.about.name = std::move(name);
    return origin;
}

Document example() {
    Table table{"t", Text("Tabell", "Table"), {{"name", Text("Namn", "Name"), ""}, {"share", {}, "share"}}, {}};
    table.rows = {{Text("å", "a"), 0.1}, {std::string("x"), Cell{}}};
    Origin origin = named("n");
    auto& [about, provenance] = origin;
    about.title = Text("Karta", "Map");
    about.as_of = "2022";
    provenance.filter = Text("läge i dag", "status today");
    return {origin,
            {"coverage", Text("Täckning", "Coverage"), {{Text("Ett.", "One.")}}, {table}, {Text("Obs.", "NB.")}}};
}

}  // namespace

TEST_CASE("a report in JSON carries its version, its dataset and every table") {
    const auto file = json::parse(to_json(std::vector{example()}));
    CHECK(file["format_version"] == "2.0");
    const auto& report = file["reports"].at(0);
    CHECK(report["dataset"]["name"] == "n");
    CHECK(report["dataset"]["as_of"] == "2022");
    CHECK(report["dataset"]["filter"]["en"] == "status today");
    CHECK(report["title"] == json{{"sv", "Täckning"}, {"en", "Coverage"}});
    CHECK(report["findings"].at(0) == json{{"text", {{"sv", "Ett."}, {"en", "One."}}}});
    CHECK(report["tables"].at(0)["columns"].at(1)["unit"] == "share");
    CHECK(report["tables"].at(0)["rows"].at(0)["name"]["sv"] == "å");
    CHECK(report["notes"].at(0)["en"] == "NB.");
}

TEST_CASE("a finding in JSON carries its facts: its id, what it was given, and the sentence in both languages") {
    auto document = example();
    const Message names = MessageList{{Text("å", "a"), Message("count.nodes", {{"count", 2}})}};
    document.report.findings = {{Message("cores.innermost", {{"members", Message("count.nodes", {{"count", 3}})},
                                                             {"k", 2},
                                                             {"names", names},
                                                             {"pieces", 1},
                                                             {"sizes", ""}})},
                                {Message("cores.none")}};
    const auto findings = json::parse(to_json(std::vector{document}))["reports"][0]["findings"];
    CHECK(findings.at(0)["id"] == "cores.innermost");
    const auto& given = findings.at(0)["arguments"];
    CHECK(given["k"] == 2);
    CHECK(given["members"] == json{{"id", "count.nodes"}, {"arguments", {{"count", 3}}}});
    CHECK(given["names"].at(0) == json{{"sv", "å"}, {"en", "a"}});
    CHECK(given["names"].at(1)["arguments"]["count"] == 2);
    CHECK(given["sizes"] == "");
    CHECK(findings.at(0)["text"]["en"] ==
          "Innermost is a core of 3 nodes that all have at least 2 ties within it: a and 2 nodes.");
    CHECK(findings.at(1)["arguments"] == json::object());
}

TEST_CASE("a list in the facts of a finding is an array, however many it holds; a message is none") {
    auto document = example();
    const auto names = [](std::vector<Message> items) { return MessageList{std::move(items)}; };
    document.report.findings = {{Message("number.percent", {{"number", names({})}})},
                                {Message("number.percent", {{"number", names({Text("å", "a")})}})},
                                {Message("number.percent", {{"number", Message("yes")}})}};
    const auto findings = json::parse(to_json(std::vector{document}))["reports"][0]["findings"];
    CHECK(findings.at(0)["arguments"]["number"] == json::array());
    CHECK(findings.at(1)["arguments"]["number"] == json::array({json{{"sv", "å"}, {"en", "a"}}}));
    CHECK(findings.at(2)["arguments"]["number"]["id"] == "yes");
}

TEST_CASE("shares and numbers in the facts of a finding are numbers") {
    auto document = example();
    document.report.findings = {{Message("number.percent", {{"number", Percent{62.5}}})},
                                {Message("number.percent", {{"number", Decimal{0.25, 2}}})}};
    const auto findings = json::parse(to_json(std::vector{document}))["reports"][0]["findings"];
    CHECK(findings.at(0)["arguments"]["number"] == 62.5);
    CHECK(findings.at(1)["arguments"]["number"] == 0.25);
}

TEST_CASE("unknown is null in JSON, and so is what is not a number") {
    auto document = example();
    document.report.tables[0].rows[0][1] = std::numeric_limits<double>::quiet_NaN();
    const auto rows = json::parse(to_json(std::vector{document}))["reports"][0]["tables"][0]["rows"];
    CHECK(rows.at(0)["share"].is_null());
    CHECK(rows.at(1)["share"].is_null());
}

TEST_CASE("why there is no number stands beside the null, by column") {
    auto document = example();
    document.report.tables[0].rows[0][1] = no_number("outside_selection");
    const auto rows = json::parse(to_json(std::vector{document}))["reports"][0]["tables"][0]["rows"];
    CHECK(rows.at(0)["share"].is_null());
    CHECK(rows.at(0)["no_number"] == json{{"share", "outside_selection"}});
    CHECK_FALSE(rows.at(1).contains("no_number"));
}

TEST_CASE("numbers in JSON have the shortest exact digits and keys keep their order") {
    const auto file = to_json(std::vector{example()});
    CHECK(file.find("\"share\": 0.1\n") != std::string::npos);
    CHECK(file.starts_with("{\n  \"format_version\": \"2.0\","));
    CHECK(file.ends_with("}\n"));
}

TEST_CASE("a picture in JSON carries its headline and its numbers") {
    Heading heading;
    heading.headline = "Rubrik";
    LegendEntry entry;
    entry.code = "N";
    entry.label = "Nätverk";
    heading.legend = {{"Stöd", {entry}}};
    const auto file = json::parse(to_json(Twin{named("n"), heading, example().report.tables[0]}));
    CHECK(file["picture"]["headline"] == "Rubrik");
    CHECK(file["picture"]["legend"][0]["entries"][0] == json{{"code", "N"}, {"label", "Nätverk"}});
    CHECK(file["picture"]["table"]["rows"].size() == 2);
}
