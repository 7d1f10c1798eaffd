#include "engine/model/collate.hpp"

#include "engine/model/icu_status.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using ecomap::Collator;

namespace {

std::vector<std::string> sorted(std::vector<std::string> names, std::string_view language) {
    const Collator before(language);
    std::sort(names.begin(), names.end(), [&](const auto& a, const auto& b) { return before(a, b); });
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("in Swedish å ä ö come after z, in English they are a and o") {
    const Names names{"Örebro", "Zeta", "Åmål", "Ängelholm", "Borås", "Osby"};
    CHECK(sorted(names, "sv") == Names{"Borås", "Osby", "Zeta", "Åmål", "Ängelholm", "Örebro"});
    CHECK(sorted(names, "en") == Names{"Åmål", "Ängelholm", "Borås", "Örebro", "Osby", "Zeta"});
}

TEST_CASE("in Danish aa is å and comes last") { CHECK(sorted({"Aarhus", "Vejle"}, "da") == Names{"Vejle", "Aarhus"}); }

TEST_CASE("case and accents decide only between names that are otherwise equal") {
    CHECK(sorted({"b", "A", "a", "B"}, "sv") == Names{"a", "A", "b", "B"});
    CHECK(sorted({"Cafe b", "Café a"}, "sv") == Names{"Café a", "Cafe b"});
}

TEST_CASE("different strings are never equal, equal strings never before each other") {
    const Collator before("sv");
    const std::string composed = "\xC3\xA5";    // å
    const std::string combining = "a\xCC\x8A";  // a and a ring: the same letter, other bytes
    CHECK(before(composed, combining) != before(combining, composed));
    CHECK_FALSE(before("a", "a"));
    CHECK_FALSE(before("", ""));
    CHECK(before("", "a"));
}

TEST_CASE("a language without rules of its own gets the common ones") {
    CHECK(sorted({"b", "a"}, "xx") == Names{"a", "b"});
    CHECK(sorted({"b", "a"}, "") == Names{"a", "b"});
}

TEST_CASE("a collator can be moved") {
    Collator first("sv");
    Collator second = std::move(first);
    CHECK(second("z", "å"));
}

TEST_CASE("ICU without memory is no missing language, but as new without memory") {
    CHECK_THROWS_AS(ecomap::failed(U_MEMORY_ALLOCATION_ERROR), std::bad_alloc);
    CHECK(ecomap::failed(U_MISSING_RESOURCE_ERROR));
    CHECK_FALSE(ecomap::failed(U_USING_DEFAULT_WARNING));
    icu::UnicodeString text("x");
    CHECK(&ecomap::whole(text) == &text);
    text.setToBogus();
    CHECK_THROWS_AS(ecomap::whole(text), std::bad_alloc);
}
