#include "render/view/survey.hpp"

#include "engine/analysis/needs/gaps.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap {
namespace {

constexpr std::array<std::string_view, 3> orders{"lack", "table", "principle"};

struct Context : Speaker {
    const Ecosystem& ecosystem;
    std::string share(double percent) const { return in_words(Message::as_it_is(Percent{percent}), language); }
};

// ---- certainty -------------------------------------------------------------------------------------------------

/// The mark before or after a number that is not certain. In the order of the legend.
struct CertaintyMark {
    Certainty certainty;
    std::string_view before, after;
};
constexpr std::array<CertaintyMark, 6> marks{{
    {Certainty::near_certain, "", "*"},
    {Certainty::probable, "", "?"},
    {Certainty::tentative, "", "??"},
    {Certainty::derived, "≈", ""},
    {Certainty::inferred, "", "°"},
    {Certainty::background, "", "°°"},
}};

const CertaintyMark* mark_of(Certainty certainty) {
    auto at = std::find_if(marks.begin(), marks.end(), [&](const auto& mark) { return mark.certainty == certainty; });
    return at == marks.end() ? nullptr : &*at;
}

std::string certainty_words(const Context& context, Certainty certainty) {
    return context.say("survey-view.certainty", {{"certainty", to_string(certainty)}});
}

Decimal number(double percent) {
    bool is_whole = std::abs(percent - std::round(percent)) < 0.05;
    return {percent, is_whole ? 0 : 1};
}

std::string marked(const Context& context, double percent, Certainty certainty) {
    const auto* mark = mark_of(certainty);
    auto text = in_words(Message::as_it_is(number(percent)), context.language);
    return mark ? std::string(mark->before) + text + std::string(mark->after) : text;
}

// ---- what is known of a statement -------------------------------------------------------------------------------

/// A statement's answers, sorted out. The remainder is what the known answers leave of 100.
struct Known {
    std::size_t statement = 0;
    std::vector<const SurveyAnswer*> lacking, others;  ///< in the table's order; others without derived remainders
    double lack = 0;                                   ///< sum of the known lacking answers
    bool is_lack_known = true;                         ///< every lacking answer has a value
    double remainder = 0;                              ///< not divided among the answers; 0: everything is known
};

/// A derived answer is what is left when the lacking ones are taken away: it stands for the others together.
Known known_of(const SurveyStatement& statement, std::size_t position) {
    Known known;
    known.statement = position;
    double others = 0;
    bool is_any_unknown = false;
    std::optional<double> derived;
    for (const auto& answer : statement.answers) {
        if (answer.lacking) {
            known.lacking.push_back(&answer);
            known.lack += answer.percent.value_or(0);
            known.is_lack_known = known.is_lack_known && answer.percent.has_value();
        } else if (answer.certainty == Certainty::derived) {
            derived = answer.percent;
        } else {
            known.others.push_back(&answer);
            others += answer.percent.value_or(0);
            is_any_unknown = is_any_unknown || !answer.percent;
        }
    }
    bool is_whole = known.is_lack_known && !is_any_unknown && !known.others.empty();
    double rest = derived && known.is_lack_known ? *derived : 100 - known.lack;
    if (!is_whole) known.remainder = std::max(0.0, rest - others);
    return known;
}

std::vector<Known> ordered(const Context& context, const std::string& order) {
    std::vector<Known> all;
    const auto& survey = context.ecosystem.survey;
    for (std::size_t i = 0; i < survey.size(); ++i)
        if (!is_unassigned(survey[i])) all.push_back(known_of(survey[i], i));
    if (order == "principle")
        std::stable_sort(all.begin(), all.end(), [&](const Known& a, const Known& b) {
            auto place = [&](const Known& one) {
                const auto& principle = survey[one.statement].principle;
                return principle ? principle->value : context.ecosystem.framework.principles.size();
            };
            return place(a) == place(b) ? a.lack > b.lack : place(a) < place(b);
        });
    else if (order != "table")
        std::stable_sort(all.begin(), all.end(), [](const Known& a, const Known& b) { return a.lack > b.lack; });
    return all;
}

// ---- answers and their colours ----------------------------------------------------------------------------------

/// An answer category as the legend and all rows show it.
struct Category {
    std::string key, label;
    ColourRole colour;
    bool is_lacking = false;
};

std::string answer_label(const SurveyAnswer& answer, std::string_view language) {
    auto label = answer.label.in(language);
    return label.empty() ? answer.answer : std::string(label);
}

/// Categories in order of first appearance. Lacking ones fade from the strongest colour; the others have the heat
/// ramp's, from strong to pale.
std::vector<Category> categories_of(const Context& context, const std::vector<Known>& all) {
    std::vector<Category> categories;
    auto add = [&](const SurveyAnswer& answer) {
        auto is_same = [&](const Category& one) { return one.key == answer.answer; };
        if (std::none_of(categories.begin(), categories.end(), is_same))
            categories.push_back({answer.answer, answer_label(answer, context.language), {}, answer.lacking});
    };
    for (const auto& known : all) {
        for (const auto* answer : known.lacking) add(*answer);
        for (const auto* answer : known.others) add(*answer);
    }
    constexpr auto strongest = ColourRole::heat_steps - 2;  // the darkest would outdo what is lacking
    std::size_t lacking = 0, others = 0;
    for (auto& category : categories) {
        if (category.is_lacking) category.colour = {ColourRole::lack, lacking++};
        else category.colour = {ColourRole::heat, strongest - std::min(strongest, 2 * others++)};
    }
    return categories;
}

const Category& category_of(const std::vector<Category>& categories, const SurveyAnswer& answer) {
    return *std::find_if(categories.begin(), categories.end(),
                         [&](const Category& one) { return one.key == answer.answer; });
}

// ---- rows ------------------------------------------------------------------------------------------------------

Bars::Part part_of(const Context& context, const SurveyAnswer& answer, const Category& category,
                   const std::string& row) {
    Bars::Part part;
    part.title = category.label;
    part.value = answer.percent;
    part.width = answer.percent.value_or(0);
    if (answer.percent) part.text = marked(context, *answer.percent, answer.certainty);
    part.remark = certainty_words(context, answer.percent ? answer.certainty : Certainty::not_in_text);
    part.colour = category.colour;
    part.tooltip = context.say("survey-view.part", {{"statement", row},
                                                    {"answer", part.title},
                                                    {"known", answer.percent ? "yes" : "no"},
                                                    {"percent", number(answer.percent.value_or(0))},
                                                    {"certainty", part.remark}});
    return part;
}

Bars::Part remainder_of(const Context& context, const Known& known, const std::string& row) {
    Bars::Part part;
    part.title = context.say(known.is_lack_known ? "survey-view.not-divided" : "unknown");
    part.value = known.remainder;
    part.width = known.remainder;
    part.text = marked(context, known.remainder, Certainty::derived);
    part.remark = certainty_words(context, Certainty::derived);
    part.ink = Ink::hatched;
    part.tooltip = context.say(
        "survey-view.remainder",
        {{"statement", row}, {"share", Percent{known.remainder}}, {"lack", known.is_lack_known ? "known" : "unknown"}});
    return part;
}

Message lack_words(double lack, bool is_least) {
    return {"survey-view.lack", {{"least", is_least ? "yes" : "no"}, {"share", Percent{lack}}}};
}

Bars::Row row_of(const Context& context, const Known& known, const std::vector<Category>& categories) {
    const auto& statement = context.ecosystem.survey[known.statement];
    const auto& framework = context.ecosystem.framework;
    Bars::Row row;
    row.title = std::string(statement.label.in(context.language));
    if (row.title.empty()) row.title = statement.key;
    row.tooltip = row.title;
    if (statement.principle) {
        bool is_sure = is_stated(statement.principle_certainty);
        row.chips.push_back(
            principle_chip(framework, *statement.principle, context.language, is_sure ? Ink::solid : Ink::hatched));
        row.tooltip += " · " + row.chips.back().label;
    }
    for (const auto* answer : known.lacking)
        row.left.push_back(part_of(context, *answer, category_of(categories, *answer), row.title));
    for (const auto* answer : known.others)
        row.right.push_back(part_of(context, *answer, category_of(categories, *answer), row.title));
    if (known.remainder > 0) {
        row.right.push_back(remainder_of(context, known, row.title));
        row.note = "≈" + context.share(known.remainder) + " " + row.right.back().title;
    }
    if (!known.lacking.empty()) row.total = in_words(lack_words(known.lack, !known.is_lack_known), context.language);
    if (statement.respondents) row.tooltip += " · n = " + std::to_string(*statement.respondents);
    return row;
}

// ---- words -----------------------------------------------------------------------------------------------------

/// "75", or from the least to the most; "" when the data does not say.
std::string respondents(const Context& context) {
    std::optional<int> least, most;
    for (const auto& statement : context.ecosystem.survey) {
        if (!statement.respondents) continue;
        least = std::min(least.value_or(*statement.respondents), *statement.respondents);
        most = std::max(most.value_or(*statement.respondents), *statement.respondents);
    }
    if (!least) return "";
    auto from = std::to_string(*least);
    return *least == *most ? from : from + "–" + std::to_string(*most);
}

std::string headline(const Context& context, const std::vector<Known>& all) {
    double most = 0;
    for (const auto& known : all) most = std::max(most, known.lack);
    if (most == 0) return context.say("survey-view.no-lack");
    MessageList names{{}, Joining::conjunction, 2};
    bool is_least = false;
    for (const auto& known : all) {
        if (known.lack < most) continue;
        const auto& statement = context.ecosystem.survey[known.statement];
        names.items.push_back(statement.label.in(context.language).empty() ? Message::as_it_is(statement.key)
                                                                           : Message(statement.label));
        is_least = is_least || !known.is_lack_known;
    }
    auto counted = respondents(context);
    return context.say("survey-view.most-lacking", {{"names", names},
                                                    {"least", is_least ? "yes" : "no"},
                                                    {"share", Percent{most}},
                                                    {"known", counted.empty() ? "no" : "yes"},
                                                    {"respondents", counted}});
}

std::string how_to_read(const Context& context, const std::vector<Known>& all) {
    bool has_lack = std::any_of(all.begin(), all.end(), [](const Known& known) { return !known.lacking.empty(); });
    bool has_rest = std::any_of(all.begin(), all.end(), [](const Known& known) { return known.remainder > 0; });
    const MessageList reading{{Message(has_lack ? "survey-view.read-lack" : "survey-view.read-no-lack"),
                               has_rest ? Message("survey-view.read-rest") : Message()},
                              Joining::sentences};
    return in_words(reading, context.language);
}

LegendGroup certainty_legend_of(const Context& context, const std::vector<Known>& all) {
    LegendGroup group{context.say("survey-view.certainty-title"), {}};
    auto is_used = [&](Certainty certainty) {
        for (const auto& known : all) {
            if (certainty == Certainty::derived && known.remainder > 0) return true;
            for (const auto* list : {&known.lacking, &known.others})
                for (const auto* answer : *list)
                    if (answer->percent && answer->certainty == certainty) return true;
        }
        return false;
    };
    for (const auto& mark : marks)
        if (is_used(mark.certainty))
            group.entries.push_back({certainty_words(context, mark.certainty), ColourRole::line,
                                     std::string(mark.before) + std::string(mark.after), Ink::grey, false});
    return group;
}

std::vector<LegendGroup> legend_of(const Context& context, const std::vector<Known>& all,
                                   const std::vector<Category>& categories) {
    LegendGroup answers{context.say("survey-view.answers"), {}};
    for (const auto& category : categories) {
        bool is_shown = std::any_of(all.begin(), all.end(), [&](const Known& known) {
            const auto& list = category.is_lacking ? known.lacking : known.others;
            return std::any_of(list.begin(), list.end(), [&](const SurveyAnswer* answer) {
                return answer->answer == category.key && answer->percent;
            });
        });
        if (is_shown) answers.entries.push_back({category.label, category.colour, "", Ink::solid, false});
    }
    if (std::any_of(all.begin(), all.end(), [](const Known& known) { return known.remainder > 0; }))
        answers.entries.push_back({context.say("survey-view.legend-rest"), ColourRole::line, "", Ink::hatched, false,
                                   Sign::swatch, 0, ColourRole::frame});
    TermSet<PrincipleTag> principles;
    bool is_inferred = false;
    for (const auto& known : all) {
        const auto& statement = context.ecosystem.survey[known.statement];
        if (!statement.principle) continue;
        principles.insert(*statement.principle);
        is_inferred = is_inferred || !is_stated(statement.principle_certainty);
    }
    auto legend = principle_legend(context.ecosystem.framework, principles, context.language);
    if (is_inferred)
        legend.entries.push_back(
            {context.say("survey-view.legend-inferred"), ColourRole::muted, "", Ink::hatched, true});
    return {answers, certainty_legend_of(context, all), legend};
}

/// Values that belong to no known statement, in words.
std::string unassigned_words(const Context& context) {
    MessageList values;
    for (const auto& statement : context.ecosystem.survey)
        if (is_unassigned(statement))
            for (const auto& answer : statement.answers)
                if (answer.percent) values.items.push_back(Message::as_it_is(Percent{*answer.percent}));
    if (values.items.empty()) return "";
    return context.say("survey-view.unassigned", {{"count", values.items.size()}, {"values", values}});
}

Bars nothing(const Context& context) {
    Bars bars;
    auto& heading = bars.heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("survey-view.none");
    const auto& filter = context.ecosystem.provenance.filter;
    heading.how_to_read =
        filter.empty() ? context.say("survey-view.fill-in") : context.say("survey-view.widen", {{"filter", filter}});
    heading.description = heading.headline + ". " + heading.how_to_read;
    return bars;
}

}  // namespace

std::span<const std::string_view> survey_orders() { return orders; }

std::vector<Picture> draw_survey(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem};
    auto all = ordered(context, options.order);
    if (all.empty()) return {{"", nothing(context)}};
    auto categories = categories_of(context, all);
    Bars bars;
    bars.heading = heading_for(ecosystem, options.language);
    bars.heading.headline = headline(context, all);
    bars.heading.how_to_read = how_to_read(context, all);
    bars.heading.legend = legend_of(context, all, categories);
    if (auto counted = respondents(context); !counted.empty()) bars.heading.footer_left += " · n = " + counted;
    bars.heading.description = context.say("survey-view.description");
    bars.rows_title = context.say("survey-view.statement");
    bars.parts_title = context.say("survey-view.answer");
    bars.values_title = context.say("survey-view.percent");
    if (std::any_of(all.begin(), all.end(), [](const Known& known) { return !known.lacking.empty(); })) {
        bars.left_title = context.say("survey-view.lack-support");
        bars.right_title = context.say("survey-view.other-answers");
    }
    auto& group = bars.groups.emplace_back();
    for (const auto& known : all) group.rows.push_back(row_of(context, known, categories));
    bars.remark = unassigned_words(context);
    return {{"", bars}};
}

}  // namespace ecomap
