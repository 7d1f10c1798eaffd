#include "engine/import/xlsx/relations.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("where relations stand and lead to") {
    CHECK(relations_part("") == "_rels/.rels");
    CHECK(relations_part("xl/workbook.xml") == "xl/_rels/workbook.xml.rels");
    CHECK(resolved("xl/workbook.xml", "worksheets/a.xml") == "xl/worksheets/a.xml");
    CHECK(resolved("xl/workbook.xml", "/a.xml") == "a.xml");
    CHECK(resolved("xl/workbook.xml", "../b/./a.xml") == "b/a.xml");
    CHECK(resolved("a", "../../../../etc/passwd") == "etc/passwd");
    CHECK(resolved("", "xl\\a.xml") == "xl/a.xml");
}

TEST_CASE("relations of a part; what lies outside the archive is no part") {
    const std::string bytes =
        test::zipped({{"_rels/.rels", test::relations(test::relation("a", "officeDocument", "x.xml") +
                                                      "<Relationship Id='b' Type='t/hyperlink' TargetMode='External'"
                                                      " Target='https://example.se'/>")}});
    Zip zip(bytes);
    Budget budget;
    io::Problems problems;
    Parts parts(zip, "f", budget, problems);
    const auto all = read_relations(parts, "");
    REQUIRE(all.size() == 2);
    CHECK(all[1].target.empty());
    CHECK(target_of(all, "officeDocument") == "x.xml");
    CHECK(target_of(all, "styles").empty());
    CHECK(read_relations(parts, "x.xml").empty());
}
