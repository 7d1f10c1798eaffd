#include "render/graphviz/xml.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ecomap {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// Length in bytes of the well-formed UTF-8 sequence at `at`, and its code point; length 0 if it is not well formed.
std::size_t sequence_at(std::string_view text, std::size_t at, char32_t& code) {
    auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80) {
        code = first;
        return 1;
    }
    std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size()) return 0;
    code = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0U) != 0x80) return 0;
        code = code << 6 | (next & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < least[length] || code > 0x10FFFF || surrogate ? 0 : length;
}

bool allowed(char32_t code) {
    if (code < 0x20) return code == '\t' || code == '\n';
    bool control = code >= 0x7F && code < 0xA0;
    bool bidi = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return !control && !bidi && code != 0xFFFE && code != 0xFFFF;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string repair(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        char32_t code = 0;
        auto length = sequence_at(text, at, code);
        if (length > 0 && allowed(code)) out += text.substr(at, length);
        else out += replacement;
        at += std::max<std::size_t>(length, 1);
    }
    return out;
}

std::string escape(std::string_view text) {
    std::string out;
    for (char c : repair(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string safe_address(std::string_view address) {
    std::string clean;
    for (char c : repair(address))  // browsers ignore white space and control characters inside a scheme
        if (static_cast<unsigned char>(c) > 0x20) clean += c;
    if (clean.empty() || clean.front() == '#') return clean;
    std::string low;
    std::transform(clean.begin(), clean.end(), std::back_inserter(low), lower);
    for (std::string_view scheme : {"https://", "http://", "mailto:"})
        if (low.starts_with(scheme)) return clean;
    auto host = low.substr(0, low.find_first_of("/?#"));
    bool plain = std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
               static_cast<unsigned char>(c) >= 0x80;
    });
    bool dotted = host.find('.') != std::string::npos && host.front() != '.' && host.back() != '.';
    return plain && dotted ? "https://" + clean : "";
}

std::string number(double value) {
    std::array<char, 400> text{};  // room for any double without exponent
    double rounded = std::round(value * 100) / 100;
    auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), rounded, std::chars_format::fixed, 2);
    std::string_view digits(text.data(), static_cast<std::size_t>(end - text.data()));
    if (error != std::errc() || !std::isfinite(value)) return "0";
    while (digits.ends_with('0')) digits.remove_suffix(1);
    if (digits.ends_with('.')) digits.remove_suffix(1);
    return digits == "-0" ? "0" : std::string(digits);
}

}  // namespace ecomap
