#include "render/output/text.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("width is counted in columns of a terminal, not in bytes") {
    CHECK(display_width("åäö") == 3);
    CHECK(display_width("日本") == 4);
    CHECK(display_width("e\u0301") == 1);
}

TEST_CASE("control characters and changes of direction are shown, never sent to the terminal") {
    CHECK(printable("a\x1b[31mb") == "a\\u{1B}[31mb");
    CHECK(printable("a\u202Eb") == "a\\u{202E}b");
    CHECK(printable("a\u009Bb") == "a\\u{9B}b");
    CHECK(printable("a\nb\tc\rd") == "a b c\\u{D}d");
    CHECK(printable("👩\u200D🚀") == "👩\u200D🚀");
    CHECK(printable("a\xff") == "a\\x{FF}");
}

TEST_CASE("a long text is folded at spaces, a long word anywhere") {
    CHECK(fold("ett två tre", 7) == std::vector<std::string>{"ett två", "tre"});
    CHECK(fold("abcdefgh", 3) == std::vector<std::string>{"abc", "def", "gh"});
    CHECK(fold("a abcdef b", 3) == std::vector<std::string>{"a a", "bcd", "ef", "b"});
    CHECK(fold("", 3) == std::vector<std::string>{""});
    for (const auto& line : fold("日本語のとても長い文字列 och mer", 5)) CHECK(display_width(line) <= 5);
}

TEST_CASE("a table on a terminal has aligned columns, numbers to the right and no spaces at line ends") {
    Table table{"t", {}, {{"name", Text("Namn", "Name"), ""}, {"n", Text("Antal", "Number"), ""}}, {}};
    table.rows = {{std::string("Å"), std::int64_t{3}}, {std::string("Beta"), 12.5}, {std::string("C"), Cell{}}};
    CHECK(to_text(table, "sv") ==
          "Namn  Antal\n"
          "----  -----\n"
          "Å         3\n"
          "Beta   12.5\n"
          "C     okänt\n");
}

TEST_CASE("a table of which a page shows the first rows counts the rest") {
    Table table{"t", {}, {{"n", Text("N", "N"), ""}}, {{std::int64_t{1}}, {std::int64_t{2}}, {std::int64_t{3}}}, 1};
    CHECK(to_text(table, "sv") == "N\n-\n1\n… och 2 rader till\n");
    table.first_rows = 2;
    CHECK(to_text(table, "en") == "N\n-\n1\n2\n… and 1 more row\n");
    CHECK(to_text(table, "sv") == "N\n-\n1\n2\n… och 1 rad till\n");
    table.first_rows = 3;
    CHECK(to_text(table, "en") == "N\n-\n1\n2\n3\n");
}

TEST_CASE("a report on a terminal has its title, origin, findings, tables and notes") {
    Table table{"t", Text("T", "T"), {{"n", Text("N", "N"), ""}}, {{std::int64_t{1}}}};
    About about;
    about.name = "d";
    Document document{about, {"r", Text("Räkna", "Count"), {{Text("Ett.", "One.")}}, {table}, {Text("Ö", "NB.")}}};
    CHECK(to_text(std::vector{document}, "sv") == "Räkna\n=====\nd\n\n• Ett.\n\nT\n\nN\n-\n1\n\n• Ö\n");
}

TEST_CASE("a picture on a terminal is its headline, how to read it, its numbers and its footer") {
    Twin twin;
    twin.heading.headline = "Hej";
    twin.heading.how_to_read = "R.";
    twin.heading.footer_left = "L";
    twin.table = {"t", {}, {{"n", Text("N", "N"), ""}}, {{std::int64_t{1}}}};
    CHECK(to_text(twin) == "Hej\n===\nR.\n\nN\n-\n1\n\nL\n");
}
