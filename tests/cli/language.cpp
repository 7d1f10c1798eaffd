#include "cli/language.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::cli;

TEST_CASE("the reader's language is the one asked for, else the dataset's first if we speak it, else English") {
    About about;
    CHECK(reader_language("", about) == "en");
    about.languages = {"sv", "en"};
    CHECK(reader_language("", about) == "sv");
    CHECK(reader_language("en", about) == "en");
    about.languages = {"nb"};
    CHECK(reader_language("", about) == "nb");
    about.languages = {"pt", "sv"};
    CHECK(reader_language("", about) == "en");
}

TEST_CASE("a language that nobody speaks is refused with those there are") {
    test::Scratch scratch;
    const auto run = test::run_ecomap({"info", test::small_dataset(scratch), "--lang", "dansk"});
    CHECK(run.code == 64);
    CHECK(run.out.empty());
    CHECK(run.err.find("unknown language 'dansk'") != std::string::npos);
    CHECK(run.err.find("da, en, nb, sv") != std::string::npos);
    CHECK(run.err.find("--words") != std::string::npos);
}

TEST_CASE("a program speaks a language that it is taught, wherever --words stands") {
    test::Scratch scratch;
    const auto folder = test::small_dataset(scratch);
    scratch.write("own/is/info.txt", "info.actors = leikendur\n");
    for (const auto& words :
         {std::vector<std::string>{"info", folder, "--lang", "is", "--words", (scratch / "own").string()},
          {"info", "--words", (scratch / "own").string(), folder, "--lang", "is"}}) {
        const auto run = test::run_ecomap(words);
        CHECK(run.code == 0);
        CHECK(run.out.find("leikendur") != std::string::npos);
        CHECK(run.out.find("What the map holds") != std::string::npos);
    }
}

TEST_CASE("a language that is brought without its own name is called by its code") {
    test::Scratch scratch;
    scratch.write("own/is/a.txt", "info.actors = leikendur\n");
    const auto out = scratch / "out";
    CHECK(test::run_ecomap({"atlas", test::small_dataset(scratch), "-o", out.string(), "--words",
                            (scratch / "own").string(), "--lang", "en,is"})
              .code == 0);
    CHECK(test::bytes_of(out / "index.md").find("[is](is/index.md)") != std::string::npos);
    CHECK(test::bytes_of(out / "is/index.md").find("[English](../index.md)") != std::string::npos);
}

TEST_CASE("a folder without words and words that are none are told with their place") {
    test::Scratch scratch;
    const auto folder = test::small_dataset(scratch);
    const auto none = test::run_ecomap({"info", folder, "--words", (scratch / "none").string()});
    CHECK(none.code == 66);
    CHECK(none.err.find("LANG/NAME.txt") != std::string::npos);
    scratch.write("large/is/a.txt", std::string((1 << 20) + 1, '#'));
    const auto large = test::run_ecomap({"info", folder, "--words", (scratch / "large").string()});
    CHECK(large.code == 65);
    CHECK(large.err.find("more than 1 MiB") != std::string::npos);
    scratch.write("own/is/a.txt", "info.actors = {count\n");
    const auto bad = test::run_ecomap({"info", folder, "--words", (scratch / "own").string()});
    CHECK(bad.code == 65);
    CHECK(bad.err.find("a.txt: info.actors: no message of ICU") != std::string::npos);
}

TEST_CASE("a language is asked for wherever --lang stands") {
    CHECK(language_on_line({"ecomap", "--lang", "sv", "--help"}) == "sv");
    CHECK(language_on_line({"ecomap", "view", "--lang=da"}) == "da");
    CHECK(language_on_line({"ecomap", "atlas", "--lang", "da,en"}) == "da");
    CHECK(language_on_line({"ecomap", "view", "--lang"}).empty());
    CHECK(language_on_line({"ecomap", "view", "--language", "sv"}).empty());
}

TEST_CASE("--lang and --words before the command mean what they mean behind it") {
    test::Scratch scratch;
    const auto folder = test::small_dataset(scratch);
    scratch.write("own/is/info.txt", "info.actors = leikendur\n");
    const auto own = (scratch / "own").string();
    CHECK(test::run_ecomap({"--lang", "sv", "info", folder}).out ==
          test::run_ecomap({"info", folder, "--lang", "sv"}).out);
    CHECK(test::run_ecomap({"--words", own, "--lang", "is", "info", folder}).out.find("leikendur") !=
          std::string::npos);
}

TEST_CASE("what cannot be done is said in the language asked for") {
    const auto run = test::run_ecomap({"info", "nowhere", "--lang", "sv"});
    CHECK(run.code == 66);
    CHECK(run.err == "ecomap: fel: nowhere: det finns ingen sådan mapp\n");
    CHECK(test::run_ecomap({"--lang", "da", "chekc"}).err.find("ukendt kommando 'chekc', mente du 'check'?") !=
          std::string::npos);
}
