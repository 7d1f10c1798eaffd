#include "engine/io/diagnostic.hpp"

#include <algorithm>

namespace ecomap {

const std::vector<std::string_view>& diagnostic_codes() {
    static const std::vector<std::string_view> codes{
        "ambiguous-number",
        "bad-alias",
        "bad-cell",
        "bad-colour",
        "bad-date",
        "bad-expectation",
        "bad-id",
        "bad-json",
        "bad-map",
        "bad-number",
        "bad-path",
        "bad-url",
        "bad-word",
        "bad-workbook",
        "bad-xml",
        "bad-yaml",
        "conflict",
        "dangling-reference",
        "doubtful-address",
        "duplicate-column",
        "duplicate-id",
        "duplicate-table",
        "empty-header",
        "empty-table",
        "encoding",
        "ended",
        "excel-damage",
        "extra-column",
        "future-date",
        "hashtag-row",
        "missing-column",
        "missing-framework",
        "missing-source",
        "missing-table",
        "missing-value",
        "mixed-script",
        "mojibake",
        "near-duplicate-id",
        "no-formula-value",
        "no-sheet",
        "not-read",
        "one-dimension",
        "orphan-actor",
        "out-of-range",
        "parent-circle",
        "personal-data",
        "placeholder",
        "ragged-row",
        "repeated-link",
        "repeated-offer",
        "reversed-period",
        "same-name",
        "self-link",
        "several-types",
        "shared-short-name",
        "similar-name",
        "similar-word",
        "stray-quote",
        "terms-from-data",
        "too-large",
        "too-many",
        "unknown-source",
        "unknown-table",
        "unknown-term",
        "unmet-expectation",
        "unterminated-quote",
        "variant-word",
        "wrong-encoding",
    };
    return codes;
}

std::size_t count_at_least(const Diagnostics& diagnostics, Severity severity) {
    return static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                                  [&](const Diagnostic& each) { return each.severity >= severity; }));
}

}  // namespace ecomap
