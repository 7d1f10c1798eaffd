// The lists of analyses and views as the user sees them: what there is, and the one that was asked for.
#pragma once

#include "cli/log.hpp"
#include "cli/usage.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::cli {

/// One line each: the name, and in a column of its own the message `summary.KIND.NAME`.
template <class Record>
std::string listing(std::span<const Record> records, const std::string& kind) {
    std::size_t widest = 0;
    for (const auto& record : records) widest = std::max(widest, record.name.size());
    std::string lines;
    for (const auto& record : records) {
        const Message summary("summary." + kind + "." + std::string(record.name));
        lines.append(record.name).append(widest + 2 - record.name.size(), ' ');
        lines += in_words(summary, log_language()) + "\n";
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
    if (name.empty())
        wrong_usage({"usage.which", {{"kind", kind}}},
                    {"usage.there-is", {{"words", with_commas(names)}, {"also", Message()}}});
    throw unknown_word(kind, name, names);
}

}  // namespace ecomap::cli
