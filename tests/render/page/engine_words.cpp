#include "render/page/engine_words.hpp"

#include "render/words/words.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace ecomap;

TEST_CASE("the page has the patterns of answers in its language, and not those of boards and commands", "[page]") {
    const auto words = engine_words("sv");
    const auto all = patterns_in("sv");
    CHECK(words["compare.headline-same"] == "Inget skiljer de två kartorna");
    for (const auto* said :
         {"number.percent", "list.and", "unknown", "cell.name", "column.name", "usage.unknown", "io.no-such-id"})
        CHECK(words[said] == all.at(said));
    for (const auto* elsewhere :
         {"page.skip", "heatmap-view.headline", "option.by", "serve.drawn-anew", "lint.variant-word"})
        CHECK_FALSE(words.contains(elsewhere));
    CHECK(words.size() < all.size());
}
