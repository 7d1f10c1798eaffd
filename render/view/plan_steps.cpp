#include "render/view/plan_steps.hpp"

#include "engine/model/letters.hpp"
#include "render/shape/shown.hpp"
#include "render/shape/when.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace ecomap {
namespace {

struct Minutes {
    double least = 0, most = 0;
};

std::optional<Minutes> minutes_of(const ProcessStep& step) {
    if (!step.minutes_min && !step.minutes_max) return std::nullopt;
    return Minutes{step.minutes_min ? *step.minutes_min : *step.minutes_max,
                   step.minutes_max ? *step.minutes_max : *step.minutes_min};
}

Message duration_of(const Minutes& minutes) {
    const bool hours = minutes.most >= 60, range = minutes.least != minutes.most;
    const double unit = hours ? 60 : 1;
    const bool one = !range && minutes.most == unit;
    const auto* counted = one ? (hours ? "hour" : "minute") : (hours ? "hours" : "minutes");
    auto number = [&](double count) { return Decimal{count / unit, std::floor(count / unit) == count / unit ? 0 : 1}; };
    return {"plan-view.duration",
            {{"range", range ? "yes" : "no"},
             {"least", number(minutes.least)},
             {"most", number(minutes.most)},
             {"unit", counted}}};
}

/// The kind of step that takes most time together.
struct Largest {
    std::string kind;
    std::size_t steps = 0;
    Minutes minutes;
};

Largest largest_kind(const Steps& steps) {
    std::vector<Largest> kinds;
    for (const auto* step : steps) {
        auto minutes = minutes_of(*step);
        if (!minutes) continue;
        auto at = std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one.kind == step->kind; });
        if (at == kinds.end()) at = kinds.insert(kinds.end(), {step->kind, 0, {}});
        ++at->steps;
        at->minutes.least += minutes->least;
        at->minutes.most += minutes->most;
    }
    Largest largest;
    for (const auto& kind : kinds)
        if (kind.minutes.most > largest.minutes.most || largest.steps == 0) largest = kind;
    return largest;
}

std::string kind_words(const Ecosystem& ecosystem, const Largest& kind, std::string_view language) {
    for (const auto& word : ecosystem.words)
        if (word.key == kind.kind)
            return in_sentence((kind.steps > 1 && !word.plural.empty() ? word.plural : word.label).in(language));
    return in_sentence(word_label(ecosystem, kind.kind, language));
}

bool is_dated(const ProcessStep& step) { return step.period.start || step.period.end; }

/// "sep 2021–dec 2022", over all steps that have a date.
std::string period_words(const Steps& steps, std::string_view language) {
    Period all;
    for (const auto* step : steps) {
        if (!step->period.start) continue;
        auto last = step->period.end ? *step->period.end : *step->period.start;
        if (!all.start || first_day(*step->period.start) < first_day(*all.start)) all.start = step->period.start;
        if (!all.end || last_day(last) > last_day(*all.end)) all.end = last;
    }
    return period_in_words(all, language);
}

/// "väntar på: Workshop 1 och Möte"; steps of other processes too, and keys that no step has as they are written.
std::string waits_for(const Ecosystem& ecosystem, const ProcessStep& step, std::string_view language) {
    if (step.depends_on.empty()) return "";
    MessageList names;
    for (const auto& key : step.depends_on) {
        auto at = std::find_if(ecosystem.processes.begin(), ecosystem.processes.end(),
                               [&](const ProcessStep& other) { return other.key == key; });
        names.items.push_back(at == ecosystem.processes.end() ? Message::as_it_is(key) : Message(at->label));
    }
    return in_words({"plan-view.waits-for", {{"steps", std::move(names)}}}, language);
}

void append(std::string& line, const std::string& part) {
    if (!part.empty()) line += (line.empty() ? "" : " · ") + part;
}

}  // namespace

Kinds kinds_of(const Steps& steps) {
    Kinds kinds;
    for (const auto* step : steps)
        if (std::find(kinds.begin(), kinds.end(), step->kind) == kinds.end()) kinds.push_back(step->kind);
    return kinds;
}

Note step_note(const Ecosystem& ecosystem, std::string_view language, const ProcessStep& step, const Kinds& kinds) {
    auto place = static_cast<std::size_t>(std::find(kinds.begin(), kinds.end(), step.kind) - kinds.begin());
    Note note;
    note.key = step.key;
    note.shows = row_shown("processes", step.key);
    note.title = std::string(step.label.in(language));
    note.colour = {ColourRole::actor_type, place};
    note.badge = word_label(ecosystem, step.kind, language);
    append(note.badge, period_in_words(step.period, language));
    append(note.badge, duration_in_words(step, language));
    note.remark = waits_for(ecosystem, step, language);
    note.tooltip = note.title;
    append(note.tooltip, note.badge);
    append(note.tooltip, note.remark);
    if (!step.source.empty()) append(note.tooltip, in_words({"source", {{"source", step.source}}}, language));
    return note;
}

std::string duration_in_words(const ProcessStep& step, std::string_view language) {
    auto minutes = minutes_of(step);
    return minutes ? in_words(duration_of(*minutes), language) : "";
}

std::size_t longest_chain(const Steps& steps) {
    std::map<std::string_view, const ProcessStep*> by_key;
    for (const auto* step : steps) by_key.emplace(step->key, step);
    std::map<const ProcessStep*, std::size_t> length;  // 0: being measured
    // Depth first without recursion: a chain may be as long as the table.
    std::size_t longest = 0;
    for (const auto* first : steps) {
        std::vector<const ProcessStep*> open{first};
        while (!open.empty()) {
            const auto* step = open.back();
            bool is_new = length.emplace(step, 0).second;
            std::size_t before = 0;
            for (const auto& key : step->depends_on)
                if (auto at = by_key.find(key); at != by_key.end()) {
                    if (is_new && !length.contains(at->second)) open.push_back(at->second);
                    else if (auto known = length.find(at->second); known != length.end())
                        before = std::max(before, known->second);
                }
            if (open.back() != step) continue;
            open.pop_back();
            length[step] = std::max(length[step], before + 1);
            longest = std::max(longest, length[step]);
        }
    }
    return longest;
}

std::string plan_headline(const Ecosystem& ecosystem, const Steps& steps, std::string_view language) {
    auto unknown = static_cast<std::size_t>(std::count_if(
        steps.begin(), steps.end(), [](const auto* step) { return !minutes_of(*step) && !is_dated(*step); }));
    if (auto largest = largest_kind(steps); largest.steps > 0) {
        Steps timed;
        for (const auto* step : steps)
            if (step->kind == largest.kind && minutes_of(*step)) timed.push_back(step);
        const auto when = period_words(timed, language);
        return in_words({"plan-view.headline-longest",
                         {{"steps", largest.steps},
                          {"named", largest.kind.empty() ? "no" : "yes"},
                          {"kind", kind_words(ecosystem, largest, language)},
                          {"duration", duration_of(largest.minutes)},
                          {"dated", when.empty() ? "no" : "yes"},
                          {"when", when},
                          {"unknown", unknown},
                          {"all", steps.size()}}},
                        language);
    }
    const auto when = period_words(steps, language);
    const auto chain = longest_chain(steps);
    return in_words({"plan-view.headline-untimed",
                     {{"steps", steps.size()},
                      {"chain", chain <= 1              ? "none"
                                : chain == steps.size() ? "whole"
                                                        : "part"},
                      {"longest", chain},
                      {"dated", when.empty() ? "no" : "yes"},
                      {"when", when}}},
                    language);
}

}  // namespace ecomap
