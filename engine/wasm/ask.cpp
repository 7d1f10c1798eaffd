#include "engine/wasm/ask.hpp"

#include "engine/analysis/certainty/sureness_note.hpp"
#include "engine/analysis/change/compare.hpp"
#include "engine/analysis/change/diff.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/error.hpp"
#include "engine/wasm/report_json.hpp"
#include "engine/wasm/request.hpp"

#include <stdexcept>

namespace ecomap::wasm {
namespace {

Json part_of(const Json& asked, const char* key) { return asked.value(key, Json::object()); }

Json list_of(const Diagnostics& problems) {
    Json all = Json::array();
    for (const auto& problem : problems) all.push_back(to_json(problem));
    return all;
}

/// As the command line has it for questions that are no analysis.
std::vector<Option<Params>> options_called(std::initializer_list<std::string_view> names) {
    std::vector<Option<Params>> options;
    for (const auto& option : analysis_options())
        if (contains(names, option.name)) options.push_back(option);
    return options;
}

/// What is assumed has mistakes.
struct Unusable {
    Diagnostics problems;
};

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string Maps::load(std::string_view json) {
    try {
        auto bundle = parse_bundle(json);
        learn_order_(bundle.language, bundle.order);
        auto loaded = ecomap::load(bundle.files);
        maps_.emplace(++last_, Map{std::move(bundle.files), std::move(loaded.ecosystem)});
        return dumped({{"map", last_}, {"problems", list_of(loaded.diagnostics)}});
    } catch (const std::exception& fault) {
        return dumped({{"fault", fault.what()}});
    }
}

const Maps::Map& Maps::map_in(const Json& asked) const {
    const auto at = maps_.find(asked.at("map").get<int>());
    if (at == maps_.end()) throw std::invalid_argument("map");
    return at->second;
}

Ecosystem Maps::assumed(const Json& asked) const {
    const auto& map = map_in(asked);
    auto ecosystem = [&] {
        const auto changes = asked.find("assume");
        if (changes == asked.end() || changes->empty()) return map.ecosystem;
        auto files = map.files;
        for (const auto& file : *changes) files.changes.push_back({file.at("name"), file.at("text")});
        auto loaded = ecomap::load(std::move(files));
        if (count_at_least(loaded.diagnostics, Severity::error) > 0) throw Unusable{std::move(loaded.diagnostics)};
        return std::move(loaded.ecosystem);
    }();
    const auto what_if = what_if_in(part_of(asked, "what_if"), ecosystem);
    return apply_what_if(std::move(ecosystem), what_if);
}

Maps::Answer Maps::answer(const Json& asked) const {
    only_keys(asked, {"map", "ask", "filter", "what_if", "assume", "options", "need", "before"});
    const auto name = asked.at("ask").get<std::string>();
    const auto whole = assumed(asked);
    const auto map = apply_filter(whole, filter_in(part_of(asked, "filter"), whole.framework));
    const auto options = part_of(asked, "options");
    if (name == "find")
        return {origin_of(map), find_report(map, need_in(part_of(asked, "need"), map),
                                            params_in(options, options_called({"with-events"}), map))};
    if (name == "compare" || name == "diff") {
        const auto params = params_in(options, options_called({"with-events", "top"}), map);
        const auto earlier =
            asked.value("before", Json{{"map", asked.at("map")}, {"filter", part_of(asked, "filter")}});
        only_keys(earlier, {"map", "filter"});
        const auto& other = map_in(earlier).ecosystem;
        const auto before = apply_filter(other, filter_in(part_of(earlier, "filter"), other.framework));
        return {origin_of(map),
                name == "diff" ? diff_report(before, map, params) : compare_report(before, map, params)};
    }
    const auto* analysis = find_analysis(name);
    if (analysis == nullptr || name == "certainty") throw std::invalid_argument(name);
    return {origin_of(map), report_of(*analysis, map, params_in(options, analysis->options, whole))};
}

Report Maps::report(std::string_view request) const { return answer(Json::parse(request)).report; }

std::string Maps::ask(std::string_view request) const {
    try {
        const auto [origin, report] = answer(Json::parse(request));
        return dumped({{"dataset", to_json(origin)}, {"report", to_json(report)}});
    } catch (const Error& error) {
        return dumped(
            {{"error", to_json(error.message())}, {"hint", to_json(error.hint())}, {"problems", Json::array()}});
    } catch (const Unusable& assumption) {
        return dumped({{"error", nullptr}, {"hint", nullptr}, {"problems", list_of(assumption.problems)}});
    } catch (const std::exception& fault) {
        return dumped({{"fault", fault.what()}});
    }
}

}  // namespace ecomap::wasm
