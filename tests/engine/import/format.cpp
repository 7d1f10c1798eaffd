#include "engine/import/format.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

namespace {

std::string_view format_with(const std::vector<std::string>& heads, const std::string& tag = "") {
    std::vector<HeadCell> cells;
    for (const auto& head : heads) cells.push_back({cells.size(), head, "", tag});
    return format_of(cells).name;
}

}  // namespace

TEST_CASE("a format is known by its heads, hashtags before all, and else the table is plain") {
    CHECK(format_with({"Org", "Province"}, "#org") == "hxl");
    CHECK(format_with({"Identifier", "Funding Org:Name", "Recipient Org:Name"}) == "360giving");
    CHECK(format_with({"From", "To", "Type"}) == "kumu");
    CHECK(format_with({" Source", "Target ", "Weight"}) == "gephi");
    CHECK(format_with({"id", "actor", "name", "support_types", "status"}) == "own");
    CHECK(format_with({"Organisation", "Stödform"}) == "plain");
    CHECK(format_with({}) == "plain");
    CHECK(format_named("360giving").kind == "grant");
    CHECK(format_named("none such").name == "plain");
}
