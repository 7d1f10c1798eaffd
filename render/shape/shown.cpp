#include "render/shape/shown.hpp"

namespace ecomap {
namespace {

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-_.~").find(c) != std::string_view::npos;
}

}  // namespace

std::string row_shown(std::string_view table, std::string_view key) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string words(table);
    words += '=';
    for (char c : key) {
        const auto byte = static_cast<unsigned char>(c);
        if (is_plain(c)) words += c;
        else words += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return words;
}

std::string both_shown(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() ? "" : one + "&" + other;
}

}  // namespace ecomap
