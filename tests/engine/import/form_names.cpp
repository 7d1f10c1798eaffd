#include "engine/import/form_names.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("the name of a choice holds no blank, is never that of none, and leads back to the key") {
    CHECK(choice_name("vinnova.t1") == "vinnova.t1");
    CHECK(choice_name("two words") == "two%20words");
    CHECK(choice_name("none") == "%6Eone");
    CHECK(choice_name("nonesuch") == "nonesuch");
    for (const auto* key : {"a", "two words", "none", "50%", "50%20", "tab\tnew\nline", "åäö", "%", "%6", "%zz", ""}) {
        CHECK(key_of_choice(choice_name(key)) == key);
        CHECK(choice_name(key).find_first_of(" \t\n") == std::string::npos);
    }
    CHECK(key_of_choice("100%") == "100%");  // what nobody has hidden stays
}

TEST_CASE("a form asks for the terms that the map has, its own dimensions of offers among them") {
    const OwnTable types{"support_types", {"id", "label"}, {{{"advice", "Advice"}}}};
    const OwnTable phases{"phases", {"id", "label"}, {}};
    const OwnTable dimensions{
        "dimensions",
        {"id", "of", "table", "singular_en"},
        {{{"region", "actors", "regions", "region"}}, {{"sector", "offers", "sectors", "sector"}}}};
    const OwnTable regions{"regions", {"id", "label"}, {{{"n", "North"}}}};
    const OwnTable sectors{"sectors", {"id", "label"}, {{{"wood", "Wood"}}}};
    const auto asked = form_terms({types, phases, dimensions, regions, sectors});
    REQUIRE(asked.size() == 2);
    CHECK((asked[0].column == "support_types" && asked[0].table == "support_types" && !asked[0].own));
    CHECK((asked[1].column == "sector" && asked[1].table == "sectors" && asked[1].own));
}

TEST_CASE("offers that an actor could make, or made once, are not asked about as those of today") {
    const OwnTable offers{"offers",
                          {"id", "actor", "status"},
                          {{{"o1", "a", "today"}},
                           {{"o2", "a", ""}},
                           {{"o3", "a", "could"}},
                           {{"o4", "a", "historic"}},
                           {{"o5", "b", "today"}},
                           {{"", "a", "today"}}}};
    const auto today = offers_today(offers, "a");
    REQUIRE(today.size() == 2);
    CHECK((today[0]->cells[0] == "o1" && today[1]->cells[0] == "o2"));
}
