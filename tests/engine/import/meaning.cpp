#include "engine/import/meaning.hpp"

#include "engine/io/schema.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("each meaning has a word of its own that leads back to it, and its vocabulary is a table") {
    std::set<std::string_view> words;
    for (const auto& each : meanings()) {
        CHECK(words.insert(each.word).second);
        CHECK(means_of(each.word) == each.means);
        CHECK(&meaning_of(each.means) == &each);
        if (!each.vocabulary.empty()) CHECK(io::find_schema(each.vocabulary));
    }
    CHECK_FALSE(means_of("offer.colour"));
    CHECK(meaning_of(Means::offer_phases).part() == "offer");
    CHECK(meaning_of(Means::offer_phases).column() == "phases");
    CHECK(meaning_of(Means::personal).column().empty());
}
