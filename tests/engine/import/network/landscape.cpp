#include "engine/import/network/landscape.hpp"

#include "engine/import/import.hpp"
#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

const SourceFile file{"data.yml",
                      "# A landscape\n"
                      "landscape:\n"
                      "  - category:\n"
                      "    name: Data\n"
                      "    subcategories:\n"
                      "      - subcategory:\n"
                      "        name: Storage\n"
                      "        items:\n"
                      "          - item:\n"
                      "            name: Alfa\n"
                      "            homepage_url: https://alfa.example\n"
                      "            description: Keeps things\n"
                      "            logo: alfa.svg\n"
                      "            project: archived\n"
                      "            second_path:\n"
                      "              - Run / Scheduling\n"
                      "            extra:\n"
                      "              summary_personas: Developers\n"
                      "              accepted: 2020-01-01\n"
                      "          - item:\n"
                      "            name: Beta\n"
                      "            homepage_url: https://beta.example\n"};

}  // namespace

TEST_CASE("landscape2: a row for each item, with the line it begins on") {
    const auto read = import::read_grids(file);
    REQUIRE(read.sheets.size() == 1);
    CHECK(read.problems.empty());
    CHECK(test::shown(read.sheets[0]) ==
          "1: Organisation|Support type|Website|Description|Status|Target group|landscape\n"
          "9: Alfa|Storage|Scheduling|https://alfa.example|Keeps things|historic|Developers|"
          "Data, logo, project, accepted\n"
          "20: Beta|Storage|https://beta.example||||Data\n");
}

TEST_CASE("landscape2: items become actors with what they offer, and what is left out is said") {
    const auto imported = import::import_grids(import::read_grids(file).sheets, {.name = "landscape"});
    const auto [map, problems] = load(dataset_of(imported, "landscape"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    CHECK(map.actors.size() == 2);
    CHECK(map.offers.size() == 3);
    CHECK(map.framework.support_types.size() == 2);
    CHECK(map.framework.target_groups.size() == 1);
    std::size_t columns = 0;
    for (const auto& loss : imported.losses) columns += loss.what.id() == "import.loss-column" ? 1 : 0;
    CHECK(columns == 1);
}
