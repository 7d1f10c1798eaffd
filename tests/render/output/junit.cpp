#include "render/output/junit.hpp"

#include "tests/support/hostile.hpp"

#include <expat.h>
#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

bool is_well_formed(const std::string& xml) {
    auto* parser = XML_ParserCreate(nullptr);
    const bool good = XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return good;
}

}  // namespace

TEST_CASE("the tables are one case and every expectation one; failures are counted") {
    Outcome met, unmet;
    met.met = true;
    met.expectation.text = "expect actors > 1";
    unmet.expectation.text = "expect actors < 1 & \"x\"";
    unmet.actual = 2;
    const std::vector<Checked> checked{
        {"a<b", {{Severity::error, "bad-id", "a.csv", 3, 1, Message("io.no-rows")}}, {met, unmet}}};
    const auto xml = to_junit(checked, Severity::error, "en");
    CHECK(is_well_formed(xml));
    CHECK(count(xml, "<testcase") == 3);
    CHECK(count(xml, "<failure") == 2);
    CHECK(xml.find("tests=\"3\" failures=\"2\"") != std::string::npos);
    CHECK(xml.find("a&lt;b") != std::string::npos);
    CHECK(xml.find("expect actors &lt; 1 &amp; &quot;x&quot;") != std::string::npos);
    CHECK(count(to_junit(checked, std::nullopt, "en"), "<failure") == 1);
    const auto swedish = to_junit(checked, Severity::error, "sv");
    CHECK(swedish.find("name=\"tabellerna går att läsa\"") != std::string::npos);
    CHECK(swedish.find("fel: tabellen har en rubrikrad men inga rader [bad-id]") != std::string::npos);
    CHECK(count(to_junit({}, Severity::error, "en"), "<testsuites") == 1);
}

TEST_CASE("no text makes the document unreadable: names, problems and expectations are repaired and escaped") {
    for (const auto& text : ecomap::test::hostile_labels) {
        Outcome unmet;
        unmet.expectation.text = text;
        unmet.expectation.file = text;
        unmet.items = {Message::as_it_is(text)};
        const std::vector<Checked> checked{
            {text, {{Severity::error, "bad-id", text, 3, 1, Message::as_it_is(text)}}, {unmet}}};
        const auto xml = to_junit(checked, Severity::error, "en");
        CHECK(is_well_formed(xml));
        CHECK(count(xml, "<testcase") == 2);
    }
    const auto xml = to_junit(std::vector<Checked>{{"a\x01z\uFFFE\xE5", {}, {}}}, Severity::error, "en");
    CHECK(xml.find("a\uFFFDz\uFFFD\uFFFD") != std::string::npos);
}

TEST_CASE("line ends of a problem survive where a parser reads attributes") {
    const std::vector<Checked> checked{{"a\nb", {}, {}}};
    CHECK(to_junit(checked, Severity::error, "en").find("name=\"a&#10;b\"") != std::string::npos);
}

TEST_CASE("the counts of several datasets add up, and a dataset without failures has none") {
    Outcome met, unmet;
    met.met = true;
    met.expectation.text = "m";
    unmet.expectation.text = "u";
    unmet.expectation.file = "e.txt";
    unmet.expectation.line = 4;
    const Diagnostic error{Severity::error, "bad-id", "a.csv", 3, 1, Message("io.no-rows")};
    const Diagnostic note{Severity::note, "empty-table", "b.csv", 1, 1, Message("io.no-rows")};
    const std::vector<Checked> checked{
        {"a", {error, note, error}, {met}}, {"b", {note}, {}}, {"c", {error}, {unmet, met}}};
    const auto xml = to_junit(checked, Severity::error, "en");
    CHECK(xml.find("name=\"ecomap check\" tests=\"6\" failures=\"3\">") != std::string::npos);
    CHECK(xml.find("name=\"a\" tests=\"2\" failures=\"1\" errors=\"0\"") != std::string::npos);
    CHECK(xml.find("name=\"b\" tests=\"1\" failures=\"0\" errors=\"0\"") != std::string::npos);
    CHECK(xml.find("name=\"c\" tests=\"3\" failures=\"2\" errors=\"0\"") != std::string::npos);
    CHECK(xml.find("<failure message=\"2 problems\">") != std::string::npos);
    CHECK(xml.find("<failure message=\"1 problem\">") != std::string::npos);
    CHECK(xml.find(">e.txt:4</failure>") != std::string::npos);
    CHECK(xml.find("b.csv") == std::string::npos);
    CHECK(to_junit(checked, Severity::note, "en").find("<failure message=\"3 problems\">") != std::string::npos);
}
