#include "render/view/pair.hpp"

#include "render/view/pair_headline.hpp"

#include "engine/io/dataset.hpp"
#include "engine/model/error.hpp"
#include "engine/model/filter.hpp"
#include "engine/model/what_if.hpp"
#include "render/board/layout.hpp"
#include "render/board/theme_file.hpp"
#include "render/graphviz/place.hpp"
#include "tests/support/geometry.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace ecomap;
using namespace ecomap::test;

namespace {

const std::vector<std::string> none;

Ecosystem shipped() {
    return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / "sweden-innovation-support")).ecosystem;
}

const Pair& pair_in(const Picture& picture) { return std::get<Pair>(picture.shape); }

}  // namespace

TEST_CASE("every view of a map and of what it would be is a good picture", "[long]") {
    const auto before = shipped();
    const auto after = apply_what_if(before, {.without = {"vinnova", "skr"}, .as_today = {Status::could}});
    std::size_t turn = 0;
    for (const auto& view : views()) {
        const auto theme = *shipped_theme(theme_names()[turn++ % theme_names().size()]);
        ViewOptions options;
        options.language = turn % 2 == 0 ? "sv" : "en";
        auto pictures = draw_pair(view, before, after, options);
        for (std::size_t i = 0; i < pictures.size(); i += 7) {
            INFO(view.name << " " << pictures[i].name << " " << options.language);
            CHECK(complaints(lay_out(pictures[i].shape, theme, {}, place_with_graphviz)) == none);
        }
    }
}

TEST_CASE("every view before and after fits sheets of A4, with as many pages of each side") {
    const auto before = shipped();
    const auto after = apply_what_if(before, {.without = {"vinnova"}});
    bool portrait = false;
    for (const auto& view : views()) {
        auto pictures = draw_pair(view, before, after, {.language = "sv"});
        const auto& picture = pictures[pictures.size() / 2];
        // A trail is never cut through, and beside its other side the longest is higher than a lying sheet.
        portrait = view.name == "trace" || !portrait;
        INFO(view.name << " " << picture.name << (portrait ? ", standing" : ", lying"));
        const auto paper = *find_paper("A4", portrait);
        std::vector<Board> boards;
        REQUIRE_NOTHROW(boards = lay_out_pages(picture.shape, light_theme(), paper));
        CHECK((boards.size() == 1 || boards.size() % 2 == 0));
        for (const auto& board : {boards.front(), boards.back()}) {
            CHECK((board.width == paper.width && board.height == paper.height));
            CHECK(complaints(board) == none);
        }
    }
}

TEST_CASE("the sides say what is assumed, and the headline what it changes") {
    const auto before = shipped();
    auto pictures =
        draw_pair(*find_view("support"), before, apply_what_if(before, {.without = {"vinnova"}}), {.language = "sv"});
    REQUIRE(pictures.size() == 1);
    CHECK(heading_of(pictures[0].shape).headline ==
          "Utan Vinnova: 1 ruta blir utan stöd, 1 till mister sitt enda kända");
    CHECK(pair_in(pictures[0]).before.title == "Som det är");
    CHECK(pair_in(pictures[0]).after.title == "Tänk om: utan Vinnova");
    CHECK(heading_of(pictures[0].shape).legend.front().entries.size() == 3);
}

TEST_CASE("a disc that stands for less is smaller on both sides of a network, and one scale says how large they are") {
    const auto before = shipped();
    auto pictures =
        draw_pair(*find_view("network"), before, apply_what_if(before, {.without = {"vinnova"}}), {.language = "sv"});
    REQUIRE(pictures.size() == 1);
    const auto& pair = pair_in(pictures[0]);
    const auto size_of = [](const Single& side, const std::string& key) {
        for (const auto& node : std::get<Network>(side).nodes)
            if (node.key == key) return node.size;
        return -1.0;
    };
    CHECK(size_of(pair.before.picture, "vinnova") == Approx(1));
    CHECK(size_of(pair.after.picture, "valfard-och-halsa") < size_of(pair.before.picture, "valfard-och-halsa"));
    std::vector<std::string> scales;
    for (const auto& group : pair.heading.legend)
        for (const auto& entry : group.entries)
            if (entry.sign == Sign::sizes) scales.push_back(entry.label);
    CHECK(scales == std::vector<std::string>{"andel av vägarna, 0 till 6,7\u00A0%"});
}

TEST_CASE("two times of one map are told apart by their day, and two equal maps by before and after") {
    Make m;
    m.offer("a", {"F"}, {"p1"});
    auto map = m.done();
    auto earlier = apply_filter(map, {.as_of = parse_date("2014")});
    auto pictures = draw_pair(*find_view("overview"), earlier, map, {.language = "en"});
    CHECK(pair_in(pictures[0]).before.title == "as of 2014");
    CHECK(pair_in(pictures[0]).after.title == "Today");
    pictures = draw_pair(*find_view("overview"), map, map, {.language = "en"});
    CHECK(pair_in(pictures[0]).before.title == "Before");
    CHECK(heading_of(pictures[0].shape).headline == "Nothing differs between the two maps");
    pictures = draw_pair(*find_view("heatmap"), map, map, {.language = "en"});
    CHECK(heading_of(pictures[0].shape).headline == "Nothing differs between the two maps");
}

TEST_CASE("the headline over two pictures speaks of what they show: cells, actors, the network or rows") {
    const auto before = shipped();
    const auto after = apply_what_if(before, {.without = {"vinnova"}});
    auto headline = [&](std::string_view view, const char* language) {
        return heading_of(draw_pair(*find_view(view), before, after, {.language = language}).at(0).shape).headline;
    };
    CHECK(headline("network", "sv") == "Utan Vinnova: nätverkets största del krymper från 36 till 18 noder");
    CHECK(headline("overview", "sv") == "Utan Vinnova: 1 aktör erbjuder mindre, ingen mer");
    for (const auto& view : views()) {
        if (view.compared_by == ComparedBy::cells) continue;
        INFO(view.name);
        CHECK(headline(view.name, "sv").find("ruta") == std::string::npos);
        CHECK(headline(view.name, "sv").find("rutor") == std::string::npos);
    }
}

TEST_CASE("beside a map that says nothing of offers every view has the same board, without a verdict of change") {
    const auto map = shipped();
    const auto then = apply_filter(map, {.as_of = parse_date("2014")});
    for (const auto& view : views()) {
        if (!is_of_offers(view)) continue;
        for (bool turned : {false, true}) {
            for (const auto& form : forms_of(view)) {
                ViewOptions options;
                options.language = "en";
                options.form = form;
                const auto pictures =
                    turned ? draw_pair(view, map, then, options) : draw_pair(view, then, map, options);
                REQUIRE_FALSE(pictures.empty());
                INFO(view.name << " " << form << (turned ? ", turned" : ""));
                const auto& pair = pair_in(pictures.front());
                CHECK_FALSE(pair.is_known);
                CHECK(pair.heading.headline == "What has changed is unknown: there is no data on offers (as of 2014)");
                CHECK((turned ? pair.after : pair.before).title == "as of 2014: unknown");
                CHECK(pair.before.picture.index() == pair.after.picture.index());
                CHECK(complaints(lay_out(pictures.front().shape, light_theme(), {}, place_with_graphviz)) == none);
            }
        }
    }
}

TEST_CASE("what cannot be drawn is refused also beside a map that says nothing") {
    const auto map = shipped();
    ViewOptions options;
    options.rows = options.columns = "principle";
    CHECK_THROWS_AS(draw_pair(*find_view("heatmap"), apply_filter(map, {.as_of = parse_date("2014")}), map, options),
                    Error);
}

TEST_CASE("the side of a heat map that nothing is known of has the grid of the other, unknown in every cell") {
    const auto map = shipped();
    const auto then = apply_filter(map, {.as_of = parse_date("2014")});
    const auto pictures = draw_pair(*find_view("heatmap"), then, map, {.language = "en"});
    const auto& before = std::get<Matrix>(pair_in(pictures.at(0)).before.picture);
    const auto& after = std::get<Matrix>(pair_in(pictures.at(0)).after.picture);
    CHECK(before.style == Matrix::Style::heat);
    REQUIRE(before.rows.size() == after.rows.size());
    REQUIRE(before.columns.size() == after.columns.size());
    CHECK(before.row_totals.size() == after.row_totals.size());
    for (const auto& row : before.cells)
        for (const auto& cell : row) {
            CHECK(cell.mark == Matrix::Mark::unknown);
            CHECK_FALSE(cell.value);
        }
}

TEST_CASE("no head beside a map that says nothing of offers counts what only the other map knows") {
    const auto map = shipped();
    const auto then = apply_filter(map, {.as_of = parse_date("2014")});
    const auto unknown_half = [&](const char* view, const char* form = "") {
        ViewOptions options;
        options.language = "en";
        options.form = form;
        return pair_in(draw_pair(*find_view(view), then, map, options).at(0)).before.picture;
    };
    const auto overview = unknown_half("overview"), gaps = unknown_half("gaps"), found = unknown_half("find"),
               flow = unknown_half("types", "flow"), phases = unknown_half("phases"), support = unknown_half("support");
    for (const auto& group : std::get<Cards>(overview).groups) CHECK(group.count == "?");
    for (const auto& column : std::get<Wall>(gaps).columns) CHECK(column.remark.empty());
    for (const auto& column : std::get<Wall>(found).columns) CHECK(column.code == "?");
    for (const auto& node : std::get<Flow>(flow).left) CHECK(node.remark == "?");
    for (const auto& row : std::get<Pipeline>(phases).grid.rows) CHECK(row.remark.empty());
    for (const auto& row : std::get<Matrix>(support).cells)
        for (const auto& cell : row) CHECK(cell.mark == Matrix::Mark::unknown);
}

TEST_CASE("an actor that is only in one of the maps has an empty picture beside its own") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    auto map = m.done();
    auto pictures = draw_pair(*find_view("actor"), map, apply_what_if(map, {.without = {"a"}}), {.language = "en"});
    CHECK(pictures.size() == 2);
    for (const auto& picture : pictures) CHECK(complaints(lay_out(picture.shape, light_theme())) == none);
}

TEST_CASE("an actor that is asked for and has left is drawn beside its empty places; one that nobody knows is not") {
    Make m;
    m.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"});
    auto map = m.done();
    ViewOptions options;
    options.language = "en";
    options.actor = "a";
    auto after = apply_what_if(map, {.without = {"a"}});
    auto pictures = draw_pair(*find_view("actor"), map, after, options);
    REQUIRE(pictures.size() == 1);
    const auto& gone = std::get<Profile>(pair_in(pictures[0]).after.picture);
    REQUIRE(gone.sections.size() == 1);
    CHECK(gone.sections[0].lines[0].ink == Ink::absent);
    options.actor = "nobody";
    CHECK(draw_pair(*find_view("actor"), map, after, options).empty());
}

TEST_CASE("both halves have one scale, one sense of many, and the same number in the same colour") {
    const auto before = shipped();
    const auto after = apply_what_if(before, {.as_today = {Status::could}});
    const auto heat = draw_pair(*find_view("heatmap"), before, after, {.language = "sv"});
    const auto& was = std::get<Matrix>(pair_in(heat.at(0)).before.picture);
    const auto& is = std::get<Matrix>(pair_in(heat.at(0)).after.picture);
    std::size_t equal = 0;
    for (std::size_t r = 0; r < was.cells.size(); ++r)
        for (std::size_t c = 0; c < was.cells[r].size(); ++c)
            if (was.cells[r][c].text == is.cells[r][c].text && was.cells[r][c].detail == is.cells[r][c].detail) {
                ++equal;
                CHECK(was.cells[r][c].colour == is.cells[r][c].colour);
                const auto is_many = [](const Matrix::CellOf& cell) { return cell.mark == Matrix::Mark::crowded; };
                CHECK(is_many(was.cells[r][c]) == is_many(is.cells[r][c]));
            }
    CHECK(equal > 8);
    std::size_t many = 0;
    for (const auto& group : pair_in(heat.at(0)).heading.legend)
        for (const auto& entry : group.entries) many += entry.label.starts_with("många aktörer") ? 1 : 0;
    CHECK(many == 1);
    const auto phases = draw_pair(*find_view("phases"), before, after, {.language = "sv"});
    const auto& pair = pair_in(phases.at(0));
    CHECK(std::get<Pipeline>(pair.before.picture).thickest == 27);
    CHECK(std::get<Pipeline>(pair.after.picture).thickest == 27);
}

TEST_CASE("under the headline stands what holds of both halves, and what explains the marks of either") {
    Make m;
    m.principles("p1").support_types("F").gap("g", "p1").recommendation("r", {.answers_none = true});
    m.offer("a", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g"}});
    const auto map = m.done();
    const auto pictures =
        draw_pair(*find_view("gaps"), map, apply_what_if(map, {.without = {"a"}}), {.language = "en"});
    const auto& pair = pair_in(pictures.at(0));
    const auto reading = [](const Single& side) { return std::get<Wall>(side).heading.how_to_read; };
    CHECK(reading(pair.before.picture) == "A card is a gap that the sources name.");
    CHECK(reading(pair.after.picture).starts_with("A card is a gap that the sources name. Red: nobody is known"));
    CHECK(pair.heading.how_to_read == reading(pair.after.picture));
    CHECK(pair.heading.headline == "Without a: 1 of 1 gap has fewer known takers");
    const auto shown = draw_pair(*find_view("phases"), shipped(),
                                 apply_what_if(shipped(), {.as_today = {Status::could}}), {.language = "en"});
    const auto& phases = pair_in(shown.at(0));
    CHECK(std::get<Pipeline>(phases.before.picture).heading.how_to_read.find("135 offers give no phase") !=
          std::string::npos);
    CHECK(phases.heading.how_to_read == "The pipe is as thick as the number of offers. Below: the actors behind it.");
}

TEST_CASE("a number in a list that others made another marks no card") {
    Make m;
    m.principles("p1").support_types("F").gap("g", "p1");
    for (const char* actor : {"a", "b", "c"}) m.offer(actor, {"F"}, {"p1"}, {.status = Status::could, .gaps = {"g"}});
    const auto map = m.done();
    ViewOptions options;
    options.language = "en";
    options.need = "F";
    const auto pictures = draw_pair(*find_view("find"), map, apply_what_if(map, {.without = {"a"}}), options);
    const auto board = lay_out(pictures.at(0).shape, light_theme());
    CHECK(std::count_if(board.cards.begin(), board.cards.end(),
                        [](const Item& item) { return item.css == "change"; }) == 1);  // a, who is gone
}

TEST_CASE("bridges that all lead to one node are counted beside a list of others, not said to be none") {
    const auto before = shipped();
    const auto pictures =
        draw_pair(*find_view("network"), before, apply_what_if(before, {.without = {"vinnova"}}), {.language = "sv"});
    const auto& lists = std::get<Network>(pair_in(pictures.at(0)).before.picture).lists;
    REQUIRE(lists.size() == 3);
    CHECK(lists[2].title == "Broar (39)");
    CHECK(lists[2].note == "alla leder till en enda nod");
}

TEST_CASE("where no need is asked for, both halves of a board of offers are about the same gap") {
    Make m;
    m.principles("p1").support_types("F").survey("s", {{"poor", 50, true}}, "p1");
    m.gap("taken", "p1", {.statements = {"s"}}).gap("other", "p1", {.statements = {"s"}});
    m.offer("a", {"F"}, {"p1"}, {.status = Status::could, .gaps = {"taken"}});
    const auto map = m.done();
    const auto pictures =
        draw_pair(*find_view("find"), map, apply_what_if(map, {.as_today = {Status::could}}), {.language = "en"});
    const auto& pair = pair_in(pictures.at(0));
    const auto reading = [](const Single& side) { return std::get<Wall>(side).heading.how_to_read; };
    CHECK(reading(pair.before.picture).find("taken") != std::string::npos);
    CHECK(reading(pair.after.picture).find("taken") != std::string::npos);
}

TEST_CASE("a pair of boards counts only what they show, not rows of tables that they do not") {
    const auto map = shipped();
    const auto then = apply_filter(map, {.as_of = parse_date("2014")});
    for (std::string_view name : {"rings", "timeline", "funnel", "trace"}) {
        INFO(name);
        const auto picture = draw_pair(*find_view(name), then, map, {.language = "en"}).at(0).shape;
        const auto& pair = std::get<Pair>(picture);
        const auto shown = std::max(table_of(shape_of(pair.before.picture)).rows.size(),
                                    table_of(shape_of(pair.after.picture)).rows.size());
        const auto headline = heading_of(picture).headline;
        CHECK(headline.find("tables") == std::string::npos);
        if (headline != "Nothing differs on this board") CHECK(std::stoul(headline) <= shown);
    }
}

TEST_CASE("a ring whose number differs is one thing, however many notes are in it") {
    const auto map = shipped();
    const auto then = apply_filter(map, {.as_of = parse_date("2014")});
    const auto picture = draw_pair(*find_view("rings"), then, map, {.language = "en"}).at(0).shape;
    CHECK(heading_of(picture).headline == "6 things on this board differ");
}

TEST_CASE("over a pair no note of the overview stands out: its headline speaks of what differs") {
    const auto before = shipped(), after = apply_what_if(shipped(), {.without = {"vinnova"}});
    const auto pictures = draw_pair(*find_view("overview"), before, after, {});
    for (const auto* side : {&pair_in(pictures[0]).before, &pair_in(pictures[0]).after})
        for (const auto& group : std::get<Cards>(side->picture).groups)
            for (const auto& note : group.notes) CHECK_FALSE((note.badge_stands_out || note.marks_stand_out));
}
