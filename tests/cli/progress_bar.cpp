#include "cli/progress_bar.hpp"

#include "cli/log.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;

TEST_CASE("a bar is as full as its share, and only done is 100 %") {
    CHECK(bar_of(0) == "[------------------------------]   0 %");
    CHECK(bar_of(0.5) == "[###############---------------]  50 %");
    CHECK(bar_of(0.9999) == "[#############################-]  99 %");
    CHECK(bar_of(1) == "[##############################] 100 %");
    CHECK(bar_of(-1) == bar_of(0));
    CHECK(bar_of(7) == bar_of(1));
}

TEST_CASE("where stderr is no terminal nothing is shown") {
    const auto said = test::listen([] {
        start_log(Verbosity::normal, "en");
        const ProgressBar bar;
        Progress progress(1);
        show_passing("x");
        progress.step();
        return 0;
    });
    CHECK(said.err.empty());
}
