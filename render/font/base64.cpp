#include "render/font/base64.hpp"

namespace ecomap {
namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::string to_base64(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    unsigned held = 0, bits = 0;
    for (char byte : bytes) {
        held = held << 8 | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 6;) text += letters[held >> (bits -= 6) & 63];
    }
    if (bits > 0) text += letters[held << (6 - bits) & 63];
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

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

}  // namespace ecomap
