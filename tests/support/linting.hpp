// What the rules say of tables that stand in a test.
#pragma once

#include "engine/lint/lint.hpp"
#include "tests/support/loading.hpp"

#include <algorithm>

namespace ecomap::test {

inline Loaded lint_tables(std::vector<SourceFile> tables, lint::Options options = {}) {
    return load({"test", std::move(tables), {}}, lint::inspection(options));
}

/// "file:line:column" of each problem of that code.
inline Lines places_of(const Loaded& loaded, std::string_view code) {
    Lines places;
    for (const auto& each : loaded.diagnostics)
        if (each.code == code)
            places.push_back(each.file + ":" + std::to_string(each.line) + ":" + std::to_string(each.column));
    return places;
}

/// As places_of(), of one table beside the base.
inline Lines lint_of(std::string_view code, const std::string& file, const std::string& bytes,
                     lint::Options options = {}) {
    return places_of(lint_tables(with_base({{file, bytes}}), options), code);
}

}  // namespace ecomap::test
