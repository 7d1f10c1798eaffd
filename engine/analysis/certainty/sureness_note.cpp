#include "engine/analysis/certainty/sureness_note.hpp"

#include "engine/analysis/certainty/rankings.hpp"
#include "engine/analysis/laid_report.hpp"

namespace ecomap {

Report report_of(const Analysis& analysis, const Ecosystem& ecosystem, const Params& params) {
    auto report = laid_report(analysis, ecosystem, params);
    std::vector<std::string> keys;
    for (const auto& ranking : rankings())
        if (ranking.analysis == analysis.name) keys.emplace_back(ranking.key);
    if (keys.empty()) return report;
    if (analysis.ranking) keys = {std::string(analysis.ranking(params))};
    MessageList others{{}, Joining::commas};
    for (std::size_t i = 1; i < keys.size(); ++i) others.items.push_back(Message::as_it_is(keys[i]));
    const auto count = others.items.size();
    report.notes.push_back(
        {"certainty.where-to-see", {{"first", keys.front()}, {"count", count}, {"others", std::move(others)}}});
    return report;
}

}  // namespace ecomap
