#include "render/font/font_file.hpp"

#include "render/font/font_data.hpp"
#include "render/font/licence_data.hpp"

namespace ecomap {
namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::string from_base64(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    unsigned held = 0, bits = 0;
    for (char letter : text) {
        auto value = letters.find(letter);
        if (value == std::string_view::npos) break;  // the filling at the end
        held = held << 6 | static_cast<unsigned>(value);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(held >> bits & 0xFF);
    }
    return bytes;
}

std::vector<FontFile> font_files() {
    return {{regular_font_file, from_base64(font_regular())},
            {semibold_font_file, from_base64(font_semibold())},
            {"ecomap-fonts-licence.txt", std::string(font_licence_text())}};
}

}  // namespace ecomap
