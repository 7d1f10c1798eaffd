#include "cli/cost.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace ecomap::cli {
namespace {

/// What a question takes beyond reading, as fitted. THE LIST; a line more for a question more.
struct Rate {
    std::string_view question;
    double microseconds_a_row = 0;
    double nanoseconds_a_source_and_tie = 0;  ///< for each actor times each link
    double bytes_a_row = 0;
    bool is_drawn = false;  ///< the time a row is for 1000 draws
};

constexpr double program_megabytes = 20, reading_bytes_a_byte = 10, reading_seconds_a_megabyte = 0.24;
constexpr double megabyte = 1 << 20;

constexpr std::array<Rate, 24> rates{{
    {"coverage", 3.6, 0.044, 334},
    {"audience", 7.8, 0.84, 381},
    {"gaps", 3, 0, 334},
    {"severity", 2.7, 0.022, 343, true},
    {"overlap", 7.2, 0, 505},
    {"breadth", 3.6, 0, 438},
    {"centrality", 1.3, 37, 467},
    {"connectivity", 3.3, 0, 410},
    {"brokerage", 58, 2.4, 677, true},
    {"holes", 1.7, 0.29, 391},
    {"communities", 44, 7.6, 400, true},
    {"cores", 3.5, 0.33, 400},
    {"reach", 15, 5, 467},
    {"bow-tie", 4.4, 0, 410},
    {"cohesion", 4.3, 0.6, 305},
    {"concentration", 3.5, 0.29, 324},
    {"robustness", 13, 42, 315, true},
    {"portfolio", 5.7, 0, 296},
    {"two-mode", 12, 31, 515},
    {"nestedness", 150, 0, 362, true},
    {"specialisation", 16, 1.4, 1172},
    {"complexity", 41, 6.8, 1744},
    {"match", 34, 6.9, 496},
    {"completeness", 1.8, 0.022, 200},
}};

/// An atlas asks all; what is not on the list costs what the first does.
std::span<const Rate> asked_by(std::string_view question) {
    if (question == "atlas") return rates;
    const auto at =
        std::find_if(rates.begin(), rates.end(), [&](const Rate& rate) { return rate.question == question; });
    return {at == rates.end() ? rates.begin() : at, 1};
}

Cost cost_beyond_reading(const Rate& rate, const Work& work) {
    const auto rows = static_cast<double>(work.rows());
    const auto crossings = static_cast<double>(work.actors) * static_cast<double>(work.links);
    const double draws = rate.is_drawn ? static_cast<double>(work.draws) / 1000 : 1;
    return {rows * rate.microseconds_a_row * 1e-6 * draws + crossings * rate.nanoseconds_a_source_and_tie * 1e-9,
            rows * rate.bytes_a_row / megabyte};
}

}  // namespace

Cost cost_of_reading(std::uint64_t bytes) {
    const double megabytes = static_cast<double>(bytes) / megabyte;
    return {megabytes * reading_seconds_a_megabyte, program_megabytes + megabytes * reading_bytes_a_byte};
}

Cost cost_of(std::string_view question, const Work& work) {
    auto cost = cost_of_reading(work.bytes);
    double most_kept = 0;
    for (const auto& rate : asked_by(question)) {
        const auto beyond = cost_beyond_reading(rate, work);
        cost.seconds += beyond.seconds;
        most_kept = std::max(most_kept, beyond.megabytes);  // one question after the other
    }
    cost.megabytes += most_kept;
    return cost;
}

}  // namespace ecomap::cli
