#include "render/words/renaming.hpp"

#include "render/words/words.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace ecomap;

namespace {

/// What an English catalogue would write.
std::string written(const std::string& id) {
    static const std::map<std::string, std::string> all{
        {"dimension.principle.written-one", "principle"},
        {"dimension.principle.written-many", "principles"},
        {"dimension.principle.written-the-one", "-"},
        {"dimension.principle.written-the-many", "-"},
        {"dimension.principle.written-a-one", "a principle"},
        {"dimension.support-type.written-one", "support type|type of support"},
        {"dimension.support-type.written-many", "support types|types of support"},
        {"dimension.support-type.written-a-one", "a support type"},
        {"dimension.phase.written-one", "phase"},
        {"dimension.phase.written-many", "phases"},
    };
    const auto at = all.find(id);
    return at == all.end() ? "" : at->second;
}

DimensionName name(const char* singular, const char* plural) {
    return {"", Dimension::principle, Text(singular, singular), Text(plural, plural), {}, {}};
}

std::string said(const Calling& calling, std::string_view words, bool of_filters = false) {
    return Renaming(calling, written, "en", of_filters).said(words);
}

}  // namespace

TEST_CASE("a map's own words are said for the catalogue's, with their number, their capital and their article") {
    const Calling calling{{Dimension::principle, Dimension::principle, name("area", "areas"), name("area", "areas")}};
    CHECK(said(calling, "Principles without a principle: 2 principles") == "Areas without an area: 2 areas");
    CHECK(said(calling, "the principle's") == "the area's");
    CHECK(said(calling, "support type") == "support type");
}

TEST_CASE("only whole words are said otherwise") {
    const Calling calling{{Dimension::principle, Dimension::principle, name("area", "areas"), {}}};
    for (const auto* other : {"principled", "unprinciple", "principle_key", "--principle", "principleå"})
        CHECK(said(calling, other) == other);
    CHECK(said(calling, "a-principle principle.") == "a-principle area.");
    for (const auto* data : {"Fill in principles.csv", "Fill in principles in offers.csv", "the column principle in"})
        CHECK(said(calling, data) == data);
}

TEST_CASE("another dimension is called as the catalogue has it, each in its own place even where two are exchanged") {
    const Calling calling{{Dimension::support_type, Dimension::principle, {}, {}},
                          {Dimension::principle, Dimension::support_type, {}, {}}};
    CHECK(said(calling, "types of support by principle") == "principles by support type");
    CHECK(said(calling, "without a support type") == "without a principle");
}

TEST_CASE("a filter is told by the map's own words, whatever the table is laid by") {
    const Calling calling{{Dimension::support_type, Dimension::phase, {}, {}},
                          {Dimension::principle, Dimension::phase, name("step", "steps"), name("area", "areas")}};
    CHECK(said(calling, "support type, principle") == "phase, step");
    CHECK(said(calling, "support type, principle", true) == "support type, area");
}

TEST_CASE("while somebody speaks of a map its words are said, and afterwards the words from before") {
    const Message many("dimension.principle.many"), unknown("dimension.principle.unknown");
    {
        const Speaking speaking(Calling{{Dimension::principle, Dimension::principle, name("area", "areas"), {}}});
        CHECK(in_words(many, "en") == "areas");
        CHECK(in_words(many, "sv") == "areas");
        CHECK(in_words(unknown, "en") == "Area unknown");
        const Speaking nothing(std::nullopt);
        CHECK(in_words(many, "en") == "areas");
    }
    CHECK(in_words(many, "en") == "principles");
}

TEST_CASE("a definite form is the map's own, or the plain one") {
    DimensionName own = name("område", "områden");
    own.definite = Text("området", "area");
    const Speaking speaking(Calling{{Dimension::principle, Dimension::principle, own, own}});
    CHECK(in_words(Message("column.offering"), "sv") == "Aktörer i området");
    CHECK(in_words(Message("column.lacking_principles"), "sv") == "Inget i områden");
}
