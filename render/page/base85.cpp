#include "render/page/base85.hpp"

#include <array>
#include <cstdint>

namespace ecomap {
namespace {

constexpr std::uint32_t base = 85;

std::string letters() {
    std::string all;
    for (char letter = '#'; letter <= '}'; ++letter)
        if (std::string_view("&'<>\\`").find(letter) == std::string_view::npos) all += letter;
    return all;
}

}  // namespace

std::string to_base85(std::string_view bytes) {
    const auto alphabet = letters();
    std::string text;
    text.reserve(bytes.size() / 4 * 5 + 5);
    for (std::size_t at = 0; at < bytes.size(); at += 4) {
        const auto group = bytes.substr(at, 4);
        std::uint32_t held = 0;
        for (std::size_t i = 0; i < 4; ++i)
            held = held << 8 | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
        std::array<char, 5> digits{};
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, held /= base)
            *digit = alphabet[held % base];
        text.append(digits.data(), group.size() + 1);
    }
    return text;
}

}  // namespace ecomap
