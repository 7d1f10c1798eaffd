#include "render/words/direction.hpp"

#include "engine/model/message.hpp"
#include "render/words/words.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a text runs as its first letter does") {
    CHECK_FALSE(runs_from_right(""));
    CHECK_FALSE(runs_from_right("12 – 日本"));
    CHECK_FALSE(runs_from_right("RISE عربي"));
    CHECK(runs_from_right("(12) عربي RISE"));
    CHECK(runs_from_right("עיר"));
    CHECK_FALSE(runs_from_right("\xFF\xD7"));
}

TEST_CASE("a name of the other direction stands between marks in a sentence, and nothing else is touched") {
    CHECK(set_off("Vinnova", false) == "Vinnova");
    CHECK(set_off("日本", false) == "日本");
    CHECK(set_off("عربي", false) == "\u200Eعربي\u200E");
    CHECK(set_off("עיר 12", false) == "\u200Eעיר 12\u200E");
    CHECK(set_off("RISE עיר", false) == "RISE עיר\u200E");
    CHECK(set_off("RISE", true) == "\u200FRISE\u200F");
    CHECK_FALSE(language_runs_from_right("sv"));
    CHECK(language_runs_from_right("ar"));
    CHECK(set_off(set_off("عربي", false), false) == set_off("عربي", false));
}

TEST_CASE("sentences set their names off, and a name alone stays as it is") {
    const Message two{"list.and", {{"first", "عربي"}, {"last", "B"}}};
    CHECK(in_words(two, "en") == "\u200Eعربي\u200E and B");
    CHECK(in_words(Message::as_it_is("عربي"), "en") == "عربي");
}

TEST_CASE("a line that begins with letters of the other direction is marked as a part of its text") {
    std::vector<std::string> lines{"עיר", "RISE", "12"};
    keep_direction("עיר RISE 12", lines);
    CHECK(lines == std::vector<std::string>{"עיר", "\u200FRISE", "\u200F12"});
    lines = {"RISE", "עיר"};
    keep_direction("RISE עיר", lines);
    CHECK(lines == std::vector<std::string>{"RISE", "\u200Eעיר"});
}
