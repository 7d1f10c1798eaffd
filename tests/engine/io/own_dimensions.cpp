#include "engine/io/own_dimensions.hpp"

#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::load_tables;
using test::problems_of;
using test::with_base;

namespace {

std::vector<OwnDimension> in_rows(const std::string& rows) {
    return io::own_dimensions({"dimensions.csv", "id,of,table\n" + rows});
}

}  // namespace

TEST_CASE("a row whose id is none of the list names a dimension, with the table and the rows that it says") {
    const auto own = in_rows("phase,,\nregion,actors,areas\ntool,,\n");
    REQUIRE(own.size() == 2);
    CHECK(own[0].key == "region");
    CHECK(own[0].table == "areas");
    CHECK(own[0].of == TermsOf::actors);
    CHECK(own[1].table == "tools");
    CHECK(own[1].of == TermsOf::offers);
}

TEST_CASE("a slip of a word of the list is none, unless the row says more") {
    CHECK(in_rows("phases,,\nlevle,,\n").empty());
    CHECK(in_rows("plase,offers,\n").size() == 1);
}

TEST_CASE("what a column or a table is called already names no dimension") {
    using io::fault_of;
    using io::OwnFault;
    const std::vector<OwnDimension> others{{"region", "regions"}};
    CHECK(fault_of({"status", "", ""}, others) == OwnFault::taken);
    CHECK(fault_of({"country", "", "actors"}, others) == OwnFault::taken);
    CHECK(fault_of({"country", "countries", "offers"}, others) == OwnFault::none);
    CHECK(fault_of({"none", "", ""}, others) == OwnFault::taken);
    CHECK(fault_of({"tool_certainty", "", ""}, others) == OwnFault::taken);
    CHECK(fault_of({"my region", "", ""}, others) == OwnFault::letters);
    CHECK(fault_of({"area", "../areas", ""}, others) == OwnFault::letters);
    CHECK(fault_of({"area", "regions", ""}, others) == OwnFault::table_taken);
    CHECK(fault_of({"link", "", ""}, others) == OwnFault::table_taken);
}

TEST_CASE("each row that names no dimension is told of at its place, with what would do") {
    const auto loaded = load_tables(with_base({{"dimensions.csv",
                                                "id,of,table\nlevle,,\nmy area,,\nstatus,,\narea,,links\n"
                                                "sector,offer,\nregion,,\n"},
                                               {"offers.csv", "id,actor,name,region\no,a,Money,n\n"}}));
    CHECK(problems_of(loaded) == Lines{"bad-word dimensions.csv:2:1", "bad-id dimensions.csv:3:1",
                                       "bad-id dimensions.csv:4:1", "bad-word dimensions.csv:5:7",
                                       "missing-column dimensions.csv:6:1", "bad-word dimensions.csv:6:8"});
}

TEST_CASE("terms that the table does not have are told of at their place; without a table they are read") {
    const auto loaded = load_tables({{"dimensions.csv", "id,of\nregion,\nsector,actors\n"},
                                     {"regions.csv", "id,label\nnorth,North\nsouth,South\n"},
                                     {"actors.csv", "id,name,sector\na,Alef,farm;wood\nb,Bet,\n"},
                                     {"offers.csv", "id,actor,name,region\n1,a,Money,north;south\n2,a,Aid,nort\n"}});
    CHECK(problems_of(loaded) == Lines{"unknown-term offers.csv:3:9"});
    const auto& map = loaded.ecosystem;
    REQUIRE(map.framework.own.size() == 2);
    CHECK(map.framework.own[0].terms.size() == 2);
    CHECK(map.framework.own[1].terms.size() == 2);
    CHECK(map.actors[0].own[1].terms.size() == 2);
    REQUIRE(map.offers.size() == 1);
    CHECK(map.offers[0].own[0].terms.size() == 2);
}

TEST_CASE("cells can have terms of the map's own dimensions") {
    const auto loaded = load_tables(
        with_base({{"dimensions.csv", "id\nregion\n"},
                   {"phases.csv", "id\ntry\n"},
                   {"offers.csv", "id,actor,name,region\no,a,Money,n\n"},
                   {"regions.csv", "id\nn\n"},
                   {"cells.csv", "id,row_dimension,row,column_dimension,column,expected\nc,region,n,phase,try,no\n"}}));
    CHECK(problems_of(loaded).empty());
    REQUIRE(loaded.ecosystem.framework.cells.size() == 1);
    CHECK(loaded.ecosystem.framework.cells[0].row == TermOf{own_dimension(0), 0});
}

TEST_CASE("the dataset's own dimensions go before those of its framework, whose tables are read for either") {
    const std::vector<SourceFile> framework{{"dimensions.csv", "id\nregion\n"}, {"regions.csv", "id\nn\n"}};
    const auto loaded = load_tables(with_base({{"offers.csv", "id,actor,name,region\no,a,Money,n\n"}}), framework);
    CHECK(problems_of(loaded).empty());
    CHECK(loaded.ecosystem.offers.at(0).own[0].terms.size() == 1);
    CHECK(io::own_dimensions(std::vector<SourceFile>{{"dimensions.csv", "id\nsector\n"}}, framework).at(0).key ==
          "sector");
}

TEST_CASE("what is assumed can say a dimension of the map's own") {
    DatasetFiles files{"test",
                       with_base({{"dimensions.csv", "id\nregion\n"},
                                  {"regions.csv", "id\nn\ns\n"},
                                  {"offers.csv", "id,actor,name,region\no,a,Money,n\n"}}),
                       {}};
    files.changes.push_back({"changes.csv", "change,table,id,region\nalter,offers,o,s\n"});
    const auto loaded = load(std::move(files));
    CHECK(problems_of(loaded).empty());
    CHECK(loaded.ecosystem.offers.at(0).own[0].terms == TermSet<OwnTermTag>{OwnTermId{1}});
}
