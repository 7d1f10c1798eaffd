#include "engine/lint/cells.hpp"

#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;

TEST_CASE("cells are walked row by row, without empty ones and without damaged rows, and know their places") {
    Lines seen, lists;
    load({"test", test::with_base({{"actors.csv", "id,name,aliases\na,\"A \"\"x\"\"\",\nb\nc,C,p; q\n"}}), {}},
         [&](io::Reading& reading) {
             const auto* table = reading.table("actors");
             REQUIRE(table);
             lint::for_each_cell(*table, [&](const lint::At& cell, std::string_view text) {
                 seen.push_back(std::string(text) + " " + lint::where(cell));
             });
             const auto cell = lint::cell_in(*table, 2, "aliases");
             for (const auto& item : lint::items_at(cell)) lists.push_back(lint::where(cell, item));
             CHECK(lint::text_in(*table, 0, "nothing").empty());
             CHECK(lint::is_open(reading, "levels"));
             CHECK(lint::tables_of(reading).size() == 2);
         });
    CHECK(seen == Lines{"a actors.csv:2:1", "A \"x\" actors.csv:2:3", "p; q actors.csv:4:5", "c actors.csv:4:1",
                        "C actors.csv:4:3"});
    CHECK(lists == Lines{"actors.csv:4:5", "actors.csv:4:8"});
}
