#include "cli/log.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::cli;

namespace {

std::string said(Verbosity verbosity) {
    return ecomap::test::listen([&] {
               start_log(verbosity);
               log_detail("detail");
               log_info("info");
               log_warning("warning");
               log_error("error");
               return 0;
           })
        .err;
}

}  // namespace

TEST_CASE("quiet says errors only, verbose says details too") {
    CHECK(said(Verbosity::quiet) == "ecomap: error: error\n");
    CHECK(said(Verbosity::normal) == "ecomap: info: info\necomap: warning: warning\necomap: error: error\n");
    CHECK(said(Verbosity::verbose).starts_with("ecomap: debug: detail\n"));
}

TEST_CASE("what is not a terminal gets no colour and no control character of the data") {
    const auto err = ecomap::test::listen([] {
                         start_log(Verbosity::normal);
                         log_error("a\x1b[31mb\n  c");
                         return 0;
                     }).err;
    CHECK(err == "ecomap: error: a\\u{1B}[31mb\n  c\n");
}

TEST_CASE("a line end in a name does not begin a message") {
    const auto err = ecomap::test::listen([] {
                         log_error("no folder a\necomap: error: b\n  there is: c\n");
                         return 0;
                     }).err;
    CHECK(err == "ecomap: error: no folder a\\u{A}ecomap: error: b\n  there is: c\\u{A}\n");
}
