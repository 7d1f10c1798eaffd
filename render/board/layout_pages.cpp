// How a picture that is too large for its sheet goes on over several.
// The shape is cut, not the board: each page is a whole picture of a part, so heads and legend stand on every page and
// nothing is ever cut through. Pages are as few as can be when each is filled in order, and of such cuts those between
// groups or rows are taken before those through them; columns that do not fit beside each other are spread evenly. A
// pair that is too large for one sheet becomes a spread: each part of it is two sheets, before and after, that face
// each other; a part fits when both do.
#include "engine/model/error.hpp"
#include "render/board/differences.hpp"
#include "render/board/layout.hpp"
#include "render/board/layout_pair.hpp"
#include "render/shape/shape.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>

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

/// The words on the sheets of a part whose first is `first` of `count`.
class Numbers {
public:
    explicit Numbers(std::string language) : language_(std::move(language)) {}
    Numbers(std::string language, std::size_t count) : language_(std::move(language)), count_(std::to_string(count)) {}

    /// Of a picture alone.
    SheetWords words(std::size_t page) const { return {page_of(page), ""}; }
    /// Of two that face each other.
    std::array<SheetWords, 2> facing(std::size_t first) const {
        auto compare = [&](std::size_t page) {
            return in_words({"board.compare", {{"page", digits(page)}}}, language_);
        };
        return {SheetWords{page_of(first), compare(first + 1)}, SheetWords{page_of(first + 1), compare(first)}};
    }

private:
    std::string digits(std::size_t page) const { return count_.empty() ? widest : std::to_string(page); }
    std::string page_of(std::size_t page) const {
        return in_words({"board.page", {{"page", digits(page)}, {"count", count_.empty() ? widest : count_}}},
                        language_);
    }

    static constexpr const char* widest = "000";  // while nobody knows how many there are
    std::string language_;
    std::string count_;
};

[[noreturn]] void fail_too_large(const std::vector<Board>& boards, const Paper& paper) {
    const auto& board =
        *std::find_if_not(boards.begin(), boards.end(), [&](const Board& each) { return fits(each, paper); });
    auto millimetres = [](double points) {
        auto whole = std::lround(points * 25.4 / 72);
        return std::to_string(whole);
    };
    auto size = [&](double width, double height) { return millimetres(width) + " × " + millimetres(height) + " mm"; };
    throw Error({"error.too-large-for-sheet",
                 {{"needed", size(board.width, board.height)}, {"sheet", size(paper.width, paper.height)}}});
}

class Pager {
public:
    Pager(const Theme& theme, const Paper& paper, Placer placer) : theme_(theme), paper_(paper), placer_(placer) {}

    /// The picture in parts of one page each, or of two that face each other.
    std::vector<Shape> cut(const Shape& shape) const {
        auto boards = measured(shape);
        if (all_fit(boards)) return {shape};
        if (!all_fit_across(boards) && parts_of(shape, Cut::across) > 1) return cut_across(shape);
        auto lines = parts_of(shape, Cut::inside), sections = parts_of(shape, Cut::down);
        if (std::max(lines, sections) < 2) fail_too_large(boards, paper_);
        std::vector<Shape> parts;
        Run run{*this, shape, lines >= sections ? Cut::inside : Cut::down, std::max(lines, sections)};
        for (std::size_t first = 0; first < run.count;) {
            auto last = run.end_of_page(first);
            auto part = part_of(shape, run.cut, first, last);
            bool is_wider = last - first == 1 && !all_fit_across(measured(part));  // "(cont.)" can make it so
            if (is_wider && parts_of(shape, Cut::across) > 1) return cut_across(shape);
            append(parts, cut(part));
            first = last;
        }
        return parts;
    }

    /// The pages of a part, the first of them with the number `first`.
    std::vector<Board> pages(const Shape& part, const Numbers& numbers, std::size_t first) const {
        if (const auto* pair = std::get_if<Pair>(&part)) {
            auto words = numbers.facing(first);
            auto boards = lay_out_facing(*pair, words, theme_, paper_, placer_);
            for (std::size_t i = 0; i < boards.size(); ++i) boards[i].title += " (" + words[i].page + ")";
            return {boards.begin(), boards.end()};
        }
        auto words = numbers.words(first);
        auto numbered = part;
        auto& facts = heading_in(numbered).footer_right;
        facts = with_page(facts, words.page);
        auto board = lay_out(numbered, theme_, paper_, placer_);
        board.title += " (" + words.page + ")";
        return {board};
    }

private:
    std::vector<Board> measured(const Shape& part) const { return pages(part, Numbers(heading_of(part).language), 1); }
    bool all_fit(const std::vector<Board>& boards) const {
        return std::all_of(boards.begin(), boards.end(), [&](const Board& board) { return fits(board, paper_); });
    }
    bool all_fit_across(const std::vector<Board>& boards) const {
        return std::all_of(boards.begin(), boards.end(),
                           [&](const Board& board) { return fits_across(board, paper_); });
    }

    static void append(std::vector<Shape>& all, std::vector<Shape> more) {
        std::move(more.begin(), more.end(), std::back_inserter(all));
    }

    /// The end of the longest run from `first` that fits; one part at the least, never all of them. Looks around
    /// `first + usual`, for to lay out a run costs more the longer it is.
    std::size_t furthest(const Shape& shape, Cut cut, std::size_t first, std::size_t count, std::size_t usual) const {
        auto suits = [&](std::size_t last) {
            auto boards = measured(part_of(shape, cut, first, last));
            return cut == Cut::across ? all_fit_across(boards) : all_fit(boards);
        };
        auto low = first + 1, high = first == 0 ? count - 1 : count;
        auto near = std::clamp(first + usual, low, high);
        for (std::size_t step = 1 + usual / 4; low < high; step *= 2) {
            if (suits(near)) {
                low = near;
                near = std::min(near + step, high);
            } else {
                high = near - 1;
                break;
            }
        }
        for (std::size_t step = 1 + usual / 4; low + step < high; step *= 2) {
            if (suits(high - step)) low = high - step;
            else high = high - step - 1;
        }
        while (low < high) {
            auto middle = (low + high + 1) / 2;
            if (suits(middle)) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// As few runs of columns as fit; evenly many in each, where that takes no more pages.
    std::vector<Shape> cut_across(const Shape& shape) const {
        const auto count = parts_of(shape, Cut::across);
        std::vector<std::size_t> ends;
        for (std::size_t first = 0; first < count; first = ends.back())
            ends.push_back(furthest(shape, Cut::across, first, count, 4));
        auto pages = [&](const std::vector<std::size_t>& run_ends) {
            std::vector<Shape> parts;
            std::size_t first = 0;
            for (auto last : run_ends) {
                append(parts, cut(part_of(shape, Cut::across, first, last)));
                first = last;
            }
            return parts;
        };
        std::vector<std::size_t> even;
        for (std::size_t run = 1; run <= ends.size(); ++run) even.push_back(run * count / ends.size());
        auto filled = pages(ends);
        if (even == ends) return filled;
        auto balanced = pages(even);
        return balanced.size() <= filled.size() ? balanced : filled;
    }

    /// A picture to be cut at some of `count` places, page by page.
    struct Run {
        const Pager& pager;
        const Shape& shape;
        Cut cut;
        std::size_t count;
        std::vector<bool> between = starts_of_sections();  ///< of each place: not through a section
        std::map<std::size_t, std::size_t> full = {};      ///< the ends of full pages, by their beginnings
        std::size_t usual = 4;                             ///< what the last of them held

        std::vector<bool> starts_of_sections() const {
            std::vector<bool> starts(count + 1, cut != Cut::inside);
            auto sections = cut == Cut::inside ? parts_of(shape, Cut::down) : 0;
            for (std::size_t section = 0, at = 0; section < sections && at < count; ++section) {
                starts[at] = true;
                at += std::max<std::size_t>(parts_of(part_of(shape, Cut::down, section, section + 1), Cut::inside), 1);
            }
            starts[count] = true;
            return starts;
        }
        std::size_t full_page(std::size_t first) {
            auto known = full.find(first);
            if (known != full.end()) return known->second;
            auto last = pager.furthest(shape, cut, first, count, usual);
            usual = last - first;
            full.emplace(first, last);
            return last;
        }
        /// Whether pages from `behind` soon end where those from `ahead` do, and so are no more in the end.
        bool catches_up(std::size_t behind, std::size_t ahead) {
            for (int page = 0; page < 3 && ahead < count; ++page) {
                behind = full_page(behind);
                ahead = full_page(ahead);
                if (behind >= ahead) return true;
            }
            return false;
        }
        /// The end of a full page, or the last end of a section before it if that takes no more pages.
        std::size_t end_of_page(std::size_t first) {
            auto last = full_page(first), earlier = last;
            while (earlier > first && !between[earlier]) --earlier;
            return earlier == last || (earlier > first && catches_up(earlier, last)) ? earlier : last;
        }
    };

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

std::vector<Board> lay_out_pages(const Shape& shape, const Theme& any_theme, const Paper& paper, Placer placer) {
    if (paper.is_free()) return {lay_out(shape, any_theme, paper, placer)};
    const auto theme = for_sheet(any_theme, paper);
    auto board = lay_out(shape, theme, paper, placer);
    if (fits(board, paper)) return {on_sheet(std::move(board), paper)};
    const Pager pager(theme, paper, placer);
    const auto parts = pager.cut(shape);
    const std::size_t facing = std::holds_alternative<Pair>(shape) ? 2 : 1;
    const Numbers numbers(heading_of(shape).language, facing * parts.size());
    std::vector<Board> boards;
    for (const auto& part : parts) {
        auto pages = pager.pages(part, numbers, boards.size() + 1);
        if (pages.size() == 2) mark_differences(pages[0], pages[1], theme);
        for (auto& page : pages) boards.push_back(on_sheet(std::move(page), paper));
    }
    return boards;
}

}  // namespace ecomap
