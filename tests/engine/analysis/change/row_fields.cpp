#include "engine/analysis/change/row_fields.hpp"

#include "engine/io/dataset.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

using namespace ecomap;
using ecomap::test::Make;

TEST_CASE("a row says its terms by key, its texts by language, and its dates as the tables write them") {
    Make m;
    m.gap("g1", "p1")
        .offer("a", {"F", "M"}, {"p1"},
               {.inferred_principles = true, .gaps = {"g1"}, .period = {Date{2019, 5, 0}, {}}, .name = "Money"});
    const auto map = m.done();
    const auto fields = fields_of(map, map.offers[0]);
    auto value = [&](const std::string& name) {
        for (const auto& field : fields)
            if (field.name == name) return field.value;
        return std::string("no such field");
    };
    CHECK(value("name_sv") == "Money");
    CHECK(value("support_types") == "F;M");
    CHECK(value("principles_certainty") == "inferred");
    CHECK(value("gaps") == "g1");
    CHECK(value("period") == "2019-05–");
    CHECK(value("note") == "");
}

TEST_CASE("every row of the shipped map is in a table, under a key of its own") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    std::size_t rows = 0, answers = 0;
    for (const auto& table : field_tables(map)) {
        std::set<std::string> keys;
        for (const auto& row : table.rows) {
            CAPTURE(table.name, row.key);
            CHECK(keys.insert(row.key).second);
        }
        if (!table.terms) rows += table.rows.size();
    }
    for (const auto& statement : map.survey) answers += statement.answers.size();
    CHECK(rows == map.actors.size() + map.offers.size() + map.links.size() + map.gaps.size() +
                      map.recommendations.size() + answers + map.findings.size() + map.timeline.size() +
                      map.processes.size() + map.metrics.size());
}
