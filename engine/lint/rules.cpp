#include "engine/lint/addresses.hpp"
#include "engine/lint/dates.hpp"
#include "engine/lint/letters.hpp"
#include "engine/lint/names.hpp"
#include "engine/lint/persons.hpp"
#include "engine/lint/placeholders.hpp"
#include "engine/lint/repeats.hpp"
#include "engine/lint/sources.hpp"
#include "engine/lint/ties.hpp"
#include "engine/lint/words.hpp"

#include <array>

namespace ecomap::lint {
namespace {

using enum Severity;

constexpr std::array<Rule, 18> list{{
    {"mojibake", warning, mojibake},
    {"placeholder", warning, placeholders},
    {"hashtag-row", warning, hashtag_rows},
    {"personal-data", warning, personal_data},
    {"variant-word", warning, variant_words},
    {"similar-word", note, similar_words},
    {"several-types", warning, several_types},
    {"same-name", warning, same_names},
    {"similar-name", note, similar_names},
    {"shared-short-name", warning, shared_short_names},
    {"doubtful-address", warning, doubtful_addresses},
    {"repeated-offer", warning, repeated_offers},
    {"repeated-link", warning, repeated_links},
    {"self-link", warning, self_links},
    {"orphan-actor", note, orphan_actors},
    {"missing-source", note, missing_sources},
    {"future-date", warning, future_dates},
    {"ended", warning, ended},
}};

}  // namespace

std::span<const Rule> rules() { return list; }

void inspect(io::Reading& reading, const Options& options) {
    for (const auto& rule : rules())
        for (auto& found : rule.find(reading, options))
            reading.problems.add(rule.severity, rule.code, *found.source, found.place, std::move(found.message),
                                 std::move(found.hint));
}

Inspect inspection(Options options) {
    return [options](io::Reading& reading) { inspect(reading, options); };
}

}  // namespace ecomap::lint
