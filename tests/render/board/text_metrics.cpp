#include "render/board/text_metrics.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a text is as wide as the sum of its characters' advances") {
    CHECK(text_width("", 12) == 0);
    CHECK(text_width("AA", 10) == Approx(2 * text_width("A", 10)));
    CHECK(text_width("A", 20) == Approx(2 * text_width("A", 10)));
    CHECK(text_width("A", 10, Weight::semibold) > text_width("A", 10));
    CHECK(text_width("A", 1000) == Approx(676.1));  // Inter's own advance
}

TEST_CASE("å ä ö are single characters, whether written in one piece or two") {
    CHECK(text_width("å", 10) == Approx(text_width("a", 10)));
    CHECK(text_width("a\u030A", 10) == Approx(text_width("a", 10)));
}

TEST_CASE("characters outside the font get an upper bound, and damaged bytes are counted one by one") {
    CHECK(text_width("日", 10) == Approx(10));
    CHECK(text_width("ꯀ", 10) == Approx(11));
    CHECK(text_width("😀", 10) == Approx(14));
    CHECK(text_width("﷽", 10) > 100);
    CHECK(text_width("\xFF", 10) == Approx(text_width("\uFFFD", 10)));
    CHECK(text_width("\xED\xA0\x80", 10) == Approx(3 * text_width("\uFFFD", 10)));
    CHECK(text_width("a\tb", 10) == Approx(text_width("a b", 10)));
}

TEST_CASE("ideographs break anywhere and without hyphens") {
    CHECK(wrap("日本語文字", 10, Weight::regular, 25) == std::vector<std::string>{"日本", "語文", "字"});
}

TEST_CASE("lines of scripts without spaces break between words, and scripts without hyphens get none") {
    using Lines = std::vector<std::string>;
    CHECK(wrap("ภาษาไทยเป็นภาษาราชการ", 10, Weight::regular, 60) == Lines{"ภาษาไทยเป็น", "ภาษาราชการ"});
    for (const auto* word : {"المدينةالمدينةالمدينة", "עיריייתעירייית"}) {
        std::string together;
        for (const auto& line : wrap(word, 10, Weight::regular, 25)) {
            CHECK(text_width(line, 10) <= 25);
            together += line;
        }
        CHECK(together == word);
    }
    CHECK(wrap("Городская", 10, Weight::regular, 40).front().ends_with("-"));
}

TEST_CASE("a very long word is wrapped in the time that its length asks for") {
    std::string word(300000, 'w');
    CHECK(wrap(word, 10, Weight::regular, 100).size() > 20000);
    CHECK(ellipsize(word, 10, Weight::regular, 100).ends_with("…"));
}

TEST_CASE("lines break at spaces and no line is wider than asked") {
    auto lines = wrap("Myndigheten för digital förvaltning", 11, Weight::semibold, 110);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "Myndigheten för");
    CHECK(lines[1] == "digital förvaltning");
    for (const auto& line : lines) CHECK(text_width(line, 11, Weight::semibold) <= 110);
}

TEST_CASE("a long compound breaks at its joint, with a hyphen") {
    const Typesetting swedish("sv");
    auto lines = wrap("Upphandlingsmyndigheten", 11, Weight::semibold, 90);
    CHECK(lines == std::vector<std::string>{"Upphandlings-", "myndigheten"});
}

TEST_CASE("a soft hyphen wins over a joint and is never drawn") {
    auto lines = wrap("Upp\u00ADhandlingsmyndigheten", 11, Weight::regular, 125);
    CHECK(lines == std::vector<std::string>{"Upp-", "handlingsmyndigheten"});
    CHECK(wrap("sam\u00ADverkan", 11, Weight::regular, 300) == std::vector<std::string>{"samverkan"});
}

TEST_CASE("a word without a joint that helps is divided between syllables, by the language that is set") {
    using Lines = std::vector<std::string>;
    const Typesetting swedish("sv");
    CHECK(wrap("Länsstyrelserna", 11, Weight::regular, 50) == Lines{"Länssty-", "relserna"});
    CHECK(wrap("Upphandlingsmyndigheten", 11, Weight::regular, 50) ==
          Lines{"Upp-", "hand-", "lings-", "myndig-", "heten"});
    {
        const Typesetting none("xx");
        CHECK(wrap("Länsstyrelserna", 11, Weight::regular, 50) == Lines{"Länsstyr-", "elserna"});
    }
    CHECK(wrap("Länsstyrelserna", 11, Weight::regular, 50) == Lines{"Länssty-", "relserna"});
}

TEST_CASE("a smaller size is taken before a word is divided between syllables, not before it is at a joint") {
    const Typesetting swedish("sv");
    CHECK(fit("Länsstyrelserna", 82, 60, {13, 11, 9}).lines == std::vector<std::string>{"Länsstyrelserna"});
    CHECK(fit("Länsstyrelserna", 50, 60, {13, 11, 9}).lines == std::vector<std::string>{"Länsstyrel-", "serna"});
    CHECK(fit("Finansieringsunderlag", 90, 60, {13, 9}).size == 13);
}

TEST_CASE("a word without joints is cut so that each piece fits, and none is lost") {
    auto lines = wrap("wwwwwwwwwwwwwwwwwwww", 10, Weight::regular, 50);
    std::string together;
    for (const auto& line : lines) {
        CHECK(text_width(line, 10) <= 50);
        together += line.ends_with('-') ? line.substr(0, line.size() - 1) : line;
    }
    CHECK(together == "wwwwwwwwwwwwwwwwwwww");
    CHECK(wrap("w", 10, Weight::regular, 1) == std::vector<std::string>{"w"});
}

TEST_CASE("a slash or a hyphen inside a word is a place to break") {
    CHECK(wrap("Nätverk/Plattform", 10, Weight::regular, 60) == std::vector<std::string>{"Nätverk/", "Plattform"});
}

TEST_CASE("fitting takes the largest size that holds the text whole") {
    auto roomy = fit("Vinnova", 118, 30, {11, 10, 9}, Weight::semibold);
    CHECK(roomy.size == 11);
    CHECK_FALSE(roomy.cut);
    auto tight = fit("Forskningsrådet för hälsa, arbetsliv och välfärd", 118, 36, {11, 10, 9}, Weight::semibold);
    CHECK(tight.size < 11);
    CHECK_FALSE(tight.cut);
}

TEST_CASE("what does not fit at the smallest size ends with an ellipsis inside the box") {
    auto cut = fit("Ett mycket långt namn som aldrig ryms i en så liten ruta", 60, 24, {10, 9});
    CHECK(cut.cut);
    CHECK(cut.lines.back().ends_with("…"));
    CHECK(cut.lines.size() == 2);
    for (const auto& line : cut.lines) CHECK(text_width(line, cut.size) <= 60);
}

TEST_CASE("the hyphen of a cut word gives way to the ellipsis") {
    const Typesetting swedish("sv");
    auto cut = fit("Nätverket för innovationsupphandling i landet", 60, 24, {9});
    REQUIRE(cut.lines.size() == 2);
    CHECK(cut.lines.back() == "innovations…");
}

TEST_CASE("ellipsize keeps a short text and never cuts inside a character") {
    CHECK(ellipsize("kort", 10, Weight::regular, 100) == "kort");
    auto cut = ellipsize("ååååååååå", 10, Weight::regular, 30);
    CHECK(text_width(cut, 10) <= 30);
    CHECK(cut.ends_with("…"));
    CHECK((cut.size() - 3) % 2 == 0);
}

TEST_CASE("a character wider than the box is cut, not let out") {
    auto fitted = fit("\uFDFD", 30, 20, {10, 9});
    CHECK(fitted.cut);
    for (const auto& line : fitted.lines) CHECK(text_width(line, fitted.size) <= 30);
}
