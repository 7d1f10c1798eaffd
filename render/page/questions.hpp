// THE LIST of what a reader of the page asks: under which question each view and each analysis stands.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace ecomap {

struct Question {
    std::string_view name;  ///< in addresses; its words are the messages `page.question.NAME` and `page.ask.NAME`
    std::vector<std::string_view> views;
    std::vector<std::string_view> analyses;
};

std::span<const Question> questions();

}  // namespace ecomap
