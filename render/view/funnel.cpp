// Which metrics are stages is data, never guessed from falling numbers. That one stands after another does not make it
// a share of that other: 22 companies and 44 products came side by side out of the same 1,300 ideas, so each is a share
// of the first stage alone.
#include "render/view/funnel.hpp"

#include "engine/model/letters.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
};

struct Stage {
    std::vector<const Metric*> metrics;
    double value = 0;
};

struct Subject {
    std::string key;
    std::vector<const Metric*> metrics;  ///< all, in the table's order
    std::vector<Stage> stages;           ///< empty: no funnel
    bool mixed_units = false;            ///< has stages of different units
};

/// 1300 → "1 300" / "1,300"; at most two decimals, no zeros at the end.
std::string number_in_words(double value, std::string_view language) {
    if (!std::isfinite(value)) return "?";
    auto text = in_words(Message::as_it_is(Decimal{std::abs(value), 2}), language);
    auto mark = text.find_first_of(",.");
    auto whole = text.substr(0, mark), rest = mark == std::string::npos ? "" : text.substr(mark);
    while (!rest.empty() && (rest.back() == '0' || rest.size() == 1)) rest.pop_back();
    const auto thousands = in_words(Message("funnel-view.thousands-mark"), language);
    std::string grouped;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) grouped += thousands;
        grouped += whole[i];
    }
    return (value < 0 ? "−" : "") + grouped + rest;
}

/// With one decimal, but never nothing for what is something.
std::string share_in_words(double part, double whole, std::string_view language) {
    double share = 100 * part / whole;
    return in_words(Message::as_it_is(Percent{share >= 0.05 ? std::round(share * 10) / 10 : share}), language);
}

void find_stages(Subject& subject) {
    std::map<int, Stage> by_stage;
    const Metric* first = nullptr;
    for (const auto* metric : subject.metrics) {
        if (!metric->stage) continue;
        if (!first) first = metric;
        subject.mixed_units = subject.mixed_units || metric->unit != first->unit;
        by_stage[*metric->stage].metrics.push_back(metric);
        by_stage[*metric->stage].value += metric->value;
    }
    bool is_funnel = by_stage.size() > 1 && !subject.mixed_units && by_stage.begin()->second.value > 0 &&
                     std::all_of(by_stage.begin(), by_stage.end(), [](const auto& entry) {
                         return std::isfinite(entry.second.value) && entry.second.value >= 0;
                     });
    if (!is_funnel) return;
    for (auto& entry : by_stage) subject.stages.push_back(std::move(entry.second));
}

std::vector<Subject> subjects_of(const Ecosystem& ecosystem) {
    std::vector<Subject> subjects;
    for (const auto& metric : ecosystem.metrics) {
        auto at =
            std::find_if(subjects.begin(), subjects.end(), [&](const auto& one) { return one.key == metric.subject; });
        if (at == subjects.end()) at = subjects.insert(subjects.end(), Subject{metric.subject, {}, {}, false});
        at->metrics.push_back(&metric);
    }
    for (auto& subject : subjects) find_stages(subject);
    std::stable_sort(subjects.begin(), subjects.end(), [](const Subject& a, const Subject& b) {
        if (a.stages.empty() != b.stages.empty()) return b.stages.empty();
        return a.metrics.size() > b.metrics.size();
    });
    return subjects;
}

// ---- words -----------------------------------------------------------------------------------------------------

/// A name for the subject: its own, an actor's, a statement's, a group's; else the key as words.
std::string title_of(const Context& context, const std::string& key) {
    const auto& ecosystem = context.ecosystem;
    for (const auto& metric : ecosystem.metrics)
        if (metric.subject == key && !metric.subject_label.empty())
            return std::string(metric.subject_label.in(context.language));
    for (const auto& actor : ecosystem.actors)
        if (actor.key == key) return full_name(actor, context.language);
    for (const auto& statement : ecosystem.survey)
        if (statement.key == key) return std::string(statement.label.in(context.language));
    if (auto group = ecosystem.framework.target_groups.find(key))
        return std::string(ecosystem.framework.target_groups[*group].label.in(context.language));
    auto words = key;
    std::replace(words.begin(), words.end(), '_', ' ');
    std::replace(words.begin(), words.end(), '-', ' ');
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

std::string unit_of(const Context& context, const Metric& metric) {
    return metric.unit_label.empty() ? metric.unit : std::string(metric.unit_label.in(context.language));
}

std::string when_of(const Context& context, const Metric& metric) {
    return metric.as_of_label.empty() ? metric.as_of : std::string(metric.as_of_label.in(context.language));
}

std::string tooltip_of(const Context& context, const Metric& metric) {
    auto line = std::string(metric.label.in(context.language)) + ": " + number_in_words(metric.value, context.language);
    if (auto unit = unit_of(context, metric); !unit.empty()) line += " " + unit;
    for (const auto& part : {when_of(context, metric), metric.note})
        if (!part.empty()) line += " · " + part;
    return metric.source.empty() ? line : line + " · " + context.say("source", {{"source", metric.source}});
}

void add_once(std::vector<std::string>& list, const std::string& word) {
    if (!word.empty() && std::find(list.begin(), list.end(), word) == list.end()) list.push_back(word);
}

std::string title_of_document(const Context& context, const std::string& key) {
    for (const auto& document : context.ecosystem.about.sources)
        if (document.key == key && !document.title.empty()) return std::string(document.title.in(context.language));
    return key;
}

/// When the numbers held and which documents they are from.
std::string remark_of(const Context& context, const std::vector<const Metric*>& metrics, bool is_long) {
    std::vector<std::string> times, documents;
    for (const auto* metric : metrics) {
        add_once(times, when_of(context, *metric));
        for (const auto& key : documents_in(metric->source))
            add_once(documents, is_long ? title_of_document(context, key) : key);
    }
    MessageList remark{{}, Joining::dots};
    if (is_long && times.empty()) remark.items.emplace_back("funnel-view.time-unknown");
    else if (is_long) remark.items.push_back({"funnel-view.holds", {{"times", listed(times)}}});
    if (!documents.empty()) remark.items.push_back({"source", {{"source", listed(documents)}}});
    return in_words(remark, context.language);
}

std::string stage_title(const Context& context, const Stage& stage) {
    std::vector<std::string> labels;
    for (const auto* metric : stage.metrics) {
        std::string label(metric->label.in(context.language));
        labels.push_back(labels.empty() ? label : in_sentence(label));
    }
    return in_words(listed(labels), context.language);
}

std::string stage_remark(const Context& context, const Stage& stage) {
    if (stage.metrics.size() < 2) return "";
    std::string sum;
    for (const auto* metric : stage.metrics)
        sum += (sum.empty() ? "" : " + ") + number_in_words(metric->value, context.language);
    return sum;
}

/// "1 300 idéer blev 44 nya produkter (3,4 %)": the largest result; the others stand beside it, not after it.
std::string sentence_of(const Context& context, const Subject& subject) {
    const auto& first = subject.stages[0];
    const auto& result = *std::max_element(subject.stages.begin() + 1, subject.stages.end(),
                                           [](const Stage& a, const Stage& b) { return a.value < b.value; });
    const Message became("funnel-view.result",
                         {{"none", result.value == 0 ? "yes" : "no"},
                          {"number", number_in_words(result.value, context.language)},
                          {"stage", in_sentence(stage_title(context, result))},
                          {"share", share_in_words(result.value, first.value, context.language)}});
    return context.say("funnel-view.became", {{"number", number_in_words(first.value, context.language)},
                                              {"stage", in_sentence(stage_title(context, first))},
                                              {"result", became}});
}

Message counts_in_words(const Context& context, const std::vector<Subject>& subjects) {
    return {"funnel-view.numbers", {{"numbers", context.ecosystem.metrics.size()}, {"subjects", subjects.size()}}};
}

std::string headline(const Context& context, const std::vector<Subject>& subjects) {
    const Subject* longest = nullptr;
    for (const auto& subject : subjects)
        if (!subject.stages.empty() && (!longest || subject.stages.size() > longest->stages.size())) longest = &subject;
    if (longest) return sentence_of(context, *longest);
    return context.say("funnel-view.no-stages", {{"numbers", counts_in_words(context, subjects)}});
}

std::string how_to_read(const Context& context, const std::vector<Subject>& subjects) {
    bool any =
        std::any_of(subjects.begin(), subjects.end(), [](const Subject& subject) { return !subject.stages.empty(); });
    bool tiles = std::any_of(subjects.begin(), subjects.end(), [](const Subject& subject) {
        std::size_t staged = 0;
        for (const auto& stage : subject.stages) staged += stage.metrics.size();
        return staged < subject.metrics.size();
    });
    MessageList sentences{{}, Joining::sentences};
    if (any) sentences.items.emplace_back("funnel-view.read-bar");
    if (tiles) sentences.items.emplace_back("funnel-view.read-tiles");
    return in_words(sentences, context.language);
}

std::string sources_line(const Context& context) {
    std::vector<std::string> keys, titles;
    for (const auto& metric : context.ecosystem.metrics)
        for (const auto& key : documents_in(metric.source)) add_once(keys, key);
    std::sort(keys.begin(), keys.end());
    for (const auto& key : keys) {
        auto title = title_of_document(context, key);
        titles.push_back(title == key ? key : key + " " + title);
    }
    if (titles.empty()) return "";
    auto list = listed(titles);
    list.joining = Joining::semicolons;
    return context.say("view.sources", {{"count", titles.size()}, {"sources", std::move(list)}, {"more", 0}});
}

Heading heading_of_numbers(const Context& context, const std::vector<Subject>& subjects) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = headline(context, subjects);
    heading.how_to_read = how_to_read(context, subjects);
    if (auto line = sources_line(context); !line.empty()) heading.footer_left = line;
    for (const auto& subject : subjects)
        if (subject.mixed_units)
            heading.footer_left +=
                " · " + context.say("funnel-view.mixed-units", {{"subject", title_of(context, subject.key)}});
    heading.description = context.say("funnel-view.description", {{"numbers", counts_in_words(context, subjects)}});
    return heading;
}

Heading nothing(const Context& context) {
    auto heading = heading_for(context.ecosystem, context.language);
    heading.headline = context.say("funnel-view.nothing");
    const auto& filter = context.ecosystem.provenance.filter;
    heading.how_to_read =
        filter.empty() ? context.say("funnel-view.add-rows") : context.say("selection.empty", {{"filter", filter}});
    heading.description = heading.headline + ". " + heading.how_to_read;
    return heading;
}

// ---- board -----------------------------------------------------------------------------------------------------

/// "1,7 % av 1 300 (1 på 59,1)".
std::string share_of_first(const Context& context, const Stage& stage, const Stage& first) {
    double per = stage.value > 0 ? first.value / stage.value : 0;
    return context.say("funnel-view.share", {{"share", share_in_words(stage.value, first.value, context.language)},
                                             {"whole", number_in_words(first.value, context.language)},
                                             {"rarer", per >= 1 ? "yes" : "no"},
                                             {"per", number_in_words(std::round(per * 10) / 10, context.language)}});
}

Funnel::Stage drawn_stage(const Context& context, const Subject& subject, std::size_t s) {
    const auto& stage = subject.stages[s];
    Funnel::Stage drawn;
    drawn.title = stage_title(context, stage);
    drawn.value = stage.value;
    drawn.number = number_in_words(stage.value, context.language);
    drawn.remark = stage_remark(context, stage);
    if (s > 0) drawn.share = share_of_first(context, stage, subject.stages[0]);
    for (const auto* metric : stage.metrics)
        drawn.tooltip += (drawn.tooltip.empty() ? "" : "; ") + tooltip_of(context, *metric);
    return drawn;
}

Funnel::Subject drawn_subject(const Context& context, const Subject& subject, std::size_t number) {
    Funnel::Subject drawn;
    bool is_funnel = !subject.stages.empty();
    drawn.title = title_of(context, subject.key);
    drawn.colour = {ColourRole::support_type, number};
    std::vector<const Metric*> staged;
    for (std::size_t s = 0; s < subject.stages.size(); ++s) {
        drawn.stages.push_back(drawn_stage(context, subject, s));
        staged.insert(staged.end(), subject.stages[s].metrics.begin(), subject.stages[s].metrics.end());
    }
    drawn.remark = remark_of(context, is_funnel ? staged : subject.metrics, is_funnel);
    if (is_funnel) drawn.unit = unit_of(context, *staged.front());
    for (const auto* metric : subject.metrics) {
        if (is_funnel && metric->stage) continue;
        auto when = when_of(context, *metric);
        drawn.tiles.push_back({number_in_words(metric->value, context.language), unit_of(context, *metric),
                               std::string(metric->label.in(context.language)),
                               when.empty() ? context.say("funnel-view.date-unknown") : when,
                               tooltip_of(context, *metric)});
    }
    return drawn;
}

}  // namespace

std::vector<Picture> draw_funnel(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem};
    Funnel funnel;
    if (ecosystem.metrics.empty()) {
        funnel.heading = nothing(context);
        return {{"", funnel}};
    }
    auto subjects = subjects_of(ecosystem);
    for (std::size_t i = 0; i < subjects.size(); ++i) funnel.subjects.push_back(drawn_subject(context, subjects[i], i));
    funnel.heading = heading_of_numbers(context, subjects);
    return {{"", funnel}};
}

}  // namespace ecomap
