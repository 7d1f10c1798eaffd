#include "engine/import/xlsx/shared_strings.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("shared texts, empty ones too, within the budget") {
    const std::string bytes =
        test::zipped({{"s.xml", "<sst><si><t>a</t></si><si/><si><t xml:space='preserve'> b </t></si></sst>"}});
    Zip zip(bytes);
    Budget budget, spent(10);
    while (spent.take(1)) {
    }
    io::Problems problems;
    Parts parts(zip, "f", budget, problems);
    CHECK(read_shared_strings(parts, "s.xml") == SharedStrings{"a", "", " b "});
    CHECK(problems.take().empty());
    Budget none(0);
    for (int i = 0; i < 1'000; ++i) none.take(1);
    Parts poor(zip, "f", none, problems);
    read_shared_strings(poor, "s.xml");
    CHECK(problems.take().size() == 1);
}
