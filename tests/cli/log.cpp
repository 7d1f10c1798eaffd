#include "cli/log.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;

namespace {

std::string said(Verbosity verbosity, std::string_view language = "") {
    return test::listen([&] {
               start_log(verbosity, language);
               log_info(Message("yes"));
               log_warning(Message("yes"));
               log_error(Message("yes"));
               return 0;
           })
        .err;
}

std::string said(const Error& error) {
    return test::listen([&] {
               start_log(Verbosity::normal, "");
               log_error(error);
               return 0;
           })
        .err;
}

}  // namespace

TEST_CASE("quiet says errors only") {
    CHECK(said(Verbosity::quiet) == "ecomap: error: yes\n");
    CHECK(said(Verbosity::normal) == "ecomap: info: yes\necomap: warning: yes\necomap: error: yes\n");
}

TEST_CASE("what is said is in the language that was asked for, and its level too") {
    CHECK(said(Verbosity::normal, "sv") == "ecomap: info: ja\necomap: varning: ja\necomap: fel: ja\n");
    CHECK(said(Verbosity::quiet, "nobody's") == "ecomap: error: yes\n");
}

TEST_CASE("an error names its file, and its hint stands on a line of its own") {
    CHECK(said(Error(Message("no"), Failure::data, "a.csv", Message("yes"))) == "ecomap: error: a.csv: no\n  yes\n");
}

TEST_CASE("what is not a terminal gets no colour and no control character of the data") {
    CHECK(said(Error(Message::as_it_is("a\x1b[31mb"))) == "ecomap: error: a\\u{1B}[31mb\n");
}

TEST_CASE("a line end in a name does not begin a message") {
    CHECK(said(Error(Message::as_it_is("no folder a\n  ecomap: error: b\n"))) ==
          "ecomap: error: no folder a\\u{A}  ecomap: error: b\\u{A}\n");
}
