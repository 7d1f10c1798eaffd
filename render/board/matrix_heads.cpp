#include "render/board/matrix_heads.hpp"

#include "render/board/pieces.hpp"
#include "render/board/text_metrics.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr double chip_size = 22, head_inset = 11;

struct HeadText {
    Fitted title;
    double height = 0;  // of title and remark
};

HeadText head_text(const Matrix::Head& head, double room, double height, std::initializer_list<double> sizes) {
    HeadText text{fit(head.title, room, height, sizes, Weight::semibold), 0};
    text.height = static_cast<double>(text.title.lines.size()) * text.title.size * 1.24 +
                  (head.remark.empty() && !(head.twin && !head.twin->remark.empty()) ? 0 : 14);
    return text;
}

HeadText column_text(const Matrix::Head& head, double width) {
    return head_text(head, width - 2 * 14 - head_number_width(head), 4 * 13 * 1.24, {13, 12, 11, 10});
}

HeadText row_text(const Matrix::Head& head, double width) {
    double chip = head.code.empty() ? 0 : chip_width({head.code, {}, "", Ink::solid}, chip_size) + 8;
    return head_text(head, width - 2 * head_inset - chip, 4 * 13 * 1.24, {13, 12, 11, 10});
}

}  // namespace

Item box_item(const char* css, double x, double y, double width, double height, double rx, const std::string& fill,
              Stroke stroke) {
    Item item;
    item.css = css;
    item.x = x, item.y = y, item.width = width, item.height = height;
    BoxMark box;
    double inset = stroke.colour.empty() ? 0 : stroke.width / 2;
    box.x = box.y = inset;
    box.width = width - 2 * inset, box.height = height - 2 * inset, box.rx = rx;
    box.fill = fill;
    box.stroke = std::move(stroke);
    item.marks.push_back(std::move(box));
    return item;
}

Stroke empty_outline(const Theme& theme) { return note_surface(theme.muted, Ink::absent, theme).stroke; }

Item empty_place(double x, double y, double width, double height, const Theme& theme) {
    return box_item("absent", x, y, width, height, theme.note_radius, "", empty_outline(theme));
}

double head_number_width(const Matrix::Head& head) {
    return head.code.empty() ? 0 : text_width(head.code, 20, Weight::semibold) + 12;
}

double row_head_width(const Matrix& matrix) {
    double need = 120;
    for (const auto& row : matrix.rows) {
        double chip = row.code.empty() ? 0 : chip_width({row.code, {}, "", Ink::solid}, chip_size) + 8;
        need = std::max(need, 2 * head_inset + chip + text_width(row.title, 13, Weight::semibold) + 1);
    }
    return std::min(need, 176.0);
}

double row_head_height(const Matrix::Head& head, double width) {
    return std::max(row_text(head, width).height, chip_size) + 2 * head_inset;
}

double column_head_height(const Matrix& matrix, const std::vector<double>& widths) {
    double height = 46;
    for (std::size_t c = 0; c < matrix.columns.size(); ++c)
        height = std::max(height, column_text(matrix.columns[c], widths[c]).height + 2 * 12);
    return height;
}

void add_column_head(Board& board, const Matrix::Head& head, double x, double y, double width, double height,
                     const Theme& theme) {
    auto item = box_item("head", x, y, width, height, 6, theme.band, {});
    item.tooltip = head.tooltip.empty() ? head.title : head.tooltip;
    item.shows = head.shows;
    auto text = column_text(head, width);
    double left = 14;
    if (!head.code.empty()) {
        item.marks.push_back(text_at(left, baseline_in(0, height, 20), head.code,
                                     {20, Weight::semibold, theme.band_accent, theme.band}));
        left += head_number_width(head);
    }
    double top = (height - text.height) / 2;
    top = add_lines(item, left, top, text.title.lines, {text.title.size, Weight::semibold, theme.band_ink, theme.band});
    if (!head.remark.empty())
        item.marks.push_back(text_at(left, baseline_in(top, 14, theme.meta),
                                     ellipsize(head.remark, theme.meta, Weight::regular, width - left - 10),
                                     {theme.meta, Weight::regular, theme.band_accent, theme.band}));
    board.cards.push_back(std::move(item));
}

std::string row_head_fill(const ColourRole& role, const Theme& theme) {
    return role.empty() ? theme.pill : tint(theme[role], 0.84, theme);
}

void add_row_head(Board& board, const Matrix::Head& head, double x, double y, double width, double height,
                  const Theme& theme) {
    auto fill = row_head_fill(head.colour, theme);
    auto item = box_item("head", x, y, width, height, 6, fill, {});
    item.tooltip = head.tooltip.empty() ? head.title : head.tooltip;
    item.shows = head.shows;
    auto text = row_text(head, width);
    double left = head_inset;
    if (!head.code.empty())
        left += 8 + add_chip(item, {head.code, head.colour, head.title, Ink::solid}, left, head_inset, chip_size, fill,
                             theme);
    double line = text.title.size * 1.24;
    double top = head.code.empty() ? head_inset : head_inset + std::max(0.0, (chip_size - line) / 2);
    top = add_lines(item, left, top, text.title.lines, {text.title.size, Weight::semibold, theme.ink, fill});
    if (!head.remark.empty())
        item.marks.push_back(text_at(left, baseline_in(top, 14, theme.meta),
                                     ellipsize(head.remark, theme.meta, Weight::regular, width - left - 6),
                                     {theme.meta, Weight::regular, theme.muted, fill}));
    board.cards.push_back(std::move(item));
}

}  // namespace ecomap
