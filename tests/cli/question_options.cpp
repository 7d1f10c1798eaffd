#include "cli/question_options.hpp"

#include "engine/analysis/analysis.hpp"
#include "engine/io/dataset.hpp"
#include "render/view/view.hpp"
#include "render/words/words.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const char* const tiny = "tests/cli/data/tiny";

bool says(const Said& said, const std::string& words) { return said.err.find(words) != std::string::npos; }

/// The option with a word that the question knows, or that nobody knows.
template <class To>
std::vector<std::string> given(const Option<To>& option, const Ecosystem& map, bool is_known = true) {
    const auto flag = "--" + std::string(option.name);
    if (option.type.empty()) return {flag};
    std::string word = "1";
    if (const auto* listed = std::get_if<typename Option<To>::Listed>(&option.words)) word = (*listed)().front();
    if (const auto* of_map = std::get_if<typename Option<To>::OfMap>(&option.words)) word = (*of_map)(map, {}).front();
    if (std::holds_alternative<typename Option<To>::AnyActor>(option.words)) word = map.actors.front().key;
    if (!is_known) word = "nonsense";
    return {flag, word + (std::holds_alternative<Factors Params::*>(option.value) ? "=2" : "")};
}

template <class Record, class To>
void check_every_option(const std::string& command, std::span<const Record> records, std::span<const Option<To>> all) {
    const auto map = load(read_folder(tiny)).ecosystem;
    Scratch scratch;
    for (const auto& record : records)
        for (const auto& option : all) {
            const auto ask = [&](std::vector<std::string> words) {
                words.insert(words.begin(), {command, std::string(record.name), tiny});
                const auto target = command == "view" ? scratch / "pictures" : scratch / "report.json";
                if (record.name == "certainty" && option.name != "draws") words.insert(words.end(), {"--draws", "3"});
                words.insert(words.end(), {"-o", target.string(), "-f", "json"});
                return run_ecomap(words);
            };
            const auto name = std::string(record.name), flag = "--" + std::string(option.name);
            INFO(name << " " << flag);
            const auto* taken = find_option(record.options, option.name);
            const auto said = ask(given(taken ? *taken : option, map));
            if (!taken) {
                CHECK(said.code == 64);
                CHECK(says(said, name + " takes no " + flag));
                CHECK(says(said, ". " + flag + " belongs to "));
                continue;
            }
            CHECK_FALSE(says(said, "takes no"));
            CHECK_FALSE(says(said, "unknown"));
            if (command == "analyse") CHECK(said.code == 0);
            if (std::holds_alternative<std::monostate>(taken->words)) continue;
            const auto misspelt = ask(given(*taken, map, false));
            CHECK(misspelt.code == 64);
            CHECK(says(misspelt, "unknown "));
        }
}

/// The help of a question has the options that it takes and no other.
template <class Record, class To>
void check_every_help(const std::string& command, const std::string& kind, std::span<const Record> records,
                      std::span<const Option<To>> all) {
    for (const auto& record : records) {
        const auto help = run_ecomap({command, std::string(record.name), "--help"}).out;
        for (const auto& option : all) {
            INFO(record.name << " --" << option.name);
            const bool is_shown = help.find("\n      --" + std::string(option.name) + " ") != std::string::npos;
            CHECK(is_shown == (find_option(record.options, option.name) != nullptr));
        }
        const auto summary = in_words(Message("summary." + kind + "." + std::string(record.name)), "en");
        CHECK((record.options.empty() ||
               help.find("\n" + std::string(record.name) + " (" + summary + "):\n") != std::string::npos));
    }
}

}  // namespace

TEST_CASE("an option is taken by the questions that list it and refused by every other, and so is a word", "[long]") {
    check_every_option("analyse", analyses(), analysis_options());
    check_every_option("view", views(), view_options());
}

TEST_CASE("the help of a question shows its own options, under what it answers") {
    check_every_help("analyse", "analysis", analyses(), analysis_options());
    check_every_help("view", "view", views(), view_options());
}

TEST_CASE("a refusal says what the question takes, and which questions take the option") {
    CHECK(says(run_ecomap({"analyse", "coverage", tiny, "--budget", "9"}),
               "coverage takes no --budget; it takes --rows, --columns, --fold, --by, --top. --budget belongs to "
               "portfolio\n"));
    CHECK(says(run_ecomap({"view", "overview", tiny, "--actor", "aga"}),
               "overview takes no --actor. --actor belongs to actor, roles\n"));
}

TEST_CASE("a number is 0 or more") {
    for (const std::string word : {"-1", "x"}) {
        CHECK(run_ecomap({"analyse", "gaps", tiny, "--few", word}).code == 64);
        CHECK(run_ecomap({"analyse", "portfolio", tiny, "--budget", word}).code == 64);
    }
    CHECK(says(run_ecomap({"analyse", "portfolio", tiny, "--budget", "nan"}), "nan is not a number from 0 up"));
}
