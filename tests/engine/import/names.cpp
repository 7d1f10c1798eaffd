#include "engine/import/names.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

TEST_CASE("a name gives the same id wherever it stands") {
    CHECK(slug("Sveriges Kommuner och Regioner (SKR)") == "sveriges-kommuner-och-regioner-skr");
    CHECK(slug("Råd & stöd för Ærø/Tromsø") == "rad-stod-for-aero-tromso");
    CHECK(slug("Ra\u030Ad") == slug("Råd"));
    CHECK(slug("  --  ") == "x");
    CHECK(slug("\u0645\u0631\u062D\u0628\u0627") == "\u0645\u0631\u062D\u0628\u0627");
    CHECK(slug(std::string(500, 'a')).size() == 60);
}

TEST_CASE("ids are given out once") {
    Ids ids;
    CHECK(ids.make("Alfa") == "alfa");
    CHECK(ids.make("Alfa!") == "alfa-2");
    CHECK(ids.make("Alfa?") == "alfa-3");
    CHECK(ids.take("b"));
    CHECK_FALSE(ids.take("B"));
    CHECK_FALSE(ids.take(""));
    CHECK_FALSE(ids.take("a;b"));
    CHECK_FALSE(ids.take("a\nb"));
}

TEST_CASE("the commonest spelling is the name, of equally common ones the first") {
    Spellings spellings;
    CHECK(spellings.commonest().empty());
    spellings.add("VINNOVA");
    spellings.add("Vinnova", 2);
    CHECK(spellings.commonest() == "Vinnova");
    spellings.add("VINNOVA");
    CHECK(spellings.commonest() == "VINNOVA");
}
