#include "engine/analysis/analysis.hpp"
#include "engine/io/dataset.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <set>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Ecosystem disconnected() {
    Make m;
    m.actor("many", {.node_class = NodeClass::category}).actor("alone").actor("e", {.node_class = NodeClass::event});
    m.gap("g1", "p1").survey("s1", {{"x"}});
    m.offer("a", {"F"}, {"p1"}, {.gaps = {"g1"}}).offer("b", {}, {}, {.status = Status::could});
    m.offer("many", {"M"}, {"p2"}).link("a", "b", "funds").link("c", "d", "runs").link("c", "c", "runs");
    m.recommendation("r1");
    return m.done();
}

/// Another value than the usual.
void set(Params& params, const Option<Params>& option) {
    static const std::map<std::string_view, std::string> words{
        {"rows", "target-group"}, {"columns", "phase"},        {"by", "target-group"}, {"actor", "maagevig"},
        {"rank-by", "degree"},    {"from", "recommendations"}, {"close", "gaps"}};
    std::visit(
        [&](auto member) {
            auto& value = params.*member;
            if constexpr (std::is_same_v<decltype(member), std::string Params::*>) value = words.at(option.name);
            else if constexpr (std::is_same_v<decltype(member), Factors Params::*>) value = {{"lack", 5}};
            else if constexpr (std::is_same_v<decltype(member), bool Params::*>) value = true;
            else value = 4;
        },
        option.value);
}

bool is_same(const Report& a, const Report& b) {
    auto same = [](const auto& left, const auto& right, auto what) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                          [&](const auto& one, const auto& other) { return one.*what == other.*what; });
    };
    return same(a.findings, b.findings, &Finding::sentence) && same(a.tables, b.tables, &Table::rows) &&
           a.notes == b.notes;
}

}  // namespace

TEST_CASE("an analysis reads no option that it does not list", "[long]") {
    const auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "coast-example")).ecosystem;
    for (const auto& analysis : analyses()) {
        if (analysis.name == "certainty") continue;  // hands all that it is given to the others
        const Params usual{.draws = 5};
        const auto report = analysis.run(map, usual);
        for (const auto& option : analysis_options()) {
            if (find_option(analysis.options, option.name)) continue;
            CAPTURE(analysis.name, option.name);
            auto params = usual;
            set(params, option);
            CHECK(is_same(analysis.run(map, params), report));
        }
    }
}

TEST_CASE("every option is asked of some analysis, and all of them are in the list") {
    std::set<std::string_view> listed, taken;
    for (const auto& option : analysis_options()) CHECK(listed.insert(option.name).second);
    for (const auto& analysis : analyses())
        for (const auto& option : analysis.options) taken.insert(option.name);
    CHECK(listed == taken);
}

TEST_CASE("every analysis has a kebab-case name of its own and a summary") {
    std::set<std::string_view> names;
    for (const auto& analysis : analyses()) {
        CAPTURE(analysis.name);
        CHECK(names.insert(analysis.name).second);
        CHECK(analysis.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        CHECK(is_message("summary.analysis." + std::string(analysis.name)));
        CHECK(find_analysis(analysis.name) == &analysis);
    }
    CHECK(find_analysis("no-such-analysis") == nullptr);
}

TEST_CASE("every analysis makes a valid report of an empty, a tiny and a disconnected map") {
    Make tiny;
    tiny.offer("a", {"F"}, {"p1"});
    for (const auto& analysis : analyses())
        for (const auto& map : {Ecosystem{}, tiny.done(), disconnected()}) {
            CAPTURE(analysis.name);
            auto report = analysis.run(map, {});
            CHECK(report.name == analysis.name);
            CHECK(fault_of(report) == "");
        }
}
