#include "engine/io/schema.hpp"

#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace ecomap::io;

TEST_CASE("each table is listed once, and knows the columns that it needs") {
    std::set<std::string_view> names;
    for (const auto& schema : table_schemas()) {
        INFO(schema.name);
        CHECK(names.insert(schema.name).second);
        for (auto form : {"none", "one", "the", "every"}) {
            const auto noun = ecomap::test::said(noun_of(schema.name, form));
            CHECK_FALSE(noun.in("sv").empty());
            CHECK_FALSE(noun.in("en").empty());
        }
        for (auto column : schema.required) CHECK(is_known_column(schema, column));
        for (auto stem : schema.required_any) CHECK(as_text_column(schema, stem).stem == stem);
        std::set<std::string_view> columns(schema.columns.begin(), schema.columns.end());
        CHECK(columns.size() == schema.columns.size());
    }
    CHECK_FALSE(find_schema("offers")->needed);
    CHECK(find_schema("principles")->vocabulary);
    CHECK_FALSE(find_schema("offer"));
}

TEST_CASE("a text may stand in any number of languages") {
    const auto& actors = *find_schema("actors");
    CHECK(as_text_column(actors, "name").stem == "name");
    CHECK(as_text_column(actors, "name").language.empty());
    CHECK(as_text_column(actors, "name_sv").language == "sv");
    CHECK(as_text_column(actors, "name_fil").language == "fil");
    CHECK(as_text_column(actors, "name_pt_BR").language == "pt_BR");
    for (auto other : {"named", "name_", "name_s", "name_swedish", "name_s1", "names_sv", "label_sv"})
        CHECK(as_text_column(actors, other).stem.empty());
}

TEST_CASE("any known column may have its certainty beside it") {
    const auto& gaps = *find_schema("gaps");
    CHECK(is_known_column(gaps, "scope_certainty"));
    CHECK(is_known_column(gaps, "label_sv_certainty"));
    CHECK_FALSE(is_known_column(gaps, "unknown_certainty"));
    CHECK_FALSE(is_known_column(gaps, "unknown"));
}

TEST_CASE("what is known and has no place in the model is carried along") {
    const auto& gaps = *find_schema("gaps");
    for (auto column : {"chapter_evidence", "note", "label_sv_certainty"}) CHECK(is_carried(gaps, column));
    for (auto column : {"id", "label", "label_sv", "scope", "statements_certainty", "unknown"})
        CHECK_FALSE(is_carried(gaps, column));
    CHECK(is_carried(*find_schema("survey"), "id"));  // its rows are known by statement and answer
}

TEST_CASE("a map's own dimensions have columns and tables beside those of the format") {
    const Schemas schemas({{"region", "regions", ecomap::TermsOf::actors}, {"tool", "tools"}});
    CHECK(schemas.all().size() == table_schemas().size() + 2);
    CHECK(is_known_column(*schemas.find("actors"), "region_certainty"));
    CHECK_FALSE(is_carried(*schemas.find("actors"), "region_certainty"));
    CHECK_FALSE(is_known_column(*schemas.find("offers"), "region"));
    CHECK(is_known_column(*schemas.find("offers"), "tool"));
    REQUIRE(schemas.find("regions") != nullptr);
    CHECK(schemas.find("regions")->vocabulary);
    CHECK(noun_of(*schemas.find("regions"), "one").id() == "noun.own");
    CHECK(noun_of(*schemas.find("phases"), "one").id() == "noun.phases");
    CHECK(find_schema("regions") == nullptr);
    CHECK(schema_like("regions").name == "phases");
    CHECK(Schemas().all().size() == table_schemas().size());
}
