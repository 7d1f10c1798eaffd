#include "engine/import/network/fields.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

namespace {

/// "name=value" of each member.
std::string fields_of(const std::string& text) {
    io::Problems problems;
    const io::SourceText source("x.json", text);
    Fields fields;
    add_members(fields, *io::read_json(source, problems), {"skipped"});
    std::string all;
    for (const auto& [name, value] : fields) all += name + "=" + value + "\n";
    return all;
}

}  // namespace

TEST_CASE("scalars are fields, objects fields of their members, lists one field, and null says nothing") {
    CHECK(
        fields_of("{\"a\": 1, \"b\": \"x\", \"c\": null, \"d\": [1, \"y\", {\"z\": 1}], \"e\": {\"f\": {\"g\": true}},"
                  " \"h\": {}, \"i\": [], \"j\": \"\", \"skipped\": 2}") == "a=1\nb=x\nd=1|y|…\ne.f.g=true\n");
}

TEST_CASE("long names are not put together again and again") {
    const std::string name(200, 'n');
    CHECK(fields_of("{\"" + name + "\": {\"a\": 1, \"b\": 2}}") == name + "=…\n");
}

TEST_CASE("of several names the first that has a scalar holds, and an item begins where its first member does") {
    io::Problems problems;
    const io::SourceText source("x.json", "[{\"id\": null, \"key\": \"k\"}]");
    const auto list = io::read_json(source, problems);
    const auto& item = list->items.at(0);
    CHECK(scalar(item, {"id", "key"}) == "k");
    CHECK(scalar(item, {"name"}).empty());
    CHECK(scalar(*list).empty());
    CHECK(offset_of(item) == 2);
}
