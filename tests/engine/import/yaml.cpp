#include "engine/import/yaml.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using io::Json;

namespace {

std::string shown(const Json& value) {
    if (value.kind == Json::Kind::null) return "null";
    std::string all = value.text;
    for (const auto& item : value.items) all += "[" + shown(item) + "]";
    for (const auto& [name, member] : value.members) all += "{" + name + ":" + shown(member) + "}";
    return all;
}

/// The tree, or the first problem.
std::string read(const std::string& text, const io::JsonLimits& limits = {}) {
    io::Problems problems;
    const io::SourceText source("x.yml", text);
    const auto tree = import::read_yaml(source, problems, limits);
    const auto found = problems.take();
    if (!found.empty())
        return found[0].code + " " + std::to_string(found[0].line) + ":" + std::to_string(found[0].column);
    return tree ? shown(*tree) : "nothing";
}

}  // namespace

TEST_CASE("mappings, sequences and scalars, and an empty value is null") {
    CHECK(read("a: 1\nb:\n  - x\n  - 'y: z'\n  -\nc: {d: ~, e: \"\"}\n") == "{a:1}{b:[x][y: z][null]}{c:{d:null}{e:}}");
    CHECK(read("# nothing\n---\n- 1\n...\n--- 2\n") == "[1]");
    CHECK(read("") == "null");
}

TEST_CASE("a place is that of the name, counted in characters of any length") {
    io::Problems problems;
    const io::SourceText source("x.yml", "å: 1\nb: [ä, ö]\n");
    const auto tree = import::read_yaml(source, problems);
    REQUIRE(tree);
    CHECK(tree->members[1].value.offset == 6);
    CHECK(tree->members[1].value.items[1].offset == 14);
}

TEST_CASE("an alias, a name given twice, what is no YAML and what is too deep or too much end with a place") {
    CHECK(read("a: &x [1]\nb: *x\n") == "bad-yaml 2:4");
    CHECK(read("a: 1\na: 2\n") == "bad-yaml 2:1");
    CHECK(read("a: [1\n").starts_with("bad-yaml"));
    CHECK(read("a:\n\t- 1\n").starts_with("bad-yaml"));
    CHECK(read(std::string("a: \x01", 4)).starts_with("bad-yaml"));
    CHECK(read("? [1]\n: 2\n") == "bad-yaml 1:3");
    CHECK(read(std::string(100, '[')).starts_with("too-large"));
    CHECK(read("[1, 2, 3]", {64, 3}) == "too-large 1:8");
}
