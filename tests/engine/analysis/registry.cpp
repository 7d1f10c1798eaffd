#include "engine/analysis/analysis.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"
#include "tests/support/report.hpp"

#include <catch2/catch.hpp>

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

}  // namespace

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
