#include "render/page/payload.hpp"

#include "render/board/theme_file.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace ecomap;
using nlohmann::ordered_json;

namespace {

Table standing() {
    Table table;
    table.name = "certainty-degree";
    table.title = Message::as_it_is("Degree");
    table.columns = {column("rank"), column("key"), column("name"), column("drawn_best"), column("drawn_worst")};
    table.rows = {{std::int64_t{1}, std::string("a"), std::string("A"), std::int64_t{1}, std::int64_t{3}},
                  {std::int64_t{2}, std::string("b"), std::string("B"), Cell(), Cell()}};
    return table;
}

/// The same of pairs of actors.
Table standing_of_pairs() {
    auto table = standing();
    table.rows[1][1] = std::string("a + b");
    return table;
}

Page small_page() {
    Page page;
    page.language = "en";
    page.themes = page_themes("light", light_theme());
    Table table;
    table.columns = {column("name"), column("share")};
    for (std::size_t i = 0; i < page_most_rows + 5; ++i) table.rows.push_back({std::string("x"), 1.0 / 3});
    page.boards = {{"support", "support", {{"support", "", "Head", "", {"support"}, "<svg/>", table}}},
                   {"overview", "overview", {{"overview", "", "First", "", {"overview"}, "<svg id='1'/>", table}}},
                   {"actor", "actor", {{"actor/a", "A", "", "", {"actor/a"}, "", {}}}}};
    Report report;
    report.name = "certainty";
    report.tables = {standing(), standing_of_pairs(), table};
    page.reports = {
        {report, {"reports/certainty-degree.csv", "reports/certainty-pairs.csv", "reports/certainty-x.csv"}}};
    page.records = {"{}", R"({"tables":{}})", {"b", "c", "a"}};
    return page;
}

}  // namespace

TEST_CASE("drawn pictures, and tables as a reader has them, are packed apart from those of the first board", "[page]") {
    const auto page = small_page();
    const auto first = ordered_json::parse(page_payload(page)), others = ordered_json::parse(boards_payload(page));
    CHECK(first["pictures"] == ordered_json({{"overview", "<svg id='1'/>"}}));
    CHECK(first["tables"].size() == 1);
    CHECK(first["tables"].contains("tables/overview.csv"));
    CHECK(others["pictures"] == ordered_json({{"support", "<svg/>"}}));
    CHECK(others["tables"].size() == 2);
    const auto& table = others["tables"]["tables/support.csv"];
    CHECK(table["rows"].size() == page_most_rows);
    CHECK(table["count"] == page_most_rows + 5);
    CHECK(table["rows"][0] == ordered_json({"x", "0.333"}));
    CHECK(table["columns"][1][2] == 1);
}

TEST_CASE("where the first board is many pictures, which are only files, all that are drawn are packed together",
          "[page]") {
    auto page = small_page();
    page.boards[1].pictures[0].svg.clear();
    CHECK(ordered_json::parse(page_payload(page))["pictures"].empty());
    CHECK(ordered_json::parse(boards_payload(page))["pictures"] == ordered_json({{"support", "<svg/>"}}));
    page.boards.clear();
    CHECK(ordered_json::parse(page_payload(page))["pictures"].empty());
}

TEST_CASE("the payload has the colours of the themes, and the records", "[page]") {
    const auto payload = ordered_json::parse(page_payload(small_page()));
    REQUIRE(payload["themes"].size() == 3);
    CHECK(payload["themes"][0]["name"] == "light");
    CHECK(payload["themes"][0]["colours"]["ink"] == light_theme().ink);
    CHECK(payload["themes"][1]["colours"]["ink"] != light_theme().ink);
    CHECK(ordered_json::parse(payload["records"].get<std::string>()).contains("tables"));
}

TEST_CASE("boards in other themes are what is different, by theme and file", "[page]") {
    auto page = small_page();
    page.boards[0].pictures[0].in_themes = {
        {"In the dark", {{2, -1, "<g/>", Recoloured::Mended{1, 2, "x"}}, {0, "#123456"}}}};
    const auto themes = ordered_json::parse(themes_payload(page));
    CHECK(themes["dark"]["support"] ==
          ordered_json::parse(R"({"reading":"In the dark","lines":[2,-1,"<g/>",[1,2,"x"]],"colours":[0,"#123456"]})"));
    CHECK(themes["print-grey"].empty());
    CHECK(!themes.contains("light"));
}

TEST_CASE("the themes of a page are its own, and then those that ship, each once", "[page]") {
    const auto names = [](const std::vector<PageTheme>& themes) {
        std::string all;
        for (const auto& theme : themes) all += theme.name + " ";
        return all;
    };
    CHECK(names(page_themes("light", light_theme())) == "light dark print-grey ");
    CHECK(names(page_themes("dark", light_theme())) == "dark light print-grey ");
    CHECK(names(page_themes("mine.json", light_theme())) == "own light dark print-grey ");
}

TEST_CASE("a ranking of actors is a standing: place, and places that draws give; null where there are none", "[page]") {
    CHECK(is_standing(standing()));
    const auto payload = ordered_json::parse(page_payload(small_page()));
    const auto& one = payload["standings"][0];
    CHECK(one["title"] == "Degree");
    CHECK(one["of"] == 2);
    CHECK(payload["ranked"] == ordered_json({"b", "c", "a"}));
    CHECK(one["places"] == ordered_json({{2, nullptr, nullptr}, nullptr, {1, 1, 3}}));
    CHECK(payload["standings"].size() == 1);  // of pairs of actors no actor has a place
    const auto others = ordered_json::parse(boards_payload(small_page()));
    CHECK(!others["tables"].contains("reports/certainty-degree.csv"));
    CHECK(!others["tables"].contains("reports/certainty-pairs.csv"));
}

TEST_CASE("with the engine go the tables as they are and the words of what it may say", "[page]") {
    auto page = small_page();
    page.tables = R"({"format":1,"name":"å"})";
    const auto payload = ordered_json::parse(engine_payload(page));
    CHECK(payload["bundle"] == ordered_json({{"format", 1}, {"name", "å"}}));
    CHECK(payload["words"]["compare.headline-same"] == "Nothing differs between the two maps");
}
