#include "render/view/plan.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/error.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/hostile.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::complaints;

namespace {

const std::vector<std::string> none;

ProcessStep step(const std::string& key, const std::string& process, const std::string& group, const std::string& role,
                 std::vector<std::string> depends_on = {}) {
    ProcessStep made;
    made.key = key;
    made.process = process;
    made.step = group;
    made.role = role;
    made.kind = "activity";
    made.label = Text(key, key);
    made.depends_on = std::move(depends_on);
    return made;
}

ViewOptions with(const std::string& process, const std::string& form = "", const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    options.form = form;
    options.process = process;
    return options;
}

Matrix board_of(const Ecosystem& ecosystem, const std::string& process) {
    return std::get<Matrix>(draw_plan(ecosystem, with(process)).at(0).shape);
}

Ecosystem two_processes() {
    Ecosystem ecosystem;
    ecosystem.processes = {step("a", "p", "först", "ledare"), step("b", "p", "sedan", "ledare; alla", {"a"}),
                           step("x", "q", "", ""), step("y", "q", "", "", {"x"})};
    return ecosystem;
}

}  // namespace

TEST_CASE("columns are groups of steps, rows are roles, and a step of two roles stands in both rows") {
    auto board = board_of(two_processes(), "p");
    REQUIRE(board.columns.size() == 2);
    CHECK(board.columns[0].title == "Först");
    REQUIRE(board.rows.size() == 2);
    CHECK(board.rows[1].title == "Alla");
    CHECK(board.cells[0][1].notes.at(0).title == "b");
    CHECK(board.cells[1][1].notes.at(0).remark == "väntar på: a");
    CHECK(board.cells[1][0].notes.empty());
}

TEST_CASE("a process of one group has a column for each step") {
    auto board = board_of(two_processes(), "q");
    CHECK(board.columns.size() == 2);
    CHECK(board.rows.at(0).title == "Roll okänd");
    CHECK(board.cells[0][1].notes.at(0).title == "y");
}

TEST_CASE("without a process there is a picture for each, named by it; an unknown one has none") {
    auto pictures = draw_plan(two_processes(), with(""));
    REQUIRE(pictures.size() == 2);
    CHECK(pictures[1].name == "q");
    CHECK(draw_plan(two_processes(), with("r")).empty());
    auto empty = draw_plan({}, with(""));
    REQUIRE(empty.size() == 1);
    CHECK(heading_of(empty[0].shape).how_to_read.find("processes.csv") != std::string::npos);
}

TEST_CASE("the workshop series is six workshops of three hours, and 77 of its 84 steps give no time") {
    auto ecosystem = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto board = board_of(ecosystem, "natverksbygge");
    CHECK(board.heading.headline ==
          "Bygga ett nätverk för innovationsrådgivning: 5 workshoppar tar 15 timmar; 78 av 85 steg anger varken "
          "tid eller period");
    CHECK(board.columns.size() == 9);
    CHECK(board.rows.size() == 6);
}

TEST_CASE("every process of the Swedish map, and one of hostile words, is a good picture in both forms") {
    auto ecosystem = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    std::string before;
    for (const auto& label : test::hostile_labels) {
        ecosystem.processes.push_back(step(label, "fientlig", label.substr(0, 2), label, {before}));
        before = label;
    }
    for (std::string form : {"board", "gantt"})
        for (std::string language : {"sv", "en"})
            for (const auto& picture : draw_plan(ecosystem, with("", form, language))) {
                INFO(picture.name << " " << form << " " << language);
                CHECK(complaints(lay_out(picture.shape, light_theme())) == none);
                if (language == "en" && picture.name != "fientlig")  // its longest words need very many sheets
                    for (const auto& page : lay_out_pages(picture.shape, light_theme(), *find_paper("A3", false)))
                        CHECK(complaints(page) == none);
            }
}
