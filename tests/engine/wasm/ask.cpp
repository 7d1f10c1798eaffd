#include "engine/wasm/ask.hpp"

#include "engine/analysis/certainty/sureness_note.hpp"
#include "engine/analysis/change/compare.hpp"
#include "engine/model/filter.hpp"
#include "engine/model/what_if.hpp"
#include "engine/wasm/report_json.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using wasm::Json;

namespace {

DatasetFiles shipped_files() { return read_folder(std::filesystem::path(ECOMAP_DATASETS) / "coast-example"); }

const Ecosystem& shipped() {
    static const Ecosystem map = load(shipped_files()).ecosystem;
    return map;
}

wasm::Maps with_shipped() {
    wasm::Maps maps;
    const auto loaded = Json::parse(maps.load(wasm::to_json(wasm::bundle_of(shipped_files(), shipped())).dump()));
    CHECK(loaded["map"] == 1);
    return maps;
}

Json answer(const Json& request) { return Json::parse(with_shipped().ask(request.dump())); }

}  // namespace

TEST_CASE("an analysis is answered by its report, through filter and what-if") {
    CHECK(answer({{"map", 1}, {"ask", "coverage"}})["report"] ==
          wasm::to_json(report_of(*find_analysis("coverage"), shipped(), {})));
    const auto answered = answer({{"map", 1},
                                  {"ask", "gaps"},
                                  {"filter", {{"status", {"today"}}}},
                                  {"what_if", {{"without", {"stormfonden"}}}},
                                  {"options", {{"few", 1}}}});
    const auto map = apply_filter(apply_what_if(shipped(), {{"stormfonden"}}), {.status = {Status::today}});
    CHECK(answered["report"] == wasm::to_json(report_of(*find_analysis("gaps"), map, {.few = 1})));
    CHECK(answered["dataset"] == wasm::to_json(origin_of(map)));
}

TEST_CASE("a what-if is compared with the map as it is, or with another") {
    const auto without = apply_what_if(shipped(), {{"stormfonden"}});
    const auto as_it_is = answer({{"map", 1}, {"ask", "compare"}, {"what_if", {{"without", {"stormfonden"}}}}});
    CHECK(as_it_is["report"] == wasm::to_json(compare_report(shipped(), without, {})));
    const Filter today{.status = {Status::today}};
    const auto filtered =
        answer({{"map", 1}, {"ask", "compare"}, {"before", {{"map", 1}, {"filter", {{"status", {"today"}}}}}}});
    CHECK(filtered["report"] == wasm::to_json(compare_report(apply_filter(shipped(), today), shipped(), {})));
}

TEST_CASE("tables of changes are assumed, and their mistakes told") {
    const auto text = "change,table,id\nremove,actors,stormfonden\n";
    const auto answered = answer({{"map", 1}, {"ask", "breadth"}, {"assume", {{{"name", "x.csv"}, {"text", text}}}}});
    CHECK(answered["dataset"]["what_if"]["id"] == "what-if.file");
    const auto wrong = answer({{"map", 1},
                               {"ask", "breadth"},
                               {"assume", {{{"name", "x.csv"}, {"text", "change,table,id\nturn,actors,a\n"}}}}});
    CHECK(wrong["problems"][0]["line"] == 2);
}

TEST_CASE("what is no question is a fault, what the map does not have an error") {
    CHECK(answer({{"map", 1}, {"ask", "weather"}})["fault"] == "weather");
    CHECK(answer({{"map", 1}, {"ask", "certainty"}}).contains("fault"));
    CHECK(answer({{"map", 2}, {"ask", "gaps"}}).contains("fault"));
    CHECK(answer({{"map", 1}, {"ask", "gaps"}, {"loud", true}})["fault"] == "loud");
    CHECK(Json::parse(with_shipped().ask("{")).contains("fault"));
    CHECK(Json::parse(wasm::Maps().load("{}")).contains("fault"));
    const auto stranger = answer({{"map", 1}, {"ask", "gaps"}, {"what_if", {{"without", {"nobody"}}}}});
    CHECK(stranger["error"]["id"] == "usage.unknown-actor");
}

TEST_CASE("a map that is forgotten is not there") {
    auto maps = with_shipped();
    maps.forget(1);
    CHECK(Json::parse(maps.ask(R"({"map": 1, "ask": "gaps"})")).contains("fault"));
}
