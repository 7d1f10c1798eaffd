#include "tests/support/loading.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::Lines;
using test::load_tables;
using test::problems_of;
using test::with_base;

TEST_CASE("all that a row says of an actor is read") {
    const auto loaded = load_tables(with_base(
        {{"actors.csv",
          "id,name_sv,name_en,abbreviation,aliases,node_class,type,type_certainty,level,level_certainty,country,"
          "website,"
          "gives_support,named,role_sv,certainty,source\n"
          "a,Myndighet,Agency,MY,Old; "
          "Older,platform,agency,inferred,national,inferred,SE,my.se/x,implied,yes,Gör,background,001 § A; B\n"}}));
    CHECK(problems_of(loaded).empty());
    const Actor& actor = loaded.ecosystem.actors.at(0);
    CHECK(actor.key == "a");
    CHECK(actor.name == Text("Myndighet", "Agency"));
    CHECK(actor.abbreviation == "MY");
    CHECK(actor.aliases == std::vector<std::string>{"Old", "Older"});
    CHECK(actor.node_class == NodeClass::platform);
    CHECK(actor.type == ActorTypeId{0});
    CHECK(actor.type_certainty == Certainty::inferred);
    CHECK(actor.level == LevelId{0});
    CHECK(actor.level_certainty == Certainty::inferred);
    CHECK(actor.country == "SE");
    CHECK(actor.website == "my.se/x");
    CHECK(actor.gives_support == SupportGiver::implied);
    CHECK(actor.role.in("sv") == "Gör");
    CHECK(actor.certainty == Certainty::background);
    CHECK(actor.source == "001 § A; B");
}

TEST_CASE("an actor of which little is said is an organisation of unknown type") {
    const auto loaded = load_tables(with_base({}));
    CHECK(loaded.ecosystem.actors.at(0).node_class == NodeClass::organisation);
    CHECK_FALSE(loaded.ecosystem.actors.at(0).type);
    CHECK(loaded.ecosystem.actors.at(0).gives_support == SupportGiver::unknown);
}

TEST_CASE("a website is kept without its scheme, and left out when it is none") {
    auto website = [](const std::string& url) {
        const auto loaded = load_tables(with_base({{"actors.csv", "id,name,website\na,A,\"" + url + "\"\n"}}));
        return loaded.ecosystem.actors.at(0).website +
               (problems_of(loaded).empty() ? "" : " " + loaded.diagnostics[0].code);
    };
    CHECK(website("https://my.se/") == "my.se/");
    CHECK(website("HTTP://my.se") == "my.se");
    CHECK(website("my.se:8080/x") == "my.se:8080/x");
    CHECK(website("my.se/a:b") == "my.se/a:b");
    for (auto bad :
         {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html;base64,x",
          "vbscript:x", "//evil.example/", "\x01javascript:alert(1)", "mailto:a@b.se", "https:my.se", "ftp://x"}) {
        INFO(bad);
        CHECK(website(bad) == " bad-url");
    }
}
