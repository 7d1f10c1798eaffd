#include "cli/commands/info.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using ecomap::test::run_ecomap;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;
using nlohmann::json;

TEST_CASE("info counts what the tables hold and how sure it is") {
    Scratch scratch;
    const auto said = run_ecomap({"info", small_dataset(scratch), "-f", "json"});
    CHECK(said.code == 0);
    const auto report = json::parse(said.out)["reports"].at(0);
    const auto& rows = report["tables"].at(1)["rows"];
    CHECK(rows.at(0) == json{{"what", {{"sv", "aktörer"}, {"en", "actors"}}}, {"rows", 2}});
    CHECK(rows.at(4)["rows"] == 2);
    const auto& certainty = report["tables"].at(2)["rows"];
    CHECK(certainty.at(1)["missing"] == 2);  // no actor has a type
    CHECK(certainty.at(2)["missing"] == 2);  // nor a level
    CHECK(certainty.at(3)["stated"] == 2);
}

namespace {

/// The table of that name in what `info` says of the shipped map.
json shipped_table(std::string_view name) {
    const auto said = run_ecomap({"info", "datasets/sweden-innovation-support", "-f", "json"});
    const auto report = json::parse(said.out)["reports"].at(0);
    for (const auto& table : report["tables"])
        if (table["name"] == name) return table["rows"];
    return {};
}

/// The number that `info` gives of it.
json counted(std::string_view english) {
    const auto rows = shipped_table("rows");
    for (const auto& row : rows)
        if (row["what"]["en"] == english) return row["rows"];
    return {};
}

}  // namespace

TEST_CASE("info counts the statements that were asked about, not the numbers that belong to none of them") {
    CHECK(counted("survey statements") == 10);
}

TEST_CASE("info counts apart what is no actor") {
    CHECK(counted("actors") == 96);
    CHECK(counted("categories") == 14);
    CHECK(counted("events") == 4);
    CHECK(counted("proposed actors") == 2);
}

TEST_CASE("info says what each principle means in practice") {
    CHECK(counted("statements on the principles") == 21);
    const auto rows = shipped_table("principle_statements");
    REQUIRE(rows.size() == 21);
    CHECK(rows.at(4)["principle"]["en"] == rows.at(7)["principle"]["en"]);
    CHECK(rows.at(4)["statement"]["sv"] == "Öppen och lärande kultur");
}

TEST_CASE("info says of what is not the whole map what it is, and of rows with errors how many are left out") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto about = [&](const std::vector<std::string>& options) {
        std::vector<std::string> words{"info", folder, "-f", "json"};
        words.insert(words.end(), options.begin(), options.end());
        std::map<std::string, json> said;
        const auto document = json::parse(run_ecomap(words).out);
        for (const auto& row : document["reports"][0]["tables"][0]["rows"]) said[row["what"]["en"]] = row["value"];
        return said;
    };
    const auto whole = about({}).size();
    CHECK(about({"--status", "could"}).size() == whole + 1);
    CHECK(about({"--without", "b"}).size() == whole + 1);
    scratch.write("small/offers.csv", "id,actor,name\no1,nobody,X\no2,a,Y\n");
    const auto lenient = about({"--lenient"});
    CHECK(lenient.size() == whole + 1);
    CHECK(lenient.at("rows with errors left out") == 1);
}

TEST_CASE("info counts the part of the map that was asked for") {
    Scratch scratch;
    const auto said = run_ecomap({"info", small_dataset(scratch), "--status", "could", "-f", "json"});
    const auto report = json::parse(said.out)["reports"].at(0);
    CHECK(report["tables"].at(1)["rows"].at(4)["rows"] == 1);
    CHECK(report["dataset"]["filter"] != "");
}

TEST_CASE("beside the numbers of a selection stand those of the whole map, and what it leaves out is not missing") {
    const auto said =
        run_ecomap({"info", "datasets/sweden-innovation-support", "--source", "004", "--stated-only", "-f", "json"});
    const auto report = json::parse(said.out)["reports"].at(0);
    const auto& gaps = report["tables"].at(1)["rows"].at(6);
    CHECK(gaps["what"]["en"] == "reported gaps");
    CHECK(gaps["rows"] == 0);
    CHECK(gaps["whole"] == 21);
    CHECK(report["tables"].at(2)["columns"].back()["heading"]["en"] == "Missing or outside the selection");
}
