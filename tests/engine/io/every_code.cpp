// Each code of diagnostic_codes() has data that triggers it and data next to it that does not.
#include "tests/support/loading.hpp"

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

const std::vector<Fixture>& fixtures() {
    static const std::vector<Fixture> all{
        {"ambiguous-number", "metrics.csv", "id;subject;value\nm;a;1,234\n", "id;subject;value\nm;a;1,23\n"},
        {"bad-colour", "principles.csv", "id,colour\np,red\n", "id,colour\np,#ff0000\n"},
        {"bad-date", "offers.csv", "id,actor,name,since\no,a,x,31/1-24\n", "id,actor,name,since\no,a,x,2024-01-31\n"},
        {"bad-id", "actors.csv", "id,name\na;b,A\na,A\n", "id,name\na-b,A\na,A\n"},
        {"bad-json", "datapackage.json", "{name: 1}", "{\"name\": \"x\"}"},
        {"bad-number", "metrics.csv", "id,subject,value\nm,a,0x10\n", "id,subject,value\nm,a,10\n"},
        {"bad-path", "datapackage.json", "{\"framework\": \"../../private\"}", "{}"},
        {"bad-url", "actors.csv", "id,name,website\na,A,javascript:x\n", "id,name,website\na,A,https://x.se\n"},
        {"bad-word", "offers.csv", "id,actor,name,status\no,a,x,sometime\n", "id,actor,name,status\no,a,x,could\n"},
        {"conflict", "survey.csv", "statement,answer,label\ns,a,One\ns,b,Two\n",
         "statement,answer,label\ns,a,One\ns,b,One\n"},
        {"dangling-reference", "offers.csv", "id,actor,name\no,nobody,x\n", "id,actor,name\no,a,x\n"},
        {"duplicate-column", "actors.csv", "id,name,name\na,A,B\n", "id,name,name_en\na,A,B\n"},
        {"duplicate-id", "actors.csv", "id,name\na,A\na,B\n", "id,name\na,A\nb,B\n"},
        {"duplicate-table", "actors.tsv", "id\tname\na\tA\n", ""},
        {"empty-header", "actors.csv", "id,name,\na,A,x\n", "id,name,level\na,A,x\n"},
        {"empty-table", "actors.csv", "id,name\n", "id,name\na,A\n"},
        {"encoding", "actors.csv", "id,name\na,\xC5\n", "id,name\na,\xC3\x85\n"},
        {"excel-damage", "actors.csv", "id,name,level\na,A,#N/A\n", "id,name,level\na,A,N/A\n"},
        {"extra-column", "actors.csv", "id,name,shoe\na,A,1\n", "id,name,level\na,A,1\n"},
        {"missing-column", "actors.csv", "id\na\n", "id,name_sv\na,A\n"},
        {"missing-framework", "datapackage.json", "{\"framework\": \"none\"}", "{}"},
        {"missing-table", "offers.csv", "id,actor,name,gaps\no,a,x,g1\n", "id,actor,name,gaps\no,a,x,\n"},
        {"missing-value", "offers.csv", "id,actor,name\no,,x\n", "id,actor,name\no,a,x\n"},
        {"mixed-script", "actors.csv", "id,name\np\xD0\xB0y,A\na,A\n", "id,name\npay,A\na,A\n"},
        {"near-duplicate-id", "actors.csv", "id,name\na,A\nA,B\n", "id,name\na,A\nb,B\n"},
        {"one-dimension", "cells.csv", "id,row_dimension,row,column_dimension,column,expected\nc,phase,f,phase,g,no\n",
         "id,row_dimension,row,column_dimension,column,expected\nc,phase,f,level,l,no\n"},
        {"out-of-range", "survey.csv", "statement,answer,percent\ns,a,101\n", "statement,answer,percent\ns,a,100\n"},
        {"ragged-row", "actors.csv", "id,name,level\na,A\n", "id,name,level\na,A,\n"},
        {"reversed-period", "offers.csv", "id,actor,name,since,until\no,a,x,2022,2021\n",
         "id,actor,name,since,until\no,a,x,2022,2022\n"},
        {"stray-quote", "actors.csv", "id,name\na,\"A\"x\n", "id,name\na,\"A\"\"x\"\n"},
        {"terms-from-data", "actors.csv", "id,name,type\na,A,agency\n", "id,name,type\na,A,\n"},
        {"too-large", "links.csv", many_columns(16'383), many_columns(16'382)},
        {"too-many", "links.csv", many_columns(10'001), many_columns(9'000)},
        {"unknown-table", "notes.csv", "x\n", ""},
        {"unterminated-quote", "actors.csv", "id,name\na,\"A\n", "id,name\na,\"A\"\n"},
        {"wrong-encoding", "actors.csv", "id,name\na,\0\n"s, "id,name\na,0\n"},
    };
    return all;
}

bool has_code(const Loaded& loaded, std::string_view code) {
    return std::any_of(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                       [&](const auto& each) { return each.code == code; });
}

/// The base with one file; an empty one is left away.
Loaded load_with(const std::string& name, const std::string& bytes) {
    return load_tables(with_base(bytes.empty() ? std::vector<SourceFile>() : std::vector<SourceFile>{{name, bytes}}));
}

}  // namespace

TEST_CASE("each kind of problem is found where it is, and not where it is not") {
    for (const auto& [code, file, bad, good] : fixtures()) {
        INFO(code);
        const Loaded found = load_with(file, bad);
        CHECK(has_code(found, code));
        for (const auto& each : found.diagnostics)
            if (each.code == code && code != "duplicate-table") CHECK(each.file == file);
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
