#include "cli/served_at.hpp"

#include <arpa/inet.h>

#include <algorithm>

namespace ecomap::cli {
namespace {

constexpr std::string_view scheme = "http://";

std::string lower(std::string_view text) {
    std::string letters(text);
    std::transform(letters.begin(), letters.end(), letters.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return letters;
}

bool is_address(int family, const std::string& host) {
    unsigned char bytes[16];
    return inet_pton(family, host.c_str(), bytes) == 1;
}

bool is_any(std::string_view host) { return host == "0.0.0.0" || host == "::"; }

std::string in_brackets(const std::string& host) {
    return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

/// "[::1]" as "::1"; nothing for what has a bracket too few.
std::string without_brackets(const std::string& host) {
    if (host.empty() || host.front() != '[') return host.find(':') == std::string::npos ? host : std::string();
    return host.back() == ']' && host.size() > 2 ? host.substr(1, host.size() - 2) : std::string();
}

}  // namespace

std::string ServedAt::address() const {
    const auto here = host == "0.0.0.0" ? "127.0.0.1" : host == "::" ? "::1" : host;
    return std::string(scheme) + in_brackets(here) + ":" + std::to_string(port) + "/";
}

bool ServedAt::is_loopback() const {
    const auto name = lower(host);
    return name == "localhost" || name == "::1" || (is_address(AF_INET, name) && name.starts_with("127."));
}

bool ServedAt::is_host(std::string_view header) const {
    auto asked = lower(header);
    const auto end = ":" + std::to_string(port);
    if (asked.ends_with(end)) asked.resize(asked.size() - end.size());
    else if (port != 80) return false;
    const auto name = without_brackets(asked);
    if (name.empty()) return false;
    if (name == lower(host)) return true;
    if (is_any(host)) return name == "localhost" || is_address(AF_INET, name) || is_address(AF_INET6, name);
    return is_loopback() && (name == "localhost" || name == "127.0.0.1" || name == "::1");
}

bool ServedAt::is_origin(std::string_view header) const {
    return header.starts_with(scheme) && is_host(header.substr(scheme.size()));
}

}  // namespace ecomap::cli
