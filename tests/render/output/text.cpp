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
    CHECK(fold("a bcd", 3) == std::vector<std::string>{"a", "bcd"});
    CHECK(fold("日本", 1) == std::vector<std::string>{"日", "本"});
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
    Origin origin;
    origin.about.name = "d";
    Document document{origin, {"r", Text("Räkna", "Count"), {{Text("Ett.", "One.")}}, {table}, {Text("Ö", "NB.")}}};
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

TEST_CASE("reports of several datasets are apart, and what a report does not have leaves no gap") {
    Table table{"t", Text("T", "T"), {{"n", Text("N", "N"), ""}}, {{std::int64_t{1}}}};
    Origin origin;
    origin.about.name = "d";
    const Document full{origin,
                        {"r", Text("R", "R"), {{Text("E.", "O.")}, {Text("T.", "T.")}}, {table}, {Text("Ö", "NB.")}}};
    const Document bare{origin, {"r", Text("Räkna", "Count"), {}, {}, {}}};
    CHECK(to_text(std::vector{bare, full, bare}, "sv") ==
          "Räkna\n=====\nd\n\n\nR\n=\nd\n\n• E.\n• T.\n\nT\n\nN\n-\n1\n\n• Ö\n\n\nRäkna\n=====\nd\n");
}

TEST_CASE("a cell of several lines has its neighbours on the first, and each column is as wide as its widest line") {
    Table table{"t", {}, {{"a", Text("A", "A"), ""}, {"b", Text("B", "B"), ""}, {"n", Text("N", "N"), ""}}, {}};
    const std::string line(44, 'x');
    table.rows = {{line + " yy", std::string("b"), std::int64_t{7}}, {std::string("z"), std::string("cc"), Cell{}}};
    const std::string gap(43, ' ');
    CHECK(to_text(table, "sv") == "A" + gap + "  B       N\n" + std::string(44, '-') + "  --  -----\n" + line +
                                      "  b       7\nyy\nz" + gap + "  cc  okänt\n");
}

TEST_CASE("a sentence is folded at the width of the page, with a hanging indent where it has a bullet") {
    Origin origin;
    origin.about.name = "d";
    const std::string word(46, 'w'), longer = word + " " + word + "www v";  // 97 and two more
    const Document document{origin, {"r", Text("R", "R"), {{Text(word + " " + word + "w v", "")}}, {}, {}}};
    CHECK(to_text(std::vector{document}, "sv") == "R\n=\nd\n\n• " + word + " " + word + "w\n  v\n");
    Twin twin;
    twin.heading.headline = "H";
    twin.heading.how_to_read = longer;
    twin.table = {"t", {}, {{"n", Text("N", "N"), ""}}, {{std::int64_t{1}}}};
    CHECK(to_text(twin) == "H\n=\n" + word + " " + word + "www\nv\n\nN\n-\n1\n");
}
