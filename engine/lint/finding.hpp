// What one rule says of one place.
#pragma once

#include "engine/io/reading.hpp"
#include "engine/lint/lint.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ecomap::lint {

struct Finding {
    const io::SourceText* source = nullptr;
    io::Place place;
    Message message;
    Message hint = {};
};
using Findings = std::vector<Finding>;

struct Rule {
    std::string_view code;
    Severity severity;
    Findings (*find)(const io::Reading& reading, const Options& options);
};

/// THE LIST of rules.
std::span<const Rule> rules();

}  // namespace ecomap::lint
