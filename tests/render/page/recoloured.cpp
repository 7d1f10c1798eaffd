#include "render/page/recoloured.hpp"

#include "engine/analysis/analysis.hpp"
#include "render/board/layout.hpp"
#include "render/board/theme_file.hpp"
#include "render/graphviz/draw.hpp"
#include "render/graphviz/place.hpp"
#include "render/view/view.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <regex>

using namespace ecomap;

namespace {

/// As the page does it.
std::string put_together(const std::string& from, const Recoloured& parts) {
    std::vector<std::string> lines(1), made;
    for (char c : from)
        if (c == '\n') lines.emplace_back();
        else lines.back() += c;
    std::map<std::string, std::string> known;
    std::size_t at = 0, pair = 0;
    std::int64_t as_foretold = 0;
    for (const auto& part : parts.lines) {
        if (const auto* text = std::get_if<std::string>(&part)) {
            made.push_back(*text);
            continue;
        }
        if (const auto* mended = std::get_if<Recoloured::Mended>(&part)) {
            const auto& line = lines.at(at++);
            made.push_back(line.substr(0, static_cast<std::size_t>(mended->first)) + mended->between +
                           line.substr(line.size() - static_cast<std::size_t>(mended->last)));
            continue;
        }
        const auto count = std::get<std::int64_t>(part);
        if (count < 0) at += static_cast<std::size_t>(-count);
        for (std::int64_t i = 0; i < count; ++i) {
            const auto& line = lines.at(at++);
            std::string swapped;
            std::size_t done = 0;
            static const std::regex colour("\"#[0-9A-Fa-f]{6}\"");
            for (std::sregex_iterator each(line.begin(), line.end(), colour), end; each != end; ++each) {
                const auto place = static_cast<std::size_t>(each->position());
                const auto kind = line.substr(0, line.find(' ')) + line.substr(place - 5, 5) + each->str();
                if (pair < parts.colours.size() && std::get<std::int64_t>(parts.colours[pair]) == as_foretold++) {
                    known[kind] = "\"" + std::get<std::string>(parts.colours[pair + 1]) + "\"";
                    pair += 2;
                    as_foretold = 0;
                }
                swapped += line.substr(done, place - done) + (known.contains(kind) ? known[kind] : each->str());
                done = place + 9;
            }
            made.push_back(swapped + line.substr(done));
        }
    }
    std::string text;
    for (std::size_t i = 0; i < made.size(); ++i) text += (i > 0 ? "\n" : "") + made[i];
    return text;
}

std::size_t size_of(const Recoloured& parts) {
    std::size_t size = 0;
    for (const auto* list : {&parts.lines, &parts.colours})
        for (const auto& part : *list)
            if (const auto* mended = std::get_if<Recoloured::Mended>(&part)) size += mended->between.size() + 11;
            else size += std::holds_alternative<std::string>(part) ? std::get<std::string>(part).size() + 3 : 4;
    return size;
}

Ecosystem map_of_many() {
    test::Make m;
    m.principles("p1", "p2").support_types("F", "M");
    for (int i = 0; i < 40; ++i) {
        const auto name = "a" + std::to_string(i);
        m.actor(name, {.name = "\"#123456\" & " + name});
        m.offer(name, {i % 2 ? "F" : "M"}, {i % 3 ? "p1" : "p2"});
    }
    return m.done();
}

}  // namespace

TEST_CASE("a board in every theme is made of the board in one, and takes a fraction of it", "[page]") {
    const auto map = map_of_many();
    const auto [light, dark, grey] =
        std::tuple(*shipped_theme("light"), *shipped_theme("dark"), *shipped_theme("print-grey"));
    for (const auto* name : {"overview", "support", "types", "heatmap"})
        for (const auto& picture : find_view(name)->draw(map, {.language = "en"})) {
            const auto drawn = [&](const Theme& theme) {
                return draw_svg(lay_out(picture.shape, theme, {}, place_with_graphviz), {.within_page = true});
            };
            const auto from = drawn(light);
            for (const auto* theme : {&dark, &grey, &light}) {
                INFO(name);
                const auto to = drawn(*theme);
                const auto parts = recoloured(from, to);
                CHECK(put_together(from, parts) == to);
                if (theme == &dark) CHECK(size_of(parts) < to.size() / 4);
            }
        }
}

TEST_CASE("texts that have nothing in common are still made of each other", "[page]") {
    std::string many, others;
    for (int i = 0; i < 1000; ++i) {
        many += "<rect fill=\"#00000" + std::to_string(i % 10) + "\"/>\n";
        others += "<g" + std::to_string(i) + "/>\n";
    }
    for (const auto& [from, to] : {std::pair(many, others), std::pair(others, many), std::pair(std::string(), many),
                                   std::pair(many, std::string()), std::pair(many + others, others + many)})
        CHECK(put_together(from, recoloured(from, to)) == to);
}

TEST_CASE("a line that is nearly the same is mended, between plain letters", "[page]") {
    const auto parts = recoloured("<a/>\n<b x=\"12\">\u00e5</b>\n<c/>", "<a/>\n<b x=\"134\">\u00e5</b>\n<c/>");
    CHECK(parts.lines == std::vector<Recoloured::Part>{1, Recoloured::Mended{7, 4, "34\">\u00e5"}, 1});
    const std::string from = "<a/>\n<b>\u00e5</b>\n<c/>", to = "<a/>\n<b>\u00e4</b>\n<c/>";
    CHECK(put_together(from, recoloured(from, to)) == to);
    CHECK(recoloured(from, to).lines == std::vector<Recoloured::Part>{1, Recoloured::Mended{3, 4, "\u00e4"}, 1});
}

TEST_CASE("a colour that goes two ways is written down where it changes, and else foretold", "[page]") {
    const std::string from =
        "<a fill=\"#111111\"/>\n<a fill=\"#111111\"/>\n<b fill=\"#111111\"/>\n<a fill=\"#111111\"/>";
    const std::string to = "<a fill=\"#222222\"/>\n<a fill=\"#222222\"/>\n<b fill=\"#111111\"/>\n<a fill=\"#333333\"/>";
    const auto parts = recoloured(from, to);
    CHECK(parts.lines == std::vector<Recoloured::Part>{4});
    CHECK(parts.colours == std::vector<Recoloured::Part>{0, "#222222", 2, "#333333"});
    CHECK(put_together(from, parts) == to);
}
