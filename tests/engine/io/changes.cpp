#include "engine/io/changes.hpp"

#include "render/words/words.hpp"
#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

/// Two actors, two offers and a link, with these changes.
Loaded with_changes(const std::string& changes) {
    DatasetFiles files{"test",
                       {{"actors.csv", "id,name,abbreviation\na,Alef,A\nb,Bet,B\n"},
                        {"offers.csv", "id,actor,name_en,status\no1,a,Money,today\no2,b,Advice,could\n"},
                        {"links.csv", "id,from,to,kind\nl1,a,b,funds\n"},
                        {"link_kinds.csv", "id,label\nfunds,funds\n"}},
                       {},
                       {{"plan.csv", changes}}};
    return load(files);
}

}  // namespace

TEST_CASE("a row that adds is a row of its table, and can refer to other added rows") {
    auto [map, problems] = with_changes("change,table,id,name,actor\nadd,offers,o3,Rooms,c\nadd,actors,c,Gimel,\n");
    CHECK(problems.empty());
    REQUIRE(map.actors.size() == 3);
    REQUIRE(map.offers.size() == 3);
    CHECK(map[map.offers[2].actor].name.in("en") == "Gimel");
    CHECK(map.offers[2].name.in("en") == "Rooms");
}

TEST_CASE("a row that alters changes what it says, leaves what it leaves empty, and empties what is -") {
    auto [map, problems] =
        with_changes("change,table,id,status,name_en,abbreviation\nalter,offers,o2,today,,\nalter,actors,a,,,-\n");
    CHECK(problems.empty());
    CHECK(map.offers[1].status == Status::today);
    CHECK(map.offers[1].name.in("en") == "Advice");
    CHECK(map.actors[0].abbreviation.empty());
    CHECK(map.actors[1].abbreviation == "B");
}

TEST_CASE("a row that removes an actor removes its offers and links with it") {
    auto [map, problems] = with_changes("change,table,id\nremove,actors,a\n");
    CHECK(problems.empty());
    CHECK(map.actors.size() == 1);
    CHECK(map.offers.size() == 1);
    CHECK(map.links.empty());
    CHECK(with_changes("change,table,id\nremove,offers,o1\n").ecosystem.offers.size() == 1);
    CHECK(with_changes("change,table,id\nremove,links,l1\n").ecosystem.links.empty());
}

TEST_CASE("the map says what is assumed, in numbers") {
    const auto what_if = with_changes("change,table,id,name\nadd,actors,c,C\nadd,actors,d,D\nremove,offers,o1,\n")
                             .ecosystem.provenance.what_if;
    CHECK(in_words(what_if, "en") == "plan.csv: 2 additions, 1 removal");
    CHECK(in_words(what_if, "sv") == "plan.csv: 2 tillägg, 1 borttagning");
}

TEST_CASE("a problem in an assumed row is shown where it stands: in the file of changes") {
    CHECK(problems_of(with_changes("change,table,id,actor,name\nadd,offers,o3,nobody,X\n")) ==
          Lines{"dangling-reference plan.csv:2:15"});
    CHECK(problems_of(with_changes("change,table,id,status\nalter,offers,o1,todya\n")) ==
          Lines{"bad-word plan.csv:2:17"});
    CHECK(problems_of(with_changes("change,table,id,name\nadd,actors,a,Again\n")) ==
          Lines{"duplicate-id plan.csv:2:12"});
    CHECK(problems_of(with_changes("change,table,id,name\nadd,offers,o3,X\n")) == Lines{"missing-value plan.csv:2:12"});
    DatasetFiles files{
        "test",
        {{"datapackage.json", R"({"sources": [{"name": "001"}]})"}, {"actors.csv", "id,name,source\na,Alef,001\n"}},
        {},
        {{"plan.csv", "change,table,id,source\nalter,actors,a,001 | Kim\n"}}};
    CHECK(problems_of(load(files)) == Lines{"unknown-source plan.csv:2:22"});
}

TEST_CASE("what cannot be changed is said, all of it") {
    CHECK(problems_of(with_changes("change,table,id\nremove,actors,aa\nswap,actors,a\nadd,colours,x\nadd,,\n")) ==
          Lines{"dangling-reference plan.csv:2:15", "bad-word plan.csv:3:1", "bad-word plan.csv:4:5",
                "missing-value plan.csv:5:5", "missing-value plan.csv:5:6"});
    CHECK(problems_of(with_changes("change,table,id,name,kind\nadd,actors,c,C,funds\n")) ==
          Lines{"extra-column plan.csv:2:16"});
    CHECK(problems_of(with_changes("change,table\nadd,actors\n")) == Lines{"missing-column plan.csv:1:1"});
}

TEST_CASE("a table that is not there is made by the rows that are added to it") {
    DatasetFiles files{
        "test", with_base({}), {}, {{"plan.csv", "change,table,id,from,to,kind\nadd,links,l1,a,b,funds\n"}}};
    auto [map, problems] = load(files);
    REQUIRE(map.links.size() == 1);
    CHECK(map[map.links[0].to].key == "b");
}

TEST_CASE("of several changes to one cell the last holds, in one file and in the next") {
    const std::string twice =
        "change,table,id,name_en\nalter,offers,o1,One\nalter,offers,o1,Two\nalter,offers,o2,Three\n";
    CHECK(with_changes(twice).ecosystem.offers[0].name.in("en") == "Two");
    CHECK(with_changes(twice).ecosystem.offers[1].name.in("en") == "Three");
    DatasetFiles files{"test",
                       {{"actors.csv", "id,name\na,Alef\n"}, {"offers.csv", "id,actor,name\n"}},
                       {},
                       {{"one.csv", "change,table,id,name\nalter,actors,a,One\nadd,actors,b,Bet\n"},
                        {"two.csv", "change,table,id,name\nalter,actors,b,Two\nalter,actors,a,-\n"}}};
    const auto loaded = load(files);
    REQUIRE(loaded.ecosystem.actors.size() == 1);
    CHECK(loaded.ecosystem.actors[0].name.in("en") == "Two");
    CHECK(problems_of(loaded, Severity::error) == Lines{"missing-value two.csv:3:16"});
}

TEST_CASE("a row that is added is not yet there for the rest of its file") {
    CHECK(problems_of(with_changes("change,table,id,name\nadd,actors,c,C\nalter,actors,c,D\n")) ==
          Lines{"dangling-reference plan.csv:3:14"});
}
