// A sticky note that carries words: a short strong line (when, who), what it is, and quiet lines below (how long, what
// it waits for). Lanes, their tray and the cells of a plan are made of these. Its height follows its words.
#pragma once

#include "render/board/board.hpp"
#include "render/board/theme.hpp"
#include "render/shape/note.hpp"

#include <string>

namespace ecomap {

/// Width that suits a card of a few words.
double text_card_width();
/// The height of the card when it is `width` wide; `above` has at most two lines, the title five, the
/// remark two.
double text_card_height(const std::string& above, const Note& note, double width, const Theme& theme);
/// The card with its top left at (x, y): `above`, note.title, note.remark, each left out when empty.
Item make_text_card(const std::string& above, const Note& note, double x, double y, double width, double height,
                    const Theme& theme);

}  // namespace ecomap
