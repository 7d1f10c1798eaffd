// The questions of a page and their answers, as JSON: what the command answers, by the command's own code. The same
// natively and in WebAssembly, where exports.cpp hands it to JavaScript.
#pragma once

#include "engine/analysis/report.hpp"
#include "engine/wasm/bundle.hpp"

#include <map>
#include <string>
#include <string_view>

namespace ecomap::wasm {

/// The maps of a page, by number from 1.
class Maps {
public:
    /// Is told the order of a map's names before its tables are read: for an alphabet that is not ICU's.
    using LearnOrder = void (*)(std::string_view language, const std::vector<std::string>& names);
    explicit Maps(LearnOrder learn_order = [](std::string_view, const std::vector<std::string>&) {})
        : learn_order_(learn_order) {}

    /// Takes a bundle (bundle.hpp). { "map": NUMBER, "problems": [ … ] }, or { "fault" } for what is no bundle.
    std::string load(std::string_view bundle);

    /// Answers { "map", "ask", … }. `ask` is the name of an analysis, "find", "compare" or "diff"; "certainty" is left
    /// to the command, which has more than one processor and no page to keep waiting. With it may stand "filter",
    /// "what_if", "options" and for "find" "need" (request.hpp); "assume": [ { "name", "text" } ], tables of changes;
    /// and for "compare" and "diff" "before": { "map", "filter" }: without it the map as it is, through the same
    /// filter, is held against what it would be.
    ///
    /// The answer is { "dataset", "report" } (report_json.hpp); { "error", "hint", "problems" } for what the map does
    /// not have; or { "fault" } for what is no question.
    std::string ask(std::string_view request) const;

    /// The same before it is JSON, of a question that has an answer. Throws for any other.
    Report report(std::string_view request) const;

    void forget(int map) { maps_.erase(map); }

private:
    struct Map {
        DatasetFiles files;  ///< for what is assumed of them
        Ecosystem ecosystem;
    };

    const Map& map_in(const Json& asked) const;
    Ecosystem assumed(const Json& asked) const;
    struct Answer {
        Origin origin;
        Report report;
    };
    Answer answer(const Json& asked) const;

    LearnOrder learn_order_;
    std::map<int, Map> maps_;
    int last_ = 0;
};

}  // namespace ecomap::wasm
