#include "render/view/completeness.hpp"

#include "engine/analysis/certainty/completeness.hpp"
#include "engine/io/dataset.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Bars bars_of(const Ecosystem& ecosystem, const std::string& language = "sv") {
    return std::get<Bars>(draw_completeness(ecosystem, {.language = language}).at(0).shape);
}

}  // namespace

TEST_CASE("the picture of completeness has a group for each table and the counts of the analysis") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto found = completeness(map);
    auto bars = bars_of(map);
    REQUIRE(bars.groups.size() == found.tables.size());
    for (std::size_t t = 0; t < found.tables.size(); ++t) {
        REQUIRE(bars.groups[t].rows.size() == found.tables[t].measures.size());
        for (std::size_t m = 0; m < found.tables[t].measures.size(); ++m) {
            const auto& parts = bars.groups[t].rows[m].right;
            CHECK(parts.at(0).value == static_cast<double>(found.tables[t].measures[m].stated));
            CHECK(parts.at(2).value == static_cast<double>(found.tables[t].measures[m].not_told));
            CHECK(parts.at(3).value == static_cast<double>(found.tables[t].measures[m].unknown));
            CHECK(parts[0].width + parts[1].width + parts[2].width + parts[3].width == Approx(100));
        }
    }
    CHECK(bars.heading.headline.find("Störst lucka i det som bilderna bygger på: ") == 0);
    CHECK(bars.heading.headline.back() != '.');
    CHECK(bars.groups[0].rows[1].mark == "*");  // on the board alone
    for (const auto& row : table_of(bars).rows)
        for (const auto& cell : row)
            if (const auto* words = std::get_if<std::string>(&cell)) CHECK(words->find('*') == std::string::npos);
}

TEST_CASE("stated, inferred and unknown differ by more than colour, and the unknown is said beside the bar") {
    auto bars = bars_of(Make().offer("a", {"F"}, {}).done(), "en");
    const auto& row = bars.groups[1].rows[1];
    REQUIRE(row.right.size() == 4);
    CHECK(row.right[0].ink == Ink::solid);
    CHECK(row.right[1].ink == Ink::hatched);
    CHECK(row.right[2].colour != row.right[0].colour);  // pale: how sure it is, is not told
    CHECK(row.right[3].ink == Ink::hollow);
    CHECK(row.note == "100% unknown");
    CHECK(bars.remark.find("Tables without rows: links, ") == 0);
}

TEST_CASE("with no rows at all, the picture of completeness says which tables to fill") {
    auto bars = bars_of(Ecosystem{});
    CHECK(bars.heading.headline == "Det finns inga rader att räkna");
    CHECK(bars.heading.how_to_read.find("actors.csv") != std::string::npos);
    CHECK(complaints(lay_out(bars, light_theme())) == std::vector<std::string>{});
}
