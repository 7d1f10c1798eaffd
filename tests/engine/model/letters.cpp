#include "engine/model/letters.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace ecomap;

TEST_CASE("the same letter is the same id, however it is composed") {
    CHECK(composed("A\xCC\x8Asa") == "Åsa");
    CHECK(composed("Åsa") == "Åsa");
    CHECK(composed("plain") == "plain");
}

TEST_CASE("lower case is the same in every country") {
    CHECK(lower_case("ÅÄÖ I") == "åäö i");
    CHECK(lower_case("TITLE") == "title");
}

TEST_CASE("texts that differ only in case or width fold to the same in every alphabet") {
    CHECK(fold_case("ÉCOLE") == fold_case("école"));
    CHECK(fold_case("ΣΟΦΟΣ") == fold_case("σοφος"));
    CHECK(fold_case("STRASSE") == fold_case("straße"));
    CHECK(fold_case("ШКОЛА") == fold_case("школа"));
    CHECK(fold_case("A\u030Asa") == fold_case("Åsa"));
    CHECK(fold_case("\uFF21") == "a");
    CHECK(fold_case("asa") != fold_case("åsa"));
    CHECK(fold_case("Plain § 3") == "plain § 3");
    CHECK(fold_case("").empty());
}

TEST_CASE("a grapheme holds its marks, joined emoji and both halves of a flag") {
    auto whole = [](std::string_view text) { return grapheme_end(text, 0) == text.size(); };
    CHECK(whole("e\u0301\u0302"));
    CHECK(whole("👩‍👩‍👧"));
    CHECK(whole("👍🏽"));
    CHECK(whole("🇸🇪"));
    CHECK(grapheme_end("🇸🇪🇳🇴", 0) == std::string_view("🇸🇪").size());
    CHECK(grapheme_end("åä", 0) == 2);
    CHECK(grapheme_end("日本", 0) == 3);
}

TEST_CASE("two letters before the combining marks are two graphemes, though Unicode is not asked") {
    for (char32_t code = 0xA0; code < 0x300; ++code) {
        if (code == 0xAD) continue;  // a soft hyphen takes no marks
        const std::string letter{static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
        CAPTURE(code);
        CHECK(grapheme_end(letter + letter, 0) == 2);
        CHECK(grapheme_end(letter + "\u0301", 0) == 4);
        CHECK(grapheme_end("日" + letter, 0) == 3);
    }
}

TEST_CASE("a damaged text is walked through to its end, each step within it") {
    for (std::string text : {"\xFF", "\xE2\x82", "a\xE5", "\xC3", "\xED\xA0\x80z", "\xCC\x81", "日\xF0\x9F"}) {
        CAPTURE(text);
        std::size_t at = 0;
        for (std::size_t steps = 0; at < text.size(); ++steps) {
            const auto end = grapheme_end(text, at);
            REQUIRE(end > at);
            at = end;
        }
        CHECK(at == text.size());
    }
}

TEST_CASE("the first letters are what a reader counts") {
    CHECK(first_letters("Åsa", 1) == "Å");
    CHECK(first_letters("A\u030Asa", 2) == "A\u030As");
    CHECK(first_letters("👩‍👩‍👧 och", 1) == "👩‍👩‍👧");
    CHECK(first_letters("ab", 5) == "ab");
    CHECK(first_letters("ab", 0).empty());
}

TEST_CASE("a label loses its capital inside a sentence, an abbreviation does not") {
    CHECK(in_sentence("Testbädd") == "testbädd");
    CHECK(in_sentence("Övning") == "övning");
    CHECK(in_sentence("ÄTA-stöd") == "ÄTA-stöd");
    CHECK(in_sentence("AI-stöd") == "AI-stöd");
    CHECK(in_sentence("O\u0308vning") == "o\u0308vning");
    CHECK(in_sentence("Школа") == "школа");
    CHECK(in_sentence("ŁÓDŹ") == "ŁÓDŹ");
    CHECK(in_sentence("E") == "E");
    CHECK(in_sentence("×2") == "×2");
    CHECK(in_sentence("").empty());
    CHECK(with_capital("utan Vinnova") == "Utan Vinnova");
    CHECK(with_capital("över tid") == "Över tid");
    CHECK(with_capital("'could' counts") == "'could' counts");
    CHECK(with_capital("").empty());
}

TEST_CASE("characters are of kinds, and letters of alphabets that look alike") {
    CHECK((is_white_space(U' ') && is_white_space(U'\u00A0') && !is_white_space(U'a')));
    CHECK((is_punctuation(U'.') && is_punctuation(U'\u2013') && !is_punctuation(U'+')));
    CHECK((is_control(U'\t') && is_control(U'\u200B') && is_control(U'\u2028') && !is_control(U' ')));
    CHECK((is_ignorable(U'\u00AD') && !is_ignorable(U'-')));
    CHECK(alphabet_of(U'å') == Alphabet::latin);
    CHECK(alphabet_of(U'α') == Alphabet::greek);
    CHECK(alphabet_of(U'а') == Alphabet::cyrillic);
    CHECK(alphabet_of(U'1') == Alphabet::other);
}
