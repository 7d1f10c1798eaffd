#include "engine/io/diagnostic.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using ecomap::count_at_least;
using ecomap::Diagnostic;
using ecomap::diagnostic_codes;
using ecomap::Severity;
using ecomap::to_text;

namespace {

Diagnostic at(std::string excerpt, std::size_t column, std::size_t length, std::string hint = "") {
    return {Severity::error, "unknown-term", "offers.csv", 17, column, "unknown principle", hint, excerpt, length, 1};
}

/// The column of the screen, from 1, where the caret stands.
std::size_t caret_column(const std::string& text) { return text.rfind('^') - text.rfind('\n', text.rfind('^')); }

}  // namespace

TEST_CASE("a problem is shown with its line, a caret under the cell and what to do") {
    Diagnostic diagnostic{Severity::error,
                          "unknown-term",
                          "datasets/sweden-2022/offers.csv",
                          17,
                          12 + 6,
                          "unknown principle 'inclusivness'",
                          "did you mean 'inclusiveness'?",
                          "O-12,metodstod,  inclusivness;p3,2021-01,",
                          12,
                          1};
    CHECK(to_text(diagnostic) ==
          "datasets/sweden-2022/offers.csv:17:18: error: unknown principle 'inclusivness' [unknown-term]\n"
          "   17 | O-12,metodstod,  inclusivness;p3,2021-01,\n"
          "      |                  ^~~~~~~~~~~~  did you mean 'inclusiveness'?\n");
}

TEST_CASE("a problem of a whole file has no excerpt, and its hint a line of its own") {
    Diagnostic diagnostic;
    diagnostic.severity = Severity::warning;
    diagnostic.code = "empty-table";
    diagnostic.file = "actors.csv";
    diagnostic.message = "the file is empty";
    CHECK(to_text(diagnostic) == "actors.csv: warning: the file is empty [empty-table]\n");
    diagnostic.hint = "write a header";
    CHECK(to_text(diagnostic) ==
          "actors.csv: warning: the file is empty [empty-table]\n"
          "      | write a header\n");
}

TEST_CASE("the caret lines up after Swedish letters, tabs, wide letters and combining accents") {
    CHECK(to_text(at("åäö,xyz", 5, 3)).ends_with("   17 | åäö,xyz\n      |     ^~~\n"));
    CHECK(to_text(at("a\tb\txyz", 5, 3)).ends_with("   17 | a   b   xyz\n      |         ^~~\n"));
    CHECK(to_text(at("日本,xyz", 4, 3)).ends_with("   17 | 日本,xyz\n      |      ^~~\n"));
    CHECK(to_text(at("日本,xyz", 1, 2)).ends_with("      | ^~~~\n"));
    CHECK(to_text(at("A\xCC\x8A,xyz", 4, 3)).ends_with("      |   ^~~\n"));
}

TEST_CASE("the caret may stand behind the last character, and never underlines more than the line") {
    CHECK(to_text(at("a,b", 4, 1)).ends_with("   17 | a,b\n      |    ^\n"));
    CHECK(to_text(at("a,b", 99, 1)).ends_with("      |    ^\n"));
    CHECK(to_text(at("a,bc", 3, 1000)).ends_with("   17 | a,bc\n      |   ^~\n"));
}

TEST_CASE("a long line is cut around the place, on either side") {
    const std::string line = std::string(500, 'a') + "X" + std::string(500, 'b');
    const std::string text = to_text(at(line, 501, 1));
    const std::string excerpt =
        text.substr(text.find(" | ") + 3, text.find('\n', text.find(" | ")) - text.find(" | ") - 3);
    CHECK(excerpt.size() < 120);
    CHECK(excerpt.starts_with("…aaa"));
    CHECK(excerpt.ends_with("bbb…"));
    // The mark … is one column but three bytes.
    CHECK(caret_column(text) - 1 == std::string("   17 | ").size() + excerpt.find('X') - 2);
}

TEST_CASE("an excerpt that does not begin with its line is counted from where it begins") {
    Diagnostic diagnostic = at("abc", 502, 1);
    diagnostic.excerpt_column = 501;
    CHECK(to_text(diagnostic).ends_with("   17 | abc\n      |  ^\n"));
}

TEST_CASE("control and bidi characters of the data never reach the terminal") {
    Diagnostic diagnostic = at("x\x1B[31m\xE2\x80\xAE,y", 9, 1, "hint\x07");
    diagnostic.message = "bad '\r\xC2\x9B'";
    diagnostic.file = "a\nb.csv";
    const std::string text = to_text(diagnostic);
    CHECK(text ==
          "a\\u{A}b.csv:17:9: error: bad '\\u{D}\\u{9B}' [unknown-term]\n"
          "   17 | x\\u{1B}[31m\\u{202E},y\n"
          "      |                     ^  hint\\u{7}\n");
}

TEST_CASE("bytes that are no UTF-8 are shown by number") {
    CHECK(to_text(at("\xE5,y", 3, 1)).find("\\x{E5},y") != std::string::npos);
}

TEST_CASE("problems are counted from a severity upward") {
    const ecomap::Diagnostics some{{Severity::note, "", "", 0, 0, "", "", "", 1, 1},
                                   {Severity::warning, "", "", 0, 0, "", "", "", 1, 1},
                                   {Severity::error, "", "", 0, 0, "", "", "", 1, 1}};
    CHECK(count_at_least(some, Severity::note) == 3);
    CHECK(count_at_least(some, Severity::warning) == 2);
    CHECK(count_at_least(some, Severity::error) == 1);
    CHECK(count_at_least({}, Severity::note) == 0);
}

TEST_CASE("codes are sorted, unique, in kebab-case, and say what they mean in one line") {
    const auto& codes = diagnostic_codes();
    CHECK(std::is_sorted(codes.begin(), codes.end(), [](const auto& a, const auto& b) { return a.code < b.code; }));
    std::set<std::string_view> seen;
    for (const auto& [code, meaning] : codes) {
        INFO(code);
        CHECK(seen.insert(code).second);
        CHECK(code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        CHECK_FALSE(meaning.empty());
        CHECK(meaning.size() < 100);
    }
}

TEST_CASE("DEL is escaped as the other control characters are") {
    Diagnostic diagnostic = at("x\x7Fy", 1, 1);
    diagnostic.message = "bad '\x7F'";
    CHECK(to_text(diagnostic).find('\x7F') == std::string::npos);
    CHECK(to_text(diagnostic).find("bad '\\u{7F}'") != std::string::npos);
}
