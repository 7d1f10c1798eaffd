#include "engine/io/package.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace std::string_literals;

namespace {

std::vector<std::string> package_problems(std::string json) {
    io::Problems problems;
    io::read_package({"datapackage.json", std::move(json)}, problems);
    std::vector<std::string> codes;
    for (const auto& each : problems.take())
        codes.push_back(each.code + " " + std::to_string(each.line) + ":" + std::to_string(each.column));
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a package says what the dataset is") {
    io::Problems problems;
    const auto package = io::read_package({"datapackage.json", R"({
        "name": "test-map", "title": "Prov", "titles": {"sv": "Prov", "en": "Test"}, "version": "1.2", "as_of": "2022-05",
        "languages": ["sv", "en"], "licenses": [{"name": "MIT", "title": "MIT License"}, {"name": "CC0-1.0"}],
        "sources": [{"name": "001", "title": "En rapport", "titles": {"en": "A report"}}, {"title": "En sida"}],
        "framework": "three-words",
        "resources": [{"name": "actors", "path": "./people.csv"}], "unknown": 7})"},
                                          problems);
    CHECK(problems.take().empty());
    REQUIRE(package);
    const About& about = package->about;
    CHECK(about.name == "test-map");
    CHECK(about.title == Text("Prov", "Test"));
    CHECK(about.version == "1.2");
    CHECK(about.as_of == "2022-05");
    CHECK(about.languages == std::vector<std::string>{"sv", "en"});
    CHECK(about.licence == "MIT License, CC0-1.0");
    REQUIRE(about.sources.size() == 2);
    CHECK(about.sources[0].key == "001");
    CHECK(about.sources[0].title == Text("En rapport", "A report"));
    CHECK(about.sources[1].key == "En sida");
    CHECK(about.sources[1].title.has("sv"));
    CHECK(package->framework == "three-words");
    REQUIRE(package->resources.size() == 1);
    CHECK(package->resources[0].table == "actors");
    CHECK(package->resources[0].file == "people.csv");
}

TEST_CASE("a title may be a text in the first language, or an object by language") {
    io::Problems problems;
    const auto text = io::read_package({"d", R"({"title": "Kort", "languages": ["da"]})"}, problems);
    CHECK(text->about.title.has("da"));
    const auto object = io::read_package({"d", R"({"title": {"sv": "Prov", "en": "Test"}})"}, problems);
    CHECK(object->about.title == Text("Prov", "Test"));
    CHECK(problems.take().empty());
}

TEST_CASE("a value of the wrong kind is pointed at, and the rest is read") {
    CHECK(package_problems("{\"name\": 7,\n \"languages\": \"sv\"}") == Codes{"bad-json 1:2", "bad-json 2:2"});
    CHECK(package_problems("{\"languages\": [1]}") == Codes{"bad-json 1:2"});
    CHECK(package_problems("{\"title\": 1}") == Codes{"bad-json 1:2"});
    CHECK(package_problems("{\"sources\": [{\"path\": \"x\"}]}") == Codes{"bad-json 1:2"});
    CHECK(package_problems("{\"sources\": [{\"name\": \"x\", \"title\": 1}]}").size() == 1);
    CHECK(package_problems("[]") == Codes{"bad-json 1:1"});
    CHECK(package_problems("{\"as_of\": \"2022/2023\"}").empty());
    CHECK(package_problems("{\n\"as_of\": \"last year\"}") == Codes{"bad-date 2:1"});
    CHECK(package_problems("{\"name\": null}").empty());
}

TEST_CASE("a package in UTF-16 or with a byte order mark is read as well") {
    CHECK(package_problems("\xEF\xBB\xBF{\"name\": \"x\"}").empty());
    CHECK(package_problems("{\0}\0"s).empty());
    CHECK(package_problems("{}\0"s) == Codes{"wrong-encoding 0:0"});
}

TEST_CASE("a listed file lies beside datapackage.json: any other path is an error, and is not taken for a local file") {
    for (auto path :
         {"http://example.org/actors.csv", "../x/actors.csv", "/abs/actors.csv", "sub/actors.csv", "..", "."}) {
        INFO(path);
        io::Problems problems;
        const auto package = io::read_package(
            {"d", "{\"resources\": [{\"name\": \"actors\",\n\"path\": \"" + std::string(path) + "\"}]}"}, problems);
        const auto all = problems.take();
        REQUIRE(all.size() == 1);
        CHECK(all[0].code == "bad-path");
        CHECK(all[0].line == 2);
        CHECK(all[0].column == 1);
        CHECK(package->resources.at(0).file.empty());
        CHECK(io::FileTables(package, {}).table_of("people.csv") == "people");
    }
    CHECK(package_problems(R"({"resources": [{"name": "manual", "path": "docs/manual.pdf"}]})").empty());
    CHECK(package_problems(R"({"resources": [{"name": "actors", "path": "./people.csv"}]})").empty());
}

TEST_CASE("a framework further off than beside the dataset is an error at its place, and none is named") {
    for (auto framework : {"../../private", "/usr", "http://example.org/words", "a/../../../b", "..", "../"}) {
        INFO(framework);
        io::Problems problems;
        const auto package = io::read_package({"d", "{\n\"framework\": \"" + std::string(framework) + "\"}"}, problems);
        const auto all = problems.take();
        REQUIRE(all.size() == 1);
        CHECK(all[0].code == "bad-path");
        CHECK(all[0].line == 2);
        CHECK(package->framework.empty());
    }
    for (auto framework : {"words", "../words", "../frameworks/words", "sub/words", "./words", ".", ""})
        CHECK(package_problems("{\"framework\": \"" + std::string(framework) + "\"}").empty());
}

TEST_CASE("rows and columns are dimensions, and another word is an error at its place") {
    io::Problems problems;
    const auto package =
        io::read_package({"datapackage.json", R"({"rows": "target-group", "columns": "level"})"}, problems);
    REQUIRE(package);
    CHECK(problems.take().empty());
    CHECK(io::sides_in(*package, {}, problems) == Sides{Dimension::target, Dimension::level});
    CHECK(package_problems(R"({"rows": "colour", "columns": 7})") == Codes{"bad-json 1:20"});
}

TEST_CASE("a side can be a dimension of the map's own, and one that there is not is an error at its place") {
    io::Problems problems;
    const auto package = io::read_package({"d", R"({"rows": "region", "columns": "colour"})"}, problems);
    REQUIRE(package);
    Framework framework;
    framework.own = {{"region", "regions"}};
    CHECK(io::sides_in(*package, framework, problems) == Sides{own_dimension(0), std::nullopt});
    const auto all = problems.take();
    REQUIRE(all.size() == 1);
    CHECK(all[0].code == "bad-word");
    CHECK(all[0].column == 20);
}

TEST_CASE("of a title that is given twice in a language the last holds") {
    io::Problems problems;
    const auto package =
        io::read_package({"d", R"({"title": {"sv": "Ett", "en": "One"}, "titles": {"sv": "Prov"}})"}, problems);
    CHECK(package->about.title == Text("Prov", "One"));
}
