#include "engine/import/zip.hpp"

#include "tests/support/workbook.hpp"

#include <catch2/catch.hpp>

using ecomap::import::Zip;
using ecomap::import::ZipFailure;
using ecomap::import::ZipLimits;
using ecomap::test::zipped;

namespace {

ZipFailure read_all(Zip& zip, std::string_view name, std::string& into) {
    return zip.read(name, [&](std::string_view piece) {
        into += piece;
        return true;
    });
}

}  // namespace

TEST_CASE("parts are found whatever their case and slashes, and read whole") {
    const std::string long_text(300'000, 'x');
    for (const bool packed : {true, false}) {
        const std::string bytes = zipped({{"A/b.XML", "text"}, {"long", long_text}}, packed);
        Zip zip(bytes);
        CHECK(zip.failure() == ZipFailure::none);
        CHECK(zip.has("/a\\B.xml"));
        CHECK_FALSE(zip.has("b.xml"));
        CHECK(zip.name_in_archive("a/b.xml") == "A/b.XML");
        std::string all;
        CHECK(read_all(zip, "long", all) == ZipFailure::none);
        CHECK(all == long_text);
        CHECK(zip.unpacked() == long_text.size());
        CHECK(zip.beginning("long", 7) == "xxxxxxx");
        CHECK(read_all(zip, "none", all) == ZipFailure::no_part);
    }
}

TEST_CASE("a sink may have enough") {
    const std::string bytes = zipped({{"a", "text"}});
    Zip zip(bytes);
    CHECK(zip.read("a", [](std::string_view) { return false; }) == ZipFailure::stopped);
}

TEST_CASE("limits of parts, of a part and of all that is unpacked, also by reading one part again") {
    const std::string bytes = zipped({{"a", std::string(5'000, 'x')}, {"b", "y"}});
    std::string all;
    CHECK(Zip(bytes, ZipLimits{1, 10'000, 200, 10'000}).failure() == ZipFailure::many_parts);
    Zip small(bytes, ZipLimits{10, 4'999, 200, 10'000});
    CHECK(read_all(small, "a", all) == ZipFailure::large_part);
    Zip bomb(bytes, ZipLimits{10, 10'000, 1, 4'000});
    CHECK(read_all(bomb, "a", all) == ZipFailure::bomb);
    Zip again(bytes, ZipLimits{10, 10'000, 1, 8'000});
    CHECK(read_all(again, "a", all) == ZipFailure::none);
    CHECK(read_all(again, "a", all) == ZipFailure::bomb);
}

TEST_CASE("what is no archive, or one cut short, or with a wrong sum, is damaged") {
    CHECK(Zip("no archive at all").failure() == ZipFailure::damaged);
    CHECK(Zip("").failure() == ZipFailure::damaged);
    const std::string whole = zipped({{"a", "text that is stored"}}, false);
    CHECK(Zip(std::string_view(whole).substr(0, whole.size() - 10)).failure() == ZipFailure::damaged);
    std::string changed = whole;
    changed[whole.find("stored")] = 'S';
    Zip zip(changed);
    std::string all;
    CHECK(read_all(zip, "a", all) == ZipFailure::damaged);
}
