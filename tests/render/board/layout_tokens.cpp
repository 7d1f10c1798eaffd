#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

using State = Tokens::State;

Tokens grid(unsigned rows, unsigned columns) {
    Random random(rows + columns);
    Tokens tokens;
    tokens.heading = {"Rubrik", "Så läser du.", {}, "källa", "data", "sv", ""};
    tokens.counts_title = "Skulle kunna ta det", tokens.feet_title = "Per aktör",
    tokens.inferred_title = "vår bedömning";
    tokens.kinds = {{Tokens::Sign::disc, "i dag", true, true},
                    {Tokens::Sign::ring, "skulle kunna", true, true},
                    {Tokens::Sign::diamond, "rekommenderas", true, true}};
    tokens.groups = {{{"1", ColourRole::support_type, "", Ink::solid, true}, crowd_name(5)},
                     {{"2", {ColourRole::support_type, 2}, "", Ink::solid, true}, "B"}};
    for (unsigned c = 0; c < columns; ++c)
        tokens.columns.push_back({crowd_name(c), ColourRole::actor_type, "", "", std::to_string(c)});
    for (unsigned r = 0; r < rows; ++r) {
        Tokens::Row row;
        row.group = 2 * r < rows ? 0 : 1;
        row.code = crowd_name(r + 1), row.title = crowd_name(r), row.count = std::to_string(r * 37);
        row.alarm = r % 4 == 0;
        row.remark = row.alarm ? "obesvarat" : r % 3 == 0 ? "bara rekommendation" : "";
        for (unsigned c = 0; c < columns; ++c)
            row.cells.push_back({static_cast<State>(random.below(3)), static_cast<State>(random.below(3)),
                                 static_cast<State>(random.below(3))});
        tokens.rows.push_back(row);
    }
    return tokens;
}

const Item* row_named(const Board& board, const std::string& label) {
    for (const auto& item : board.cards)
        if (item.css == "card" && item.label == label) return &item;
    return nullptr;
}

}  // namespace

TEST_CASE("each kind of symbol has its own place in a cell") {
    auto tokens = grid(1, 1);
    tokens.rows[0].alarm = false;
    auto x_of_discs = [&](std::vector<State> cell) {
        tokens.rows[0].cells = {cell};
        std::vector<double> found;
        auto board = lay_out(tokens, light_theme());
        for (const auto& mark : row_named(board, tokens.rows[0].title + ": obesvarat")->marks)
            if (const auto* disc = std::get_if<DiscMark>(&mark)) found.push_back(disc->cx);
        return found;
    };
    auto both = x_of_discs({State::stated, State::stated, State::absent});
    REQUIRE(both.size() == 2);
    CHECK(both[0] < both[1]);
    CHECK(x_of_discs({State::absent, State::inferred, State::absent}) == std::vector<double>{both[1]});
}

TEST_CASE("a kind that rules another out stands in its place, as a disc as large as the ring and filled") {
    auto tokens = grid(1, 1);
    tokens.rows[0].alarm = false;
    tokens.kinds.push_back({Tokens::Sign::full, "svarar i dag", true, false, 1});
    auto symbol = [&](std::vector<State> cell) {
        tokens.rows[0].cells = {std::move(cell)};
        auto board = lay_out(tokens, light_theme());
        for (const auto& mark : row_named(board, tokens.rows[0].title + ": obesvarat")->marks)
            if (const auto* disc = std::get_if<DiscMark>(&mark)) return *disc;
        return DiscMark{};
    };
    const auto ring = symbol({State::absent, State::stated, State::absent, State::absent});
    const auto full = symbol({State::absent, State::absent, State::absent, State::stated});
    CHECK(full.cx == ring.cx);
    CHECK(full.r == ring.r);
    CHECK(ring.fill == light_theme().frame);
    CHECK(full.fill != ring.fill);
    CHECK(full.stroke.dash == Dash::none);
}

TEST_CASE("a diamond is a shape: full where it is stated, hatched where it is inferred, in the tone of its column") {
    auto tokens = grid(1, 1);
    tokens.rows[0].alarm = false;
    auto diamond = [&](State state) {
        tokens.rows[0].cells = {{State::absent, State::absent, state}};
        auto board = lay_out(tokens, light_theme());
        for (const auto& mark : row_named(board, tokens.rows[0].title + ": obesvarat")->marks)
            if (const auto* disc = std::get_if<DiscMark>(&mark)) return *disc;
        return DiscMark{};
    };
    auto tone = accent(light_theme()[tokens.columns[0].colour], light_theme());
    CHECK(diamond(State::stated).diamond);
    CHECK(diamond(State::stated).fill == tone);
    CHECK(diamond(State::stated).hatch.empty());
    CHECK(diamond(State::inferred).diamond);
    CHECK_FALSE(diamond(State::inferred).hatch.empty());
    CHECK(diamond(State::inferred).fill != tone);
}

TEST_CASE("the key has the symbols that are used, as they are used") {
    auto tokens = grid(1, 1);
    tokens.kinds[0].is_inferred = tokens.kinds[1].is_stated = tokens.kinds[1].is_inferred = false;
    tokens.kinds[2].is_stated = false;
    auto board = lay_out(tokens, light_theme());
    const auto& key = board.cards[1];
    std::vector<std::string> words;
    std::vector<bool> diamonds, hatched;
    for (const auto& mark : key.marks) {
        if (const auto* text = std::get_if<TextMark>(&mark)) words.push_back(text->text);
        if (const auto* disc = std::get_if<DiscMark>(&mark))
            diamonds.push_back(disc->diamond), hatched.push_back(!disc->hatch.empty());
    }
    CHECK(words == std::vector<std::string>{"i dag", "rekommenderas", "vår bedömning"});
    CHECK(diamonds == std::vector<bool>{false, true, true});
    CHECK(hatched == std::vector<bool>{false, true, true});
}

TEST_CASE("a row that nobody answers is a dashed band in the colour of gaps") {
    auto tokens = grid(4, 3);
    auto board = lay_out(tokens, light_theme());
    const auto* row = row_named(board, tokens.rows[0].title + ": obesvarat");
    REQUIRE(row);
    const auto& band = std::get<BoxMark>(row->marks.front());
    CHECK(band.stroke.colour == light_theme().gap);
    CHECK(band.stroke.dash == Dash::dashed);
}

TEST_CASE("a grid of symbols fits for few and many rows and columns, and without columns, on screen and sheet") {
    for (unsigned rows : {1u, 21u, 60u})
        for (unsigned columns : {0u, 1u, 11u, 90u}) {
            INFO(rows << " × " << columns);
            CHECK(complaints(lay_out(grid(rows, columns), light_theme())) == std::vector<std::string>{});
        }
    for (const auto& page : lay_out_pages(grid(40, 40), light_theme(), *find_paper("A4", false)))
        CHECK(complaints(page) == std::vector<std::string>{});
}
