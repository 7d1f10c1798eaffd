#include "render/view/funnel.hpp"

#include "engine/io/dataset.hpp"
#include "render/board/layout.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/geometry.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

Funnel funnel_of(const Ecosystem& map, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    return std::get<Funnel>(draw_funnel(map, options).at(0).shape);
}

Metric metric(const std::string& subject, const std::string& label, double value, std::optional<int> stage = {},
              const std::string& unit = "count") {
    Metric made;
    made.subject = subject;
    made.label = Text(label, label);
    made.value = value;
    made.unit = unit;
    made.stage = stage;
    return made;
}

Ecosystem with(const std::vector<Metric>& metrics) {
    Make make;
    make.raw().metrics = metrics;
    return make.done();
}

}  // namespace

TEST_CASE("numbers of one stage are added, and each result has its share of the first, never of another result") {
    auto funnel =
        funnel_of(with({metric("x", "Idéer", 1300, 1), metric("x", "Varor", 43, 2), metric("x", "Tjänster", 1, 2),
                        metric("x", "Bolag", 22, 3), metric("x", "Slussar", 6)}));
    REQUIRE(funnel.subjects.size() == 1);
    const auto& stages = funnel.subjects[0].stages;
    REQUIRE(stages.size() == 3);
    CHECK(stages[1].value == 44);
    CHECK(stages[1].title == "Varor och tjänster");
    CHECK(stages[1].remark == "43 + 1");
    CHECK(stages[1].share == "3,4\u00A0% av 1\u00A0300 (1 på 29,5)");
    CHECK(stages[2].share == "1,7\u00A0% av 1\u00A0300 (1 på 59,1)");
    CHECK(funnel.subjects[0].tiles.size() == 1);
    CHECK(funnel.heading.headline == "1\u00A0300 idéer blev 44 varor och tjänster (3,4\u00A0%)");
}

TEST_CASE("falling numbers are no funnel unless the data says that they are stages") {
    auto funnel = funnel_of(with({metric("x", "a", 100), metric("x", "b", 10), metric("y", "c", 1)}), "en");
    CHECK(funnel.subjects[0].stages.empty());
    CHECK(funnel.heading.headline == "3 measured numbers on 2 subjects, no stages");
}

TEST_CASE("units are never mixed: stages of different units become tiles, and that is said") {
    auto funnel = funnel_of(with({metric("x", "a", 100, 1, "hours"), metric("x", "b", 10, 2, "persons")}));
    CHECK(funnel.subjects[0].stages.empty());
    CHECK(funnel.subjects[0].tiles.size() == 2);
    CHECK(funnel.heading.footer_left.find("olika enheter") != std::string::npos);
}

TEST_CASE("a stage of nothing has words, and no number per result") {
    auto funnel =
        funnel_of(with({metric("x", "Idéer", 5, 1), metric("x", "Bolag", 0, 2), metric("x", "Patent", 0, 3)}));
    CHECK(funnel.heading.headline == "5 idéer blev inga bolag");
    CHECK(funnel.subjects[0].stages[2].share == "0\u00A0% av 5");
    CHECK(complaints(lay_out(funnel, light_theme())) == std::vector<std::string>{});
}

TEST_CASE("when a number held is said, and unknown when it is") {
    auto one = metric("x", "a", 12.5);
    CHECK(funnel_of(with({one})).subjects[0].tiles[0].remark == "tidpunkt okänd");
    one.as_of = "half-time", one.as_of_label = Text("vid halvtid", "at half-time"),
    one.unit_label = Text("antal", "count");
    auto tile = funnel_of(with({one})).subjects[0].tiles[0];
    CHECK(tile.remark == "vid halvtid");
    CHECK(tile.number == "12,5");
    CHECK(tile.unit == "antal");
}

TEST_CASE("the sluices of the Swedish map: 1 300 ideas, 44, 22, 8") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto funnel = funnel_of(map, "en");
    CHECK(funnel.heading.headline == "1,300 ideas from care staff became 44 new products and new services (3.4%)");
    std::vector<double> values;
    for (const auto& stage : funnel.subjects[0].stages) values.push_back(stage.value);
    CHECK(values == std::vector<double>{1300, 44, 22, 8});
    CHECK(funnel.subjects[0].stages[2].share == "1.7% of 1,300 (1 in 59.1)");
    CHECK(funnel.subjects[0].stages[3].share == "0.6% of 1,300 (1 in 162.5)");
    for (std::string language : {"sv", "en"})
        CHECK(complaints(lay_out(funnel_of(map, language), light_theme())) == std::vector<std::string>{});
}

TEST_CASE("the funnel fits for no numbers and for very many, large and with long names") {
    CHECK(complaints(lay_out(funnel_of(Ecosystem{}), light_theme())) == std::vector<std::string>{});
    CHECK(funnel_of(Ecosystem{}).heading.headline == "Inga uppmätta tal att visa");
    std::vector<Metric> many;
    for (unsigned i = 0; i < 200; ++i) {
        auto stage = i % 3 == 0 ? std::optional(static_cast<int>(i % 5) + 1) : std::nullopt;
        many.push_back(
            metric(crowd_name(i % 23), crowd_name(i), 123456789.0 / (i + 1), stage, i % 4 == 0 ? crowd_name(i) : "u"));
        many.back().as_of = crowd_name(i);
    }
    many.push_back(metric("z", "a", 1e12, 1));
    many.push_back(metric("z", "b", 1, 2));
    CHECK(complaints(lay_out(funnel_of(with(many)), light_theme())) == std::vector<std::string>{});
}
