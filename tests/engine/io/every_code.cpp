// Each code of diagnostic_codes() has data that triggers it and data next to it that does not: the examples that
// `ecomap explain` shows, and here those of whole files.
#include "engine/lint/examples.hpp"
#include "tests/support/linting.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <map>

using namespace ecomap;
using namespace std::string_literals;
using test::load_tables;
using test::with_base;

namespace {

/// One file that has the problem, and the same file without.
struct Fixture {
    std::string code;
    std::string file;
    std::string bad;
    std::string good;
};

std::string many_columns(int count) {
    std::string header = "id,name";
    for (int i = 0; i < count; ++i) header += ",x" + std::to_string(i);
    return header + "\n";
}

std::vector<Fixture> with_examples(std::vector<Fixture> all) {
    for (const auto& [code, file, wrong, right] : lint::examples())
        all.push_back({std::string(code), std::string(file), std::string(wrong), std::string(right)});
    return all;
}

const std::vector<Fixture>& fixtures() {
    static const auto all = with_examples({
        {"duplicate-table", "actors.tsv", "id\tname\na\tA\n", ""},
        {"encoding", "actors.csv", "id,name\na,\xC5\n", "id,name\na,\xC3\x85\n"},
        {"too-large", "links.csv", many_columns(16'383), many_columns(16'382)},
        {"too-many", "links.csv", many_columns(10'001), many_columns(9'000)},
        {"unknown-table", "notes.csv", "x\n", ""},
        {"wrong-encoding", "actors.csv", "id,name\na,\0\n"s, "id,name\na,0\n"},
    });
    return all;
}

bool has_code(const Loaded& loaded, std::string_view code) {
    return std::any_of(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                       [&](const auto& each) { return each.code == code; });
}

/// The base with one file; an empty one is left away.
Loaded load_with(const std::string& name, const std::string& bytes) {
    const lint::Options of_2025{parse_date("2025-01-01")};
    return test::lint_tables(
        with_base(bytes.empty() ? std::vector<SourceFile>() : std::vector<SourceFile>{{name, bytes}}), of_2025);
}

}  // namespace

TEST_CASE("each kind of problem is found where it is, and not where it is not") {
    for (const auto& [code, file, bad, good] : fixtures()) {
        INFO(code);
        const Loaded found = load_with(file, bad);
        CHECK(has_code(found, code));
        for (const auto& each : found.diagnostics)
            if (each.code == code && code != "duplicate-table" && code != "orphan-actor") CHECK(each.file == file);
        CHECK_FALSE(has_code(load_with(file, good), code));
    }
}

TEST_CASE("a term that is not in its vocabulary, and a source that is not listed, are found") {
    auto with_principle = [](const std::string& key) {
        return load_tables(with_base(
            {{"principles.csv", "id\np1\n"}, {"offers.csv", "id,actor,name,principles\no,a,x," + key + "\n"}}));
    };
    CHECK(has_code(with_principle("p2"), "unknown-term"));
    CHECK_FALSE(has_code(with_principle("p1"), "unknown-term"));
    auto with_source = [](const std::string& source) {
        return load_tables(with_base({{"datapackage.json", R"({"sources": [{"name": "001"}]})"},
                                      {"offers.csv", "id,actor,name,source\no,a,x," + source + "\n"}}));
    };
    CHECK(has_code(with_source("001 § Here | 002 § There"), "unknown-source"));
    CHECK_FALSE(has_code(with_source("001 § Here; there | 001"), "unknown-source"));
    CHECK_FALSE(has_code(with_source(""), "unknown-source"));
}

TEST_CASE("no code is without data that triggers it, and no problem without a listed code") {
    std::map<std::string, int> covered{{"unknown-term", 1},
                                       {"unknown-source", 1},
                                       {"bad-expectation", 1},
                                       {"unmet-expectation", 1},
                                       // Of what is imported, see tests/engine/import.
                                       {"bad-alias", 1},
                                       {"bad-cell", 1},
                                       {"bad-map", 1},
                                       {"no-sheet", 1},
                                       {"bad-workbook", 1},
                                       {"bad-xml", 1},
                                       {"bad-yaml", 1},
                                       {"not-read", 1},
                                       {"no-formula-value", 1}};
    for (const auto& fixture : fixtures()) ++covered[fixture.code];
    for (const auto code : diagnostic_codes()) {
        INFO(code);
        CHECK(covered[std::string(code)] == 1);
    }
    CHECK(covered.size() == diagnostic_codes().size());
    for (const auto& fixture : fixtures())
        for (const auto& each : load_with(fixture.file, fixture.bad).diagnostics) {
            INFO(each.code);
            CHECK(covered.contains(each.code));
            CHECK_FALSE(each.message.empty());
        }
}
