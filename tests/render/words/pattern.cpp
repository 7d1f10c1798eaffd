#include "render/words/pattern.hpp"

#include "engine/model/error.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace ecomap;

namespace {

std::string filled(std::string_view pattern, const std::vector<NamedArgument>& arguments, std::string_view in = "en") {
    return Pattern(pattern, "here").fill(arguments, PluralForms(in), [](const Argument& argument) {
        if (const auto* count = std::get_if<std::int64_t>(&argument.value())) return std::to_string(*count);
        return std::get<std::string>(argument.value());
    });
}

}  // namespace

TEST_CASE("arguments stand where the pattern names them") {
    CHECK(filled("{b} – {a}; {b}", {{"a", "å"}, {"b", "ö"}}) == "ö – å; ö");
    CHECK(filled("", {}).empty());
    CHECK(filled("it's '{'x'}'", {}) == "it's {x}");
    CHECK_THROWS_AS(filled("{a}", {{"b", "x"}}), std::logic_error);
}

TEST_CASE("a count chooses its form, in digits that no language groups") {
    constexpr std::string_view pattern = "{n, plural, =0 {none} one {# cell} other {# cells}}";
    CHECK(filled(pattern, {{"n", 0}}) == "none");
    CHECK(filled(pattern, {{"n", 1}}) == "1 cell");
    CHECK(filled(pattern, {{"n", 12345}}) == "12345 cells");
    CHECK(filled("{n, plural, one {# cel} few {# cele} other {# cel}}", {{"n", 3}}, "pl") == "3 cele");
    CHECK_THROWS_AS(filled(pattern, {{"n", "three"}}), std::logic_error);
}

TEST_CASE("a word chooses, and what is chosen has arguments and choices of its own") {
    constexpr std::string_view pattern =
        "{when, select, today {{n, plural, one {# offers} other {# offer}}, says {who}} other {#}}";
    CHECK(filled(pattern, {{"when", "today"}, {"n", 1}, {"who", "x"}}) == "1 offers, says x");
    CHECK(filled(pattern, {{"when", "today"}, {"n", 2}, {"who", "x"}}) == "2 offer, says x");
    CHECK(filled(pattern, {{"when", "later"}}) == "#");
    CHECK_THROWS_AS(filled(pattern, {{"when", 1}}), std::logic_error);
}

TEST_CASE("what is no pattern is refused, and so are arguments that ICU would format itself") {
    for (std::string_view wrong : {"{a", "{a, plural, one {x}}", "{0}", "{a, number}", "{a, choice, 0#x}"})
        CHECK_THROWS_AS(Pattern(wrong, "here"), Error);
    CHECK_THROWS_WITH(Pattern("x {a", "en: b"), Catch::StartsWith("en: b: no message of ICU's MessageFormat"));
}

TEST_CASE("a pattern knows what it names") {
    CHECK(Pattern("{b} {n, plural, one {a} other {{c}}} {w, select, x {} other {}}", "here").names() ==
          std::set<std::string>{"b", "c", "n", "n plural one", "n plural other", "w", "w select other", "w select x"});
    CHECK(PluralForms("sv").all() == std::set<std::string>{"one", "other"});
    CHECK(PluralForms("pl").all().count("few") == 1);
}
