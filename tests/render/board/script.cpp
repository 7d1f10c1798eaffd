#include "render/board/script.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using Parts = std::vector<std::string_view>;

TEST_CASE("a word is parted only where its script has no spaces") {
    CHECK(unspaced_parts("") == Parts{""});
    CHECK(unspaced_parts("Städte–Netz") == Parts{"Städte–Netz"});
    CHECK(unspaced_parts("المدينة") == Parts{"المدينة"});
    CHECK(unspaced_parts("ภาษาไทยเป็นภาษาราชการ") == Parts{"ภาษา", "ไทย", "เป็น", "ภาษา", "ราชการ"});
    CHECK(unspaced_parts("日本。語") == Parts{"日", "本。", "語"});  // a full stop begins no line
}

TEST_CASE("scripts without hyphens get none") {
    CHECK(takes_hyphen(U'a'));
    CHECK(takes_hyphen(U'Щ'));
    CHECK(takes_hyphen(U'7'));
    CHECK_FALSE(takes_hyphen(U'ب'));
    CHECK_FALSE(takes_hyphen(U'ש'));
    CHECK_FALSE(takes_hyphen(U'ก'));
    CHECK_FALSE(takes_hyphen(U'日'));
}
