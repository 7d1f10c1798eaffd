#include "render/board/layout.hpp"
#include "render/view/view.hpp"
#include "render/words/words.hpp"
#include "tests/support/crowd.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace ecomap;

TEST_CASE("the names of views and of their forms are kebab-case and unique, and each view has a summary") {
    auto is_kebab = [](std::string_view name) {
        return !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
    };
    std::set<std::string_view> seen;
    for (const auto& view : views()) {
        INFO(view.name);
        CHECK(is_kebab(view.name));
        CHECK(seen.insert(view.name).second);
        CHECK(is_message("summary.view." + std::string(view.name)));
        for (const auto& form : forms_of(view)) CHECK((form.empty() || is_kebab(form)));
    }
    CHECK(seen.size() == 20);
}

TEST_CASE("every option is asked of some view, and all of them are in the list") {
    std::set<std::string_view> listed, taken;
    for (const auto& option : view_options()) CHECK(listed.insert(option.name).second);
    for (const auto& view : views())
        for (const auto& option : view.options) taken.insert(option.name);
    CHECK(listed == taken);
}

TEST_CASE("a view is found by its name and by nothing else") {
    REQUIRE(find_view("support") != nullptr);
    CHECK(find_view("support")->name == "support");
    CHECK(find_view("Support") == nullptr);
    CHECK(find_view("") == nullptr);
}

TEST_CASE("every view draws a map of nothing, of one actor, and of many") {
    auto theme = light_theme();
    for (const auto& ecosystem :
         {Ecosystem{}, test::Make().offer("a", {"F"}, {"p1"}).done(), test::crowd({.actors = 40})})
        for (const auto& view : views()) {
            INFO(view.name << " of " << ecosystem.actors.size());
            for (const auto& picture : view.draw(ecosystem, {})) {
                auto board = lay_out(picture.shape, theme);
                CHECK(board.width > 0);
                CHECK(board.height > 0);
                CHECK_FALSE(heading_of(picture.shape).headline.empty());
                CHECK_FALSE(table_of(picture.shape).columns.empty());
            }
        }
}
