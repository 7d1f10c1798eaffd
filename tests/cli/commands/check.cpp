#include "cli/commands/check.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using ecomap::test::run_ecomap;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;

TEST_CASE("a dataset without errors passes, and the count is the result") {
    Scratch scratch;
    const auto said = run_ecomap({"check", small_dataset(scratch)});
    CHECK(said.code == 0);
    CHECK(said.out.find(": 0 errors") != std::string::npos);
}

TEST_CASE("the folder's name is printed like data, whether the data passes or not") {
    Scratch scratch;
    const auto folder = small_dataset(scratch, "red\x1B[31m\nx\xE5");
    const std::string harmless = "red\\u{1B}[31m\\u{A}x\\x{E5}: ";
    CHECK(run_ecomap({"check", folder}).out.find(harmless + "0 errors") != std::string::npos);
    const auto said = run_ecomap({"check", folder, "--fail-on", "note"});
    CHECK(said.out.empty());
    CHECK(said.err.find(harmless + "0 errors") != std::string::npos);
    CHECK(said.err.find('\x1B') == std::string::npos);
}

TEST_CASE("errors in the data are findings: every one with its place, and nothing on standard output") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    scratch.write("small/offers.csv", "id,actor,name,status\no1,nobody,Råd,today\no2,a,Nätverk,tomorrow\n");
    const auto said = run_ecomap({"check", folder});
    CHECK(said.code == 1);
    CHECK(said.out.empty());
    CHECK(said.err.find("offers.csv:2:4: error:") != std::string::npos);
    CHECK(said.err.find("offers.csv:3:") != std::string::npos);
    CHECK(said.err.find("2 errors") != std::string::npos);
}

TEST_CASE("problems are said in the language asked for, English without one") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    scratch.write("small/offers.csv", "id,actor,name,status\no1,nobody,Råd,today\n");
    const auto said = run_ecomap({"check", folder, "--lang", "sv"});
    CHECK(said.code == 1);
    CHECK(said.err.find("offers.csv:2:4: fel: det finns ingen aktör 'nobody' [dangling-reference]") !=
          std::string::npos);
    CHECK(said.err.find(": 1 fel, ") != std::string::npos);
    CHECK(run_ecomap({"check", folder, "--lang", "en"}).err == run_ecomap({"check", folder}).err);
    CHECK(run_ecomap({"check", folder, "--lang", "xx"}).code == 64);
}

TEST_CASE("the level that fails can be chosen") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);  // no vocabularies: a note for each
    CHECK(run_ecomap({"check", folder, "--fail-on", "note"}).code == 1);
    CHECK(run_ecomap({"check", folder, "--fail-on", "warning"}).code == 0);
    scratch.write("small/actors.csv", "id,name\na,Alfa\na,Beta\n");
    CHECK(run_ecomap({"check", folder, "--fail-on", "none"}).code == 0);
}

TEST_CASE("what is expected and not so is a finding, with its line and the actual value") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto file = scratch.write("expect.txt", "expect actors >= 2\nexpect offers(status=today) >= 2\n");
    const auto said = run_ecomap({"check", folder, "--expect", file});
    CHECK(said.code == 1);
    CHECK(said.err.find("expect.txt:2:1: error: not as expected: it is 1: o1 [unmet-expectation]") !=
          std::string::npos);
    CHECK(said.err.find("1 of 2 expectations met") != std::string::npos);
    CHECK(run_ecomap({"check", folder, "--expect", file, "--fail-on", "none"}).code == 0);
    CHECK(run_ecomap({"check", folder, "--expect", folder + "/no-such"}).code == 66);
}

TEST_CASE("documents for machines are on standard output also when the data fails") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const auto file = scratch.write("expect.txt", "expect actors > 2\n");
    for (const std::string format : {"json", "junit", "sarif"}) {
        const auto said = run_ecomap({"check", folder, "--expect", file, "-f", format});
        CHECK(said.code == 1);
        CHECK(said.err.empty());
        CHECK(said.out.find("expect.txt") != std::string::npos);
    }
    CHECK(run_ecomap({"check", folder, "-f", "xml"}).code == 64);
    CHECK(run_ecomap({"check", folder, "-o", "x.txt"}).code == 64);
}

TEST_CASE("what is probably not meant is told, and not when its code is ignored; an error always is") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    scratch.write("small/links.csv", "from,to,kind\na,a,funds\na,nobody,funds\n");
    const auto all = run_ecomap({"check", folder, "-f", "github"}).out;
    CHECK(all.find("title=self-link::") != std::string::npos);
    const auto less = run_ecomap({"check", folder, "-f", "github", "--ignore", "self-link,dangling-reference"});
    CHECK(less.code == 1);
    CHECK(less.out.find("self-link") == std::string::npos);
    CHECK(less.out.find("dangling-reference") != std::string::npos);
    CHECK(run_ecomap({"check", folder, "--ignore", "self-lnk"}).code == 64);
}

TEST_CASE("what is in the future is so after --today, and a wrong date is refused") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    scratch.write("small/offers.csv", "id,actor,name,since\no1,a,Råd,2022\n");
    CHECK(run_ecomap({"check", folder, "--today", "2021", "-f", "json"}).out.find("future-date") != std::string::npos);
    CHECK(run_ecomap({"check", folder, "--today", "2022", "-f", "json"}).out.find("future-date") == std::string::npos);
    CHECK(run_ecomap({"check", folder, "--today", "soon"}).code == 64);
}

TEST_CASE("what can safely be put right is a file of changes; the data stay, and with it they are as they should be") {
    Scratch scratch;
    const auto folder = small_dataset(scratch);
    const std::string offers =
        "id,actor,name,support_types,status\no1,a,Råd  och dåd,Advice,today\no2,a,Råd och dåd,advice,today\n"
        "o3,b,X,advice,could\n";
    scratch.write("small/offers.csv", offers);
    const auto file = (scratch / "fixes.csv").string();
    const auto said = run_ecomap({"check", folder, "--fix", file, "--fail-on", "none"});
    CHECK(said.code == 0);
    CHECK(ecomap::test::bytes_of(scratch / "fixes.csv") ==
          "change,table,id,name,support_types\nalter,offers,o1,Råd och dåd,advice\nremove,offers,o2,,\n");
    CHECK(said.err.find("2 cells and 1 repeated row") != std::string::npos);
    CHECK(ecomap::test::bytes_of(scratch / "small/offers.csv") == offers);
    CHECK(run_ecomap({"check", folder, "--assume", file, "--fix", "-"}).code == 0);
    CHECK(run_ecomap({"check", folder, folder, "--fix", "-"}).code == static_cast<int>(ecomap::cli::ExitCode::usage));
}
