#include "engine/lint/letters.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::lint_of;

TEST_CASE("UTF-8 that was read as Windows-1252 is put right") {
    CHECK(lint::repaired("R\xC3\x83\xC2\xA5"
                         "d") == "Råd");
    CHECK(lint::repaired("it\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s") == "it\xE2\x80\x99s");
    CHECK(lint::repaired("\xC3\x83\xE2\x80\xA6land") == "Åland");
    CHECK(lint::repaired("\xC3\x83\xC2\xA5 och å") == "å och å");
}

TEST_CASE("letters that are meant stay") {
    for (const auto* text :
         {"", "a", "Råd", "São Paulo", "AMANHÃ", "AMANHÃ”", "AMANHÃ»", "Ã…", "10 € – ½", "Łódź", "日本"})
        CHECK_FALSE(lint::repaired(text));
}

TEST_CASE("each cell with such letters is told, and one with a lost letter") {
    CHECK(lint_of("mojibake", "actors.csv",
                  "id,name\na,R\xC3\x83\xC2\xA5"
                  "d\nb,Råd\nc,R\xEF\xBF\xBD"
                  "d\n") == Lines{"actors.csv:2:3", "actors.csv:4:3"});
}
