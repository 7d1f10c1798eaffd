// The shipped typeface as files, for pictures that name it instead of carrying it (Fonts::link).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

inline constexpr std::string_view regular_font_file = "ecomap-regular.woff2";
inline constexpr std::string_view semibold_font_file = "ecomap-semibold.woff2";

struct FontFile {
    std::string_view name;
    std::string bytes;
};

/// Both weights, and their licence, which has to go where they go.
std::vector<FontFile> font_files();

}  // namespace ecomap
