#include "engine/analysis/certainty/sureness_note.hpp"

#include "engine/analysis/certainty/rankings.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("every report that ranks says where to see how sure its order is, the others do not") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).link("a", "b", "funds");
    for (const auto& analysis : analyses()) {
        CAPTURE(analysis.name);
        const auto plain = analysis.run(m.done(), {.draws = 0}), report = report_of(analysis, m.done(), {.draws = 0});
        bool ranks = false;
        for (const auto& ranking : rankings()) ranks = ranks || ranking.analysis == analysis.name;
        REQUIRE(report.notes.size() == plain.notes.size() + ranks);
        if (ranks)
            CHECK(in_words(report.notes.back(), "sv").find("certainty DATASET --rank-by ") != std::string_view::npos);
    }
}

TEST_CASE("the note names the rankings of the analysis; of centrality the measure that orders the rows") {
    auto note = [](const char* name, const Params& params) {
        return in_words(report_of(*find_analysis(name), {}, params).notes.back(), "en");
    };
    CHECK(note("overlap", {}) == "How sure the order is: ecomap analyse certainty DATASET --rank-by overlap.");
    CHECK(note("holes", {}) ==
          "How sure the order is: ecomap analyse certainty DATASET --rank-by effective_size (or constraint).");
    CHECK(note("centrality", {}) == "How sure the order is: ecomap analyse certainty DATASET --rank-by betweenness.");
    CHECK(note("centrality", {.rank_by = "core"}) ==
          "How sure the order is: ecomap analyse certainty DATASET --rank-by core.");
}
