#include "render/view/words.hpp"

#include "engine/model/filter.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("counts are right for none, one and many in both languages") {
    CHECK(actors_in_words(0, "sv") == "0 aktörer");
    CHECK(actors_in_words(1, "sv") == "1 aktör");
    CHECK(offers_in_words(1, "sv") == "1 erbjudande");
    CHECK(offers_in_words(2, "sv") == "2 erbjudanden");
    CHECK(categories_in_words(2, "en") == "2 categories");
    CHECK(actors_in_words(1, "en") == "1 actor");
    CHECK(actors_in_words(2, "de") == "2 actors");
}

TEST_CASE("who speaks a language says messages in it") {
    CHECK(Speaker{"sv"}.say("count.actors", {{"count", 2}}) == "2 aktörer");
    CHECK(Speaker{"en"}.say("yes") == "yes");
}

TEST_CASE("a support type without a code gets the fewest letters that tell it apart") {
    test::Make m;
    m.support_types("Metod", "Möten", "Test", "Test", "Testbädd", "Utbildning");
    auto& terms = m.raw().framework.support_types;
    CHECK(code_of(terms, *terms.find("Metod"), "sv") == "Me");
    CHECK(code_of(terms, *terms.find("Möten"), "sv") == "Mö");
    CHECK(code_of(terms, *terms.find("Utbildning"), "sv") == "U");
    CHECK(code_of(terms, *terms.find("Test"), "sv") == "3");
    terms = {};
    Term<SupportTypeTag> own;
    own.label = Text("Rådgivning", "Advice");
    own.code = Text("R", "A");
    terms.add(own);
    CHECK(code_of(terms, {0}, "sv") == "R");
    CHECK(code_of(terms, {0}, "en") == "A");
}

TEST_CASE("a principle's number is its place unless the data says otherwise") {
    test::Make m;
    m.principles("p1", "p2");
    auto& terms = m.raw().framework.principles;
    CHECK(code_of(terms, {1}, "sv") == "2");
    CHECK(principle_chip(m.raw().framework, {1}, "sv").round);
}

TEST_CASE("a principle is told in full with the statements that say what it means") {
    test::Make m;
    m.principles("p1", "p2");
    auto& framework = m.raw().framework;
    framework.statements = {{"s1", {1}, Text("Ett", "One"), "", {}}, {"s2", {1}, Text("Två", "Two"), "", {}}};
    CHECK(principle_in_full(framework, {0}, "sv") == "p1");
    CHECK(principle_in_full(framework, {1}, "sv") == "p2: Ett; Två");
    CHECK(principle_in_full(framework, {1}, "en") == "p2: One; Two");
}

TEST_CASE("the data's own colour wins over the theme's") {
    test::Make m;
    m.support_types("F", "M");
    Term<SupportTypeTag> own;
    own.key = "X";
    own.label = Text("X", "X");
    own.colour = "#123456";
    auto id = m.raw().framework.support_types.add(own);
    CHECK(support_chip(m.raw().framework, id, "sv").colour ==
          ColourRole(ColourRole::support_type, id.value, "#123456"));
    CHECK(support_chip(m.raw().framework, {1}, "sv").colour == ColourRole(ColourRole::support_type, 1));
}

TEST_CASE("a name says its abbreviation once") {
    Actor actor;
    actor.name = Text("Sveriges Kommuner och Regioner", "Swedish Association of Local Authorities and Regions");
    actor.abbreviation = "SKR";
    CHECK(full_name(actor, "sv") == "Sveriges Kommuner och Regioner (SKR)");
    actor.name = Text("SKR", "SKR");
    CHECK(full_name(actor, "sv") == "SKR");
}

TEST_CASE("only what can be a web address becomes one") {
    Actor actor;
    auto address = [&](const std::string& site) {
        actor.website = site;
        return address_of(actor);
    };
    CHECK(address("skr.se") == "https://skr.se");
    CHECK(address("http://skr.se/x") == "http://skr.se/x");
    CHECK(address("javascript:alert(1)").empty());
    CHECK(address("se sidan 3.").empty());
    CHECK(address("").empty());
}

TEST_CASE("a category's note is dotted and says that it stands for many") {
    test::Make m;
    m.actor("k", {.node_class = NodeClass::category}).actor("i", {.inferred = true}).actor("s");
    auto note = actor_note(m.raw(), m.actor_id("k"), "sv");
    CHECK(note.ink == Ink::dotted);
    CHECK(note.badge == "många");
    CHECK(actor_note(m.raw(), m.actor_id("k"), "en").badge == "many");
    CHECK(actor_note(m.raw(), m.actor_id("i"), "sv").ink == Ink::hatched);
    CHECK(actor_note(m.raw(), m.actor_id("s"), "sv").ink == Ink::solid);
}

TEST_CASE("a source cell names its documents") {
    CHECK(documents_in("001 § Bilaga 3 – SKR | 002 § Juridik") == std::vector<std::string>{"001", "002"});
    CHECK(documents_in("").empty());
    CHECK(documents_in("§ Rubrik").empty());
    CHECK(documents_in("rapport utan rubrik") == std::vector<std::string>{"rapport utan rubrik"});
}

TEST_CASE("the footer names the documents that the offers rest on, and counts apart what is no actor") {
    test::Make m;
    m.raw().about.sources = {{"001", Text("Ekosystemanalys", "Ecosystem analysis")},
                             {"002", Text("Råd", "Advice")},
                             {"003", Text(Text::ByLanguage{{"sv", "Broschyr"}})}};
    m.raw().about.licence = "MIT";
    m.raw().provenance.filter = Text("läge i dag", "status today");
    m.raw().provenance.rows_left_out = 1;
    m.actor("a").actor("k", {.node_class = NodeClass::category}).actor("d", {.node_class = NodeClass::event});
    m.actor("f", {.node_class = NodeClass::proposed}).actor("g", {.node_class = NodeClass::proposed});
    m.offer("a", {"F"}, {"p1"}, {.source = "003 § Exempel"});
    m.offer("k", {"F"}, {"p1"}, {.source = "001 § Exempel | 003 § Annat"});
    auto heading = heading_for(m.done(), "sv");
    CHECK(heading.footer_left == "Källor: Ekosystemanalys; Broschyr");
    CHECK(heading.footer_right ==
          "Data per 2022 · urval: läge i dag · 1 aktör · 1 kategori · 1 händelse · 2 föreslagna aktörer · 2 "
          "erbjudanden · "
          "1 rad med fel utelämnad · MIT");
    CHECK(heading_for(m.done(), "en").footer_left == "Sources: Ecosystem analysis; Broschyr");
}

TEST_CASE("many or long documents are shortened and counted") {
    test::Make m;
    for (int i = 0; i < 5; ++i)
        m.raw().about.sources.push_back(
            {"d" + std::to_string(i), Text(Text::ByLanguage{{"sv", "Titel " + std::to_string(i)}})});
    CHECK(heading_for(m.done(), "sv").footer_left == "Källor: Titel 0; Titel 1; Titel 2 och 2 till");
    m.raw().about.sources = {
        {"x", Text(Text::ByLanguage{{"sv",
                                     "Ekosystemanalys av innovationsstöd i offentlig sektor för kommuner och regioner "
                                     "i hela landet"}})}};
    CHECK(heading_for(m.done(), "sv").footer_left ==
          "Källa: Ekosystemanalys av innovationsstöd i offentlig sektor för…");
    m.raw().about.sources.clear();
    CHECK(heading_for(m.done(), "en").footer_left == "Data: test");
}

TEST_CASE("a legend explains only what is used") {
    test::Make m;
    m.support_types("F", "M", "N").principles("p1", "p2");
    auto& framework = m.raw().framework;
    auto legend = support_legend(framework, {{1}}, "sv");
    REQUIRE(legend.entries.size() == 1);
    CHECK(legend.entries[0].label == "M");
    CHECK(principle_legend(framework, {}, "sv").entries.empty());
    CHECK(certainty_legend(false, "sv").entries.empty());
    CHECK(certainty_legend(true, "sv").entries.size() == 2);
    std::vector<Status> today{Status::today, Status::today};
    std::vector<Status> mixed{Status::historic, Status::today};
    CHECK(status_legend(today, "sv").entries.empty());
    CHECK(status_legend(mixed, "sv").entries.size() == 2);
}

TEST_CASE("where there is nothing to show a filter is to be widened, if there is one") {
    test::Make make;
    make.offer("a", {"F"}, {"p"});
    CHECK(advice_on_nothing(make.done(), "phases-view.add-offers", "en") == "Add rows to offers.csv.");
    CHECK(advice_on_nothing(apply_filter(make.done(), {.stated_only = true}), "phases-view.add-offers", "en") ==
          "The selection leaves nothing here. Widen the filter: only what is stated.");
}

TEST_CASE("a type of actor is solid in the legend where any of its marks is, else as they are") {
    test::Make m;
    m.actor_types("institut", "nätverk");
    auto& framework = m.raw().framework;
    TypeInks inks;
    show(inks, colour_role(framework, ActorTypeId{0}), Ink::hatched);
    show(inks, colour_role(framework, ActorTypeId{0}), Ink::solid);
    show(inks, colour_role(framework, ActorTypeId{1}), Ink::hatched);
    show(inks, ColourRole::muted, Ink::solid);
    auto legend = type_legend(framework, inks, "sv", Sign::note);
    REQUIRE(legend.entries.size() == 2);
    CHECK(legend.entries[0].ink == Ink::solid);
    CHECK(legend.entries[1].ink == Ink::hatched);
    CHECK(legend.entries[1].sign == Sign::note);
}

TEST_CASE("how to read a picture is said for themes with colours and for those without") {
    Heading heading;
    heading.language = "sv";
    set_reading(heading,
                {{Message("roles-view.read-alarm"), Message(), Message("roles-view.read-hidden")}, Joining::sentences});
    CHECK(heading.how_to_read.starts_with("Röd rad: "));
    CHECK(heading.how_to_read_grey.starts_with("Streckad rad: "));
    CHECK(heading.how_to_read_grey.ends_with("?: urvalet döljer det."));
}

TEST_CASE("a free word is shown by its label, by the actor or target group of that key, or as it is written") {
    test::Make make;
    Term<TargetGroupTag> developers;
    developers.key = "utvecklare";
    developers.label = Text("Utvecklare", "Software developers");
    make.raw().framework.target_groups.add(developers);
    make.actor("vinnova", {.name = "Verket för innovationssystem", .abbreviation = "Vinnova"});
    make.raw().words.push_back({"ws1", Text("Verkstad 1", "Workshop 1"), {}});
    auto ecosystem = make.done();
    CHECK(word_label(ecosystem, "ws1", "en") == "Workshop 1");
    CHECK(word_label(ecosystem, "vinnova", "sv") == "Vinnova");
    CHECK(word_label(ecosystem, "utvecklare", "en") == "Software developers");
    CHECK(word_label(ecosystem, "building_block", "sv") == "Building block");
    CHECK(word_label(ecosystem, "ärende", "sv") == "ärende");
    CHECK(word_label(ecosystem, "", "sv").empty());
}

TEST_CASE("a picture that rests on other rows than offers names their documents") {
    auto ecosystem = test::Make().done();
    ecosystem.about.sources = {{"001", Text("En rapport", "A report")}, {"004", Text("Ett bildspel", "Slides")}};
    std::vector<std::string> sources{"004 § Tidplan"};
    CHECK(heading_for(ecosystem, "sv", sources).footer_left == "Källa: Ett bildspel");
    CHECK(heading_for(ecosystem, "en", sources).footer_left == "Source: Slides");
}
