#include "engine/import/hsds_tables.hpp"

#include "engine/import/import.hpp"
#include "engine/import/workbook.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

using namespace ecomap;

namespace {

std::vector<import::Grid> package_grids(const std::vector<SourceFile>& files) {
    std::vector<import::Grid> grids;
    for (const auto& file : files)
        for (auto& grid : import::read_grids(file).sheets) grids.push_back(std::move(grid));
    return grids;
}

const std::vector<SourceFile> hsds_package{
    {"organizations.csv", "id,name,description,website\no1,Town library,Books,https://lib.org\n"},
    {"services.csv",
     "id,organization_id,name,status,url\ns1,o1,Advice,active,https://lib.org/a\ns2,o9,Loans,active,\n"},
    {"attributes.csv", "id,link_id,taxonomy_term_id,link_type\n1,s1,t2,\n2,s1,t3,eligibility\n3,s1,t9,\n"},
    {"taxonomy_terms.csv", "id,name,parent_id,taxonomy_id\nt1,Money,t2,x\nt2,Debt advice,t1,x\nt3,Young people,,\n"},
    {"taxonomies.csv", "id,name\nx,Service types\n"},
    {"organization_identifiers.csv", "id,organization_id,identifier_scheme,identifier\n1,o1,GB-COH,12\n"},
    {"phones.csv", "id,service_id,organization_id,number\n1,s1,o2,070-123 45 67\n"}};

}  // namespace

TEST_CASE("HSDS tables: services get their organisation and terms, which keep their group, a circle of groups cut") {
    const auto imported = import::import_grids(package_grids(hsds_package), {.name = "x"});
    const auto [map, problems] = load(dataset_of(imported, "x"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    CHECK(map.actors.size() == 1);
    REQUIRE(map.offers.size() == 1);
    CHECK(map.offers[0].key == "s1");
    CHECK(*map.offers[0].source == "https://lib.org/a");
    CHECK(map.actors.at(0).website == "lib.org");
    const auto& terms = map.framework.support_types;
    REQUIRE(terms.find("debt-advice"));
    CHECK(terms.find("money"));
    CHECK(terms[*terms.find("debt-advice")].parent.has_value() != terms[*terms.find("money")].parent.has_value());
    CHECK(map.framework.target_groups.find("young-people"));
    std::size_t without = 0;
    for (const auto& loss : imported.losses) without += loss.what.id() == "import.loss-no-actor" ? loss.count : 0;
    CHECK(without == 1);  // Loans, of an organisation that is not there
}

TEST_CASE("HSDS tables: without organisations, or without their keys, nothing is joined") {
    CHECK_FALSE(import::with_hsds_joined(package_grids({hsds_package[1], hsds_package[2]})));
    CHECK_FALSE(import::with_hsds_joined(package_grids({hsds_package[0], {"services.csv", "id,name\ns,Advice\n"}})));
    CHECK(import::with_hsds_joined(package_grids(hsds_package))->size() == 3);  // and the telephones as they are
}

TEST_CASE("HSDS tables: the standard's own package is one organisation with one service") {
    const char* shared = std::getenv("ECOMAP_SHARED");
    if (!shared) {
        WARN("skipped: ECOMAP_SHARED does not name a folder with the collections");
        return;
    }
    std::vector<import::Grid> grids;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(shared) / "data/hsds-examples/examples/csv"))
        if (entry.path().extension() == ".csv")
            for (auto& grid : import::read_grids(entry.path()).sheets) grids.push_back(std::move(grid));
    const auto joined = import::with_hsds_joined(grids);
    REQUIRE(joined);
    CHECK(joined->at(0).rows.size() == 2);
    CHECK(joined->at(1).rows.size() == 2);
    const auto imported = import::import_grids(grids, {.name = "x"});
    CHECK(imported.actors == 1);  // and nobody out of contacts, funding and telephones
    CHECK(imported.offers == 1);
}
