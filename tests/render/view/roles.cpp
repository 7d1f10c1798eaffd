#include "render/view/roles.hpp"

#include "engine/io/dataset.hpp"
#include "render/board/layout.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/needs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

using State = Tokens::State;

Tokens matrix_of(const Ecosystem& ecosystem, const std::string& language = "sv") {
    ViewOptions options;
    options.language = language;
    return std::get<Tokens>(draw_roles(ecosystem, options).at(0).shape);
}

const Tokens::Row& row(const Tokens& tokens, std::string_view code) {
    for (const auto& one : tokens.rows)
        if (one.code == code) return one;
    throw std::out_of_range("no such gap");
}

std::vector<std::string> columns(const Tokens& tokens) {
    std::vector<std::string> found;
    for (const auto& column : tokens.columns) found.push_back(column.title + " " + column.foot);
    return found;
}

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("a cell tells what is offered today, what could be taken and what is recommended, stated or inferred") {
    auto tokens = matrix_of(four_gaps().done());
    CHECK(columns(tokens) == std::vector<std::string>{"ada 2", "bo 2", "cia 2"});
    CHECK(row(tokens, "taken").cells[0] == std::vector{State::inferred, State::stated, State::stated});
    CHECK(row(tokens, "taken").cells[1] == std::vector{State::absent, State::inferred, State::absent});
    CHECK(row(tokens, "taken").cells[2] == std::vector{State::absent, State::absent, State::stated});
    CHECK(row(tokens, "open").cells[0] == std::vector{State::absent, State::absent, State::absent});
}

TEST_CASE("the key knows which symbols are stated and which are inferred") {
    auto tokens = matrix_of(four_gaps().done());
    for (std::size_t k = 0; k < tokens.kinds.size(); ++k) {
        bool stated = false, inferred = false;
        for (const auto& one : tokens.rows)
            for (const auto& cell : one.cells) {
                stated = stated || cell[k] == State::stated;
                inferred = inferred || cell[k] == State::inferred;
            }
        CHECK(tokens.kinds[k].is_stated == stated);
        CHECK(tokens.kinds[k].is_inferred == inferred);
    }
    CHECK(tokens.kinds[1].is_inferred);
    CHECK_FALSE(tokens.kinds[2].is_inferred);
}

TEST_CASE("a gap that nobody takes and no recommendation answers is marked, with its word") {
    auto tokens = matrix_of(four_gaps().done());
    CHECK(row(tokens, "open").alarm);
    CHECK(row(tokens, "open").remark == "ingen rekommendation");
    CHECK_FALSE(row(tokens, "asked").alarm);
    CHECK(row(tokens, "asked").count == "0");
    CHECK(row(tokens, "taken").count == "2");
    CHECK(row(tokens, "wished").remark.empty());
}

TEST_CASE("what a filter hides is unknown, not nobody") {
    auto make = four_gaps();
    make.raw().provenance.statuses = {Status::today};
    auto& offers = make.raw().offers;
    std::erase_if(offers, [](const Offer& offer) { return offer.status != Status::today; });
    auto tokens = matrix_of(make.done());
    CHECK(row(tokens, "open").count == "?");
    CHECK_FALSE(row(tokens, "open").alarm);
    CHECK(says(tokens.heading.headline, "Urvalet visar inte"));
}

TEST_CASE("a map without gaps says which tables to fill") {
    CHECK(matrix_of(Ecosystem{}).heading.headline == "Inga glapp att visa");
    CHECK(says(matrix_of(Ecosystem{}, "en").heading.how_to_read, "gaps.csv"));
    CHECK(complaints(lay_out(matrix_of(Ecosystem{}), light_theme())) == std::vector<std::string>{});
}

TEST_CASE("an actor asked for gives its board, and each form its own kind of picture") {
    auto map = four_gaps().done();
    ViewOptions options;
    options.actor = "ada";
    CHECK(std::holds_alternative<Layers>(draw_roles(map, options).at(0).shape));
    options.actor.clear();
    options.form = "gaps";
    CHECK(std::holds_alternative<Chains>(draw_roles(map, options).at(0).shape));
}

TEST_CASE("the matrix of roles fits from one actor to five hundred and from one principle to twelve") {
    for (const auto& spec : {CrowdSpec{1, 1, 1, 1}, CrowdSpec{5, 2, 3, 5}, CrowdSpec{64, 9, 6, 5},
                             CrowdSpec{150, 9, 6, 1}, CrowdSpec{500, 12, 6, 12}})
        for (std::string language : {"sv", "en"}) {
            INFO(spec.actors << " actors, " << spec.principles << " principles, " << language);
            CHECK(complaints(lay_out(matrix_of(crowd_with_needs(spec), language), light_theme())) ==
                  std::vector<std::string>{});
        }
}

TEST_CASE("in the Swedish map four gaps are unanswered, and SKR and Vinnova stand first") {
    auto map = load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
    auto tokens = matrix_of(map, "en");
    CHECK(tokens.heading.headline ==
          "5 of 21 gaps have nobody known who could take them; 4 of those lack a recommendation too");
    std::vector<std::string> open;
    for (const auto& one : tokens.rows)
        if (one.alarm) open.push_back(one.code);
    CHECK(open == std::vector<std::string>{"g2_3", "g3_1", "g3_5", "g5_3"});
    CHECK(columns(tokens)[0] == "SKR 11");
    CHECK(columns(tokens)[1] == "Vinnova 10");
}

TEST_CASE("who answers a gap today has a column and a symbol of its own, and is still among its takers") {
    auto make = four_gaps();
    CHECK(matrix_of(make.done()).kinds.size() == 3);
    make.offer("eva", {"F"}, {"p2"}, {.gaps = {"wished"}});
    const auto tokens = matrix_of(make.done());
    CHECK(columns(tokens) == std::vector<std::string>{"ada 2", "bo 2", "cia 2", "eva 1"});
    REQUIRE(tokens.kinds.size() == 4);
    CHECK(tokens.kinds[3].label == "svarar på glappet i dag");
    CHECK(tokens.kinds[3].place == 1U);  // of "could take it"
    CHECK(row(tokens, "wished").cells[3] == std::vector{State::stated, State::absent, State::absent, State::stated});
    CHECK(row(tokens, "wished").count == "2");  // bo, who could, and eva
    CHECK(row(tokens, "wished").remark == "besvaras i dag");
    CHECK(tokens.counts_title == "Tar eller skulle kunna ta det");
}
