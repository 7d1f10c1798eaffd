#include "render/output/github.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("each problem is a command of one line, in which nothing of the data is one") {
    Diagnostic warning;
    warning.severity = Severity::warning;
    warning.code = "self-link";
    warning.file = "my,map:1/links.csv";
    warning.line = 3;
    warning.column = 2;
    warning.length = 4;
    warning.message = Message::as_it_is("100% a\nb");
    Diagnostic cell = warning;
    cell.severity = Severity::note;
    cell.sheet = "Links";
    const Checked checked{"map", {warning, cell}, {}};
    CHECK(to_github(std::span(&checked, 1), "en") ==
          "::warning file=my%2Cmap%3A1/links.csv,line=3,col=2,endColumn=6,title=self-link::100%25 a\\u{A}b\n"
          "::notice file=my%2Cmap%3A1/links.csv,title=self-link::Links!B3: 100%25 a\\u{A}b\n");
    CHECK(to_github({}, "en").empty());
}
