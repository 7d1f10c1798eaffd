// From a shape to a board: one layout per shape, each in a file of its own.
#pragma once

#include "render/board/board.hpp"
#include "render/board/paper.hpp"
#include "render/board/placement.hpp"
#include "render/board/theme.hpp"
#include "render/shape/shape.hpp"

#include <vector>

namespace ecomap {

/// Lays out any shape. Pure: same shape, theme and paper, same board. On paper the board is exactly as wide as the
/// sheet, wider only when it cannot be narrower (see board_width in chrome.hpp), and as high as it needs: never scaled.
/// The nodes of a network are placed by `placer`; all other shapes have places of their own.
Board lay_out(const Shape& shape, const Theme& theme, const Paper& paper = {}, Placer placer = place_on_circles);

Board lay_out(const Bars& bars, const Theme& theme, const Paper& paper = {});
Board lay_out(const Cards& cards, const Theme& theme, const Paper& paper = {});
Board lay_out(const Matrix& matrix, const Theme& theme, const Paper& paper = {});
Board lay_out(const Flow& flow, const Theme& theme, const Paper& paper = {});
Board lay_out(const Multiples& multiples, const Theme& theme, const Paper& paper = {});
Board lay_out(const Profile& profile, const Theme& theme, const Paper& paper = {});
Board lay_out(const Chains& chains, const Theme& theme, const Paper& paper = {});
Board lay_out(const Funnel& funnel, const Theme& theme, const Paper& paper = {});
Board lay_out(const Layers& layers, const Theme& theme, const Paper& paper = {});
Board lay_out(const Rings& rings, const Theme& theme, const Paper& paper = {});
Board lay_out(const Tokens& tokens, const Theme& theme, const Paper& paper = {});
Board lay_out(const Lanes& lanes, const Theme& theme, const Paper& paper = {});
Board lay_out(const Pipeline& pipeline, const Theme& theme, const Paper& paper = {});
Board lay_out(const Gantt& gantt, const Theme& theme, const Paper& paper = {});
Board lay_out(const Ego& ego, const Theme& theme, const Paper& paper = {});
Board lay_out(const Network& network, const Theme& theme, const Paper& paper = {}, Placer placer = place_on_circles);
Board lay_out(const Wall& wall, const Theme& theme, const Paper& paper = {});
Board lay_out(const Pair& pair, const Theme& theme, const Paper& paper = {}, Placer placer = place_on_circles);

/// The pages of a picture, each exactly one sheet; on the screen the only one, of any size. A picture that is too large
/// is cut (render/shape/shape.hpp) and each part is laid out by itself, with heads, legend and page number. Throws
/// Error(data) when a part that cannot be cut further does not fit the sheet.
std::vector<Board> lay_out_pages(const Shape& shape, const Theme& theme, const Paper& paper,
                                 Placer placer = place_on_circles);

}  // namespace ecomap
