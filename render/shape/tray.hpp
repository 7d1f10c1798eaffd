// What has no place in a picture but belongs to it: drawn apart, never left out.
#pragma once

#include "render/shape/cut.hpp"
#include "render/shape/note.hpp"

#include <string>
#include <vector>

namespace ecomap {

struct Tray {
    std::string title;   ///< "Utan årtal (14)"
    std::string remark;  ///< a muted line under it; may be empty
    std::vector<Note> notes;
    bool is_text = false;  ///< running text instead of cards, quieter than what the picture is about
};

/// The notes of a tray that stands after `before` other items, of items `first` to `last`.
inline Tray tray_run(Tray tray, std::size_t before, std::size_t first, std::size_t last, const Heading& heading) {
    auto at = [&](std::size_t place) { return place > before ? place - before : 0; };
    tray.notes = run_of(tray.notes, at(first), at(last));
    if (at(first) > 0) tray.title = continued(tray.title, heading);
    return tray;
}

}  // namespace ecomap
