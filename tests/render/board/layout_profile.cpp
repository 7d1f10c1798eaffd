#include "render/board/layout.hpp"

#include "engine/io/dataset.hpp"
#include "render/graphviz/draw.hpp"
#include "render/view/actor.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/hostile.hpp"
#include "tests/support/svg.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

std::vector<Board> boards_of(const Ecosystem& ecosystem, const std::string& actor = "",
                             const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    options.actor = actor;
    auto theme = light_theme();
    std::vector<Board> boards;
    for (const auto& picture : draw_actor(ecosystem, options))
        boards.push_back(lay_out(std::get<Profile>(picture.shape), theme));
    return boards;
}

}  // namespace

TEST_CASE("cards with one principle, five or twelve have nothing that collides, in both languages") {
    for (unsigned principles : {1, 5, 12})
        for (const auto* language : {"sv", "en"})
            for (const auto& board : boards_of(test::crowd({.actors = 12, .principles = principles}), "", language)) {
                CAPTURE(board.title, language);
                CHECK(test::complaints(board).empty());
            }
}

TEST_CASE("thirty offers with long names and examples fit, on a page that is not a ribbon") {
    test::Make m;
    m.actor("a", {.name = "Forte – Forskningsrådet för hälsa, arbetsliv och välfärd i hela landet och i Norden"});
    for (int i = 0; i < 30; ++i)
        m.offer("a", {i % 3 == 0 ? "Finansiering" : "Metodstöd, kunskapsunderlag och verktyg"},
                {"Omfamna", "Rusta chefer och medarbetare"},
                {.status = i % 4 == 3 ? Status::could : Status::today,
                 .inferred_principles = true,
                 .name = "Stöd i förändringsledning och ledarskap för alla statliga myndigheter " + std::to_string(i),
                 .example = "program, kurser och handledning som ges på plats, på nätet och i grupp flera gånger om "
                            "året"});
    auto board = boards_of(m.done())[0];
    CHECK(test::complaints(board).empty());
    CHECK(board.height < 1.8 * board.width);
    CHECK(board.width > 1000);
}

TEST_CASE("a card without any offer says so and still fits") {
    test::Make m;
    m.principles("p1", "p2");
    m.actor("x", {.name = "Å"});
    auto board = boards_of(m.done(), "x")[0];
    CHECK(test::complaints(board).empty());
    CHECK(board.title == "Å: Inget erbjudande är känt.");
}

TEST_CASE("every line of a card lies in one frame, and no line is lost") {
    test::Make m;
    for (const auto* type : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"})
        for (int i = 0; i < 3; ++i) m.offer("x", {type}, {"p1"});
    m.offer("x", {}, {"p1"}, {.status = Status::could});
    auto board = boards_of(m.done())[0];
    CHECK(test::complaints(board).empty());
    CHECK(std::count_if(board.cards.begin(), board.cards.end(), [](const Item& item) { return item.css == "line"; }) ==
          31);
}

TEST_CASE("hostile names stay text on the card") {
    for (const auto& label : test::hostile_labels) {
        test::Make m;
        m.actor("x", {.name = label, .type = label});
        m.offer("x", {label}, {label}, {.name = label, .example = label, .source = label});
        for (const auto& board : boards_of(m.done())) CHECK(test::complaints(draw_svg(board)).empty());
    }
}

TEST_CASE("every card of the shipped map is without collisions, in both languages") {
    auto ecosystem = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    for (const auto* language : {"sv", "en"})
        for (const auto& board : boards_of(ecosystem, "", language)) {
            CAPTURE(board.title, language);
            CHECK(test::complaints(board).empty());
            CHECK(board.height < 1.6 * board.width);
        }
}
