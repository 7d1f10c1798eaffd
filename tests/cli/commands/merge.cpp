#include "cli/commands/merge.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using test::run_ecomap;
using test::Scratch;

TEST_CASE("answers that change nothing are a file of no changes, and what is no answer is an error") {
    const Scratch scratch;
    const auto map = test::small_dataset(scratch);
    const auto folder = (scratch / "questions").string(), book = (scratch / "map.xlsx").string();
    CHECK(run_ecomap({"merge", map}).code == static_cast<int>(cli::ExitCode::usage));
    CHECK(run_ecomap({"ask", map, "-o", folder}).code == 0);
    CHECK(run_ecomap({"merge", map, folder}).code == static_cast<int>(cli::ExitCode::usage));
    const auto home = run_ecomap({"merge", map, folder, "-o", "-"});
    CHECK(home.code == 0);
    CHECK(home.out == "change,table,id\n");
    CHECK(run_ecomap({"export", map, "-o", book}).code == 0);
    const auto other = run_ecomap({"merge", map, book, "-o", "-"});
    CHECK(other.code == static_cast<int>(cli::ExitCode::data));
    CHECK(other.err.find("not made by 'ecomap ask'") != std::string::npos);
}

TEST_CASE("answers about another map are refused, each by its name, and nothing is written") {
    const Scratch scratch;
    const auto map = test::small_dataset(scratch);
    const auto folder = (scratch / "questions").string(), book = (scratch / "map.xlsx").string();
    CHECK(run_ecomap({"ask", map, "-o", folder}).code == 0);
    CHECK(run_ecomap({"export", map, "-o", book}).code == 0);
    const auto file = (scratch / "changes.csv").string();
    const auto home = run_ecomap({"merge", "datasets/coast-example", folder, book, "-o", file});
    CHECK(home.code == static_cast<int>(cli::ExitCode::data));
    CHECK(home.err.find("whom the map does not have") != std::string::npos);
    CHECK(home.err.find("not made by 'ecomap ask'") != std::string::npos);
    CHECK(!std::filesystem::exists(file));
}

TEST_CASE("answers to a form come home row by row, and of wrong rows nothing is written") {
    const Scratch scratch;
    const auto map = test::small_dataset(scratch);
    const auto answers = scratch.write("answers.csv", "actor,by,still,_uuid\na,Kim,none,u1\nb,Bo,,u2\n");
    const auto home = run_ecomap({"merge", map, answers, "-o", "-", "--lang", "en"});
    CHECK(home.code == 0);
    CHECK(home.out == "change,table,id,source,status\nalter,offers,o1,Kim,historic\n");
    CHECK(home.err.find("a, answered by Kim: 0 new, 1 changed, 0 removed rows") != std::string::npos);
    CHECK(home.err.find("no sheets of new offers and links") != std::string::npos);
    const auto wrong = scratch.write("wrong.csv", "actor,still,_uuid\nc,,u1\n,,u2\n");
    const auto file = (scratch / "changes.csv").string();
    const auto refused = run_ecomap({"merge", map, wrong, answers, "-o", file, "--lang", "en"});
    CHECK(refused.code == static_cast<int>(cli::ExitCode::data));
    CHECK(refused.err.find("wrong.csv:2:1") != std::string::npos);
    CHECK(refused.err.find("wrong.csv:3:1") != std::string::npos);
    CHECK(!std::filesystem::exists(file));
}
