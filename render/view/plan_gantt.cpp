#include "render/view/plan_gantt.hpp"

#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <optional>

namespace ecomap {
namespace {

constexpr double month_range = 30;  // up to so many months, the axis shows months
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

std::optional<double> minutes_of(const ProcessStep& step) {
    return step.minutes_max ? step.minutes_max : step.minutes_min;
}

/// Ties between the steps of one process, by number.
struct Ties {
    std::vector<std::vector<std::size_t>> before, after;
};

Ties ties_of(const Steps& steps) {
    std::map<std::string_view, std::size_t> numbers;
    for (std::size_t i = 0; i < steps.size(); ++i) numbers.emplace(steps[i]->key, i);
    Ties ties{std::vector<std::vector<std::size_t>>(steps.size()), std::vector<std::vector<std::size_t>>(steps.size())};
    for (std::size_t i = 0; i < steps.size(); ++i)
        for (const auto& key : steps[i]->depends_on)
            if (auto at = numbers.find(key); at != numbers.end()) {
                ties.before[i].push_back(at->second);
                ties.after[at->second].push_back(i);
            }
    return ties;
}

/// Every step after all that it waits for (Kahn 1962); steps in a circle, and after one, are left out.
std::vector<std::size_t> in_order(const Ties& ties) {
    std::vector<std::size_t> waiting(ties.before.size()), order;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        waiting[i] = ties.before[i].size();
        if (waiting[i] == 0) order.push_back(i);
    }
    for (std::size_t at = 0; at < order.size(); ++at)
        for (auto next : ties.after[order[at]])
            if (--waiting[next] == 0) order.push_back(next);
    return order;
}

struct Schedule {
    std::vector<double> start, slack;
};

Schedule schedule(const Ties& ties, const std::vector<std::size_t>& order, const std::vector<double>& durations) {
    Schedule plan{std::vector<double>(durations.size()), std::vector<double>(durations.size())};
    double end = 0;
    for (auto step : order) {
        for (auto before : ties.before[step])
            plan.start[step] = std::max(plan.start[step], plan.start[before] + durations[before]);
        end = std::max(end, plan.start[step] + durations[step]);
    }
    std::vector<double> latest(durations.size(), end);
    for (auto step = order.rbegin(); step != order.rend(); ++step) {
        for (auto after : ties.after[*step]) latest[*step] = std::min(latest[*step], latest[after] - durations[after]);
        plan.slack[*step] = latest[*step] - durations[*step] - plan.start[*step];
    }
    return plan;
}

double middle_of(std::vector<double> values) {
    if (values.empty()) return 60;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A bar for each step that has a place on the axis; nothing for the others.
using Bars = std::vector<std::optional<Gantt::Bar>>;

Bars dated_bars(const Steps& steps, std::string_view language) {
    Bars bars(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto span = span_of(steps[i]->period);
        if (!span) continue;
        Gantt::Bar bar;
        bar.span = *span;
        bar.when = period_in_words(steps[i]->period, language);
        if (auto duration = duration_in_words(*steps[i], language); !duration.empty()) bar.when += " · " + duration;
        bool is_moment = !steps[i]->period.end && !minutes_of(*steps[i]);
        bar.milestone = is_moment && span->to - span->from <= 1;
        if (is_moment && !bar.milestone) bar.note.ink = Ink::hatched;  // some time in that year
        bars[i] = std::move(bar);
    }
    return bars;
}

std::string slack_words(double slack, std::string_view language) {
    ProcessStep step;
    step.minutes_min = step.minutes_max = slack;
    return slack > 0 ? duration_in_words(step, language) : "";
}

Bars ordered_bars(const Steps& steps, const Ties& ties, std::string_view language) {
    auto order = in_order(ties);
    std::vector<double> known, durations(steps.size()), units(steps.size(), 1);
    auto has_place = [&](std::size_t i) {
        return minutes_of(*steps[i]) || !ties.before[i].empty() || !ties.after[i].empty();
    };
    bool all_known = true;
    for (auto i : order)
        if (auto minutes = minutes_of(*steps[i])) known.push_back(*minutes);
        else if (has_place(i)) all_known = false;
    for (std::size_t i = 0; i < steps.size(); ++i)
        durations[i] = !has_place(i) ? 0 : minutes_of(*steps[i]).value_or(middle_of(known));
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (!has_place(i)) units[i] = 0;
    auto plan = schedule(ties, order, durations);
    auto chain = all_known ? plan : schedule(ties, order, units);
    Bars bars(steps.size());
    for (auto i : order) {
        if (!has_place(i)) continue;
        Gantt::Bar bar;
        bar.span = {plan.start[i], plan.start[i] + durations[i]};
        bar.when = minutes_of(*steps[i]) ? duration_in_words(*steps[i], language) : "?";
        if (bar.when == "?") bar.note.ink = Ink::hatched;
        bar.chain = chain.slack[i] < 1e-9;
        if (all_known) bar.slack = slack_words(plan.slack[i], language);
        bars[i] = std::move(bar);
    }
    return bars;
}

/// Moves the bars into groups and gives them their words and their arrows; what has no bar goes into the tray.
void fill_groups(Gantt& gantt, Bars bars, const Ties& ties, const Steps& steps,
                 const std::function<Note(const ProcessStep&)>& note_for,
                 const std::function<std::string(const std::string&)>& name_for) {
    std::vector<std::string> groups;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (bars[i] && std::find(groups.begin(), groups.end(), steps[i]->step) == groups.end())
            groups.push_back(steps[i]->step);
    std::vector<std::size_t> numbers(steps.size(), none);
    std::size_t number = 0;
    for (const auto& group : groups)
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (bars[i] && steps[i]->step == group) numbers[i] = number++;
    for (const auto& group : groups) {
        gantt.groups.push_back({name_for(group), {}});
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (!bars[i] || steps[i]->step != group) continue;
            auto& bar = *bars[i];
            auto ink = bar.note.ink;
            bar.note = note_for(*steps[i]);
            bar.note.ink = ink;
            for (auto before : ties.before[i])
                if (numbers[before] != none) bar.waits_for.push_back(numbers[before]);
            gantt.groups.back().bars.push_back(std::move(bar));
        }
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (numbers[i] == none) gantt.tray.notes.push_back(note_for(*steps[i]));
}

bool needs_months(const Bars& bars) {
    double first = std::numeric_limits<double>::max(), last = 0;
    for (const auto& bar : bars)
        if (bar) first = std::min(first, bar->span.from), last = std::max(last, bar->span.to);
    return last - first <= month_range;
}

bool has(const Gantt& gantt, bool (*test)(const Gantt::Bar&)) {
    for (const auto& group : gantt.groups)
        if (std::any_of(group.bars.begin(), group.bars.end(), test)) return true;
    return false;
}

/// The words in brackets at the end of a title, or "".
std::string remark_in(const std::string& title) {
    const auto from = title.rfind(" (");
    return from == std::string::npos || !title.ends_with(')') ? "" : title.substr(from + 2, title.size() - from - 3);
}

/// A remark that several bars share is said once: the bars have a star, and what it means is the result. The tooltips
/// keep it.
std::string taken_out(Gantt& gantt) {
    std::map<std::string, std::size_t> counts;
    for (const auto& group : gantt.groups)
        for (const auto& bar : group.bars) ++counts[remark_in(bar.note.title)];
    counts.erase("");
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end() || most->second < 2) return "";
    for (auto& group : gantt.groups)
        for (auto& bar : group.bars)
            if (remark_in(bar.note.title) == most->first) {
                const auto from = bar.note.title.rfind(" (");
                bar.aside = bar.note.title.substr(from + 1);
                bar.note.title.resize(from);
            }
    return most->first;
}

/// The kinds of steps that are drawn, each as it is: filled where any bar of it is, a diamond where it has no bar.
LegendGroup kinds_legend(const Gantt& gantt, const Kinds& kinds, std::string title,
                         const std::function<std::string(const std::string&)>& name_for) {
    LegendGroup group{std::move(title), {}};
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        if (kinds[kind].empty()) continue;
        const ColourRole colour(ColourRole::actor_type, kind);
        bool is_filled = false, is_hatched = false, is_point = false;
        for (const auto& each : gantt.groups)
            for (const auto& bar : each.bars)
                if (bar.note.colour == colour)
                    (bar.milestone ? is_point : bar.note.ink == Ink::hatched ? is_hatched : is_filled) = true;
        if (!is_filled && !is_hatched && !is_point) continue;
        auto& entry = group.entries.emplace_back();
        entry.label = name_for(kinds[kind]);
        entry.colour = is_filled ? ColourRole(ColourRole::line) : colour;
        if (is_filled) entry.ground = colour;
        entry.ink = is_filled ? Ink::grey : is_point ? Ink::solid : Ink::hatched;
        entry.sign = is_filled || !is_point ? Sign::bar : Sign::diamond;
    }
    return group;
}

void add_words(Gantt& gantt, bool all_known, std::string_view language) {
    auto tell = [&](const char* id) {
        return in_words({id, {{"dated", gantt.dated ? "yes" : "no"}, {"count", gantt.tray.notes.size()}}}, language);
    };
    auto& heading = gantt.heading;
    heading.how_to_read = gantt.groups.empty() ? "" : tell("plan-view.read-gantt");
    if (has(gantt, [](const Gantt::Bar& bar) { return !bar.waits_for.empty(); }))
        heading.how_to_read += " " + tell("plan-view.read-arrow");
    if (has(gantt, [](const Gantt::Bar& bar) { return bar.milestone; }))
        heading.how_to_read += " " + tell("plan-view.read-diamond");
    if (has(gantt, [](const Gantt::Bar& bar) { return bar.chain; }))
        heading.how_to_read += " " + tell(all_known ? "plan-view.read-critical" : "plan-view.read-chain");
    if (has(gantt, [](const Gantt::Bar& bar) { return bar.note.ink == Ink::hatched; }))
        heading.legend.push_back(
            {tell("plan-view.time"),
             {{tell("plan-view.time-known"), ColourRole::muted, "", Ink::solid, false, Sign::bar},
              {tell("plan-view.time-unknown"), ColourRole::muted, "", Ink::hatched, false, Sign::bar}}});
    if (const auto remark = taken_out(gantt); !remark.empty()) heading.how_to_read += " *: " + remark + ".";
    gantt.axis_title = gantt.dated ? "" : tell("plan-view.axis");
    gantt.tray.title = tell("plan-view.tray");
    gantt.tray.remark = tell("plan-view.tray-remark");
}

}  // namespace

Gantt gantt_of(const Ecosystem& ecosystem, std::string_view language, const Steps& steps, const Kinds& kinds,
               Heading heading) {
    Gantt gantt;
    gantt.heading = std::move(heading);
    gantt.dated = std::any_of(steps.begin(), steps.end(), [](const auto* step) { return step->period.start; });
    auto ties = ties_of(steps);
    auto bars = gantt.dated ? dated_bars(steps, language) : ordered_bars(steps, ties, language);
    gantt.in_months = gantt.dated && needs_months(bars);
    bool all_known = std::none_of(bars.begin(), bars.end(), [](const auto& bar) { return bar && bar->when == "?"; });
    fill_groups(
        gantt, std::move(bars), ties, steps,
        [&](const ProcessStep& step) { return step_note(ecosystem, language, step, kinds); },
        [&](const std::string& group) {
            return group.empty() ? in_words(Message("plan-view.other"), language)
                                 : word_label(ecosystem, group, language);
        });
    auto legend = kinds_legend(gantt, kinds, in_words(Message("plan-view.kind"), language),
                               [&](const std::string& kind) { return word_label(ecosystem, kind, language); });
    if (!legend.entries.empty()) gantt.heading.legend.push_back(std::move(legend));
    add_words(gantt, all_known, language);
    return gantt;
}

}  // namespace ecomap
