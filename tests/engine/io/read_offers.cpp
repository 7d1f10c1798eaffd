#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::load_tables;
using test::problems_of;
using test::with_base;

TEST_CASE("all that a row says of an offer is read") {
    const auto loaded = load_tables(with_base({{"offers.csv",
                                                "id,actor,name_sv,name_en,support_types,support_types_certainty,"
                                                "principles,principles_certainty,target_groups,"
                                                "target_groups_certainty,phases,phases_certainty,gaps,gaps_certainty,"
                                                "status,certainty,since,until,as_of,as_of_certainty,example,"
                                                "source,note\n"
                                                "o,b,Pengar,Money,f;g,inferred,p1|p2,background,t,inferred,i,inferred,"
                                                "g1,derived,could,tentative,2020,2021-06,2022,"
                                                "inferred,ex,001 § x | 002 § y,n\n"},
                                               {"gaps.csv", "id,principle,label\ng1,p1,Lack\n"}}));
    CHECK(problems_of(loaded).empty());
    const Offer& offer = loaded.ecosystem.offers.at(0);
    CHECK(offer.key == "o");
    CHECK(offer.actor == ActorId{1});
    CHECK(offer.name == Text("Pengar", "Money"));
    CHECK(offer.support_types.terms.size() == 2);
    CHECK(offer.support_types.certainty == Certainty::inferred);
    CHECK(offer.principles.terms.size() == 2);
    CHECK(offer.principles.certainty == Certainty::background);
    CHECK(offer.target_groups.terms.size() == 1);
    CHECK(offer.target_groups.certainty == Certainty::inferred);
    CHECK(offer.phases.terms.size() == 1);
    CHECK(offer.phases.certainty == Certainty::inferred);
    CHECK(offer.gaps.terms == TermSet<GapTag>{{0}});
    CHECK(offer.gaps.certainty == Certainty::derived);
    CHECK(offer.status == Status::could);
    CHECK(offer.certainty == Certainty::tentative);
    CHECK(offer.period == Period{Date{2020, 0, 0}, Date{2021, 6, 0}});
    CHECK(offer.as_of == Period{Date{2022, 0, 0}, Date{2022, 0, 0}});
    CHECK(offer.as_of_certainty == Certainty::inferred);
    CHECK(offer.example.in("sv") == "ex");
    CHECK(*offer.source == "001 § x | 002 § y");
    CHECK(*offer.note == "n");
}

TEST_CASE("all that a row says of a link is read, and an id is not needed") {
    const auto loaded = load_tables(with_base({{"links.csv",
                                                "from,to,kind,status,since,until,certainty,note,source\n"
                                                "a,b,funds,historic,2001,,inferred,n,s\nb,a,funds,,,,,,\n"}}));
    CHECK(problems_of(loaded).empty());
    REQUIRE(loaded.ecosystem.links.size() == 2);
    const Link& link = loaded.ecosystem.links[0];
    CHECK(link.key == "1");
    CHECK(link.from == ActorId{0});
    CHECK(link.to == ActorId{1});
    CHECK(link.status == Status::historic);
    CHECK(link.period == Period{Date{2001, 0, 0}, {}});
    CHECK(link.certainty == Certainty::inferred);
    CHECK(*link.note == "n");
    CHECK(*link.source == "s");
    CHECK(loaded.ecosystem.links[1].status == Status::today);
}

TEST_CASE("each thing wrong with a row is reported in one go, and the row is left out once") {
    const auto loaded = load_tables(
        with_base({{"offers.csv", "id,actor,name,status,certainty,since\no1,zz,,todya,sure,1/1\no2,a,x,,,\n"}}));
    CHECK(problems_of(loaded) == Lines{"dangling-reference offers.csv:2:4", "missing-value offers.csv:2:7",
                                       "bad-word offers.csv:2:8", "bad-word offers.csv:2:14",
                                       "bad-date offers.csv:2:19"});
    CHECK(loaded.ecosystem.provenance.rows_left_out == 1);
    CHECK(loaded.ecosystem.offers.size() == 1);
}

TEST_CASE("a link with an unknown end is left out") {
    const auto loaded =
        load_tables(with_base({{"links.csv", "id,from,to,kind\nl1,a,x,k\nl2,,b,k\nl3,a,b,\nl4,a,b,k\n"}}));
    CHECK(problems_of(loaded) ==
          Lines{"dangling-reference links.csv:2:6", "missing-value links.csv:3:4", "missing-value links.csv:4:8"});
    CHECK(loaded.ecosystem.links.size() == 1);
}
