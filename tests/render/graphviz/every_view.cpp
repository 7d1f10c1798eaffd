// From data to document, for every form of every view: what no single layout's test can promise for the next one.
#include "engine/io/dataset.hpp"
#include "render/board/layout.hpp"
#include "render/board/theme_file.hpp"
#include "render/graphviz/attributes.hpp"
#include "render/graphviz/draw.hpp"
#include "render/graphviz/graph.hpp"
#include "render/graphviz/place.hpp"
#include "render/graphviz/xml.hpp"
#include "render/view/view.hpp"
#include "tests/support/awkward.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/hostile.hpp"
#include "tests/support/svg.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

std::vector<Picture> drawn(const View& view, const Ecosystem& ecosystem, const std::string& language,
                           const std::string& form) {
    ViewOptions options;
    options.language = language;
    options.form = form;
    return view.draw(ecosystem, options);
}

/// The order in which the picture is read aloud is the order in which it was laid out: headline, frames and cards,
/// footer.
void check_reading_order(const Board& board, const std::string& svg) {
    std::vector<std::string> laid_out;
    for (const auto* items : {&board.frames, &board.cards})
        for (const auto& item : *items)
            if (!item.label.empty()) laid_out.push_back(item.label);
    const auto read = labels_in(svg);
    REQUIRE(read.size() == laid_out.size());
    for (std::size_t i = 0; i < read.size(); ++i)
        if (escape(laid_out[i]) == laid_out[i] && laid_out[i].find_first_of("\t\n\r") == std::string::npos)
            CHECK(read[i] == laid_out[i]);
    for (const auto& card : board.cards) {
        CHECK(card.y >= board.cards.front().y);
        CHECK(card.y <= board.cards.back().y);
    }
}

void check_document(const Board& board) {
    const auto svg = draw_svg(board);
    CHECK(complaints(svg) == none);
    check_reading_order(board, svg);
    std::unique_ptr<Agraph_t, CloseGraph> read(agmemread(draw_dot(board).c_str()));
    REQUIRE(read);
    CHECK(agnsubg(read.get()) == static_cast<int>(board.frames.size()) + 1);
    CHECK(agnedges(read.get()) == static_cast<int>(board.edges.size()));
}

/// The first, a middle and the last picture: a view of every actor makes hundreds.
std::vector<Picture> some_of(const std::vector<Picture>& all) {
    if (all.size() <= 3) return all;
    return {all.front(), all[all.size() / 2], all.back()};
}

/// As a board in every language and theme; as a document in one theme, for what a theme changes is on the board.
void check_all_views(const Ecosystem& ecosystem) {
    for (const auto& view : views())
        for (const auto& form : forms_of(view))
            for (std::string language : {"sv", "en"})
                for (auto name : theme_names()) {
                    const auto theme = *shipped_theme(name);
                    auto pictures = drawn(view, ecosystem, language, form);
                    if (name != theme_names().front()) pictures = some_of(pictures);
                    for (const auto& picture : pictures) {
                        INFO(view.name << " " << form << " " << picture.name << " in " << language << ", " << name);
                        auto board = lay_out(picture.shape, theme, {}, place_with_graphviz);
                        CHECK(complaints(board) == none);
                        if (name == theme_names().front()) check_document(board);
                    }
                }
}

bool is_readable(const Board& board) {
    for (const auto* items : {&board.frames, &board.cards})
        for (const auto& item : *items)
            for (const auto& mark : item.marks)
                if (const auto* text = std::get_if<TextMark>(&mark); text && text->size < 9 && text->width > 22)
                    return false;
    return true;
}

void check_pages(const Shape& shape, const Theme& theme, const Paper& paper) {
    const auto boards = lay_out_pages(shape, theme, paper, place_with_graphviz);
    for (std::size_t page = 0; page < boards.size(); ++page) {
        const auto& board = boards[page];
        INFO("page " << page + 1 << " of " << boards.size());
        if (!paper.is_free()) CHECK((board.width == paper.width && board.height == paper.height));
        CHECK(complaints(board) == none);
        if (page == 0) CHECK(complaints(draw_svg(board, {Fonts::none})) == none);
    }
}

struct Sheet {
    const char* name;
    bool portrait;
};
constexpr Sheet sheets[] = {{"screen", false}, {"A4", true}, {"A3", false}, {"A0", false}, {"A4", false}};

}  // namespace

TEST_CASE("every view of the shipped maps is a good picture in every theme", "[long]") {
    for (std::string name : {"sweden-innovation-support", "coast-example"}) {
        INFO(name);
        check_all_views(load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / name)).ecosystem);
    }
}

TEST_CASE("every view of an empty, a tiny and a crowded map is a good picture in every theme", "[long]") {
    check_all_views(Ecosystem{});
    check_all_views(Make().offer("a", {"F"}, {"p1"}).done());
    check_all_views(crowd({.actors = 60}));
}

// All combinations would take minutes, so each map takes turns through them; over all maps each form of each view meets
// each theme, language and sheet.
TEST_CASE("every view of maps of awkward sizes is a good picture, on the screen and on sheets", "[long]") {
    std::size_t map = 0;
    for (const auto& [name, ecosystem] : awkward_maps()) {
        std::size_t turn = map++;
        for (const auto& view : views())
            for (const auto& form : forms_of(view)) {
                const auto theme_name = theme_names()[turn % theme_names().size()];
                const auto& sheet = sheets[turn % std::size(sheets)];
                const std::string language = turn % 2 == 0 ? "sv" : "en";
                ++turn;
                const auto theme = *shipped_theme(theme_name);
                INFO(view.name << " " << form << ", " << name << ", " << language << ", " << theme_name << ", "
                               << sheet.name << (sheet.portrait ? " standing" : ""));
                for (const auto& picture : some_of(drawn(view, ecosystem, language, form)))
                    check_pages(picture.shape, theme, *find_paper(sheet.name, sheet.portrait));
            }
    }
}

// The largest maps meet an A4 in one of their turns above, the shipped one before and after (see view/pair.cpp).
TEST_CASE("every view fits sheets of A4, lying and standing, with words that can be read") {
    auto maps = awkward_maps();
    std::erase_if(maps, [](const AwkwardMap& map) { return map.ecosystem.actors.size() > 60 && map.name[0] != '9'; });
    const auto theme = light_theme();
    for (const auto& [name, ecosystem] : maps)
        for (const auto& view : views())
            for (const auto& form : forms_of(view))
                for (const auto& picture : some_of(drawn(view, ecosystem, "sv", form)))
                    for (bool portrait : {false, true}) {
                        INFO(view.name << " " << form << ", " << name << (portrait ? ", standing" : ", lying"));
                        const auto paper = *find_paper("A4", portrait);
                        std::vector<Board> boards;
                        REQUIRE_NOTHROW(boards = lay_out_pages(picture.shape, theme, paper));
                        for (const auto& board : boards) {
                            CHECK((board.width == paper.width && board.height == paper.height));
                            CHECK(is_readable(board));
                        }
                    }
}

TEST_CASE("every view of a map of hostile words is a good picture") {
    Make m;
    std::size_t number = 0;
    for (const auto& label : all_hostile_labels()) {
        auto key = "a" + std::to_string(++number);
        m.actor(key, {.name = label, .type = number % 3 == 0 ? label : "typ"});
        m.offer(key, {number % 5 == 0 ? label : "F"}, {number % 7 == 0 ? label : "p1"},
                {.name = label, .example = label, .source = label});
        if (number == 30) break;  // every name is a card of its own in one of the views
    }
    check_all_views(m.done());
}
