#include "engine/import/parts.hpp"

#include "tests/support/said.hpp"
#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

TEST_CASE("every failure of an archive has its words") {
    for (const auto failure : {ZipFailure::damaged, ZipFailure::many_parts, ZipFailure::no_part, ZipFailure::large_part,
                               ZipFailure::bomb, ZipFailure::locked})
        CHECK_FALSE(in_words(message_of(failure, "xl/a.xml", {}), "sv").empty());
    CHECK(message_of(ZipFailure::none, "", {}).empty());
}

TEST_CASE("a part that cannot be read is reported with the sheet, by the name that the archive has for it") {
    class Deaf final : public XmlHandler {
        void start(const XmlName&, const XmlAttributes&) override {}
        void end(const XmlName&) override {}
        void text(std::string_view) override {}
    } handler;
    const std::string bytes = test::zipped({{"A.xml", "<a"}, {"b.xml", "<b/>"}});
    Zip zip(bytes);
    Budget budget;
    io::Problems problems;
    Parts parts(zip, "f.xlsx", budget, problems);
    CHECK(parts.read("b.xml", handler));
    CHECK_FALSE(parts.read("a.xml", handler, "S"));
    CHECK_FALSE(parts.read("c.xml", handler));
    const auto told = problems.take();
    REQUIRE(told.size() == 2);
    CHECK(in_words(told[0].message, "en") == "the part 'c.xml' is missing");
    CHECK(told[1].sheet == "S");
    CHECK(in_words(told[1].message, "en") == "'A.xml' is not XML from line 1, column 1 on");
}
