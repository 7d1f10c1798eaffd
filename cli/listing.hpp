// The lists of analyses and views as the user sees them: what there is, and the one that was asked for.
#pragma once

#include "cli/usage.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::cli {

/// One line each: the name, and its summary in a column of its own.
template <class Record>
std::string listing(std::span<const Record> records) {
    std::size_t widest = 0;
    for (const auto& record : records) widest = std::max(widest, record.name.size());
    std::string lines;
    for (const auto& record : records) {
        lines.append(record.name).append(widest + 2 - record.name.size(), ' ').append(record.summary).append("\n");
    }
    return lines;
}

/// The record of that name. No name or an unknown one is wrong usage, with what there is.
template <class Record>
const Record& named(std::span<const Record> records, std::string_view kind, std::string_view name) {
    std::vector<std::string_view> names;
    for (const auto& record : records) {
        if (record.name == name) return record;
        names.push_back(record.name);
    }
    if (name.empty()) wrong_usage("which " + std::string(kind) + "?\n  there is: " + joined(names));
    wrong_usage(unknown_word(kind, name, names));
}

}  // namespace ecomap::cli
