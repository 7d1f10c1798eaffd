#include "render/font/font_file.hpp"

#include "render/font/base64.hpp"
#include "render/font/font_data.hpp"
#include "render/font/licence_data.hpp"

namespace ecomap {

std::vector<FontFile> font_files() {
    return {{regular_font_file, from_base64(font_regular())},
            {semibold_font_file, from_base64(font_semibold())},
            {"ecomap-fonts-licence.txt", std::string(font_licence_text())}};
}

}  // namespace ecomap
