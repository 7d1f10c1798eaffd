#include "engine/lint/examples.hpp"

#include <algorithm>
#include <array>

namespace ecomap::lint {
namespace {

constexpr std::array<Example, 49> all_examples{{
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
    {"doubtful-address", "actors.csv", "id,name,website\na,Alef,example\n", "id,name,website\na,Alef,example.org\n"},
    {"duplicate-column", "actors.csv", "id,name,name\na,A,B\n", "id,name,name_en\na,A,B\n"},
    {"duplicate-id", "actors.csv", "id,name\na,A\na,B\n", "id,name\na,A\nb,B\n"},
    {"empty-header", "actors.csv", "id,name,\na,A,x\n", "id,name,level\na,A,x\n"},
    {"empty-table", "actors.csv", "id,name\n", "id,name\na,A\n"},
    {"ended", "offers.csv", "id,actor,name,until\no1,a,Money,2019\n",
     "id,actor,name,status,until\no1,a,Money,historic,2019\n"},
    {"excel-damage", "actors.csv", "id,name,level\na,A,#N/A\n", "id,name,level\na,A,N/A\n"},
    {"extra-column", "actors.csv", "id,name,shoe\na,A,1\n", "id,name,level\na,A,1\n"},
    {"future-date", "offers.csv", "id,actor,name,since\no1,a,Money,2031\n", "id,actor,name,since\no1,a,Money,2021\n"},
    {"hashtag-row", "offers.csv", "id,actor,name\n#id,#org,#activity\no1,a,Money\n", "id,actor,name\no1,a,Money\n"},
    {"missing-column", "actors.csv", "id\na\n", "id,name_sv\na,A\n"},
    {"missing-framework", "datapackage.json", "{\"framework\": \"none\"}", "{}"},
    {"missing-source", "offers.csv", "id,actor,name,source\no1,a,Money,report\no2,b,Advice,\n",
     "id,actor,name,source\no1,a,Money,report\no2,b,Advice,report\n"},
    {"missing-table", "offers.csv", "id,actor,name,gaps\no,a,x,g1\n", "id,actor,name,gaps\no,a,x,\n"},
    {"missing-value", "offers.csv", "id,actor,name\no,,x\n", "id,actor,name\no,a,x\n"},
    {"mixed-script", "actors.csv", "id,name\np\xD0\xB0y,A\na,A\n", "id,name\npay,A\na,A\n"},
    {"mojibake", "actors.csv",
     "id,name\na,R\xC3\x83\xC2\xA5"
     "d\n",
     "id,name\na,R\xC3\xA5"
     "d\n"},
    {"near-duplicate-id", "actors.csv", "id,name\na,A\nA,B\n", "id,name\na,A\nb,B\n"},
    {"one-dimension", "cells.csv", "id,row_dimension,row,column_dimension,column,expected\nc,phase,f,phase,g,no\n",
     "id,row_dimension,row,column_dimension,column,expected\nc,phase,f,level,l,no\n"},
    {"orphan-actor", "offers.csv", "id,actor,name\no1,a,Money\n", "id,actor,name\no1,a,Money\no2,b,Advice\n"},
    {"out-of-range", "survey.csv", "statement,answer,percent\ns,a,101\n", "statement,answer,percent\ns,a,100\n"},
    {"parent-circle", "phases.csv", "id,parent\ntest,try\ntry,test\n", "id,parent\ntest,try\ntry,\n"},
    {"personal-data", "actors.csv", "id,name,role\na,Alef,anna.berg@example.org\n",
     "id,name,role\na,Alef,info@example.org\n"},
    {"placeholder", "actors.csv", "id,name,website\na,Alef,TBD\n", "id,name,website\na,Alef,\n"},
    {"ragged-row", "actors.csv", "id,name,level\na,A\n", "id,name,level\na,A,\n"},
    {"repeated-link", "links.csv", "from,to,kind\na,b,funds\na,b,funds\n", "from,to,kind\na,b,funds\nb,a,funds\n"},
    {"repeated-offer", "offers.csv", "id,actor,name\no1,a,Money\no2,a,money\n",
     "id,actor,name\no1,a,Money\no2,b,Money\n"},
    {"reversed-period", "offers.csv", "id,actor,name,since,until\no,a,x,2022,2021\n",
     "id,actor,name,since,until\no,a,x,2022,2022\n"},
    {"same-name", "actors.csv", "id,name\na,Science Park\nb,Science park\n",
     "id,name\na,North Science Park\nb,South Science Park\n"},
    {"self-link", "links.csv", "from,to,kind\na,a,funds\n", "from,to,kind\na,b,funds\n"},
    {"several-types", "actors.csv", "id,name,type\na,Alef,agency;company\n", "id,name,type\na,Alef,agency\n"},
    {"shared-short-name", "actors.csv",
     "id,name,abbreviation\na,North Research Institute,NRI\nb,Northern Railway Institute,NRI\n",
     "id,name,abbreviation\na,North Research Institute,NRI\nb,Northern Railway Institute,NRWI\n"},
    {"similar-name", "actors.csv", "id,name\na,Northern Institute\nb,Northern Institue\n",
     "id,name\na,Northern Institute\nb,Eastern Institute\n"},
    {"similar-word", "offers.csv", "id,actor,name,support_types\no1,a,Courses,training\no2,a,Help,trainning\n",
     "id,actor,name,support_types\no1,a,Courses,training\no2,a,Help,training\n"},
    {"stray-quote", "actors.csv", "id,name\na,\"A\"x\n", "id,name\na,\"A\"\"x\"\n"},
    {"terms-from-data", "actors.csv", "id,name,type\na,A,agency\n", "id,name,type\na,A,\n"},
    {"unterminated-quote", "actors.csv", "id,name\na,\"A\n", "id,name\na,\"A\"\n"},
    {"variant-word", "offers.csv", "id,actor,name,support_types\no1,a,Courses,Training\no2,a,Help,training\n",
     "id,actor,name,support_types\no1,a,Courses,training\no2,a,Help,training\n"},
}};

}  // namespace

std::span<const Example> examples() { return all_examples; }

const Example* example_of(std::string_view code) {
    const auto at = std::lower_bound(all_examples.begin(), all_examples.end(), code,
                                     [](const Example& each, std::string_view wanted) { return each.code < wanted; });
    return at == all_examples.end() || at->code != code ? nullptr : &*at;
}

}  // namespace ecomap::lint
