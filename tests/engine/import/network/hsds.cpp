#include "engine/import/network/hsds.hpp"

#include "engine/import/import.hpp"
#include "engine/import/workbook.hpp"
#include "tests/support/network_file.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace ecomap;
using test::places_in;
using test::sheets_in;

namespace {

const std::string pages =
    "{\"total_items\": 2, \"contents\": [\n"
    "{\"id\": \"s1\", \"name\": \"Advice\", \"status\": \"active\", \"url\": \"https://x.org/a\",\n"
    " \"assured_date\": \"2025-01-31\", \"phones\": [{\"number\": \"1\"}],\n"
    " \"organization\": {\"id\": \"o1\", \"name\": \"Town library\", \"legal_status\": \"public\"},\n"
    " \"attributes\": [{\"link_type\": \"service_type\", \"taxonomy_term\": {\"id\": \"t1\", \"name\": \"Debt advice\","
    " \"parent_id\": \"t0\"}},\n"
    "  {\"link_type\": \"eligibility\", \"taxonomy_term\": {\"id\": \"t2\", \"name\": \"Young people\"}},\n"
    "  {\"link_type\": \"service_type\", \"taxonomy_term\": {\"id\": \"t0\", \"name\": \"Advice and money\"}}]},\n"
    "{\"id\": \"s2\", \"name\": \"Loans\", \"status\": \"defunct\","
    " \"organization\": {\"id\": \"o1\", \"name\": \"Town library\"}}]}";

}  // namespace

TEST_CASE("HSDS: a page of services gives organisations once, what each service is, and for whom") {
    CHECK(sheets_in(pages) ==
          "[services]\n1: Organisation|id|Service name|Status|Source|As of|Support type|Target group|hsds\n"
          "2: o1|s1|Advice|active|https://x.org/a|2025-01-31|Debt advice|Advice and money|Young people|phones\n"
          "8: o1|s2|Loans|defunct\n"
          "[organizations]\n1: id|label|Legal status\n4: o1|Town library|public\n");
    CHECK(places_in(pages).empty());
}

TEST_CASE("HSDS: terms keep the group that they stand in, and a service that is no more is historic") {
    const auto imported = import::import_grids(test::read(pages).sheets, {.name = "services"});
    const auto [map, problems] = load(dataset_of(imported, "services"));
    CHECK(count_at_least(problems, Severity::warning) == 0);
    REQUIRE(map.offers.size() == 2);
    CHECK(map.actors.at(0).key == "o1");
    const auto& terms = map.framework.support_types;
    const auto term = terms.find("debt-advice");
    REQUIRE(term);
    REQUIRE(terms[*term].parent);
    CHECK(terms[*terms[*term].parent].key == "advice-and-money");
    const auto& loans = map.offers[0].key == "s2" ? map.offers[0] : map.offers[1];
    CHECK(loans.status == Status::historic);
    CHECK(map.framework.target_groups.find("young-people"));
}

TEST_CASE("HSDS: an organisation has its services in it, and its parent only where that is in the file") {
    const std::string whole =
        "{\"organizations\": [\n"
        "{\"id\": \"a\", \"name\": \"Region\", \"legal_status\": \"public\"},\n"
        "{\"id\": \"b\", \"name\": \"Clinic\", \"parent_organization_id\": \"a\","
        " \"organization_identifiers\": [{\"identifier_scheme\": \"GB-COH\", \"identifier\": \"12\"}]},\n"
        "{\"id\": \"c\", \"name\": \"Hostel\", \"parent_organization_id\": \"z\"}],\n"
        "\"services\": [{\"id\": \"s\", \"organization_id\": \"b\", \"name\": \"Care\"},\n"
        "{\"id\": \"t\", \"organization_id\": \"q\", \"name\": \"Beds\"}],\n"
        "\"taxonomies\": [{\"id\": \"x\", \"name\": \"Target population\"}],\n"
        "\"taxonomy_terms\": [{\"id\": \"y\", \"name\": \"Elderly\", \"taxonomy_id\": \"x\"}],\n"
        "\"attributes\": [{\"link_id\": \"s\", \"taxonomy_term_id\": \"y\"}]}";
    CHECK(sheets_in(whole) ==
          "[services]\n1: Organisation|id|Service name|Target group\n5: b|s|Care|Elderly\n"
          "[organizations]\n1: id|label|Legal status|same_as\n2: a|Region|public\n3: b|Clinic||GB-COH-12\n4: c|Hostel\n"
          "[parents]\n1: from|to|direction|kind\n3: b|a|directed|Part of\n");
    CHECK(places_in(whole) == std::vector<std::string>{"not-read  4:2", "dangling-reference  6:2"});
}

TEST_CASE("HSDS: the standard's own examples, each of its forms, give the organisation and its service") {
    const char* shared = std::getenv("ECOMAP_SHARED");
    if (!shared) {
        WARN("skipped: ECOMAP_SHARED does not name a folder with the collections");
        return;
    }
    const auto folder = std::filesystem::path(shared) / "data/hsds-examples/examples";
    for (const auto* name : {"organization_full.json", "service_full.json", "service_list.json", "tabular.json",
                             "service_at_location_full.json"}) {
        INFO(name);
        const auto read = import::read_grids(folder / name);
        CHECK(count_at_least(read.problems, Severity::error) == 0);
        const auto imported = import::import_grids(read.sheets, {.name = "x"});
        const auto [map, problems] = load(dataset_of(imported, "x"));
        CHECK(count_at_least(problems, Severity::warning) == 0);
        REQUIRE(map.offers.size() == 1);
        CHECK(map.offers[0].name.in("en") == "Community Counselling");
        CHECK(map[map.offers[0].actor].name.in("en") == "Example Organization Inc.");
    }
}
