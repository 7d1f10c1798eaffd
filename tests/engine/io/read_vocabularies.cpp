#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::load_tables;
using test::problems_of;
using test::with_base;

TEST_CASE("terms are ordered by their order, those without one last, in the file's order") {
    const auto loaded =
        load_tables(with_base({{"principles.csv", "id,order,label\nx,,X\nc,3,C\na,1,A\ny,,Y\nb,1,B\n"}}));
    CHECK(problems_of(loaded).empty());
    std::string keys;
    for (const auto& term : loaded.ecosystem.framework.principles) keys += term.key;
    CHECK(keys == "abcxy");
}

TEST_CASE("a term has its texts, colour, and its key as label when it has none") {
    const auto loaded = load_tables(with_base({{"support_types.csv",
                                                "id,code_sv,label_sv,short_en,plural_sv,description_en,colour,source\n"
                                                "f,FI,Pengar,money,Pengar,what,#0a1B2c,001 § x\n"
                                                "g,,,,,,red,\n"}}));
    CHECK(problems_of(loaded) == Lines{"bad-colour support_types.csv:3:8"});
    const auto& terms = loaded.ecosystem.framework.support_types;
    REQUIRE(terms.size() == 2);
    CHECK(terms[{0}].label.in("sv") == "Pengar");
    CHECK(terms[{0}].short_label.in("en") == "money");
    CHECK(terms[{0}].code.in("sv") == "FI");
    CHECK(terms[{0}].colour == "#0a1B2c");
    CHECK(terms[{1}].label.in("sv") == "g");
    CHECK(terms[{1}].colour.empty());
}

TEST_CASE("an umbrella group has members, wherever they stand in the file and the order") {
    const auto loaded = load_tables(with_base(
        {{"target_groups.csv", "id,order,kind,label,members\nall,1,umbrella,All,t;r\nr,3,o,R,\nt,2,o,T,\n"}}));
    CHECK(problems_of(loaded).empty());
    const auto& groups = loaded.ecosystem.framework.target_groups;
    CHECK(groups[{0}].members == TermSet<TargetGroupTag>{{1}, {2}});
    CHECK(groups[{0}].kind == "umbrella");
}

TEST_CASE("an umbrella over a group that is not there is left out, and positions stay right") {
    const auto loaded =
        load_tables(with_base({{"target_groups.csv", "id,label,members\nbad,Bad,x\nt,T,\nall,All,t\n"},
                               {"offers.csv", "id,actor,name,target_groups\no1,a,x,all\no2,a,y,bad\n"}}));
    CHECK(problems_of(loaded) == Lines{"dangling-reference offers.csv:3:8", "unknown-term target_groups.csv:2:9"});
    const auto& groups = loaded.ecosystem.framework.target_groups;
    REQUIRE(groups.size() == 2);
    CHECK(groups[{1}].members == TermSet<TargetGroupTag>{{0}});
    REQUIRE(loaded.ecosystem.offers.size() == 1);
    CHECK(loaded.ecosystem.offers[0].target_groups.terms == TermSet<TargetGroupTag>{{1}});
}

TEST_CASE("link kinds have a family, a direction and a weight") {
    const auto loaded = load_tables(with_base({{"link_families.csv", "id,label\nmoney,Money\n"},
                                               {"link_kinds.csv",
                                                "id,family,label,directed,weak\nfunds,money,Funds,yes,no\n"
                                                "meets,,Meets,no,yes\nplain,,Plain,,\nbad,none,Bad,,\n"},
                                               {"links.csv", "from,to,kind\na,b,meets\n"}}));
    CHECK(problems_of(loaded) == Lines{"unknown-term link_kinds.csv:5:5"});
    const auto& kinds = loaded.ecosystem.framework.link_kinds;
    REQUIRE(kinds.size() == 3);
    CHECK(kinds[{0}].family == LinkFamilyId{0});
    CHECK_FALSE(kinds[{1}].directed);
    CHECK(kinds[{1}].weak);
    CHECK(kinds[{2}].directed);
    CHECK_FALSE(kinds[{2}].weak);
    CHECK(loaded.ecosystem.links.at(0).kind == LinkKindId{1});
}

TEST_CASE("whether a level is mapped is yes, no or not said") {
    const auto loaded = load_tables(with_base({{"levels.csv", "id,label,mapped\nn,N,yes\nr,R,no\nl,L,\n"}}));
    const auto& levels = loaded.ecosystem.framework.levels;
    CHECK(levels[{0}].mapped == true);
    CHECK(levels[{1}].mapped == false);
    CHECK_FALSE(levels[{2}].mapped);
}

TEST_CASE("statements belong to principles") {
    const auto loaded = load_tables(with_base(
        {{"principles.csv", "id,label\np1,One\n"}, {"statements.csv", "id,principle,label\ns1,p1,So\ns2,p2,No\n"}}));
    CHECK(problems_of(loaded) == Lines{"unknown-term statements.csv:3:4"});
    REQUIRE(loaded.ecosystem.framework.statements.size() == 1);
    CHECK(loaded.ecosystem.framework.statements[0].label.in("sv") == "So");
}

TEST_CASE("a cell is a pair of terms of two dimensions, and whether anybody is expected there") {
    const std::string header = "id,row_dimension,row,column_dimension,column,expected,reason_en\n";
    const auto loaded = load_tables(with_base({{"phases.csv", "id\ntry\nspread\n"},
                                               {"levels.csv", "id\nlocal\n"},
                                               {"cells.csv", header + "c,phase,spread,level,local,no,too small\n"
                                                                      "d,phase,try,phase,spread,no,\n"
                                                                      "e,colour,try,level,local,no,\n"
                                                                      "f,phase,fly,level,local,no,\n"
                                                                      "g,phase,try,level,local,perhaps,\n"}}));
    CHECK(problems_of(loaded) == Lines{"one-dimension cells.csv:3:13", "bad-word cells.csv:4:3",
                                       "unknown-term cells.csv:5:9", "bad-word cells.csv:6:25"});
    const auto& cells = loaded.ecosystem.framework.cells;
    REQUIRE(cells.size() == 1);
    CHECK(cells[0].row == TermOf{Dimension::phase, 1});
    CHECK(cells[0].column == TermOf{Dimension::level, 0});
    CHECK_FALSE(cells[0].expected);
    CHECK(cells[0].reason.in("en") == "too small");
}

TEST_CASE("a map says what it calls its dimensions, each once and only those that there are") {
    const auto loaded = load_tables(with_base({{"dimensions.csv",
                                                "id,singular_sv,plural_sv,plural_en,definite_sv\n"
                                                "phase,steg,steg,steps,steget\n"
                                                "phases,f\xC3\xA4rg,f\xC3\xA4rger,,\n"
                                                "level,plan,,,\n"
                                                "phase,fas,faser,,\n"}}));
    CHECK(problems_of(loaded) ==
          Lines{"bad-word dimensions.csv:3:1", "missing-value dimensions.csv:4:12", "duplicate-id dimensions.csv:5:1"});
    const auto& names = loaded.ecosystem.framework.dimensions;
    REQUIRE(names.size() == 1);
    CHECK(names[0].dimension == Dimension::phase);
    CHECK(names[0].singular.in("sv") == "steg");
    CHECK(names[0].plural.in("en") == "steps");
    CHECK(names[0].definite.in("sv") == "steget");
}

TEST_CASE("a term may have a parent in its own table, wherever that stands") {
    const auto loaded = load_tables(with_base({{"phases.csv", "id,parent\ntry,early\nearly,\nlate,none-such\n"}}));
    CHECK(problems_of(loaded) == Lines{"unknown-term phases.csv:4:6"});
    const auto& phases = loaded.ecosystem.framework.phases;
    REQUIRE(phases.size() == 2);
    CHECK(phases[*phases.find("try")].parent == phases.find("early"));
    CHECK_FALSE(phases[*phases.find("early")].parent);
}

TEST_CASE("an umbrella may have a parent beside its members") {
    const auto loaded = load_tables(with_base(
        {{"target_groups.csv", "id,members,parent\nall,town;farm,people\ntown,,\nfarm,,people\npeople,,\n"}}));
    CHECK(problems_of(loaded).empty());
    const auto& groups = loaded.ecosystem.framework.target_groups;
    CHECK(groups[*groups.find("all")].members.size() == 2);
    CHECK(groups[*groups.find("all")].parent == groups.find("people"));
    CHECK(groups[*groups.find("farm")].parent == groups.find("people"));
}

TEST_CASE("a circle of parents is an error at each of them, and not at what is below it") {
    const auto loaded = load_tables(with_base({{"levels.csv", "id,parent\na,b\nb,c\nc,a\nd,d\ne,\n"}}));
    CHECK(problems_of(loaded) == Lines{"parent-circle levels.csv:2:3", "parent-circle levels.csv:3:3",
                                       "parent-circle levels.csv:4:3", "parent-circle levels.csv:5:3"});
    CHECK(loaded.ecosystem.framework.levels.size() == 1);
}

TEST_CASE("an empty vocabulary table is a vocabulary without terms, not a missing one") {
    const auto loaded = load_tables(
        with_base({{"principles.csv", "id,label\n"}, {"offers.csv", "id,actor,name,principles\no1,a,x,p1\n"}}));
    CHECK(problems_of(loaded) == Lines{"unknown-term offers.csv:2:8"});
    CHECK(loaded.ecosystem.framework.principles.empty());
}

TEST_CASE("a vocabulary table that cannot be read costs its users, with one error") {
    const auto loaded = load_tables(with_base(
        {{"principles.csv", "label\nOne\n"}, {"offers.csv", "id,actor,name,principles\no1,a,x,p1\no2,a,y,\n"}}));
    CHECK(problems_of(loaded) == Lines{"missing-column principles.csv:1:1"});
    CHECK(loaded.ecosystem.offers.size() == 1);
    CHECK(loaded.ecosystem.provenance.rows_left_out == 2);
}
