#include "engine/import/network/iati_codes.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("IATI's codes say what they mean, and what is no code says nothing") {
    CHECK(iati_organisation_type("22") == "National NGO");
    CHECK(iati_status("2") == "today");
    CHECK(iati_status("3") == "historic");
    CHECK(iati_status("6") == "Suspended");
    CHECK(iati_role("Implementing") == iati_role("4"));
    CHECK(iati_policy_marker("10") == "Disaster Risk Reduction");
    CHECK(iati_transaction_type("11") == "incoming commitment");
    CHECK(dac_category("11220") == "Basic Education");
    CHECK(dac_category("112").empty());
    CHECK(dac_category("99999").empty());
    CHECK(iati_role("9").empty());
}
