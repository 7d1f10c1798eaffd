#include "engine/import/own_labels.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::import;

namespace {

OwnLabels labels() {
    return OwnLabels({{"support_types",
                       {"id", "label_sv", "label_en", "short_sv"},
                       {{{"advice", "Råd", "Advice", "R"}},
                        {{"money", "Pengar", "Money; grants", "P"}},
                        {{"one", "Samma", "Same", ""}},
                        {{"two", "samma", "Other", ""}},
                        {{"Råttan", "advice", "none", ""}}}},
                      {"actors", {"id", "name", "aliases"}, {{{"a", "Alfa", "Aleph;Ett"}}, {{"b", "Beta", "Alfa"}}}}});
}

}  // namespace

TEST_CASE("what is written as a name is read back as the same key, whatever the names") {
    const auto all = labels();
    for (const auto* id : {"advice", "money", "one", "two", "Råttan"})
        for (const auto* language : {"sv", "en", "da"}) {
            INFO(id << " " << language << ": " << all.label("support_types", id, language));
            CHECK(all.ids("support_types", all.labels("support_types", id, language)) == id);
        }
    CHECK(all.label("support_types", "advice", "sv") == "Råd");
    CHECK(all.label("support_types", "money", "en") == "Pengar");  // the English one would be cut in two
    CHECK(all.label("support_types", "one", "sv") == "Same");      // the Swedish one means two
    CHECK(all.label("support_types", "unknown", "sv") == "unknown");
}

TEST_CASE("names in any language, short ones and aliases mean their key; what nobody is called stays") {
    const auto all = labels();
    CHECK(all.id("support_types", "advice") == "advice");
    CHECK(all.id("support_types", "RÅD") == "advice");
    CHECK(all.ids("support_types", "Råd; P|Nobody") == "advice;money;Nobody");
    CHECK(all.id("support_types", "samma") == "samma");
    CHECK(all.id("actors", "Aleph") == "a");
    CHECK(all.id("actors", "Alfa") == "a");  // a name comes before another's alias
    CHECK(all.id("offers", "x") == "x");
}
