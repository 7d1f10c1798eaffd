#include "cli/log.hpp"

#include "tests/support/command_line.hpp"
#include "tests/support/on_terminal.hpp"

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

TEST_CASE("a passing line is seen on a terminal that can, unless quiet, and is gone before anything else is said") {
    const auto shown = [](Verbosity verbosity, const char* terminal, std::string_view line) {
        return test::on_terminal(terminal, [&] {
            start_log(verbosity, "");
            show_passing(line);
            log_error(Message("yes"));
        });
    };
    const std::string gone = "\r\x1b[K";
    const auto seen = shown(Verbosity::normal, "xterm", "half\x1b");
    CHECK(seen.starts_with(gone + "half\\u{1B}" + gone + "ecomap: "));
    for (const auto& unseen : {shown(Verbosity::quiet, "xterm", "half"), shown(Verbosity::normal, "dumb", "half"),
                               shown(Verbosity::normal, "xterm", "")}) {
        CHECK(unseen.starts_with("ecomap: "));
        CHECK(unseen.find("half") == std::string::npos);
    }
    start_log(Verbosity::normal, "");
}

TEST_CASE("a terminal that has colours gets the level in one, but not where NO_COLOR is set") {
    const auto said_there = [](const char* terminal) {
        return test::on_terminal(terminal, [] {
            start_log(Verbosity::normal, "");
            log_warning(Message("yes"));
        });
    };
    unsetenv("NO_COLOR");
    CHECK(said_there("xterm").find("\x1b[33m") != std::string::npos);
    CHECK(said_there("dumb") == "ecomap: warning: yes\r\n");
    setenv("NO_COLOR", "1", 1);
    CHECK(said_there("xterm") == "ecomap: warning: yes\r\n");
    unsetenv("NO_COLOR");
    start_log(Verbosity::normal, "");
}
