#include "render/page/html.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("texts and attributes are escaped", "[page]") {
    CHECK(element("p", "a < b & \"c\"") == "<p>a &lt; b &amp; &quot;c&quot;</p>");
    CHECK(link_to("#a\"b", "<i>") == "<a href=\"#a&quot;b\">&lt;i&gt;</a>");
    CHECK(attribute("id", "'\"") == " id=\"&#39;&quot;\"");
}

TEST_CASE("a table in the page has the first rows, says how many there are, and sets numbers to the right", "[page]") {
    Table table;
    table.columns = {column("name"), column("count")};
    for (std::int64_t i = 0; i < 4; ++i) table.rows.push_back({std::string("<" + std::to_string(i)), i});
    const auto html = html_table(table, "en", 2);
    CHECK(html.starts_with("<table data-rows=\"4\">"));
    CHECK(html.find("<td>&lt;1</td><td class=\"n\">1</td>") != std::string::npos);
    CHECK(html.find("&lt;2") == std::string::npos);
    CHECK(html.find("<th scope=\"col\" class=\"n\">") != std::string::npos);
}
