#include "render/words/words.hpp"

#include "engine/model/error.hpp"
#include "render/words/catalogue.hpp"
#include "render/words/pattern.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <stdexcept>
#include <utility>
#include <vector>

using namespace ecomap;

namespace {

Message list(std::vector<Message> items, Joining joining = Joining::conjunction, std::size_t most = 0) {
    return MessageList{std::move(items), joining, most};
}

std::vector<Message> letters(std::string_view text) {
    std::vector<Message> items;
    for (char letter : text) items.push_back(Message::as_it_is(std::string(1, letter)));
    return items;
}

std::string share(double value, std::string_view language) {
    return in_words(Message::as_it_is(Percent{value}), language);
}

std::string number(double value, int decimals, std::string_view language) {
    return in_words(Message::as_it_is(Decimal{value, decimals}), language);
}

/// The arguments that a pattern says, not only chooses by: what a language needs for its verbs is its own affair.
std::set<std::string> said(const std::set<std::string>& names) {
    std::set<std::string> plain;
    for (const auto& name : names) {
        const auto next = names.upper_bound(name);
        const bool chooses = next != names.end() && next->starts_with(name + " ");
        if (name.find(' ') == std::string::npos && !chooses) plain.insert(name);
    }
    return plain;
}

}  // namespace

TEST_CASE("a message is said in the language asked for, else in English") {
    const Message message("count.actors", {{"count", 2}});
    CHECK(in_words(message, "sv") == "2 aktörer");
    CHECK(in_words(message, "en") == "2 actors");
    CHECK(in_words(message, "xx") == "2 actors");
    CHECK(in_words(Message(), "sv").empty());
    CHECK_THROWS_AS(in_words(Message("no.such"), "sv"), std::logic_error);
}

TEST_CASE("where a count is 0 or 1 a sentence says none or the only one, in every language") {
    struct Sentence {
        const char* id;
        bool may_be_all = true;  ///< else something is always left
    };
    constexpr std::array sentences{Sentence{"audience.without-known-support"},
                                   Sentence{"brokerage.first"},
                                   Sentence{"certainty.same-in-draws"},
                                   Sentence{"check.expectations"},
                                   Sentence{"checklist-view.some-helped", false},
                                   Sentence{"cohesion.density"},
                                   Sentence{"heatmap-view.headline-even"},
                                   Sentence{"overview-view.headline-one"},
                                   Sentence{"sentence.none-empty"},
                                   Sentence{"severity.offering"},
                                   Sentence{"trace-view.recommendations-known", false}};
    const auto said = [](const char* id, std::size_t part, std::size_t all, std::string_view language) {
        const Message words("yes");
        std::vector<NamedArgument> arguments{
            {"offers", all + 4}, {"leaders", 1},      {"outside", 0},   {"shaky", 0},          {"principles", 2},
            {"thin", 0},         {"perhaps", 0},      {"many", "many"}, {"one", "one"},        {"term", "term"},
            {"scope", "map"},    {"covered", "all"},  {"known", "yes"}, {"why", "term"},       {"groups", "g"},
            {"steps", "steps"},  {"names", words},    {"name", words},  {"least_sure", words}, {"share", Percent{0}},
            {"judged", 0},       {"judgement", words}};
        for (const auto* name :
             {"count", "some", "firm", "met", "ties", "there", "within", "across", "none", "helped", "supported"})
            arguments.push_back({name, part});
        for (const auto* name : {"all", "unknown", "possible", "pairs", "cells", "could"})
            arguments.push_back({name, all});
        return in_words(Message(id, std::move(arguments)), language);
    };
    for (const auto& sentence : sentences)
        for (std::string_view language : {"en", "sv", "da", "nb"})
            for (const auto& [part, all] :
                 std::array<std::pair<std::size_t, std::size_t>, 3>{{{0, 1}, {1, 1}, {0, 3}}}) {
                if (part == all && !sentence.may_be_all) continue;
                const auto words = said(sentence.id, part, all, language);
                CAPTURE(words);
                for (const auto* clumsy : {"0 of ", "0 av ", "0 af ", "1 of 1", "1 av 1", "1 af 1"})
                    CHECK(words.find(clumsy) == std::string::npos);
            }
}

TEST_CASE("labels of the data, names and messages are said inside messages") {
    const Message cell("cell.name", {{"support_type", Text("Metod", "Method")}, {"principle", Message("yes")}});
    CHECK(in_words(cell, "sv") == "Metod – ja");
    CHECK(in_words(cell, "en") == "Method – yes");
    CHECK(in_words(Text("Metod", "Method"), "sv") == "Metod");
}

TEST_CASE("no space is left where something empty stood first or last") {
    const Message cell("cell.name", {{"support_type", ""}, {"principle", ""}});
    CHECK(in_words(cell, "sv") == "–");
}

TEST_CASE("a list has the language's word before the last, and counts what it does not name") {
    CHECK(in_words(list({}), "sv").empty());
    CHECK(in_words(list(letters("a")), "sv") == "a");
    CHECK(in_words(list(letters("ab")), "sv") == "a och b");
    CHECK(in_words(list(letters("abc")), "en") == "a, b and c");
    CHECK(in_words(list(letters("abcde"), Joining::conjunction, 2), "sv") == "a, b och 3 till");
    CHECK(in_words(list(letters("abc"), Joining::conjunction, 2), "en") == "a, b and c");
    CHECK(in_words(list(letters("abc"), Joining::commas), "sv") == "a, b, c");
    CHECK(in_words(list(letters("abcd"), Joining::commas, 2), "en") == "a, b and 2 more");
    CHECK(in_words(list(letters("ab"), Joining::semicolons), "sv") == "a; b");
    CHECK(in_words(list(letters("ab"), Joining::sentences), "sv") == "a b");
    CHECK(in_words(list(letters("ab"), Joining::dots), "sv") == "a · b");
    CHECK(in_words(list({Message(), Message("yes"), Message()}, Joining::commas), "en") == "yes");
}

TEST_CASE("numbers have the mark of the language, and no minus before nothing") {
    CHECK(number(0.6, 2, "sv") == "0,60");
    CHECK(number(0.6, 2, "en") == "0.60");
    CHECK(number(-0.0001, 2, "en") == "0.00");
    CHECK(number(-1.5, 1, "sv") == "-1,5");
    CHECK(number(12345678, 0, "en") == "12345678");
    CHECK(number(std::numeric_limits<double>::infinity(), 1, "en").empty());
}

TEST_CASE("a share has a digit after the mark only where it has one") {
    CHECK(share(45, "sv") == "45\u00A0%");
    CHECK(share(45, "en") == "45%");
    CHECK(share(12.5, "sv") == "12,5\u00A0%");
    CHECK(share(12.96, "en") == "13%");
    CHECK(share(std::numeric_limits<double>::quiet_NaN(), "en").empty());
}

TEST_CASE("a language that is not shipped is taught, and says the rest in English") {
    add_words("fi", "yes = kyllä\ncount.actors = {count, plural, one {# toimija} other {# toimijaa}}\n", "own.txt");
    CHECK(in_words(Message("yes"), "fi") == "kyllä");
    CHECK(in_words(Message("count.actors", {{"count", 3}}), "fi") == "3 toimijaa");
    CHECK(in_words(Message("no"), "fi") == "no");
    add_words("fi", "yes = joo", "own.txt");
    CHECK(in_words(Message("yes"), "fi") == "joo");
    CHECK(in_words(Message("count.actors", {{"count", 1}}), "fi") == "1 toimija");
    const auto languages = spoken_languages();
    CHECK(std::count(languages.begin(), languages.end(), "fi") == 1);
}

TEST_CASE("a language is called as it calls itself, else by its code; English is English") {
    CHECK(own_name_of("sv") == "svenska");
    CHECK(own_name_of("en") == "English");
    add_words("fi", "yes = kyllä", "own.txt");
    CHECK(own_name_of("fi") == "fi");
    add_words("fi", "language.own-name = suomi", "own.txt");
    CHECK(own_name_of("fi") == "suomi");
}

TEST_CASE("words for what nobody says, or from what is not given, are refused") {
    CHECK_THROWS_WITH(add_words("xx", "no.such = a", "own.txt"),
                      Catch::StartsWith("own.txt: no.such: there is no such"));
    CHECK_THROWS_WITH(add_words("xx", "yes = {a}", "own.txt"), Catch::Contains("has no argument 'a'"));
    CHECK_THROWS_AS(add_words("xx", "yes = {a", "own.txt"), Error);
    const auto languages = spoken_languages();
    CHECK(std::count(languages.begin(), languages.end(), "xx") == 0);
}

TEST_CASE("every language says every message, from the same arguments, with all its plurals") {
    const auto english = read_catalogue(shipped_catalogue("en"), "en");
    for (auto language : shipped_languages()) {
        const auto catalogue = read_catalogue(shipped_catalogue(language), language);
        const auto forms = PluralForms(language).all();
        for (const auto& [id, pattern] : english) {
            INFO(language << ": " << id);
            const auto found = catalogue.find(id);
            REQUIRE(found != catalogue.end());
            const auto names = Pattern(found->second, id).names();
            const auto others = Pattern(pattern, id).names();
            for (const auto& name : said(names)) CHECK(others.count(name) == 1);
            for (const auto& name : said(others)) CHECK(names.count(name) == 1);
            for (const auto& name : names) {
                if (!name.ends_with(" plural other")) continue;
                const auto plural = name.substr(0, name.size() - 5);
                if (names.count(plural + "one") == 0 && names.count(plural + "=1") == 0) {
                    for (const auto& form : forms) CHECK((form == "other" || names.count(plural + form) == 0));
                } else {
                    for (const auto& form : forms)
                        CHECK((names.count(plural + form) == 1 || (form == "one" && names.count(plural + "=1") == 1)));
                }
            }
        }
        for (const auto& [id, pattern] : catalogue) {
            INFO(language << ": " << id);
            CHECK(english.count(id) == 1);
        }
    }
}

TEST_CASE("all patterns of a language can be had, English ones where it has none") {
    const auto swedish = patterns_in("sv");
    CHECK(swedish.at("compare.headline-same") == "Inget skiljer de två kartorna");
    CHECK(patterns_in("xx") == patterns_in("en"));
    CHECK(swedish.size() == patterns_in("en").size());
}
