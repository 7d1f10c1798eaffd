#include "render/graphviz/xml.hpp"

#include "render/board/character.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ecomap {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

// "vinnova.se", but neither "ordlista" nor "2.1": the last part is of letters.
bool looks_like_host(std::string_view host) {
    auto is_host = [](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; };
    auto dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3) return false;
    return std::all_of(host.begin(), host.end(), is_host) && std::all_of(host.begin() + dot + 1, host.end(), is_letter);
}

}  // namespace

std::string_view entity(char character) {
    switch (character) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return "";
    }
}

std::string escape(std::string_view text) {
    std::string out;
    for (char c : repair(text)) {
        const auto escaped = entity(c);
        if (escaped.empty()) out += c;
        else out += escaped;
    }
    return out;
}

std::string safe_address(std::string_view address) {
    while (!address.empty() && static_cast<unsigned char>(address.front()) <= ' ') address.remove_prefix(1);
    while (!address.empty() && static_cast<unsigned char>(address.back()) <= ' ') address.remove_suffix(1);
    std::string clean;
    for (char c : repair(address)) {
        if (c == ' ') clean += "%20";
        else if (static_cast<unsigned char>(c) > ' ') clean += c;  // browsers ignore tabs and line ends in a scheme
    }
    if (clean.empty() || clean.front() == '#') return clean;
    std::string low;
    std::transform(clean.begin(), clean.end(), std::back_inserter(low), lower);
    for (std::string_view scheme : {"https://", "http://", "mailto:"})
        if (low.starts_with(scheme)) return clean;
    return looks_like_host(std::string_view(low).substr(0, low.find_first_of("/?#"))) ? "https://" + clean : "";
}

std::string_view safe_colour(std::string_view colour) {
    auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'f'); };
    bool good = colour.size() == 7 && colour.front() == '#' && std::all_of(colour.begin() + 1, colour.end(), is_hex);
    return good ? colour : "#000000";
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
