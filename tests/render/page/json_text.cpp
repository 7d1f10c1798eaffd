#include "render/page/json_text.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace ecomap;

TEST_CASE("no words in JSON can end the element that holds it", "[page]") {
    const nlohmann::ordered_json value{{"a", "</script><!--<script>å"}, {"b", {1, nullptr}}};
    const auto text = json_text(value);
    CHECK(text.find('<') == std::string::npos);
    CHECK(nlohmann::ordered_json::parse(text) == value);
}

TEST_CASE("what is not UTF-8 is replaced", "[page]") { CHECK(json_text("a\xFF") == "\"a\xEF\xBF\xBD\""); }
