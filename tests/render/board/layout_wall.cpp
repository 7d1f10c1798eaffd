#include "render/board/layout.hpp"

#include "engine/io/dataset.hpp"
#include "render/board/theme_file.hpp"
#include "render/view/checklist.hpp"
#include "render/view/gaps.hpp"
#include "render/view/instruments.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;

namespace {

const std::vector<std::string> none;

Wall::Card card(const std::string& title, std::size_t lines = 0) {
    Wall::Card made;
    made.title = title;
    if (lines > 0) {
        Wall::List list;
        list.style = Wall::Style::lines;
        for (std::size_t i = 0; i < lines; ++i) list.items.push_back({"r" + std::to_string(i), {}, "en rad med ord"});
        made.lists = {list};
    }
    return made;
}

Wall wall_of(const std::vector<std::size_t>& cards) {
    Wall wall;
    wall.heading.language = "sv";
    wall.heading.headline = "Kolumner av kort";
    for (std::size_t c = 0; c < cards.size(); ++c) {
        Wall::Column column{std::to_string(c + 1),
                            "Kolumn " + std::to_string(c),
                            "remark",
                            {ColourRole::actor_type, 0, "#4477AA"},
                            {},
                            "inget"};
        for (std::size_t i = 0; i < cards[c]; ++i)
            column.cards.push_back(card("Kort " + std::to_string(i) + " i kolumn " + std::to_string(c), i % 4));
        wall.columns.push_back(std::move(column));
    }
    return wall;
}

std::size_t cards_on(const Board& board) {
    return static_cast<std::size_t>(
        std::count_if(board.cards.begin(), board.cards.end(), [](const Item& item) { return item.css == "card"; }));
}

}  // namespace

TEST_CASE("any number of columns and cards makes a wall where nothing collides and nothing is lost") {
    for (const auto& cards : std::vector<std::vector<std::size_t>>{
             {}, {1}, {0}, {5, 5, 5, 3, 3}, {40}, {1, 60, 2}, {90, 0, 1}, std::vector<std::size_t>(12, 7)}) {
        auto board = lay_out(wall_of(cards), light_theme());
        CAPTURE(cards.size(), board.width, board.height);
        CHECK(test::complaints(board) == none);
        std::size_t all = 0;
        for (auto count : cards) all += count;
        CHECK(cards_on(board) == all);
    }
}

TEST_CASE("a column that is much longer than the others has its cards side by side, and keeps their order") {
    auto board = lay_out(wall_of({2, 30, 2}), light_theme());
    std::set<double> lefts;
    std::vector<std::string> labels;
    for (const auto& item : board.cards)
        if (item.label.ends_with("kolumn 1")) {
            lefts.insert(item.x);
            labels.push_back(item.label);
        }
    CHECK(lefts.size() > 1);
    CHECK(labels.front() == "Kort 0 i kolumn 1");
    CHECK(labels.back() == "Kort 29 i kolumn 1");
}

TEST_CASE("every card lies in a lane, and lanes do not overlap") {
    auto board = lay_out(wall_of({5, 14, 0, 3, 8, 2, 9}), light_theme());
    CHECK(board.frames.size() == 7);
    for (const auto& item : board.cards) {
        if (item.css != "card") continue;
        CHECK(std::any_of(board.frames.begin(), board.frames.end(), [&](const Item& frame) {
            return item.x >= frame.x && item.y >= frame.y && item.x + item.width <= frame.x + frame.width &&
                   item.y + item.height <= frame.y + frame.height;
        }));
    }
    for (std::size_t a = 0; a < board.frames.size(); ++a)
        for (std::size_t b = a + 1; b < board.frames.size(); ++b) {
            const auto &one = board.frames[a], &other = board.frames[b];
            CHECK((one.x + one.width <= other.x + 0.01 || other.x + other.width <= one.x + 0.01 ||
                   one.y + one.height <= other.y + 0.01 || other.y + other.height <= one.y + 0.01));
        }
}

TEST_CASE("on paper the columns are set anew for the sheet, and cut between columns and then between cards") {
    for (std::string name : {"A4", "A3"})
        for (bool portrait : {false, true}) {
            auto paper = *find_paper(name, portrait);
            auto boards = lay_out_pages(wall_of({9, 70, 4, 0}), light_theme(), paper);
            CAPTURE(name, portrait);
            CHECK(boards.size() > 1);
            std::size_t all = 0;
            for (const auto& board : boards) {
                CHECK(board.width == paper.width);
                CHECK(board.height == paper.height);
                CHECK(test::complaints(board) == none);
                all += cards_on(board);
            }
            CHECK(all == 83);
        }
}

TEST_CASE("where a card would be too high for the sheet alone, cards are wider") {
    auto wall = wall_of({2, 2});
    auto words = std::string("ord ");
    for (int i = 0; i < 5; ++i) words += words;
    Wall::List list;
    list.style = Wall::Style::lines;
    for (int i = 0; i < 12; ++i) list.items.push_back({"", {}, words});
    wall.columns[0].cards[0].lists = {list};
    auto paper = *find_paper("A4", false);
    auto boards = lay_out_pages(wall, light_theme(), paper);
    std::set<double> widths;
    for (const auto& board : boards) {
        CHECK(test::complaints(board) == none);
        for (const auto& item : board.cards)
            if (item.css == "card") widths.insert(item.width);
    }
    CHECK(*widths.rbegin() > 300);
}

TEST_CASE("the gap board of the shipped maps and of a crowd is a good picture in both languages") {
    std::vector<Ecosystem> maps{test::crowd({.actors = 150, .principles = 12}), {}};
    for (std::string name : {"sweden-innovation-support", "coast-example"})
        maps.push_back(load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem);
    for (const auto& map : maps)
        for (const auto* language : {"sv", "en"}) {
            ViewOptions options;
            options.language = language;
            auto shape = draw_gaps(map, options)[0].shape;
            CHECK(test::complaints(lay_out(shape, light_theme())) == none);
            for (std::string sheet : {"A4", "A3"})
                for (const auto& board : lay_out_pages(shape, light_theme(), *find_paper(sheet, false)))
                    CHECK(test::complaints(board) == none);
        }
}

TEST_CASE("every wall of the shipped map is a good picture on a dark page and in a grey print too") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    for (std::string name : {"dark", "print-grey"}) {
        auto theme = *shipped_theme(name);
        ViewOptions steps;
        steps.form = "processes";
        for (const auto& pictures :
             {draw_gaps(map, {}), draw_checklist(map, {}), draw_checklist(map, steps), draw_instruments(map, {})}) {
            CAPTURE(name, heading_of(pictures[0].shape).headline);
            CHECK(test::complaints(lay_out(pictures[0].shape, theme)) == none);
        }
    }
}
