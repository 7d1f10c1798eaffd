#include "engine/model/story.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a date is stated when it rests on the text alone, not when it was read out of something") {
    const auto resting_on = [](const char* basis) {
        TimelineEvent event;
        event.basis = basis;
        return date_is_stated(event);
    };
    for (const auto* stated : {"", "text", "text and number", "text (footnote)"}) {
        CAPTURE(stated);
        CHECK(resting_on(stated));
    }
    for (const auto* read : {"number", "link (2022-08)", "text: around 2003", "textile"}) {
        CAPTURE(read);
        CHECK_FALSE(resting_on(read));
    }
}
