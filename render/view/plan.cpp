#include "render/view/plan.hpp"

#include "render/view/plan_gantt.hpp"
#include "render/view/plan_steps.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

constexpr std::array<std::string_view, 2> forms{"board", "gantt"};
constexpr std::size_t most_columns = 12;  // of single steps

struct Context : Speaker {
    const Ecosystem& ecosystem;
    const Steps& steps;
};

std::size_t place_of(std::vector<std::string>& list, const std::string& word) {
    auto at = std::find(list.begin(), list.end(), word);
    if (at == list.end()) at = list.insert(list.end(), word);
    return static_cast<std::size_t>(at - list.begin());
}

std::vector<std::string> roles_of(const ProcessStep& step) {
    std::vector<std::string> roles;
    for (std::size_t first = 0; first <= step.role.size();) {
        auto end = std::min(step.role.find(';', first), step.role.size());
        auto from = step.role.find_first_not_of(' ', first);
        if (from < end) roles.push_back(step.role.substr(from, end - from));
        first = end + 1;
    }
    if (roles.empty()) roles.emplace_back();
    return roles;
}

std::string steps_in_words(const Context& context, std::size_t count) {
    return context.say("plan-view.steps", {{"count", count}});
}

// ---- board -------------------------------------------------------------------------------------------------------

/// Columns are groups of steps; the steps themselves when there is but one group and not too many of them.
struct Columns {
    std::vector<std::string> groups;
    bool single = false;
};

Columns columns_of(const Steps& steps) {
    Columns columns;
    for (const auto* step : steps) place_of(columns.groups, step->step);
    columns.single = columns.groups.size() == 1 && steps.size() <= most_columns;
    return columns;
}

void add_columns(const Context& context, const Columns& columns, Matrix& board) {
    if (columns.single) {
        for (std::size_t i = 0; i < context.steps.size(); ++i) {
            const auto& kind = context.steps[i]->kind;
            board.columns.push_back(
                {std::to_string(i + 1),
                 kind.empty() ? context.say("plan-view.step") : word_label(context.ecosystem, kind, context.language),
                 "",
                 {}});
        }
        return;
    }
    std::vector<std::size_t> counts(columns.groups.size());
    for (const auto* step : context.steps)
        ++counts[static_cast<std::size_t>(std::find(columns.groups.begin(), columns.groups.end(), step->step) -
                                          columns.groups.begin())];
    for (std::size_t i = 0; i < columns.groups.size(); ++i)
        board.columns.push_back({std::to_string(i + 1),
                                 columns.groups[i].empty()
                                     ? context.say("plan-view.other")
                                     : word_label(context.ecosystem, columns.groups[i], context.language),
                                 steps_in_words(context, counts[i]),
                                 {}});
}

Matrix board_of(const Context& context, const Kinds& kinds) {
    Matrix board;
    board.style = Matrix::Style::cards;
    board.rows_title = context.say("plan-view.role");
    board.columns_title = context.say("plan-view.step");
    board.values_title = context.say("plan-view.count");
    auto columns = columns_of(context.steps);
    add_columns(context, columns, board);
    std::vector<std::string> roles;
    for (std::size_t i = 0; i < context.steps.size(); ++i) {
        const auto& step = *context.steps[i];
        auto column = columns.single ? i : place_of(columns.groups, step.step);
        for (const auto& role : roles_of(step)) {
            auto row = place_of(roles, role);
            if (row == board.cells.size()) {
                board.cells.emplace_back(board.columns.size());
                board.rows.push_back({"",
                                      role.empty() ? context.say("plan-view.no-role")
                                                   : word_label(context.ecosystem, role, context.language),
                                      "",
                                      {}});
            }
            board.cells[row][column].notes.push_back(step_note(context.ecosystem, context.language, step, kinds));
        }
    }
    for (std::size_t r = 0; r < board.rows.size(); ++r) {
        std::size_t all = 0;
        for (std::size_t c = 0; c < board.columns.size(); ++c) {
            auto& cell = board.cells[r][c];
            all += cell.notes.size();
            cell.value = static_cast<double>(cell.notes.size());
            cell.text = std::to_string(cell.notes.size());
            cell.remark = steps_in_words(context, cell.notes.size());
            cell.tooltip = board.rows[r].title + " · " + board.columns[c].title + ": " + cell.remark;
        }
        board.rows[r].remark = steps_in_words(context, all);
    }
    return board;
}

// ---- words -------------------------------------------------------------------------------------------------------

Heading heading_of_plan(const Context& context, const std::string& process, bool gantt) {
    std::vector<std::string> sources;
    for (const auto* step : context.steps) sources.push_back(step->source);
    auto heading = heading_for(context.ecosystem, context.language, sources);
    heading.headline = word_label(context.ecosystem, process, context.language) + ": " +
                       plan_headline(context.ecosystem, context.steps, context.language);
    if (!gantt) heading.how_to_read = context.say("plan-view.read-board");
    heading.description = context.say("plan-view.description");
    return heading;
}

Matrix nothing(const Ecosystem& ecosystem, std::string_view language) {
    Matrix empty;
    empty.heading = heading_for(ecosystem, language);
    empty.heading.headline = in_words(Message("plan-view.nothing"), language);
    empty.heading.how_to_read = advice_on_nothing(ecosystem, "plan-view.nothing-help", language);
    empty.heading.description = empty.heading.headline + ". " + empty.heading.how_to_read;
    return empty;
}

Picture picture_of(const Ecosystem& ecosystem, const ViewOptions& options, const std::string& process) {
    Steps steps;
    for (const auto& step : ecosystem.processes)
        if (step.process == process) steps.push_back(&step);
    bool gantt = options.form == forms[1];
    Context context{{options.language}, ecosystem, steps};
    auto kinds = kinds_of(steps);
    auto heading = heading_of_plan(context, process, gantt);
    if (gantt) return {process, gantt_of(ecosystem, options.language, steps, kinds, std::move(heading))};
    auto board = board_of(context, kinds);
    board.heading = std::move(heading);
    return {process, std::move(board)};
}

}  // namespace

std::span<const std::string_view> plan_forms() { return forms; }

std::vector<std::string> processes_of(const Ecosystem& ecosystem) {
    std::vector<std::string> processes;
    for (const auto& step : ecosystem.processes) place_of(processes, step.process);
    return processes;
}

std::vector<Picture> draw_plan(const Ecosystem& ecosystem, const ViewOptions& options) {
    auto processes = processes_of(ecosystem);
    if (!options.process.empty()) {
        if (std::find(processes.begin(), processes.end(), options.process) == processes.end()) return {};
        return {picture_of(ecosystem, options, options.process)};
    }
    if (processes.empty()) return {{"", nothing(ecosystem, options.language)}};
    std::vector<Picture> pictures;
    for (const auto& process : processes) pictures.push_back(picture_of(ecosystem, options, process));
    return pictures;
}

}  // namespace ecomap
