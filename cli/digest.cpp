#include "cli/digest.hpp"

#include <array>
#include <charconv>

namespace ecomap::cli {
namespace {

constexpr std::uint64_t prime = 1099511628211U;
constexpr std::uint64_t end_of_part = 0x100;  // no byte

}  // namespace

Digest& Digest::add(std::string_view part) {
    for (char byte : part) hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * prime;
    hash_ = (hash_ ^ end_of_part) * prime;
    return *this;
}

std::string Digest::text() const {
    std::array<char, 16> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), hash_, 16).ptr};
}

}  // namespace ecomap::cli
