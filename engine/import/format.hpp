// The list of what others' tables look like: what tells a format, and what it says that its heads do not.
#pragma once

#include "engine/import/head.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace ecomap::import {

struct Format {
    std::string_view name;  ///< "kumu"; what it is is the message `import.format.NAME`
    std::vector<std::vector<std::string_view>>
        heads;                   ///< plain heads, all of one row tell it; none: only its file does
    std::string_view kind = {};  ///< of links, where no column says it
};

/// All, the most particular first; the last is told by nothing.
std::span<const Format> formats();
/// The first whose heads are there. A sheet with a row of hashtags is HXL.
const Format& format_of(const std::vector<HeadCell>& cells);
/// The format called `name`; the last for what is none.
const Format& format_named(std::string_view name);

}  // namespace ecomap::import
