#include "render/board/advance.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;

TEST_CASE("texts of other scripts are no narrower than HarfBuzz sets them in Noto and DejaVu, and little wider") {
    struct Set {
        const char* text;
        double noto, dejavu;  // em
    };
    for (const auto& [text, noto, dejavu] :
         {Set{"المدينة", 2.736, 2.8018}, Set{"עירייה", 2.588, 2.5146}, Set{"Городская", 4.989, 5.5278},
          Set{"Δημοτική", 4.404, 4.7295}, Set{"หอสมุดแห่งชาติ", 6.247, 6.247}}) {
        CAPTURE(text);
        const auto width = em_width(text, Weight::regular);
        CHECK(width >= std::max(noto, dejavu) - 1e-3);
        CHECK(width <= 1.1 * std::max(noto, dejavu));
        CHECK(em_width(text, Weight::semibold) > width);
    }
}

TEST_CASE("a letter that joins is as wide as its form, also across marks and joiners, and never across a space") {
    const auto width = [](const char* text) { return em_width(text, Weight::regular); };
    CHECK(width("ببب") == Approx(width("ب\u200D") + width("\u200Dب\u200D") + width("\u200Dب")));
    CHECK(width("ب\u064Eب") == Approx(width("بب")));
    CHECK(width("ب ب") == Approx(2 * width("ب") + width(" ")));
    CHECK(width("اب") == Approx(width("ا") + width("ب")));  // alef joins nothing that follows
    CHECK(has_joining_letters("2 ب"));
    CHECK_FALSE(has_joining_letters("Городская 日本 עיר"));
}
