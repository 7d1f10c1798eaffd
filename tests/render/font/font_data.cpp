#include "render/font/font_data.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

TEST_CASE("the width table is sorted and knows Swedish") {
    auto table = font_advances();
    auto by_code = [](const Advance& a, const Advance& b) { return a.code < b.code; };
    CHECK(std::is_sorted(table.begin(), table.end(), by_code));
    for (char32_t letter : {U'å', U'ä', U'ö', U'Å', U'Ä', U'Ö', U'–', U'…'})
        CHECK(std::any_of(table.begin(), table.end(),
                          [&](const Advance& a) { return a.code == letter && a.regular > 0; }));
}

TEST_CASE("the fonts are WOFF2 files in base64") {
    for (auto font : {font_regular(), font_semibold()}) {
        CHECK(font.starts_with("d09GM"));  // "wOF2"
        CHECK(font.size() < 40000);
        CHECK(font.size() % 4 == 0);
    }
}
