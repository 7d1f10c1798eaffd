#include "render/board/layout.hpp"

#include "engine/io/dataset.hpp"
#include "render/view/overview.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace ecomap;

namespace {

Board board_of(const Ecosystem& ecosystem, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    auto theme = light_theme();
    return lay_out(std::get<Cards>(draw_overview(ecosystem, options)[0].shape), theme);
}

std::size_t count(const std::vector<Item>& items, const std::string& css) {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](const Item& item) { return item.css == css; }));
}

}  // namespace

TEST_CASE("an overview of one, five, 64, 150 or 500 actors has every actor once and nothing that collides") {
    for (unsigned actors : {1, 5, 64, 150, 500}) {
        auto board = board_of(test::crowd({.actors = actors}));
        CAPTURE(actors);
        CHECK(test::complaints(board).empty());
        CHECK(count(board.cards, "card") == actors);
    }
}

TEST_CASE("one principle or twelve, Swedish or English, all fit on the notes") {
    for (unsigned principles : {1, 12})
        for (const auto* language : {"sv", "en"}) {
            CAPTURE(principles, language);
            CHECK(test::complaints(board_of(test::crowd({.actors = 40, .principles = principles}), language)).empty());
        }
}

TEST_CASE("up to 70 actors the page has the shape of A3 and is well used") {
    for (unsigned actors : {20, 33, 48, 64, 70}) {
        auto board = board_of(test::crowd({.actors = actors}));
        CAPTURE(actors, board.width, board.height);
        CHECK(board.width / board.height > 1.25);
        CHECK(board.width / board.height < 1.65);
        double notes = 0;
        for (const auto& item : board.cards)
            if (item.css == "card") notes += item.width * item.height;
        CHECK(notes / (board.width * board.height) > 0.3);
    }
}

TEST_CASE("frames beside each other are equally high, fill the page's width and do not overlap") {
    auto board = board_of(test::crowd({}));
    std::map<double, std::vector<const Item*>> shelves;
    for (const auto& frame : board.frames) shelves[frame.y].push_back(&frame);
    CHECK(shelves.size() > 1);
    for (const auto& [y, frames] : shelves) {
        for (const auto* frame : frames) CHECK(frame->height == frames[0]->height);
        CHECK(frames.front()->x == Approx(36));
        CHECK(frames.back()->x + frames.back()->width == Approx(board.width - 36));
    }
}

TEST_CASE("every note lies in a frame") {
    auto board = board_of(test::crowd({.actors = 150}));
    for (const auto& note : board.cards) {
        if (note.css != "card") continue;
        bool is_inside = std::any_of(board.frames.begin(), board.frames.end(), [&](const Item& frame) {
            return note.x >= frame.x && note.y >= frame.y && note.x + note.width <= frame.x + frame.width &&
                   note.y + note.height <= frame.y + frame.height;
        });
        CHECK(is_inside);
    }
}

TEST_CASE("as many types as actors still make a board") {
    test::Make m;
    m.principles("p1");
    for (int i = 0; i < 40; ++i) {
        auto key = "aktör " + std::to_string(i);
        m.actor(key, {.type = "typ med ganska långt namn " + std::to_string(i)});
        m.offer(key, {"F"}, {"p1"});
    }
    auto board = board_of(m.done());
    CHECK(test::complaints(board).empty());
    CHECK(board.frames.size() == 40);
}

TEST_CASE("an empty map makes a board that is visibly empty and says what to do") {
    auto board = board_of({});
    CHECK(test::complaints(board).empty());
    CHECK(board.frames.size() == 1);
    CHECK(board.title == "Inget stöd att visa");
    CHECK(board.description.find("offers") != std::string::npos);
}

TEST_CASE("the same map makes the same board") {
    auto ecosystem = test::crowd({});
    auto one = board_of(ecosystem);
    auto other = board_of(ecosystem);
    REQUIRE(one.cards.size() == other.cards.size());
    CHECK(one.width == other.width);
    for (std::size_t i = 0; i < one.cards.size(); ++i) {
        CHECK(one.cards[i].x == other.cards[i].x);
        CHECK(one.cards[i].y == other.cards[i].y);
        CHECK(one.cards[i].label == other.cards[i].label);
    }
}

TEST_CASE("the shipped map is a page of A3 shape without collisions, in both languages") {
    auto ecosystem = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    for (const auto* language : {"sv", "en"}) {
        auto board = board_of(ecosystem, language);
        CHECK(test::complaints(board).empty());
        CHECK(std::abs(board.width / board.height - 1.414) < 0.15);
    }
}
