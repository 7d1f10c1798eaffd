#include "render/output/markdown.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("text from the data cannot become markup or end a table row") {
    CHECK(markdown_text("a|b") == "a\\|b");
    CHECK(markdown_text("a\nb") == "a b");
    CHECK(markdown_text("<img src=x>") == "&lt;img src=x\\>");
    CHECK(markdown_text("R&D *x* [y](z) `q` _w_") == "R&amp;D \\*x\\* \\[y\\](z) \\`q\\` \\_w\\_");
    CHECK(markdown_text("åäö – 5 %") == "åäö – 5 %");
    CHECK(markdown_text("a\tb\r\nc") == "a b  c");
}

TEST_CASE("text that is no text is repaired: control characters, noncharacters, bytes that are no UTF-8") {
    CHECK(markdown_text("a\x7Fz") == "a\uFFFDz");
    CHECK(markdown_text("a\x1Bz\u009B") == "a\uFFFDz\uFFFD");
    CHECK(markdown_text("a\xE5z\uFFFE\u202E") == "a\uFFFDz\uFFFD\uFFFD");
}

TEST_CASE("a table in Markdown sets numbers to the right and says unknown") {
    Table table{"t", {}, {{"name", Text("Namn", "Name"), ""}, {"n", Text("Antal", "Number"), ""}}, {}};
    table.rows = {{std::string("a"), std::int64_t{3}}, {std::string("b"), Cell{}}};
    CHECK(to_markdown(table, "sv") == "| Namn | Antal |\n| --- | ---: |\n| a | 3 |\n| b | okänt |\n");
}

TEST_CASE("a report in Markdown has its title, origin, findings, tables and notes") {
    Table table{"t", Text("T", "T"), {{"n", Text("N", "N"), ""}}, {{std::int64_t{1}}}};
    Origin origin;
    origin.about.name = "d";
    origin.about.as_of = "2022";
    Document document{origin, {"r", Text("R", "R"), {{Text("Ett.", "One.")}}, {table}, {Text("Obs.", "NB.")}}};
    CHECK(to_markdown(std::vector{document}, "en") ==
          "# R\n\nd · as of 2022\n\n- One.\n\n## T\n\n| N |\n| ---: |\n| 1 |\n\n## Notes\n\n- NB.\n");
}

TEST_CASE("a picture in Markdown is its headline, how to read it, its numbers and its footer") {
    Twin twin;
    twin.heading.headline = "H";
    twin.heading.how_to_read = "R.";
    twin.heading.footer_left = "L";
    twin.heading.footer_right = "F";
    twin.heading.language = "en";
    twin.table = {"t", {}, {{"n", Text("N", "N"), ""}}, {{std::int64_t{1}}}};
    CHECK(to_markdown(twin) == "# H\n\nR.\n\n| N |\n| ---: |\n| 1 |\n\nL\n\nF\n");
}

TEST_CASE("reports of several datasets in Markdown follow each other, and what one does not have leaves no gap") {
    Table table{"t", Text("T", "T"), {{"n", Text("N", "N"), ""}}, {{std::int64_t{1}}, {std::int64_t{2}}}};
    Origin origin;
    origin.about.name = "d";
    const Document full{
        origin, {"r", Text("R", "R"), {{Text("E.", "O.")}}, {table, table}, {Text("X.", "Y."), Text("Z.", "Z.")}}};
    const Document bare{origin, {"r", Text("S", "S"), {}, {}, {}}};
    const std::string lines = "\n## T\n\n| N |\n| ---: |\n| 1 |\n| 2 |\n";
    CHECK(to_markdown(std::vector{bare, full}, "en") ==
          "# S\n\nd\n\n\n# R\n\nd\n\n- O.\n" + lines + lines + "\n## Notes\n\n- Y.\n- Z.\n");
}

TEST_CASE("a picture in Markdown without how to read or footer ends with its table") {
    Twin twin;
    twin.heading.headline = "H";
    twin.table = {"t", {}, {{"n", Text("N", "N"), ""}}, {{std::int64_t{1}}}};
    CHECK(to_markdown(twin) == "# H\n\n| N |\n| ---: |\n| 1 |\n");
}
