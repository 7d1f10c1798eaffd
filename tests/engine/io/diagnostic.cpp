#include "engine/io/diagnostic.hpp"

#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using ecomap::count_at_least;
using ecomap::diagnostic_codes;
using ecomap::Severity;

TEST_CASE("problems are counted from a severity upward") {
    const ecomap::Diagnostics some{{Severity::note}, {Severity::warning}, {Severity::error}};
    CHECK(count_at_least(some, Severity::note) == 3);
    CHECK(count_at_least(some, Severity::warning) == 2);
    CHECK(count_at_least(some, Severity::error) == 1);
    CHECK(count_at_least({}, Severity::note) == 0);
}

TEST_CASE("codes are sorted, unique, in kebab-case, and say what they mean in one line") {
    const auto& codes = diagnostic_codes();
    CHECK(std::is_sorted(codes.begin(), codes.end()));
    std::set<std::string_view> seen;
    for (const auto code : codes) {
        INFO(code);
        CHECK(seen.insert(code).second);
        CHECK(code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        const auto meaning = ecomap::test::said(ecomap::Message("code." + std::string(code)));
        for (auto language : {"sv", "en"}) {
            CHECK_FALSE(meaning.in(language).empty());
            CHECK(meaning.in(language).size() < 100);
        }
    }
}
