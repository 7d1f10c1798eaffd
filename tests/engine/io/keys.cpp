#include "engine/io/keys.hpp"

#include "tests/support/loading.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap;
using test::Lines;
using test::load_tables;
using test::problems_of;
using test::with_base;

namespace {

Loaded load_actors(const std::string& rows) { return load_tables(with_base({{"actors.csv", "id,name\n" + rows}})); }

}  // namespace

TEST_CASE("an id given twice is an error that names the first place, and the first row is kept") {
    const Loaded loaded = load_actors("a,First\nb,Bet\na,Second\n");
    CHECK(problems_of(loaded) == Lines{"duplicate-id actors.csv:4:1"});
    CHECK(in_words(loaded.diagnostics.at(0).hint, "en") == "the first is at actors.csv:2:1");
    REQUIRE(loaded.ecosystem.actors.size() == 2);
    CHECK(loaded.ecosystem.actors[0].name.in("sv") == "First");
    CHECK(loaded.ecosystem.provenance.rows_left_out == 1);
}

TEST_CASE("ids are the same when trimmed and composed alike") {
    const Loaded loaded = load_tables(
        {{"actors.csv", "id,name\nÅsa,A\n b ,B\n"}, {"offers.csv", "id,actor,name\no1,A\xCC\x8Asa,x\no2, b,y\n"}});
    CHECK(problems_of(loaded).empty());
    CHECK(loaded.ecosystem.actors[1].key == "b");
    CHECK(loaded.ecosystem.offers.size() == 2);
    CHECK(problems_of(load_actors("Åsa,1\nA\xCC\x8Asa,2\na,3\n")) == Lines{"duplicate-id actors.csv:3:1"});
}

TEST_CASE("ids that differ only in case or spaces are both kept, with a warning") {
    const Loaded loaded = load_actors("a,1\nA,2\nsk r,3\nSKR,4\n");
    CHECK(problems_of(loaded) == Lines{"near-duplicate-id actors.csv:3:1", "near-duplicate-id actors.csv:5:1"});
    CHECK(loaded.ecosystem.actors.size() == 4);
    CHECK(in_words(loaded.diagnostics.at(0).hint, "en") == "the other is at actors.csv:2:1");
}

TEST_CASE("an id must be there, be referable, and look whole") {
    CHECK(problems_of(load_actors("a,1\n,2\n\"x;y\",3\n")) ==
          Lines{"missing-value actors.csv:3:1", "bad-id actors.csv:4:1"});
    CHECK(problems_of(load_actors("a,1\n\"5,56E+09\",2\np\xD0\xB0y,3\n1e3,4\n")) ==
          Lines{"excel-damage actors.csv:3:1", "mixed-script actors.csv:4:1"});
}

TEST_CASE("a reference to what is not there is dangling, and suggests what is near") {
    const Loaded loaded = load_tables({{"actors.csv", "id,name\nvinnova,V\nskr,S\n"},
                                       {"offers.csv", "id,actor,name\no1,vinonva,x\no2,banana,y\no3,skr,z\n"}});
    CHECK(problems_of(loaded) == Lines{"dangling-reference offers.csv:2:4", "dangling-reference offers.csv:3:4"});
    CHECK(in_words(loaded.diagnostics[0].hint, "en") == "did you mean 'vinnova'?");
    CHECK(in_words(loaded.diagnostics[1].hint, "en") == "add it to actors.csv, or correct the id");
    REQUIRE(loaded.ecosystem.offers.size() == 1);
    CHECK(loaded.ecosystem[loaded.ecosystem.offers[0].actor].key == "skr");
}

TEST_CASE("a reference to a row that is left out is dangling too, and says where that row is") {
    const Loaded loaded = load_tables({{"actors.csv", "id,name,node_class\na,A,blob\nb\nc,C,\n"},
                                       {"offers.csv", "id,actor,name\no1,a,x\no2,b,y\no3,c,z\n"}});
    CHECK(problems_of(loaded) == Lines{"bad-word actors.csv:2:5", "ragged-row actors.csv:3:1",
                                       "dangling-reference offers.csv:2:4", "dangling-reference offers.csv:3:4"});
    CHECK(in_words(loaded.diagnostics[2].hint, "en") == "see actors.csv:2:1");
    CHECK(in_words(loaded.diagnostics[3].hint, "en") == "see actors.csv:3:1");
    CHECK(loaded.ecosystem.provenance.rows_left_out == 4);
    CHECK(loaded.ecosystem.offers.size() == 1);
}

TEST_CASE("an unknown term is pointed at inside its list, and the few known ones are named") {
    const Loaded loaded =
        load_tables(with_base({{"principles.csv", "id,label\np1,One\np2,Two\n"},
                               {"offers.csv", "id,actor,name,principles\no1,a,x,p1;q\no2,a,y,p2\n"}}));
    CHECK(problems_of(loaded) == Lines{"unknown-term offers.csv:2:11"});
    CHECK(in_words(loaded.diagnostics[0].message, "en") == "unknown principle 'q'");
    CHECK(in_words(loaded.diagnostics[0].hint, "en") == "known: p1, p2");
    CHECK(loaded.ecosystem.offers.size() == 1);
}

TEST_CASE("a reference into a table that is not there is reported once") {
    const Loaded loaded =
        load_tables(with_base({{"offers.csv", "id,actor,name,gaps\no1,a,x,g1\no2,a,y,g2\no3,a,z,\n"}}));
    CHECK(problems_of(loaded) == Lines{"missing-table offers.csv:2:8"});
    CHECK(loaded.ecosystem.offers.size() == 1);
    CHECK(loaded.ecosystem.provenance.rows_left_out == 2);
}

TEST_CASE("of ids that are alike the first one read is named, however each is written") {
    const Loaded loaded = load_actors("b B,1\nbb,2\nBb,3\nc,4\nC,5\n C c ,6\ncC,7\na,8\n");
    CHECK(problems_of(loaded) == Lines{"near-duplicate-id actors.csv:3:1", "near-duplicate-id actors.csv:4:1",
                                       "near-duplicate-id actors.csv:6:1", "near-duplicate-id actors.csv:8:1"});
    for (std::size_t i : {0U, 1U})
        CHECK(in_words(loaded.diagnostics[i].hint, "en") == "the other is at actors.csv:2:1");
    CHECK(in_words(loaded.diagnostics[2].hint, "en") == "the other is at actors.csv:5:1");
    CHECK(in_words(loaded.diagnostics[3].hint, "en") == "the other is at actors.csv:7:2");
}

TEST_CASE("an id of a row that cannot be read is like no other, but taken") {
    const Loaded loaded = load_actors("b,1,2\nB,2\nb,3\na,4\n");
    CHECK(problems_of(loaded) == Lines{"ragged-row actors.csv:2:5", "duplicate-id actors.csv:4:1"});
}

TEST_CASE("an id that is written in quotes, with blanks or in another form is the same, and is pointed at") {
    const Loaded loaded = load_actors("\"a\"\"b\",1\n\"c\",2\n  d ,3\n\"a\"\"b\",4\nc,5\nd,6\na,7\n");
    CHECK(problems_of(loaded) ==
          Lines{"duplicate-id actors.csv:5:1", "duplicate-id actors.csv:6:1", "duplicate-id actors.csv:7:1"});
    CHECK(in_words(loaded.diagnostics[2].hint, "en") == "the first is at actors.csv:4:3");
}
