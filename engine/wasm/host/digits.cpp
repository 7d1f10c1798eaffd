// In the place of engine/model/digits.cpp: the library that comes with emscripten knows whole numbers only, JavaScript
// writes and reads the others as exactly.
#include "engine/model/digits.hpp"

#include "engine/wasm/host/host.hpp"

#include <cmath>

namespace ecomap {

std::string digits_of(double number) {
    std::string digits(host_write_number(number), '\0');
    host_take(digits.data());
    return digits;
}

std::from_chars_result read_digits(std::string_view text, double& number) {
    double read = 0;
    const auto length = host_read_number(text.data(), text.size(), &read);
    if (length == 0) return {text.data(), std::errc::invalid_argument};
    if (std::isnan(read)) return {text.data() + length, std::errc::result_out_of_range};
    number = read;
    return {text.data() + length, std::errc()};
}

}  // namespace ecomap
