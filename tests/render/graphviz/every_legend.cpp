// For every form of every view: the legend shows the marks of the board, and words name no colour where none is
// printed.
#include "engine/io/dataset.hpp"
#include "render/board/layout.hpp"
#include "render/board/legend_sign.hpp"
#include "render/board/theme_file.hpp"
#include "render/view/view.hpp"
#include "render/words/words.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

using namespace ecomap;

namespace {

constexpr std::array maps{"sweden-innovation-support", "coast-example"};

Ecosystem shipped(const char* map) { return load(read_folder(std::filesystem::path(ECOMAP_DATASETS) / map)).ecosystem; }

/// Calls `check` with every picture of every form of every view.
template <class Check>
void for_every_picture(const Ecosystem& ecosystem, const std::string& language, Check check) {
    for (const auto& view : views())
        for (const auto& form : forms_of(view)) {
            ViewOptions options;
            options.language = language;
            options.form = form;
            for (const auto& picture : view.draw(ecosystem, options)) {
                INFO(view.name << " " << form << " " << picture.name << " in " << language);
                check(picture.shape);
            }
        }
}

// ---- marks -----------------------------------------------------------------------------------------------------

/// How a mark looks: its hatch, else its outline where only that has a colour, else its fill.
template <class Surface>
std::string look_of(const Surface& surface, bool outlined) {
    if (!surface.hatch.empty()) return "hatch " + surface.hatch;
    return outlined ? "outline " + surface.stroke.colour : "fill " + surface.fill;
}

template <class Add>
void for_every_look(const Item& item, Add add) {
    for (const auto& mark : item.marks) {
        auto both = [&](const auto& surface) {
            add(look_of(surface, false));
            add(look_of(surface, true));
        };
        if (const auto* box = std::get_if<BoxMark>(&mark)) both(*box);
        if (const auto* disc = std::get_if<DiscMark>(&mark)) both(*disc);
        if (const auto* line = std::get_if<LineMark>(&mark)) add("line " + line->stroke.colour);
    }
}

std::set<std::string> looks_on(const Board& board) {
    std::set<std::string> looks;
    auto add = [&](const std::string& look) { looks.insert(look); };
    for (const auto* items : {&board.frames, &board.cards})
        for (const auto& item : *items)
            if (item.css != "legend") for_every_look(item, add);
    for (const auto& edge : board.edges) looks.insert("line " + edge.colour);
    return looks;
}

/// It shows an ink or a shape, on a colour that stands for none.
bool is_neutral(const ColourRole& role) {
    constexpr std::array kinds{ColourRole::none, ColourRole::ink,    ColourRole::muted, ColourRole::frame,
                               ColourRole::line, ColourRole::sample, ColourRole::faint};
    return std::find(kinds.begin(), kinds.end(), role.kind) != kinds.end();
}

/// True when the board has all marks of the sign, in one of the inks.
bool is_on(const std::set<std::string>& looks, LegendEntry entry, const Theme& theme) {
    for (auto ink : {entry.ink, Ink::solid, Ink::hatched, Ink::hollow, Ink::dotted}) {
        entry.ink = ink;
        bool outlined = ink == Ink::hollow || ink == Ink::dotted;
        Item item;
        add_legend_sign(item, entry, 0, 0, theme);
        auto has = [&](const Mark& mark) {
            if (const auto* box = std::get_if<BoxMark>(&mark)) return looks.contains(look_of(*box, outlined));
            if (const auto* disc = std::get_if<DiscMark>(&mark)) return looks.contains(look_of(*disc, outlined));
            if (const auto* line = std::get_if<LineMark>(&mark)) return looks.contains("line " + line->stroke.colour);
            return true;
        };
        if (std::all_of(item.marks.begin(), item.marks.end(), has)) return true;
    }
    return false;
}

// ---- words -----------------------------------------------------------------------------------------------------

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; }

std::vector<std::string> words_in(const std::string& text) {
    std::vector<std::string> words(1);
    for (char c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (is_letter(c)) words.back() += c;
        else if (!words.back().empty()) words.emplace_back();
    }
    return words;
}

const std::set<std::string> colour_words{// Swedish
                                         "röd", "rött", "röda", "grön", "grönt", "gröna", "blå", "blått", "gul", "gult",
                                         "gula", "färg", "färgen", "färger", "färgad", "färgade",
                                         // English
                                         "red", "green", "blue", "yellow", "orange", "colour", "colours", "coloured",
                                         // Danish and Norwegian
                                         "rød", "rødt", "røde", "grøn", "grønn", "grønt", "grønne", "blåt", "gule",
                                         "farve", "farven", "farver", "farge", "fargen", "farger"};

/// What is said of a picture besides the labels of the data.
std::vector<std::string> said_of(const Board& board) {
    std::vector<std::string> texts{board.title, board.description};
    for (const auto& item : board.cards)
        if (item.css == "title" || item.css == "legend" || item.css == "footer")
            for (const auto& mark : item.marks)
                if (const auto* text = std::get_if<TextMark>(&mark)) texts.push_back(text->text);
    return texts;
}

}  // namespace

TEST_CASE("every sign of a legend is a mark of its board: the same tone, the same shape") {
    for (const auto* map : maps) {
        auto ecosystem = shipped(map);
        for (auto name : theme_names()) {
            auto theme = *shipped_theme(name);
            for_every_picture(ecosystem, "sv", [&](const Shape& shape) {
                auto looks = looks_on(lay_out(shape, theme));
                for (const auto& group : heading_of(shape).legend) {
                    if (group.is_scale) continue;  // shows steps that nothing may have
                    for (const auto& entry : group.entries) {
                        INFO(map << ", " << name << ": " << group.title << ", " << entry.label);
                        CHECK((is_neutral(entry.colour) || is_on(looks, entry, theme)));
                    }
                }
            });
        }
    }
}

TEST_CASE("a headline is one sentence of at most 90 letters") {
    auto ecosystem = shipped(maps.front());
    for (std::string language : {"sv", "en", "da", "nb"})
        for (const auto* name : {"overview", "types", "overlap", "survey", "funnel", "roles"}) {
            auto headline = heading_of(find_view(name)->draw(ecosystem, {.language = language}).front().shape).headline;
            INFO(headline);
            CHECK(std::count_if(headline.begin(), headline.end(), [](char c) { return (c & 0xC0) != 0x80; }) <= 90);
        }
}

TEST_CASE("in a grey print no sentence names a colour, in any language") {
    auto grey = *shipped_theme("print-grey");
    for (const auto* map : maps) {
        auto ecosystem = shipped(map);
        for (std::string language : {"sv", "en", "da", "nb"})
            for_every_picture(ecosystem, language, [&](const Shape& shape) {
                for (const auto& text : said_of(lay_out(shape, grey)))
                    for (const auto& word : words_in(text)) {
                        INFO(map << ": " << text);
                        CHECK_FALSE(colour_words.contains(word));
                    }
            });
    }
}
