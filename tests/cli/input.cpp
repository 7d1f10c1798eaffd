#include "cli/input.hpp"

#include "cli/log.hpp"
#include "tests/support/command_line.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;

namespace {

Diagnostic problem(Severity severity, const char* message) {
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = "code";
    diagnostic.file = "actors.csv";
    diagnostic.line = 1;
    diagnostic.column = 1;
    diagnostic.message = Message::as_it_is(message);
    return diagnostic;
}

std::string printed(const Diagnostics& diagnostics, Severity severity, std::size_t most,
                    std::string_view language = "en") {
    return test::listen([&] {
               start_log(Verbosity::normal, language);
               print_diagnostics(diagnostics, severity, most);
               return 0;
           })
        .err;
}

}  // namespace

TEST_CASE("of too many problems the gravest are printed, in order of place, and the rest is counted") {
    const Diagnostics all{problem(Severity::note, "first"), problem(Severity::error, "second"),
                          problem(Severity::warning, "third"), problem(Severity::error, "fourth")};
    const auto two = printed(all, Severity::note, 2);
    CHECK(two.find("first") == std::string::npos);
    CHECK(two.find("second") < two.find("fourth"));
    CHECK(two.find("2 more problems; see --max-errors") != std::string::npos);
    CHECK(printed(all, Severity::note, 4).find("more problem") == std::string::npos);
    CHECK(printed(all, Severity::note, 3, "sv").find("1 problem till; se --max-errors") != std::string::npos);
}

TEST_CASE("problems below the level asked for are neither printed nor counted") {
    const Diagnostics all{problem(Severity::note, "first"), problem(Severity::error, "second")};
    const auto errors = printed(all, Severity::warning, 100);
    CHECK(errors.find("first") == std::string::npos);
    CHECK(errors.find("more problem") == std::string::npos);
}

TEST_CASE("problems are counted by level, with the right grammatical number") {
    CHECK(test::said(count_words({})) == Text("0 fel, 0 varningar, 0 anmärkningar", "0 errors, 0 warnings, 0 notes"));
    CHECK(test::said(count_words({problem(Severity::error, ""), problem(Severity::note, "")})) ==
          Text("1 fel, 0 varningar, 1 anmärkning", "1 error, 0 warnings, 1 note"));
}

TEST_CASE("a row with an error stops the work, unless it may be left out; then it is counted") {
    test::Scratch scratch;
    const auto folder = test::small_dataset(scratch);
    scratch.write("small/offers.csv", "id,actor,name,status\no1,a,Råd,today\no2,a,Nätverk,tomorrow\n");
    const auto strict = test::run_ecomap({"info", folder});
    CHECK(strict.code == 65);
    CHECK(strict.out.empty());
    CHECK(strict.err.find("offers.csv:3:") != std::string::npos);
    const auto lenient = test::run_ecomap({"info", folder, "--lenient", "--lang", "en"});
    CHECK(lenient.code == 0);
    CHECK(lenient.err.find("1 row with errors left out") != std::string::npos);
    CHECK(lenient.out.find("1 row with errors left out") != std::string::npos);
    const auto swedish = test::run_ecomap({"info", folder, "--lenient", "--lang", "sv"});
    CHECK(swedish.err.find("offers.csv:3:") != std::string::npos);
    CHECK(swedish.err.find(": fel: ") != std::string::npos);
    CHECK(swedish.err.find("1 rad med fel utelämnad") != std::string::npos);
    CHECK(test::run_ecomap({"info", folder, "--lenient"}).err.find(": error: ") != std::string::npos);
}

TEST_CASE("a dataset without a single usable row cannot be used, however lenient one is") {
    test::Scratch scratch;
    const auto folder = test::small_dataset(scratch);
    std::filesystem::remove(scratch / "small/actors.csv");
    const auto said = test::run_ecomap({"info", folder, "--lenient"});
    CHECK(said.code == 65);
    CHECK(said.out.empty());
}
