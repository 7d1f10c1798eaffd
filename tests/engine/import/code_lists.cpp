#include "engine/import/code_lists.hpp"

#include "engine/import/import.hpp"
#include "engine/import/workbook.hpp"
#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

std::vector<import::Grid> listed_grids(const std::vector<SourceFile>& files) {
    std::vector<import::Grid> grids;
    for (const auto& file : files)
        for (auto& grid : import::read_grids(file).sheets) grids.push_back(std::move(grid));
    return grids;
}

const SourceFile studies{"studies.csv", "Title,Interventions,Outcomes\nMentors,12;14,1\nVisits,\"14,15\",\n"};
const SourceFile interventions{"interventions.csv",
                               "code,name,category\n12,Mentoring,School\n14,Other,School\n15,Other,Family\n"};
const SourceFile outcomes{"outcomes.csv", "id,name\n1,Less crime\n"};

}  // namespace

TEST_CASE("codes are called by the lists beside them, names that codes share by their category too") {
    const auto named = import::with_codes_named(listed_grids({studies, interventions, outcomes}));
    REQUIRE(named);
    REQUIRE(named->size() == 1);
    CHECK(test::shown(named->front()) ==
          "1: Title|Interventions|Outcomes\n2: Mentors|Mentoring|Other (School)|Less crime\n"
          "3: Visits|Other (School)|Other (Family)\n");
    const auto imported = import::import_grids(listed_grids({studies, interventions, outcomes}), {.name = "egm"});
    const auto [map, problems] = load(dataset_of(imported, "egm"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    const auto& types = map.framework.support_types;
    REQUIRE(types.find("mentoring"));
    REQUIRE(types[*types.find("mentoring")].parent);
    CHECK(types[*types[*types.find("mentoring")].parent].key == "school");
}

TEST_CASE("a list with a code twice, a code that it has not, and a table of another name name nothing") {
    CHECK_FALSE(
        import::with_codes_named(listed_grids({studies, {"interventions.csv", "code,name\n12,A\n12,B\n14,C\n"}})));
    CHECK_FALSE(import::with_codes_named(listed_grids({studies, {"interventions.csv", "code,name\n12,A\n14,B\n"}})));
    CHECK_FALSE(import::with_codes_named(listed_grids({studies, {"words.csv", "code,name\n12,A\n14,B\n15,C\n"}})));
    CHECK_FALSE(import::with_codes_named(listed_grids({studies})));
    CHECK_FALSE(import::with_codes_named(
        listed_grids({{"offers of.csv", "Organisation,Stöd\n1,Råd\n"}, {"organisation.csv", "id,name\n1,Vinnova\n"}})));
    CHECK_FALSE(import::with_codes_named(listed_grids(
        {{"who.csv", "Name,Interventions\nA,12\n"}, {"interventions.csv", "code,name,website\n12,X,x.org\n"}})));
}
