// A map that calls its dimensions otherwise is never told in the words of another: every analysis and every board.
#include "engine/analysis/analysis.hpp"
#include "engine/analysis/certainty/sureness_note.hpp"
#include "engine/analysis/laid_out.hpp"
#include "render/output/text.hpp"
#include "render/view/drawn.hpp"
#include "render/words/words.hpp"
#include "tests/support/make.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace ecomap;
using ecomap::test::Make;

namespace {

constexpr std::array dimensions{Dimension::support_type, Dimension::principle, Dimension::target,
                                Dimension::level,        Dimension::phase,     Dimension::actor_type};

/// A map that says something to every question.
Ecosystem renamed_map(std::string_view language) {
    Make m;
    m.support_types("F", "M", "N").principles("p", "q", "r").phases("x", "y").levels("l", "k").target_groups("g", "h");
    m.survey("s", {{.answer = "lacks", .percent = 60, .lacking = true}}, "p");
    m.gap("gap", "p", {.statements = {"s"}, .support_types = {"F"}}).gap("gap2", "q");
    for (int i = 0; i < 8; ++i) {
        const auto actor = "a" + std::to_string(i);
        const std::string type = i % 2 ? "agency" : "firm", support = i % 3 ? "F" : "M", principle = i % 4 ? "p" : "q";
        m.actor(actor, {.type = type, .level = "l"});
        m.offer(actor, {support}, {principle}, {.targets = {"g"}, .phases = {"x"}});
        m.offer(actor, {}, {principle});
        m.offer(actor, {"N"}, {}, {.status = i % 2 ? Status::could : Status::recommended, .gaps = {"gap"}});
        m.offer(actor, {"F"}, {"p"}, {.status = Status::historic, .name = "Old"});
        if (i > 0) m.link("a" + std::to_string(i - 1), actor, "works");
    }
    m.recommendation("rec", {.gaps = {"gap"}, .actors = {"a1"}});
    auto map = m.done();
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const auto own = "zz" + std::to_string(i);
        const auto in = [&](const std::string& word) { return Text({{std::string(language), word}}); };
        map.framework.dimensions.push_back(
            {own, dimensions[i], in(own), in(own + "or"), in(own + "en"), in(own + "orna")});
    }
    return map;
}

/// What the catalogue of a language writes for any dimension.
std::vector<std::string> stock_words(std::string_view language) {
    std::vector<std::string> words;
    for (auto dimension : dimensions)
        for (const auto* form : {"one", "many", "the-one", "the-many"}) {
            const auto id = "dimension." + std::string(to_string(dimension)) + ".written-" + form;
            const auto all = in_words(Message(id), language) + "|";
            for (std::size_t from = 0, to; (to = all.find('|', from)) != std::string::npos; from = to + 1)
                if (to - from > 1) words.push_back(all.substr(from, to - from));
        }
    return words;
}

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' ||
           static_cast<unsigned char>(byte) >= 0x80;
}

/// The first of `words` in the text, with what stands around it; "" for none.
std::string found_in(const std::string& text, const std::vector<std::string>& words) {
    for (const auto& word : words)
        for (auto capital : {false, true}) {
            auto looked_for = word;
            if (capital) looked_for[0] = static_cast<char>(looked_for[0] - 'a' + 'A');
            for (auto at = text.find(looked_for); at != std::string::npos; at = text.find(looked_for, at + 1)) {
                const auto end = at + looked_for.size();
                if ((at > 0 && (is_letter(text[at - 1]) || text[at - 1] == '-')) ||
                    (end < text.size() && is_letter(text[end])))
                    continue;
                if (text.compare(end, 4, ".csv") == 0 || text.compare(end, 14, " in offers.csv") == 0) continue;
                return text.substr(at < 60 ? 0 : at - 60, 120);
            }
        }
    return "";
}

/// All that a report says in words: not the machine names of columns and rankings, which are the same on every map.
std::string words_of(const Report& report, std::string_view language) {
    const Speaking speaking(report.called);
    std::string words;
    const auto add = [&](const Message& message) {
        if (!message.id().empty() && message.id() != "certainty.where-to-see")
            words += in_words(message, language) + "\n";
    };
    add(report.title);
    for (const auto& finding : report.findings) add(finding.sentence);
    for (const auto& note : report.notes) add(note);
    for (const auto& table : report.tables) {
        add(table.title);
        for (const auto& column : table.columns) add(column.heading);
        for (const auto& row : table.rows)
            for (const auto& cell : row)
                if (const auto* message = std::get_if<Message>(&cell)) add(*message);
    }
    return words;
}

}  // namespace

TEST_CASE("no analysis and no board says the stock words of a map that has its own, in any language") {
    for (std::string_view language : {"sv", "en", "da", "nb"}) {
        const auto words = stock_words(language);
        REQUIRE(words.size() > 12);
        const auto map = renamed_map(language);
        for (const auto& analysis : analyses()) {
            INFO(language << " " << analysis.name);
            CHECK(found_in(words_of(report_of(analysis, map, {.draws = 20}), language), words) == "");
        }
        for (const auto& view : views())
            for (const auto& form : forms_of(view)) {
                INFO(language << " " << view.name << " " << form);
                ViewOptions options;
                options.language = language;
                options.form = form;
                for (const auto& picture : pictures_of(view, map, options))
                    CHECK(found_in(to_text(twin_of(picture.shape, origin_of(map), light_theme())), words) == "");
            }
    }
}

TEST_CASE("and a table that is laid by others speaks of these alone") {
    const auto words = [](Dimension dimension) {
        return in_words(Message("dimension." + std::string(to_string(dimension)) + ".many"), "en");
    };
    auto map = renamed_map("en");
    map.framework.dimensions.clear();
    const std::vector gone{words(Dimension::support_type), words(Dimension::principle),
                           in_words(Message("dimension.support-type.one"), "en"),
                           in_words(Message("dimension.principle.one"), "en")};
    for (const auto& analysis : analyses()) {
        if (!find_option(analysis.options, "rows") || analysis.name == "certainty") continue;
        INFO(analysis.name);
        const auto report = report_of(analysis, map, {.rows = "target-group", .columns = "phase", .draws = 20});
        CHECK(found_in(words_of(report, "en"), gone) == "");
    }
}
