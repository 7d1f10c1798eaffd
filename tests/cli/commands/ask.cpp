#include "cli/commands/ask.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using test::run_ecomap;
using test::Scratch;

TEST_CASE("each actor is asked, or those that are named, and no workbook is replaced") {
    const Scratch scratch;
    const auto map = test::small_dataset(scratch);
    const auto folder = (scratch / "questions").string();
    CHECK(run_ecomap({"ask", map}).code == static_cast<int>(cli::ExitCode::usage));
    const auto unknown = run_ecomap({"ask", map, "-o", folder, "--actor", "nobody"});
    CHECK(unknown.code == static_cast<int>(cli::ExitCode::usage));
    CHECK(unknown.err.find("unknown actor 'nobody'") != std::string::npos);
    CHECK(!std::filesystem::exists(folder));
    CHECK(run_ecomap({"ask", map, "-o", folder}).code == 0);
    CHECK(!std::filesystem::is_empty(folder));
    const auto again = run_ecomap({"ask", map, "-o", folder});
    CHECK(again.code == static_cast<int>(cli::ExitCode::cannot_create));
    CHECK(again.err.find("may be an answer") != std::string::npos);
}

TEST_CASE("only who has old offers is asked, counted from a day that is given or the map's own, never the clock") {
    const Scratch scratch;
    const auto map = test::small_dataset(scratch);
    scratch.write(
        "small/offers.csv",
        "id,actor,name,support_types,status,as_of\no1,a,Råd,advice,today,2019\no2,b,Nätverk,network,could,2024\n");
    const auto folder = (scratch / "questions").string();
    const auto usage = static_cast<int>(cli::ExitCode::usage);
    CHECK(run_ecomap({"ask", map, "-o", folder, "--stale", "18mo"}).code == usage);  // from which day?
    CHECK(run_ecomap({"ask", map, "-o", folder, "--as-of", "2025"}).code == usage);
    CHECK(run_ecomap({"ask", map, "-o", folder, "--stale", "soon", "--as-of", "2025"}).code == usage);
    const auto none = run_ecomap({"ask", map, "-o", folder, "--stale", "18mo", "--as-of", "2020-01-01"});
    CHECK(none.code == 0);
    CHECK(none.err.find("no actor has offers whose source is from before 2018-07-01") != std::string::npos);
    CHECK(!std::filesystem::exists(folder));
    const auto some = run_ecomap({"ask", map, "-o", folder, "--stale", "18mo", "--as-of", "2025-07-01"});
    CHECK(some.code == 0);
    CHECK(some.err.find("a: 1 offer, the oldest as of 2019") != std::string::npos);
    CHECK(std::filesystem::exists(folder + "/a.xlsx"));
    CHECK(!std::filesystem::exists(folder + "/b.xlsx"));
}

TEST_CASE("a form is written with or without the workbooks, and not when nobody is asked") {
    const Scratch scratch;
    const auto map = test::small_dataset(scratch);
    const auto form = (scratch / "form.xlsx").string(), folder = (scratch / "questions").string();
    const auto alone = run_ecomap({"ask", map, "--form", form, "--lang", "en"});
    CHECK(alone.code == 0);
    CHECK(alone.err.find("a form that asks 2 actors") != std::string::npos);
    CHECK(std::filesystem::exists(form));
    CHECK(run_ecomap({"ask", map, "--form", "-", "--actor", "a"}).out.starts_with("PK"));
    CHECK(run_ecomap({"ask", map, "--form", form, "-o", folder, "--actor", "a"}).code == 0);
    CHECK(std::filesystem::exists(folder + "/a.xlsx"));
    const auto other = (scratch / "other.xlsx").string();
    CHECK(run_ecomap({"ask", map, "--form", other, "--stale", "1y", "--as-of", "2025"}).code == 0);
    CHECK(!std::filesystem::exists(other));
}
