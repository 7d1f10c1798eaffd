#include "engine/io/json.hpp"

#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using io::Json;
using io::Problems;
using io::SourceText;

namespace {

struct Read {
    std::optional<Json> tree;
    Diagnostics problems;
};

Read read(std::string text) {
    Problems problems;
    const SourceText source{"datapackage.json", std::move(text)};
    auto tree = io::read_json(source, problems);
    return {std::move(tree), problems.take()};
}

}  // namespace

TEST_CASE("a tree of objects, lists, texts and words is read, with the place of each name") {
    const auto [tree, problems] = read("{\n \"a\": [\"x\", 1, true, null],\n \"b\\\"c\": {\"d\": -1.5}\n}");
    REQUIRE(tree);
    CHECK(problems.empty());
    const Json* list = tree->find("a");
    REQUIRE(list);
    CHECK(list->kind == Json::Kind::list);
    CHECK(list->offset == 3);
    REQUIRE(list->items.size() == 4);
    CHECK(list->items[0].text == "x");
    CHECK(list->items[1].text == "1");
    CHECK(list->items[2].text == "true");
    CHECK(list->items[3].kind == Json::Kind::null);
    REQUIRE(tree->find("b\"c"));
    CHECK(tree->find("b\"c")->offset == 31);
    CHECK(tree->find("b\"c")->find("d")->text == "-1.5");
    CHECK_FALSE(tree->find("d"));
}

TEST_CASE("what is no JSON is reported at its line and column") {
    for (auto [text, line, column] : std::vector<std::tuple<std::string, std::size_t, std::size_t>>{
             {"{\n  \"a\": 1,\n  b: 2\n}", 3, 3},
             {"{\"a\": NaN}", 1, 7},
             {"", 1, 1},
             {"x", 1, 1},
             {"{\"a\": 1} x", 1, 10},
             {"[1,]", 1, 4},
             {"{\"a\": \"\\ud800\"}", 1, 14},
         }) {
        INFO(text);
        const auto [tree, problems] = read(text);
        CHECK_FALSE(tree);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].code == "bad-json");
        CHECK(problems[0].line == line);
        CHECK(problems[0].column == column);
        CHECK(ecomap::in_words(problems[0].message, "en").find("exception") == std::string::npos);
    }
}

TEST_CASE("a name given twice is reported, and the first is found") {
    const auto [tree, problems] = read("{\"a\": 1,\n \"a\": 2}");
    REQUIRE(tree);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].line == 2);
    CHECK(problems[0].column == 2);
    CHECK(tree->find("a")->text == "1");
}

TEST_CASE("the number of values is capped, so that no file can exhaust the memory") {
    auto numbers = [](std::size_t count) {
        Problems problems;
        std::string text = "[1";
        for (std::size_t i = 1; i < count; ++i) text += ",1";
        const SourceText source{"d", text + "]"};
        const bool whole = io::read_json(source, problems, {64, 100}).has_value();
        const auto all = problems.take();
        return whole ? std::string()
                     : all.at(0).code + " " + std::to_string(all.at(0).column) + " " +
                           ecomap::in_words(all.at(0).message, "en");
    };
    CHECK(numbers(99).empty());  // and the list itself
    CHECK(numbers(100) == "too-large 201 more than 100 values");
    CHECK(numbers(1'000) == "too-large 201 more than 100 values");
}

TEST_CASE("names are the same only within one object") {
    CHECK(read(R"({"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}], "c": {"b": 1}})").problems.empty());
    CHECK(read(R"({"a": {"b": 1, "b": 2}, "a": 3})").problems.size() == 2);
}

TEST_CASE("depth is capped, so that no file can exhaust the stack") {
    CHECK(read(std::string(64, '[') + std::string(64, ']')).tree);
    CHECK_FALSE(read(std::string(65, '[') + std::string(65, ']')).tree);
    for (const auto& text : {std::string(100'000, '['), std::string(100'000, '[') + std::string(100'000, ']')}) {
        const auto [tree, problems] = read(text);
        CHECK_FALSE(tree);
        REQUIRE(problems.size() == 1);
        CHECK(ecomap::in_words(problems[0].message, "en").find("nested deeper") != std::string::npos);
    }
}
