#include "render/view/plan_steps.hpp"

#include "engine/analysis/phrase.hpp"
#include "render/shape/when.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"

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

std::string number(double value, std::string_view language) {
    return decimal(value, std::floor(value) == value ? 0 : 1, language);
}

std::string in_words(const Minutes& minutes, std::string_view language) {
    double unit = minutes.most >= 60 ? 60 : 1;
    auto most = number(minutes.most / unit, language);
    auto span = minutes.least == minutes.most ? most : number(minutes.least / unit, language) + "–" + most;
    bool one = span == "1";
    if (unit == 1) return span + say(one ? " minut" : " minuter", one ? " minute" : " minutes", language);
    return span + say(one ? " timme" : " timmar", one ? " hour" : " hours", language);
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
    if (kind.kind.empty()) return say("steg", kind.steps == 1 ? "step" : "steps", language);
    for (const auto& word : ecosystem.words)
        if (word.key == kind.kind)
            return in_sentence((kind.steps > 1 && !word.plural.empty() ? word.plural : word.label).in(language));
    return in_sentence(word_label(ecosystem, kind.kind, language));
}

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

std::string unknown_words(std::size_t unknown, std::size_t all, std::string_view language) {
    if (unknown == 0) return {};
    auto count = std::to_string(unknown);
    if (unknown == all) return say("; ingen tid är angiven", "; no duration is given", language);
    return "; " + count + say(" av ", " of ", language) + std::to_string(all) +
           say(" steg saknar uppgift om tid", unknown == 1 ? " steps gives no duration" : " steps give no duration",
               language);
}

/// "väntar på: Workshop 1 och Möte"; steps of other processes too, and keys that no step has as they are written.
std::string waits_for(const Ecosystem& ecosystem, const ProcessStep& step, std::string_view language) {
    std::vector<std::string> names;
    for (const auto& key : step.depends_on) {
        auto at = std::find_if(ecosystem.processes.begin(), ecosystem.processes.end(),
                               [&](const ProcessStep& other) { return other.key == key; });
        names.push_back(at == ecosystem.processes.end() ? key : std::string(at->label.in(language)));
    }
    return names.empty() ? "" : say("väntar på: ", "waits for: ", language) + join_list(names, language);
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

Note step_note(const Ecosystem& ecosystem, const Theme& theme, std::string_view language, const ProcessStep& step,
               const Kinds& kinds) {
    auto place = static_cast<std::size_t>(std::find(kinds.begin(), kinds.end(), step.kind) - kinds.begin());
    Note note;
    note.key = step.key;
    note.title = std::string(step.label.in(language));
    note.colour = pick("", &Theme::type_colours, place, theme);
    note.badge = word_label(ecosystem, step.kind, language);
    append(note.badge, period_in_words(step.period, language));
    append(note.badge, duration_in_words(step, language));
    note.remark = waits_for(ecosystem, step, language);
    note.tooltip = note.title;
    append(note.tooltip, note.badge);
    append(note.tooltip, note.remark);
    if (!step.source.empty()) append(note.tooltip, say("källa: ", "source: ", language) + step.source);
    return note;
}

std::string duration_in_words(const ProcessStep& step, std::string_view language) {
    auto minutes = minutes_of(step);
    return minutes ? in_words(*minutes, language) : "";
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
    auto unknown = static_cast<std::size_t>(
        std::count_if(steps.begin(), steps.end(), [](const auto* step) { return !minutes_of(*step); }));
    std::string line;
    if (auto largest = largest_kind(steps); largest.steps > 0) {
        line = std::to_string(largest.steps) + " " + kind_words(ecosystem, largest, language) +
               say(" tar ", largest.steps == 1 ? " takes " : " take ", language) + in_words(largest.minutes, language);
    } else {
        line = std::to_string(steps.size()) + say(" steg", steps.size() == 1 ? " step" : " steps", language);
        if (auto chain = longest_chain(steps); chain > 1)
            line += chain == steps.size() ? say(" i en kedja", " in one chain", language)
                                          : say(", högst ", ", at most ", language) + std::to_string(chain) +
                                                say(" efter varandra", " after each other", language);
    }
    if (auto when = period_words(steps, language); !when.empty()) line += ", " + when;
    return line + unknown_words(unknown, steps.size(), language);
}

}  // namespace ecomap
