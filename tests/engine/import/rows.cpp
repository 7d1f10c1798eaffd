#include "engine/import/rows.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;
using ecomap::test::sheet;
using Texts = std::vector<std::string>;

namespace {

struct Read {
    std::vector<ImportRow> rows;
    std::vector<Loss> losses;
};

Read read(const Grid& grid, bool with_personal = false) {
    Losses losses;
    auto rows = rows_of_sheet(grid, plan_of(grid), 0, with_personal, losses);
    return {std::move(rows), losses.all()};
}

bool lost(const Read& read, const std::string& id, std::size_t count) {
    for (const auto& loss : read.losses)
        if (loss.what.id() == id) return loss.count == count;
    return false;
}

}  // namespace

TEST_CASE("cells are cut, marks are terms, and a text in a term's column is told") {
    const auto done = read(sheet("|Stödform||Målgrupp\nOrganisation|Råd|Pengar|För vem\nAlfa|x|Lån till unga|Unga\n"));
    REQUIRE(done.rows.size() == 1);
    CHECK(done.rows[0].list(Means::offer_support_types) == Texts{"Råd"});
    REQUIRE(done.rows[0].told.size() == 1);
    CHECK(done.rows[0].told[0].option == "Pengar");
    CHECK(done.rows[0].told[0].text == "Lån till unga");
    CHECK(done.rows[0].text(Means::offer_name).empty());
}

TEST_CASE("sums, template rows, heads again and rows without an actor are left out and counted") {
    const auto done =
        read(sheet("Organisation|Stödform|Målgrupp\nExempel|Råd|Unga\nAlfa|Råd|Unga\n|Pengar|Unga\n"
                   "Organisation|Stödform|Målgrupp\nSumma|7|3\n"));
    CHECK(done.rows.size() == 1);
    CHECK(done.rows[0].number == 3);
    CHECK(lost(done, "import.loss-template", 1));
    CHECK(lost(done, "import.loss-no-actor", 1));
    CHECK(lost(done, "import.loss-head-again", 1));
    CHECK(lost(done, "import.loss-total", 1));
}

TEST_CASE("what is of persons stays out, also as an example, unless it is asked for") {
    const auto grid = sheet("Organisation|Stödform|E-post\nAlfa|Råd|anna@example.se\n");
    const auto without = read(grid);
    CHECK(lost(without, "import.loss-personal", 1));
    for (const auto& loss : without.losses)
        for (const auto& example : loss.examples) CHECK(example.find('@') == std::string::npos);
    CHECK(without.rows[0].list(Means::offer_note).empty());
    CHECK(read(grid, true).rows[0].list(Means::offer_note) == Texts{"E-post: anna@example.se"});
}

TEST_CASE("what says that nothing is known is no value, and an error is none") {
    auto grid = sheet("Organisation|Stödform|Målgrupp\nAlfa|n/a|fel\n");
    grid.rows[1].cells[2].kind = CellKind::error;
    const auto done = read(grid);
    CHECK(done.rows[0].list(Means::offer_support_types).empty());
    CHECK(lost(done, "import.loss-nothing", 1));
}

TEST_CASE("a sheet that cannot be read is counted as a whole") {
    const auto done = read(sheet("Farbror|Blåbär\n1|2\n3|4\n"));
    CHECK(done.rows.empty());
    CHECK(lost(done, "import.loss-sheet", 2));
}
