#include "render/page/page_words.hpp"

#include "engine/model/columns.hpp"
#include "render/words/words.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace ecomap;

TEST_CASE("the script has words for its buttons, for closed lists and for every column", "[page]") {
    for (const auto& language : spoken_languages()) {
        const auto words = page_words(language);
        CHECK(!words["own"]["kind.actors"].get<std::string>().empty());
        CHECK(words["status"].size() == status_list().size());
        CHECK(words["certainty"].size() == certainty_list().size());
        CHECK(words["node_class"].size() == node_class_list().size());
        for (const auto& table : data_tables())
            for (const auto& column : table.columns)
                CHECK(!words["heads"][table.name][column.name].get<std::string>().empty());
    }
    CHECK(page_words("sv")["own"]["close"] == "Stäng");
    CHECK(page_words("en")["own"]["close"] == "Close");
}
