#include "render/view/completeness.hpp"

#include "engine/analysis/certainty/completeness.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

namespace ecomap {
namespace {

struct Context : Speaker {
    std::string in(const Message& message) const { return in_words(message, language); }
};

/// What a part of every bar is, and how it looks.
struct Kind {
    std::size_t CompletenessMeasure::*count;
    std::string title;
    ColourRole colour, ground;
    Ink ink;
};

std::vector<Kind> kinds_of(const Context& context) {
    const ColourRole deep(ColourRole::heat, 5);
    return {{&CompletenessMeasure::stated, context.say("completeness-view.stated"), deep, {}, Ink::solid},
            {&CompletenessMeasure::inferred, context.say("completeness-view.inferred"), deep, ColourRole::frame,
             Ink::hatched},
            {&CompletenessMeasure::not_told,
             context.say("completeness-view.not-told"),
             ColourRole(ColourRole::heat, 2),
             {},
             Ink::solid},
            {&CompletenessMeasure::unknown, context.say("unknown"), ColourRole::muted, ColourRole::frame, Ink::hollow}};
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
    if (measure.is_core) row.mark = "*";
    const auto title = context.in(measure.label);
    for (const auto& kind : kinds) {
        auto count = measure.*kind.count;
        Bars::Part part;
        part.title = kind.title;
        part.value = static_cast<double>(count);
        part.width = 100 * static_cast<double>(count) / static_cast<double>(measure.rows());
        part.text = std::to_string(count);
        part.colour = kind.colour;
        part.ink = kind.ink;
        part.tooltip = context.say("completeness-view.part", {{"measure", title},
                                                              {"kind", kind.title},
                                                              {"count", count},
                                                              {"rows", measure.rows()},
                                                              {"share", whole_percent(count, measure.rows())}});
        row.tooltip += (kind.count == kinds.front().count ? ": " : ", ") + kind.title + " " + std::to_string(count);
        row.right.push_back(std::move(part));
    }
    row.note = context.say("completeness-view.share-unknown",
                           {{"unknown", measure.unknown}, {"share", whole_percent(measure.unknown, measure.rows())}});
    return row;
}

Heading heading_of(const Context& context, const Ecosystem& ecosystem, const Completeness& found,
                   const std::vector<Kind>& kinds) {
    auto heading = heading_for(ecosystem, context.language);
    auto findings = completeness_findings(found);
    heading.headline = as_headline(context.in(findings.front().sentence));
    if (found.tables.empty()) {
        const auto& filter = ecosystem.provenance.filter;
        heading.how_to_read = filter.empty() ? context.say("completeness-view.nothing-help")
                                             : context.say("selection.empty", {{"filter", filter}});
        heading.description = heading.headline + ". " + heading.how_to_read;
        return heading;
    }
    heading.how_to_read = context.say("completeness-view.read");
    LegendGroup legend{context.say("completeness-view.value"), {}};
    for (const auto& kind : kinds) {
        bool is_used = false;
        for (const auto& table : found.tables)
            for (const auto& measure : table.measures) is_used = is_used || measure.*kind.count > 0;
        if (is_used)
            legend.entries.push_back({kind.title, kind.colour, "", kind.ink, false, Sign::swatch, 0, kind.ground});
    }
    heading.legend = {legend};
    heading.description = context.say("completeness-view.description");
    return heading;
}

}  // namespace

std::vector<Picture> draw_completeness(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}};
    auto found = completeness(ecosystem);
    auto kinds = kinds_of(context);
    Bars bars;
    bars.heading = heading_of(context, ecosystem, found, kinds);
    bars.rows_title = context.say("completeness-view.measure");
    bars.parts_title = context.say("completeness-view.how");
    bars.values_title = context.say("completeness-view.rows");
    for (const auto& table : found.tables) {
        Bars::Group group{
            context.in(table.title), context.say("completeness-view.rows-of-table", {{"count", table.rows}}), {}};
        for (const auto& measure : table.measures) group.rows.push_back(row_of(context, measure, kinds));
        bars.groups.push_back(std::move(group));
    }
    if (!found.tables.empty() && !found.without_rows.empty()) {
        MessageList tables;
        for (const auto& key : found.without_rows) tables.items.push_back(Message::as_it_is(key));
        bars.remark = context.say("completeness-view.without-rows", {{"tables", std::move(tables)}});
    }
    return {{"", bars}};
}

}  // namespace ecomap
