#include "engine/analysis/sureness_note.hpp"

#include "engine/analysis/phrase.hpp"
#include "engine/analysis/rankings.hpp"

namespace ecomap {

Report report_of(const Analysis& analysis, const Ecosystem& ecosystem, const Params& params) {
    auto report = analysis.run(ecosystem, params);
    std::vector<std::string> keys;
    for (const auto& ranking : rankings())
        if (ranking.analysis == analysis.name) keys.emplace_back(ranking.key);
    if (keys.empty()) return report;
    // The measures of centrality are many, and only one of them orders the rows.
    if (analysis.name == "centrality") keys = {params.rank_by.empty() ? "betweenness" : params.rank_by};
    std::string others;
    for (std::size_t i = 1; i < keys.size(); ++i) others += (i > 1 ? ", " : "") + keys[i];
    report.notes.push_back(sentence(
        "Hur säker ordningen är: ecomap analyse certainty DATASET --rank-by {}{}.",
        "How sure the order is: ecomap analyse certainty DATASET --rank-by {}{}.", [&](std::string_view language) {
            auto or_else = others.empty() ? others : fill(choose(language, " (eller {})", " (or {})"), {others});
            return std::vector{keys.front(), or_else};
        }));
    return report;
}

}  // namespace ecomap
