#include "render/output/json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <limits>

using namespace ecomap;
using nlohmann::json;

namespace {

About named(std::string name) {
    About about;
    about.name = std::move(name);
    return about;
}

Document example() {
    Table table{"t", Text("Tabell", "Table"), {{"name", Text("Namn", "Name"), ""}, {"share", {}, "share"}}, {}};
    table.rows = {{Text("å", "a"), 0.1}, {std::string("x"), Cell{}}};
    About about = named("n");
    about.title = Text("Karta", "Map");
    about.as_of = "2022";
    about.filter = Text("läge i dag", "status today");
    return {about,
            {"coverage", Text("Täckning", "Coverage"), {{Text("Ett.", "One.")}}, {table}, {Text("Obs.", "NB.")}}};
}

}  // namespace

TEST_CASE("a report in JSON carries its version, its dataset and every table") {
    const auto file = json::parse(to_json(std::vector{example()}));
    CHECK(file["format_version"] == "1.0");
    const auto& report = file["reports"].at(0);
    CHECK(report["dataset"]["name"] == "n");
    CHECK(report["dataset"]["as_of"] == "2022");
    CHECK(report["dataset"]["filter"]["en"] == "status today");
    CHECK(report["title"] == json{{"sv", "Täckning"}, {"en", "Coverage"}});
    CHECK(report["findings"].at(0)["sv"] == "Ett.");
    CHECK(report["tables"].at(0)["columns"].at(1)["unit"] == "share");
    CHECK(report["tables"].at(0)["rows"].at(0)["name"]["sv"] == "å");
    CHECK(report["notes"].at(0)["en"] == "NB.");
}

TEST_CASE("unknown is null in JSON, and so is what is not a number") {
    auto document = example();
    document.report.tables[0].rows[0][1] = std::numeric_limits<double>::quiet_NaN();
    const auto rows = json::parse(to_json(std::vector{document}))["reports"][0]["tables"][0]["rows"];
    CHECK(rows.at(0)["share"].is_null());
    CHECK(rows.at(1)["share"].is_null());
}

TEST_CASE("numbers in JSON have the shortest exact digits and keys keep their order") {
    const auto file = to_json(std::vector{example()});
    CHECK(file.find("\"share\": 0.1\n") != std::string::npos);
    CHECK(file.starts_with("{\n  \"format_version\": \"1.0\","));
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
