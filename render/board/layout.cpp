// Which layout a shape gets, and how a picture that is too large for its sheet goes on over several.
// The shape is cut, not the board: each page is a whole picture of a part, so heads and legend stand on every page and
// nothing is ever cut through. Pages are filled greedily: as many parts as fit.
#include "render/board/layout.hpp"

#include "engine/model/error.hpp"
#include "render/shape/shape.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

constexpr double slack = 0.01;

bool fits_across(const Board& board, const Paper& paper) { return board.width <= paper.width + slack; }
bool fits(const Board& board, const Paper& paper) {
    return fits_across(board, paper) && board.height <= paper.height + slack;
}

/// The theme with headline, margins and legend that suit a sheet of that width; notes and running text keep their size.
Theme for_sheet(Theme theme, const Paper& paper) {
    auto at_most = [&](double& size, double of_width, double least) {
        size = std::min(size, std::max(least, paper.width * of_width));
    };
    at_most(theme.title, 1 / 46.0, 17);
    at_most(theme.subtitle, 1 / 78.0, 10.5);
    at_most(theme.meta, 1 / 90.0, 9);
    at_most(theme.footer, 1 / 90.0, 9);
    at_most(theme.margin, 1 / 35.0, 22);
    at_most(theme.gutter, 1 / 70.0, 10);
    at_most(theme.legend_line, 1 / 56.0, 15);
    return theme;
}

Heading& heading_in(Shape& shape) {
    return std::visit([](auto& any) -> Heading& { return any.heading; }, shape);
}

std::string page_words(const std::string& page, const std::string& pages, const std::string& language) {
    return language == "sv" ? "sida " + page + " av " + pages : "page " + page + " of " + pages;
}

void set_footer(Shape& shape, const std::string& facts, const std::string& words) {
    heading_in(shape).footer_right = facts.empty() ? words : facts + " · " + words;
}

[[noreturn]] void fail_too_large(const Board& board, const Paper& paper) {
    auto millimetres = [](double points) {
        auto whole = std::lround(points * 25.4 / 72);
        return std::to_string(whole);
    };
    auto size = [&](double width, double height) { return millimetres(width) + " × " + millimetres(height) + " mm"; };
    throw Error("the picture does not fit the sheet: it needs " + size(board.width, board.height) +
                " and the sheet has " + size(paper.width, paper.height) +
                "; choose a larger sheet, or leave out more of the map");
}

class Pager {
public:
    Pager(const Theme& theme, const Paper& paper, Placer placer) : theme_(theme), paper_(paper), placer_(placer) {}

    void add(const Shape& shape) {
        auto board = lay_out(shape, theme_, paper_, placer_);
        if (fits(board, paper_)) {
            pages.push_back(shape);
            return;
        }
        for (auto cut : {Cut::across, Cut::down, Cut::inside}) {
            if (cut == Cut::across && fits_across(board, paper_)) continue;
            auto count = parts_of(shape, cut);
            if (count < 2) continue;
            for (std::size_t first = 0; first < count;) {
                auto last = furthest(shape, cut, first, count);
                add(part_of(shape, cut, first, last));
                first = last;
            }
            return;
        }
        fail_too_large(board, paper_);
    }

    std::vector<Shape> pages;

private:
    /// The end of the longest run from `first` that fits; one part at the least, never all of them.
    std::size_t furthest(const Shape& shape, Cut cut, std::size_t first, std::size_t count) const {
        auto suits = [&](std::size_t last) {
            auto board = lay_out(part_of(shape, cut, first, last), theme_, paper_, placer_);
            return cut == Cut::across ? fits_across(board, paper_) : fits(board, paper_);
        };
        auto low = first + 1, high = first == 0 ? count - 1 : count;
        while (low < high) {
            auto middle = (low + high + 1) / 2;
            if (suits(middle)) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    const Theme& theme_;
    const Paper& paper_;
    Placer placer_;
};

/// The board on its sheet: legend and footer at the foot of the page.
Board on_sheet(Board board, const Paper& paper) {
    for (auto& item : board.cards)
        if (item.css == "legend" || item.css == "footer") item.y += std::max(0.0, paper.height - board.height);
    board.width = paper.width;
    board.height = paper.height;
    board.is_sheet = true;
    return board;
}

}  // namespace

Board lay_out(const Shape& shape, const Theme& theme, const Paper& paper, Placer placer) {
    if (const auto* network = std::get_if<Network>(&shape)) return lay_out(*network, theme, paper, placer);
    if (const auto* pair = std::get_if<Pair>(&shape)) return lay_out(*pair, theme, paper, placer);
    return std::visit([&](const auto& any) { return lay_out(any, theme, paper); }, shape);
}

std::vector<Board> lay_out_pages(const Shape& shape, const Theme& any_theme, const Paper& paper, Placer placer) {
    if (paper.is_free()) return {lay_out(shape, any_theme, paper, placer)};
    const auto theme = for_sheet(any_theme, paper);
    auto board = lay_out(shape, theme, paper, placer);
    if (fits(board, paper)) return {on_sheet(std::move(board), paper)};
    const auto& heading = heading_of(shape);
    Shape with_room = shape;  // for the page number, the widest there can be
    set_footer(with_room, heading.footer_right, page_words("000", "000", heading.language));
    Pager pager(theme, paper, placer);
    pager.add(with_room);
    std::vector<Board> boards;
    auto count = std::to_string(pager.pages.size());
    for (auto& page : pager.pages) {
        auto words = page_words(std::to_string(boards.size() + 1), count, heading.language);
        set_footer(page, heading.footer_right, words);
        boards.push_back(on_sheet(lay_out(page, theme, paper, placer), paper));
        boards.back().title += " (" + words + ")";
    }
    return boards;
}

}  // namespace ecomap
