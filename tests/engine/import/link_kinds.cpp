#include "engine/import/link_kinds.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using namespace ecomap::import;
using ecomap::test::sheet;

namespace {

std::string table(const Imported& imported, const std::string& file) {
    for (const auto& each : imported.tables)
        if (each.file == file) return each.text;
    return "";
}

std::size_t lost(const Imported& imported, const std::string& id) {
    std::size_t count = 0;
    for (const auto& loss : imported.losses) count += loss.what.id() == id ? loss.count : 0;
    return count;
}

}  // namespace

TEST_CASE("a kind whose links have no direction has none, and what both ends say is one link") {
    const auto imported = import_grids({sheet("From|To|Type|Direction\na|b|joins|undirected\nb|a|joins|undirected\na|c|"
                                              "joins|mutual\na|b|pays|directed\n")},
                                       {.name = "map"});
    CHECK(table(imported, "links.csv") == "from,to,kind\na,b,joins\na,b,pays\na,c,joins\n");
    CHECK(table(imported, "link_kinds.csv") == "id,label,directed\njoins,joins,no\npays,pays,\n");
    CHECK(lost(imported, "import.loss-same-link") == 1);
    CHECK(lost(imported, "import.loss-mutual") == 1);
    CHECK(lost(imported, "import.loss-both-ways") == 0);
}

TEST_CASE("in a kind with a direction, a link without one, or with both, is two") {
    const auto imported =
        import_grids({sheet("Source|Target|Type\na|b|Directed\nb|c|Undirected\nc|c|Undirected\n")}, {.name = "map"});
    CHECK(table(imported, "links.csv") == "from,to,kind\na,b,link\nb,c,link\nc,b,link\nc,c,link\n");
    CHECK(table(imported, "link_kinds.csv").empty());
    CHECK(lost(imported, "import.loss-both-ways") == 2);
}

TEST_CASE("of a framework's kinds the framework knows the direction") {
    ImportOptions options{.name = "map"};
    options.terms = {{"link_kinds", {{"joins", {"joins"}}}}};
    const auto imported = import_grids({sheet("From|To|Type|Direction\na|b|joins|undirected\n")}, options);
    CHECK(table(imported, "link_kinds.csv").empty());
    CHECK(lost(imported, "import.loss-direction") == 1);
}

TEST_CASE("an end without a row of its own is counted, where others have one") {
    const auto links = sheet("From|To\nAlfa|Beta\nAlfa|Gamma\n", "links");
    CHECK(lost(import_grids({sheet("Label|Type\nAlfa|firm\n"), links}, {.name = "map"}),
               "import.loss-end-without-row") == 2);
    CHECK(lost(import_grids({links}, {.name = "map"}), "import.loss-end-without-row") == 0);
}
