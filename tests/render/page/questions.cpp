#include "render/page/questions.hpp"

#include "engine/analysis/analysis.hpp"
#include "render/view/view.hpp"
#include "render/words/words.hpp"

#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <string>

using namespace ecomap;

namespace {

template <class List>
std::map<std::string_view, int> times(List Question::*list) {
    std::map<std::string_view, int> met;
    for (const auto& question : questions())
        for (auto name : question.*list) ++met[name];
    return met;
}

}  // namespace

TEST_CASE("every view and every analysis stands under one question", "[page]") {
    auto asked = times(&Question::views);
    for (const auto& view : views()) {
        CAPTURE(view.name);
        CHECK(asked[view.name] == 1);
    }
    CHECK(asked.size() == views().size());
    auto answered = times(&Question::analyses);
    for (const auto& analysis : analyses()) {
        CAPTURE(analysis.name);
        CHECK(answered[analysis.name] == 1);
    }
    CHECK(answered.size() == analyses().size());
}

TEST_CASE("questions and boards have words in every language", "[page]") {
    for (const auto& language : spoken_languages()) {
        for (const auto& question : questions())
            for (const auto* family : {"page.question.", "page.ask."})
                CHECK(!in_words(Message(family + std::string(question.name)), language).empty());
        for (const auto& view : views()) {
            const auto forms = forms_of(view);
            for (const auto& form : forms) {
                auto id = "page.view." + std::string(view.name) + (form == forms.front() ? "" : "-" + form);
                CHECK(!in_words(Message(id), language).empty());
            }
        }
    }
}

TEST_CASE("no question has the name of another place on the page", "[page]") {
    std::set<std::string_view> names{"find", "content", "records", "packed", "hits"};
    for (const auto& question : questions()) CHECK(names.insert(question.name).second);
}
