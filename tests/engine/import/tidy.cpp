#include "engine/import/tidy.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("dates are read where they can be read in one way only") {
    CHECK(tidy_date("2022") == "2022");
    CHECK(tidy_date("2022-05") == "2022-05");
    CHECK(tidy_date("2022-05-31T00:00:00+00:00") == "2022-05-31");
    CHECK(tidy_date("31.5.2022") == "2022-05-31");
    CHECK(tidy_date("31/05/2022") == "2022-05-31");
    CHECK(tidy_date("05/31/2022") == "2022-05-31");
    CHECK(tidy_date("5/5/2022") == "2022-05-05");
    CHECK_FALSE(tidy_date("4/5/2022"));
    CHECK_FALSE(tidy_date("31.13.2022"));
    CHECK_FALSE(tidy_date("1 March 2015"));
    CHECK_FALSE(tidy_date("45000"));
    CHECK_FALSE(tidy_date(""));
}

TEST_CASE("a status has words in four languages") {
    CHECK(tidy_status("Pågående") == Status::today);
    CHECK(tidy_status("Avslutad") == Status::historic);
    CHECK(tidy_status("planlagt") == Status::recommended);
    CHECK(tidy_status("could") == Status::could);
    CHECK_FALSE(tidy_status("kanske"));
}

TEST_CASE("what says that nothing is known is not a word of a classification") {
    for (const auto* text : {"-", "n/a", "Saknas", "?"}) CHECK(says_nothing(text));
    CHECK_FALSE(says_nothing("Råd"));
}
