#include "cli/limits.hpp"

#include "cli/log.hpp"
#include "cli/usage.hpp"
#include "engine/io/number.hpp"

#include <CLI/CLI.hpp>

#include <cmath>

namespace ecomap::cli {
namespace {

constexpr double worth_telling = 2;  // seconds
constexpr double bytes_in_megabyte = 1 << 20;

/// Of a number from 1 up the first digits, the rest 0: upwards, since it is what is needed at least.
std::size_t rounded_up(double number, int digits) {
    if (number < 1) return 1;
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(number)) - (digits - 1)));
    return static_cast<std::size_t>(std::ceil(number / unit) * unit);
}

std::optional<double> factor_of(std::string_view unit) {
    if (unit.empty() || unit == "B") return 1;
    if (unit == "K" || unit == "KB") return 1 << 10;
    if (unit == "M" || unit == "MB") return 1 << 20;
    if (unit == "G" || unit == "GB") return 1 << 30;
    return std::nullopt;
}

}  // namespace

std::optional<std::uint64_t> parse_size(std::string_view word) {
    const auto end = std::min(word.find_last_of("0123456789"), word.size() - 1) + 1;
    if (word.empty() || end == 0) return std::nullopt;
    const auto number = io::parse_number(std::string(word.substr(0, end)), false).value;
    const auto factor = factor_of(word.substr(end));
    if (!number || !factor || *number <= 0 || *number * *factor > 1e18) return std::nullopt;
    return static_cast<std::uint64_t>(*number * *factor);
}

void add_memory_option(CLI::App& app, std::uint64_t& most) {
    app.add_option_function<std::string>("--max-memory",
                                         [&most](const std::string& word) {
                                             const auto size = parse_size(word);
                                             if (!size) wrong_usage({"usage.bad-size", {{"word", word}}});
                                             most = *size;
                                         })
        ->type_name("SIZE");
}

void refuse_beyond(std::uint64_t most, const Cost& cost) {
    if (most == 0 || cost.megabytes * bytes_in_megabyte <= static_cast<double>(most)) return;
    const auto needed = rounded_up(cost.megabytes, 2);
    const auto allowed = static_cast<std::size_t>(static_cast<double>(most) / bytes_in_megabyte);
    throw TooLarge({"error.too-large", {{"needed", needed}, {"most", allowed}}}, Failure::usage, {},
                   {"error.allow-more", {{"needed", needed}}});
}

void tell_beforehand(const Cost& cost) {
    if (cost.seconds <= worth_telling || !(can_show_passing() || verbosity() == Verbosity::verbose)) return;
    log_info(
        {"cost.beforehand", {{"seconds", rounded_up(cost.seconds, 1)}, {"megabytes", rounded_up(cost.megabytes, 1)}}});
}

}  // namespace ecomap::cli
