// Datasets written in the test: tables as text, and problems as one line each.
#pragma once

#include "engine/io/dataset.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ecomap::test {

using Lines = std::vector<std::string>;

/// Loads tables that stand in the test.
inline Loaded load_tables(std::vector<SourceFile> tables, std::vector<SourceFile> framework = {}) {
    return load({"test", std::move(tables), std::move(framework)});
}

/// Two actors and an offer, with `more` tables; one of the same name replaces ours.
inline std::vector<SourceFile> with_base(std::vector<SourceFile> more) {
    for (const SourceFile& base : {SourceFile{"actors.csv", "id,name\na,Alef\nb,Bet\n"},
                                   SourceFile{"offers.csv", "id,actor,name\no1,a,Money\n"}}) {
        bool replaced = false;
        for (const auto& file : more) replaced = replaced || file.name == base.name;
        if (!replaced) more.push_back(base);
    }
    return more;
}

/// "code file:line:column" for each problem of at least `severity`.
inline Lines problems_of(const Loaded& loaded, Severity severity = Severity::warning) {
    Lines lines;
    for (const auto& each : loaded.diagnostics)
        if (each.severity >= severity)
            lines.push_back(each.code + " " + each.file + ":" + std::to_string(each.line) + ":" +
                            std::to_string(each.column));
    return lines;
}

}  // namespace ecomap::test
