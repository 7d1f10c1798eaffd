// What has no place in a picture but belongs to it: drawn apart, never left out.
#pragma once

#include "render/shape/note.hpp"

#include <string>
#include <vector>

namespace ecomap {

struct Tray {
    std::string title;   ///< "Utan årtal (14)"
    std::string remark;  ///< a muted line under it; may be empty
    std::vector<Note> notes;
};

}  // namespace ecomap
