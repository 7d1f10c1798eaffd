#include "render/board/line_block.hpp"

#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

Profile::Line line_with(const std::string& title, std::size_t pills) {
    Profile::Line line;
    line.title = title;
    line.example = title.size() > 20 ? title : "";
    line.pills.assign(pills, {"3", {ColourRole::principle, 2}, "Odla nya partnerskap", Ink::hatched, true});
    return line;
}

}  // namespace

TEST_CASE("runs are cut so that the highest is as low as can be") {
    CHECK(cut_runs({10, 10, 10, 10}, 2, 2) == std::vector<std::size_t>{2, 4});
    CHECK(cut_runs({40, 10, 10, 10}, 2, 2) == std::vector<std::size_t>{1, 4});
    CHECK(cut_runs({10, 10, 10, 40}, 2, 2) == std::vector<std::size_t>{3, 4});
    CHECK(cut_runs({10, 10, 10}, 2, 3) == std::vector<std::size_t>{1, 2, 3});
    CHECK(cut_runs({10, 10, 10}, 2, 1) == std::vector<std::size_t>{3});
    CHECK(cut_runs({}, 2, 2) == std::vector<std::size_t>{0});
}

TEST_CASE("lines of any length stay inside their frame, in one column or three") {
    auto theme = light_theme();
    Chip chip{"FIN", ColourRole::support_type, "", Ink::solid, false};
    std::vector<Profile::Line> lines;
    for (std::size_t i = 0; i < 9; ++i)
        lines.push_back(line_with(i % 3 == 0 ? "Å" : i % 3 == 1 ? "Nätverk för kommuner" : std::string(300, 'm'), i));
    for (std::size_t columns : {1U, 2U, 3U})
        for (const Chip* before : std::initializer_list<const Chip*>{&chip, nullptr}) {
            LineBlock block{before, "Metodstöd, kunskapsunderlag och verktyg för alla", lines, ColourRole::support_type,
                            before == nullptr};
            Board board;
            board.width = 980;
            board.background = theme.page;
            double height = block_height(block, 908, columns, theme);
            board.height = height + 40;
            add_block(board, block, 36, 20, 908, height, columns, theme);
            CAPTURE(columns);
            CHECK(test::complaints(board).empty());
            CHECK(board.cards.size() == lines.size());
            for (const auto& item : board.cards) CHECK(item.y + item.height <= 20 + height - 10);
        }
}
