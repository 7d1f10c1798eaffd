#include "render/view/completeness.hpp"

#include "engine/analysis/completeness.hpp"
#include "engine/analysis/phrase.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

namespace ecomap {
namespace {

struct Context {
    const Theme& theme;
    std::string_view language;
    std::string say(std::string_view swedish, std::string_view english) const {
        return ecomap::say(swedish, english, language);
    }
    std::string in(const Message& message) const { return in_words(message, language); }
};

/// What a part of every bar is, and how it looks.
struct Kind {
    std::size_t CompletenessMeasure::*count;
    std::string title, colour, ground;
    Ink ink;
};

std::vector<Kind> kinds_of(const Context& context) {
    const auto& theme = context.theme;
    auto deep = theme.heat_ramp.empty() ? theme.muted : theme.heat_ramp[theme.heat_ramp.size() * 5 / 7];
    return {{&CompletenessMeasure::stated, context.say("står i källan", "stated by the source"), deep, "", Ink::solid},
            {&CompletenessMeasure::inferred, context.say("vår bedömning", "inferred by the mapper"), deep, theme.frame,
             Ink::hatched},
            {&CompletenessMeasure::unknown, context.say("okänt", "unknown"), theme.muted, theme.frame, Ink::hollow}};
}

std::string rows_in_words(const Context& context, std::size_t rows) {
    return plural(rows, context.say("rad", "row"), context.say("rader", "rows"));
}

/// A finding without the full stop, as a headline has none.
std::string as_headline(std::string sentence) {
    if (sentence.ends_with('.')) sentence.pop_back();
    return sentence;
}

Bars::Row row_of(const Context& context, const CompletenessMeasure& measure, const std::vector<Kind>& kinds) {
    Bars::Row row;
    row.title = context.in(measure.label);
    row.tooltip = row.title;
    for (const auto& kind : kinds) {
        auto count = measure.*kind.count;
        Bars::Part part;
        part.title = kind.title;
        part.value = static_cast<double>(count);
        part.width = 100 * static_cast<double>(count) / static_cast<double>(measure.rows());
        part.text = std::to_string(count);
        part.colour = kind.colour;
        part.ink = kind.ink;
        part.tooltip = row.title + " · " + kind.title + ": " + std::to_string(count) + context.say(" av ", " of ") +
                       std::to_string(measure.rows()) + " (" +
                       context.in(Message::as_it_is(whole_percent(count, measure.rows()))) + ")";
        row.tooltip += (kind.count == kinds.front().count ? ": " : ", ") + kind.title + " " + std::to_string(count);
        row.right.push_back(std::move(part));
    }
    row.note = measure.unknown == 0 ? context.say("inget okänt", "nothing unknown")
                                    : context.in(Message::as_it_is(whole_percent(measure.unknown, measure.rows()))) +
                                          context.say(" okänt", " unknown");
    return row;
}

Heading heading_of(const Context& context, const Ecosystem& ecosystem, const Completeness& found,
                   const std::vector<Kind>& kinds) {
    auto heading = heading_for(ecosystem, context.language);
    auto findings = completeness_findings(found);
    heading.headline = as_headline(in_words(findings.front().sentence, context.language));
    if (found.tables.empty()) {
        heading.how_to_read =
            ecosystem.about.filter.empty()
                ? context.say("Lägg till rader i actors.csv och offers.csv.", "Add rows to actors.csv and offers.csv.")
                : context.say("Urvalet är tomt. Vidga filtret: ", "The selection is empty. Widen the filter: ") +
                      context.in(ecosystem.about.filter) + ".";
        heading.description = heading.headline + ". " + heading.how_to_read;
        return heading;
    }
    heading.how_to_read = context.say("Varje stapel är alla rader i tabellen; siffrorna är antal rader.",
                                      "Each bar is all rows of the table; the numbers count rows.");
    LegendGroup legend{context.say("Uppgiften", "The value"), {}};
    for (const auto& kind : kinds) {
        bool is_used = false;
        for (const auto& table : found.tables)
            for (const auto& measure : table.measures) is_used = is_used || measure.*kind.count > 0;
        if (is_used)
            legend.entries.push_back({kind.title, kind.colour, "", kind.ink, false, Sign::swatch, 0, kind.ground});
    }
    heading.legend = {legend};
    heading.description =
        context.say("För varje tabell: hur många rader som anger, härleder eller saknar varje uppgift.",
                    "For each table: how many rows state, infer or lack each value.");
    return heading;
}

}  // namespace

std::vector<Picture> draw_completeness(const Ecosystem& ecosystem, const Theme& theme, const ViewOptions& options) {
    Context context{theme, options.language};
    auto found = completeness(ecosystem);
    auto kinds = kinds_of(context);
    Bars bars;
    bars.heading = heading_of(context, ecosystem, found, kinds);
    bars.rows_title = context.say("Uppgift", "Measure");
    bars.parts_title = context.say("Hur", "How");
    bars.values_title = context.say("Rader", "Rows");
    for (const auto& table : found.tables) {
        Bars::Group group{context.in(table.title), rows_in_words(context, table.rows), {}};
        for (const auto& measure : table.measures) group.rows.push_back(row_of(context, measure, kinds));
        bars.groups.push_back(std::move(group));
    }
    if (!found.tables.empty() && !found.without_rows.empty())
        bars.remark = context.say("Tabeller utan rader: ", "Tables without rows: ") +
                      join_list(found.without_rows, options.language) + ".";
    return {{"", bars}};
}

}  // namespace ecomap
