#include "engine/model/digits.hpp"

#include <array>

namespace ecomap {

std::string digits_of(double number) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

std::from_chars_result read_digits(std::string_view text, double& number) {
    return std::from_chars(text.data(), text.data() + text.size(), number);
}

}  // namespace ecomap
