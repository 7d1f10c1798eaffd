#include "render/page/base94.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace ecomap {
namespace {

constexpr std::uint64_t base = 94;
constexpr std::size_t group_bytes = 9, group_letters = 11;

char letter_of(std::uint64_t digit) {
    const auto letter = static_cast<char>(' ' + digit);
    return letter < '<' ? letter : static_cast<char>(letter + 1);
}

}  // namespace

std::string to_base94(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() / group_bytes * group_letters + group_letters);
    for (std::size_t at = 0; at < bytes.size(); at += group_bytes) {
        const auto group = bytes.substr(at, group_bytes);
        // The number in two halves of 36 bits.
        std::uint64_t high = 0, low = 0;
        for (std::size_t half = 0; half < 2 * group_bytes; ++half) {
            const auto byte = half / 2 < group.size() ? static_cast<unsigned char>(group[half / 2]) : 0U;
            auto& number = half < group_bytes ? high : low;
            number = number << 4 | (half % 2 == 0 ? byte >> 4 : byte & 0xFU);
        }
        std::array<char, group_letters> digits{};
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            const auto rest = (high % base) << 36 | low;
            high /= base;
            low = rest / base;
            *digit = letter_of(rest % base);
        }
        text.append(digits.data(),
                    group.size() == group_bytes ? group_letters : group.size() + (group.size() > 4 ? 2 : 1));
    }
    return text;
}

}  // namespace ecomap
