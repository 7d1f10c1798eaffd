#include "render/words/catalogue.hpp"

#include "engine/model/error.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

TEST_CASE("a message goes on in lines that begin with a space") {
    const auto read = read_catalogue("# a remark\na = one\n  two\n\nb.c =  {x} = {y}  \nd =\n  later\n", "here");
    CHECK(read == Catalogue{{"a", "one two"}, {"b.c", "{x} = {y}"}, {"d", "later"}});
}

TEST_CASE("what is no catalogue is refused with its line") {
    CHECK_THROWS_WITH(read_catalogue("a = b\nnothing\n", "en.txt"), Catch::StartsWith("en.txt:2: no message"));
    CHECK_THROWS_WITH(read_catalogue("  a\n", "en.txt"), Catch::StartsWith("en.txt:1: a line that goes on"));
    CHECK_THROWS_WITH(read_catalogue("a = b\na = c", "en.txt"), Catch::Equals("en.txt:2: the message a comes twice; "
                                                                              "remove one"));
}

TEST_CASE("Swedish and English are shipped; a language that is not has no catalogue") {
    const auto languages = shipped_languages();
    CHECK(std::is_sorted(languages.begin(), languages.end()));
    for (std::string_view language : {"en", "sv"}) {
        CHECK(std::count(languages.begin(), languages.end(), language) == 1);
        CHECK_FALSE(shipped_catalogue(language).empty());
    }
    CHECK(shipped_catalogue("xx").empty());
}
