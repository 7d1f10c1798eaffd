#include "render/output/diagnostic_text.hpp"

#include "engine/io/schema.hpp"
#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace ecomap;

namespace {

Message said_as(const char* words) { return Message::as_it_is(words); }

Diagnostic at(std::string excerpt, std::size_t column, std::size_t length, const char* hint = "") {
    return {Severity::error, "unknown-term",     "offers.csv", 17, column, said_as("unknown principle"),
            said_as(hint),   std::move(excerpt), length,       1};
}

std::string in_english(const Diagnostic& diagnostic) { return to_text(diagnostic, "en"); }

/// The column of the screen, from 1, where the caret stands.
std::size_t caret_column(const std::string& text) { return text.rfind('^') - text.rfind('\n', text.rfind('^')); }

}  // namespace

TEST_CASE("a problem is shown with its line, a caret under the cell and what to do") {
    Diagnostic diagnostic{Severity::error,
                          "unknown-term",
                          "datasets/sweden-2022/offers.csv",
                          17,
                          12 + 6,
                          {"io.unknown-term", {{"noun", io::noun_of("principles", "none")}, {"id", "inclusivness"}}},
                          {"io.did-you-mean", {{"word", "inclusiveness"}}},
                          "O-12,metodstod,  inclusivness;p3,2021-01,",
                          12,
                          1};
    CHECK(in_english(diagnostic) ==
          "datasets/sweden-2022/offers.csv:17:18: error: unknown principle 'inclusivness' [unknown-term]\n"
          "   17 | O-12,metodstod,  inclusivness;p3,2021-01,\n"
          "      |                  ^~~~~~~~~~~~  did you mean 'inclusiveness'?\n");
    CHECK(to_text(diagnostic, "sv") ==
          "datasets/sweden-2022/offers.csv:17:18: fel: det finns ingen princip 'inclusivness' [unknown-term]\n"
          "   17 | O-12,metodstod,  inclusivness;p3,2021-01,\n"
          "      |                  ^~~~~~~~~~~~  menade du 'inclusiveness'?\n");
}

TEST_CASE("a problem of a whole file has no excerpt, and its hint a line of its own") {
    Diagnostic diagnostic;
    diagnostic.severity = Severity::warning;
    diagnostic.code = "empty-table";
    diagnostic.file = "actors.csv";
    diagnostic.message = Message("io.empty-file");
    CHECK(in_english(diagnostic) == "actors.csv: warning: the file is empty [empty-table]\n");
    diagnostic.hint = said_as("write a header");
    CHECK(in_english(diagnostic) ==
          "actors.csv: warning: the file is empty [empty-table]\n"
          "      | write a header\n");
}

TEST_CASE("the caret lines up after Swedish letters, tabs, wide letters and combining accents") {
    CHECK(in_english(at("åäö,xyz", 5, 3)).ends_with("   17 | åäö,xyz\n      |     ^~~\n"));
    CHECK(in_english(at("a\tb\txyz", 5, 3)).ends_with("   17 | a   b   xyz\n      |         ^~~\n"));
    CHECK(in_english(at("日本,xyz", 4, 3)).ends_with("   17 | 日本,xyz\n      |      ^~~\n"));
    CHECK(in_english(at("日本,xyz", 1, 2)).ends_with("      | ^~~~\n"));
    CHECK(in_english(at("A\xCC\x8A,xyz", 4, 3)).ends_with("      |   ^~~\n"));
}

TEST_CASE("the caret may stand behind the last character, and never underlines more than the line") {
    CHECK(in_english(at("a,b", 4, 1)).ends_with("   17 | a,b\n      |    ^\n"));
    CHECK(in_english(at("a,b", 99, 1)).ends_with("      |    ^\n"));
    CHECK(in_english(at("a,bc", 3, 1000)).ends_with("   17 | a,bc\n      |   ^~\n"));
}

TEST_CASE("a long line is cut around the place, on either side") {
    const std::string line = std::string(500, 'a') + "X" + std::string(500, 'b');
    const std::string text = in_english(at(line, 501, 1));
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
    CHECK(in_english(diagnostic).ends_with("   17 | abc\n      |  ^\n"));
}

TEST_CASE("control and bidi characters of the data never reach the terminal") {
    Diagnostic diagnostic = at("x\x1B[31m\xE2\x80\xAE,y", 9, 1, "hint\x07");
    diagnostic.message = said_as("bad '\r\xC2\x9B'");
    diagnostic.file = "a\nb.csv";
    const std::string text = in_english(diagnostic);
    CHECK(text ==
          "a\\u{A}b.csv:17:9: error: bad '\\u{D}\\u{9B}' [unknown-term]\n"
          "   17 | x\\u{1B}[31m\\u{202E},y\n"
          "      |                     ^  hint\\u{7}\n");
}

TEST_CASE("bytes that are no UTF-8 are shown by number") {
    CHECK(in_english(at("\xE5,y", 3, 1)).find("\\x{E5},y") != std::string::npos);
}

TEST_CASE("DEL is escaped as the other control characters are") {
    Diagnostic diagnostic = at("x\x7Fy", 1, 1);
    diagnostic.message = said_as("bad '\x7F'");
    CHECK(in_english(diagnostic).find('\x7F') == std::string::npos);
    CHECK(in_english(diagnostic).find("bad '\\u{7F}'") != std::string::npos);
}

TEST_CASE("every problem of a nasty table can be shown, in both languages, on lines without control characters") {
    const auto nasty = std::filesystem::path(ECOMAP_DATASETS) / ".." / "tests/engine/io/nasty";
    std::size_t problems = 0;
    for (const auto& entry : std::filesystem::directory_iterator(nasty)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        for (auto name : {"actors.csv", "offers.csv", "survey.csv", "datapackage.json"})
            for (const auto& each : test::load_tables(test::with_base({{name, bytes}})).diagnostics)
                for (auto language : {"sv", "en"}) {
                    const auto text = to_text(each, language);
                    INFO(entry.path() << ": " << text);
                    CHECK(text.ends_with('\n'));
                    CHECK(std::none_of(text.begin(), text.end(), [](char c) {
                        return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F;
                    }));
                    ++problems;
                }
    }
    CHECK(problems > 100);
}
