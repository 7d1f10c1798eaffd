#include "render/page/page.hpp"

#include "engine/analysis/analysis.hpp"
#include "engine/analysis/certainty/sureness_note.hpp"
#include "render/board/theme_file.hpp"
#include "render/page/bundle.hpp"
#include "render/view/view.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

namespace {

const std::string hostile = "</script><script>window.hacked=1</script><!--";

Page page_of(const Ecosystem& ecosystem, const std::string& language = "en") {
    Page page;
    page.origin = origin_of(ecosystem);
    page.language = language;
    page.themes = page_themes("light", light_theme());
    for (const auto* name : {"support", "actor"}) {
        page.boards.push_back({name, name, {}});
        for (const auto& picture : find_view(name)->draw(ecosystem, {.language = language}))
            page.boards.back().pictures.push_back(picture.name.empty()
                                                      ? page_picture(picture.shape, page.themes, name, {name})
                                                      : PagePicture{.file = "actor/" + picture.name,
                                                                    .title = picture.name,
                                                                    .headline = heading_of(picture.shape).headline,
                                                                    .sheets = {"actor/" + picture.name}});
    }
    auto report = report_of(*find_analysis("coverage"), ecosystem, {});
    std::vector<std::string> files;
    for (const auto& table : report.tables) files.push_back("reports/" + table.name + ".csv");
    page.reports.push_back({report, files});
    page.records = page_records(ecosystem, language);
    return page;
}

Ecosystem small_map(const std::string& name = "A") {
    test::Make m;
    m.principles("p1", "p2").support_types("F", "M");
    m.actor("a", {.name = name});
    m.offer("a", {"F"}, {"p1"}, {.name = name, .example = name});
    return m.done();
}

std::size_t count(const std::string& text, std::string_view words) {
    std::size_t times = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++times;
    return times;
}

}  // namespace

TEST_CASE("without its script the page says what each board shows and leads to its files", "[page]") {
    const auto html = page_html(page_of(small_map()));
    CHECK(html.starts_with("<!doctype html>\n<html lang=\"en\">"));
    CHECK(html.find("<section class=\"question\" id=\"offers\">") != std::string::npos);
    CHECK(html.find("<a href=\"support.svg\">") != std::string::npos);
    CHECK(html.find("<a href=\"tables/support.csv\">") != std::string::npos);
    CHECK(html.find("<a href=\"actor/a.svg\" data-of=\"actor/a\">") != std::string::npos);
    CHECK(html.find("<ul class=\"findings\">\n<li>") != std::string::npos);
    CHECK(html.find("<th scope=\"col\">") != std::string::npos);
}

TEST_CASE("nothing may run in the page but its script, and nothing be asked for", "[page]") {
    const auto html = page_html(page_of(small_map()));
    const auto at = html.find("content=\"default-src 'none'; script-src 'sha256-");
    REQUIRE(at != std::string::npos);
    const auto policy = html.substr(at, html.find("\">", at) - at);
    CHECK(policy.find("'wasm-unsafe-eval'") != std::string::npos);
    CHECK(policy.find("unsafe-inline") == std::string::npos);
    CHECK(policy.find("http") == std::string::npos);
    CHECK(count(html, "<link") == 0);
    CHECK(count(html, " src=") == 0);
}

TEST_CASE("a page that is served may ask for its version, which is put into it, and for nothing else", "[page]") {
    auto page = page_of(small_map());
    page.is_served = true;
    const auto html = page_html(page);
    CHECK(count(html, "; connect-src 'self'; base-uri") == 1);
    CHECK(html.find(in_words(Message("page.closed"), "en")) == std::string::npos);
    const auto versioned = page_of_version(html, "12ab");
    CHECK(versioned.starts_with("<!doctype html>\n<html data-version=\"12ab\" lang=\"en\">"));
    CHECK(versioned.size() == html.size() + 4);
    page.is_served = false;
    const auto closed = page_html(page);
    CHECK(count(closed, "connect-src") == 0);
    CHECK(page_of_version(closed, "12ab") == closed);
}

TEST_CASE("words of the map cannot end an element of the page", "[page]") {
    const auto plain = page_html(page_of(small_map()));
    const auto html = page_html(page_of(small_map(hostile)));
    CHECK(html.find("<script>window") == std::string::npos);
    CHECK(count(html, "<script") == count(plain, "<script"));
    CHECK(count(html, "</script>") == count(plain, "</script>"));
    CHECK(count(html, "<!--") == count(plain, "<!--"));
}

TEST_CASE("the page has the language of the reader and the same bytes each time", "[page]") {
    const auto map = small_map();
    const auto swedish = page_html(page_of(map, "sv"));
    CHECK(swedish.find(">Vem erbjuder vad?<") != std::string::npos);
    CHECK(page_html(page_of(map, "sv")) == swedish);
}

TEST_CASE("a page in several languages names each in itself, and leads to all but its own", "[page]") {
    auto page = page_of(small_map());
    CHECK(page_html(page).find("nav class=\"languages\"") == std::string::npos);
    page.languages = {{"sv", "svenska", "../index.html"}, {"en", "English", "index.html"}};
    const auto html = page_html(page);
    CHECK(html.find("<a href=\"../index.html\" lang=\"sv\" hreflang=\"sv\">svenska</a>") != std::string::npos);
    CHECK(html.find("<span lang=\"en\" aria-current=\"true\">English</span>") != std::string::npos);
}

TEST_CASE("a picture for the page says what its things show, without a style, a font or a link", "[page]") {
    test::Make m;
    m.principles("p1").support_types("F");
    m.offer("a b", {"F"}, {"p1"});
    const auto map = m.done();
    const auto shape = find_view("support")->draw(map, {.language = "en"}).front().shape;
    const auto picture = page_picture(shape, page_themes("light", light_theme()), "support", {"support"});
    CHECK(picture.headline == heading_of(shape).headline);
    CHECK(picture.svg.starts_with("<svg"));
    CHECK(picture.svg.find("data-shows=\"actors=a%20b\"") != std::string::npos);
    CHECK(picture.svg.find("data-shows=\"support_types=F&amp;principles=p1\"") != std::string::npos);
    CHECK(picture.svg.find("data-shows=\"principles=p1\"") != std::string::npos);
    for (const auto* word : {"<style", "<a ", "base64", "data-w"}) CHECK(picture.svg.find(word) == std::string::npos);
    CHECK(!picture.table.rows.empty());
}

TEST_CASE("the engine and the tables stand in the page when it is given the tables, with the engine's licences",
          "[page]") {
    auto page = page_of(small_map());
    const auto without = page_html(page);
    CHECK(count(without, "<script id=\"engine\"") == 0);
    CHECK(count(without, "<script id=\"tables\"") == 0);
    CHECK(count(without, "Emscripten Authors") == 0);
    page.tables = R"({"format":1})";
    const auto html = page_html(page);
    CHECK(count(html, "<script id=\"engine\" type=\"application/octet-stream\">") == 1);
    CHECK(count(html, "<script id=\"tables\" type=\"application/octet-stream\">") == 1);
    CHECK(count(html, "Emscripten Authors") > 0);
    CHECK(html.size() > without.size() + page_engine().size() / 4);
}
