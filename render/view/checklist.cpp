#include "render/view/checklist.hpp"

#include "engine/model/letters.hpp"
#include "render/shape/shown.hpp"
#include "render/view/sentence.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace ecomap {
namespace {

struct Context : Speaker {
    const Ecosystem& ecosystem;
    std::string word(std::string_view free_word) const { return word_label(ecosystem, free_word, language); }
};

/// Several of a kind, as words.csv has it; else its label.
std::string several(const Context& context, std::string_view word) {
    for (const auto& known : context.ecosystem.words)
        if (known.key == word && !known.plural.empty()) return std::string(known.plural.in(context.language));
    return context.word(word);
}

/// Rows gathered by a word of theirs, groups in order of first appearance, each by its `order`.
template <class Row>
struct Group {
    std::string word;
    std::vector<const Row*> rows;
};

template <class Row, class WordOf>
std::vector<Group<Row>> grouped(const std::vector<const Row*>& rows, WordOf word_of) {
    std::vector<Group<Row>> groups;
    for (const auto* row : rows) {
        auto at = std::find_if(groups.begin(), groups.end(), [&](auto& group) { return group.word == word_of(*row); });
        if (at == groups.end()) at = groups.insert(groups.end(), {word_of(*row), {}});
        at->rows.push_back(row);
    }
    return groups;
}

template <class Row>
void by_order(std::vector<Group<Row>>& groups) {
    for (auto& group : groups)
        std::stable_sort(group.rows.begin(), group.rows.end(), [](auto a, auto b) { return a->order < b->order; });
}

template <class Row, class WordOf>
std::vector<const Row*> having(const std::vector<Row>& rows, const std::string& word, WordOf word_of) {
    std::vector<const Row*> some;
    for (const auto& row : rows)
        if (word.empty() || word_of(row) == word) some.push_back(&row);
    return some;
}

// ---- findings --------------------------------------------------------------------------------------------------

struct Used {
    bool star = false, inferred = false;
};

/// Adds `item` to the list of that title, made at need.
void put(std::vector<Wall::List>& lists, const std::string& title, Wall::Style style, Chip item) {
    auto at = std::find_if(lists.begin(), lists.end(), [&](auto& list) { return list.title == title; });
    if (at == lists.end()) at = lists.insert(lists.end(), {std::nullopt, title, style, {}, ""});
    at->items.push_back(std::move(item));
}

template <class Row>
const Row* row_with_key(const std::vector<Row>& rows, const std::string& key) {
    auto at = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.key == key; });
    return at == rows.end() ? nullptr : &*at;
}

/// What a key that a finding relates to stands for, as an item of one of the card's lists.
void put_related(const Context& context, const std::string& key, Ink ink, std::vector<Wall::List>& lists) {
    const auto& map = context.ecosystem;
    auto label = [&](const Text& text) { return std::string(text.in(context.language)); };
    const auto& muted = ColourRole::muted;
    if (auto id = map.framework.principles.find(key))
        return put(lists, context.say("checklist-view.principle"), Wall::Style::discs,
                   principle_chip(map.framework, *id, context.language, ink));
    if (auto id = map.framework.support_types.find(key))
        return put(lists, context.say("checklist-view.support-type"), Wall::Style::discs,
                   support_chip(map.framework, *id, context.language, ink));
    if (const auto* gap = row_with_key(map.gaps, key))
        return put(lists, context.say("checklist-view.gap"), Wall::Style::lines,
                   {"", muted, label(gap->label), ink, false});
    if (const auto* actor = row_with_key(map.actors, key))
        return put(lists, context.say("checklist-view.actor"), Wall::Style::pills,
                   {"",
                    muted,
                    std::string(short_name(*actor, context.language)),
                    ink,
                    false,
                    {},
                    row_shown("actors", actor->key)});
    if (const auto* row = row_with_key(map.recommendations, key))
        return put(lists, context.say("checklist-view.recommendation"), Wall::Style::lines,
                   {row->key, muted, label(row->label), ink, false});
    put(lists, context.say("checklist-view.concerns"), Wall::Style::pills, {"", muted, context.word(key), ink, false});
}

std::string name_of(const Context& context, const std::string& key) {
    std::vector<Wall::List> lists;
    put_related(context, key, Ink::solid, lists);
    const auto& item = lists.front().items.front();
    return item.label.empty() ? item.code : item.label;
}

Wall::Card card_of(const Context& context, const FindingNote& finding, Used& used) {
    Wall::Card card;
    card.key = finding.key;
    card.shows = row_shown("findings", finding.key);
    card.title = finding.label.in(context.language);
    auto ink = is_stated(finding.relates_to_certainty) ? Ink::solid : Ink::hatched;
    for (const auto& key : finding.relates_to) put_related(context, key, ink, card.lists);
    for (const auto& list : card.lists)
        if (ink == Ink::hatched) (list.style == Wall::Style::lines ? used.star : used.inferred) = true;
    card.tooltip = card.title;
    if (!finding.source.empty()) card.tooltip += " · " + context.say("source", {{"source", finding.source}});
    return card;
}

/// "70 punkter i 12 listor: flest (11) rör Rusta chefer, 25 rör inget annat i kartan".
std::string headline(const Context& context, const std::vector<Group<FindingNote>>& groups) {
    std::map<std::string, std::size_t> targets;
    std::size_t all = 0, alone = 0, most = 0;
    for (const auto& group : groups)
        for (const auto* finding : group.rows) {
            ++all;
            if (finding->relates_to.empty()) ++alone;
            for (const auto& key : finding->relates_to) most = std::max(most, ++targets[key]);
        }
    Message counted("checklist-view.lists", {{"points", all}, {"lists", groups.size()}});
    if (groups.size() == 1)
        counted = {"checklist-view.one-list",
                   {{"points", all},
                    {"kind", in_sentence(all == 1 ? context.word(groups[0].word) : several(context, groups[0].word))}}};
    MessageList remarks{{}, Joining::commas};
    if (most > 1) {
        MessageList top{{}, Joining::conjunction, 2};
        for (const auto& [key, count] : targets)
            if (count == most) top.items.push_back({"checklist-view.quoted", {{"words", name_of(context, key)}}});
        remarks.items.push_back({"checklist-view.most", {{"most", most}, {"names", top}}});
    }
    if (alone > 0)
        remarks.items.push_back({"checklist-view.alone",
                                 {{"which", alone == all ? "all" : "some"},
                                  {"alone", alone},
                                  {"filtered", context.ecosystem.provenance.filter.empty() ? "no" : "yes"}}});
    if (remarks.items.empty()) return in_words(counted, context.language);
    return context.say("checklist-view.headline", {{"counted", counted}, {"remarks", remarks}});
}

// ---- steps -----------------------------------------------------------------------------------------------------

std::vector<std::string> split(const std::string& words) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= words.size();) {
        auto end = std::min(words.find(';', at), words.size());
        if (end > at) parts.push_back(words.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::string minutes_of(const Context& context, const ProcessStep& step) {
    if (!step.minutes_min && !step.minutes_max) return "";
    const auto low = step.minutes_min.value_or(*step.minutes_max), high = step.minutes_max.value_or(*step.minutes_min);
    return context.say("checklist-view.minutes",
                       {{"low", Decimal{low}},
                        {"high", Decimal{high}},
                        {"same", std::nearbyint(low) == std::nearbyint(high) ? "yes" : "no"}});
}

/// What the source says of whom to ask.
Entries help_for(const ProcessStep& step) { return entries_of(step.actors, step.actors_unlisted); }

using Steps = std::vector<const ProcessStep*>;

std::size_t count_of(const Steps& steps, Entries help) {
    return static_cast<std::size_t>(
        std::count_if(steps.begin(), steps.end(), [&](auto step) { return help_for(*step) == help; }));
}

/// Whether of any of them more is known than that nothing is.
bool knows_help(const Steps& steps) { return count_of(steps, Entries::unknown) < steps.size(); }

/// How a step's card is drawn.
struct StepLook {
    bool with_group = false;  ///< the name of its group stands on the card
    bool with_kind = false;   ///< and its kind
    bool with_help = false;   ///< it says whom to ask also where that is unknown
};

/// Whom to ask; the words in place of names where there are none to show.
Wall::List help_of(const Context& context, const ProcessStep& step) {
    Wall::List list{std::nullopt, context.say("checklist-view.ask"), Wall::Style::pills, {}, ""};
    for (auto id : step.actors) {
        auto note = actor_note(context.ecosystem, id, context.language, Naming::brief);
        if (note.ink == Ink::dotted) note.title = context.say("checklist-view.many", {{"name", note.title}});
        list.items.push_back(
            {"", ColourRole::muted, note.title, note.ink, false, {}, row_shown("actors", context.ecosystem[id].key)});
    }
    const bool is_outside = help_for(step) == Entries::outside;
    if (list.items.empty()) list.none = context.say(is_outside ? "selection.outside" : "checklist-view.unknown");
    return list;
}

Wall::Card card_of(const Context& context, const ProcessStep& step, const StepLook& look) {
    Wall::Card card;
    card.key = step.key;
    card.shows = row_shown("processes", step.key);
    card.title = step.label.in(context.language);
    for (const auto& word : {look.with_group ? step.step : std::string(), look.with_kind ? step.kind : std::string()})
        if (!word.empty()) card.badge += (card.badge.empty() ? "" : " · ") + context.word(word);
    if (auto minutes = minutes_of(context, step); !minutes.empty())
        card.badge += (card.badge.empty() ? "" : " · ") + minutes;
    for (const auto& role : split(step.role))
        put(card.lists, context.say("checklist-view.who"), Wall::Style::pills,
            {"", ColourRole::muted, context.word(role), Ink::solid, false});
    if (help_for(step) == Entries::none) card.alarm = context.say("checklist-view.alarm");
    else if (look.with_help) card.lists.push_back(help_of(context, step));
    card.tooltip = card.title;
    if (!step.source.empty()) card.tooltip += " · " + context.say("source", {{"source", step.source}});
    return card;
}

/// "För 5 av 10 teman i ”Samarbete om välfärdsteknik” nämner källan ingen att fråga".
std::string headline(const Context& context, const Steps& steps) {
    auto processes = grouped(steps, [](const ProcessStep& step) { return step.process; });
    auto kinds = grouped(steps, [](const ProcessStep& step) { return step.kind; });
    const auto helped = count_of(steps, Entries::some), none = count_of(steps, Entries::none);
    Message noun("checklist-view.step", {{"count", steps.size()}});
    if (kinds.size() == 1 && !kinds[0].word.empty())
        noun = Message::as_it_is(
            in_sentence(steps.size() == 1 ? context.word(kinds[0].word) : several(context, kinds[0].word)));
    const Message of_processes(
        "checklist-view.steps",
        {{"noun", noun}, {"processes", processes.size()}, {"process", context.word(processes[0].word)}});
    const auto* id = helped == steps.size() ? "checklist-view.all-helped"
                     : none > 0             ? "checklist-view.none-named"
                     : knows_help(steps)    ? "checklist-view.some-helped"
                                            : "checklist-view.help-unknown";
    return context.say(id, {{"all", steps.size()},
                            {"steps", of_processes},
                            {"helped", helped},
                            {"none", none},
                            {"unknown", count_of(steps, Entries::unknown)},
                            {"outside", count_of(steps, Entries::outside)}});
}

// ---- boards ----------------------------------------------------------------------------------------------------

std::string count_words(const Context& context, std::size_t count) {
    return context.say("checklist-view.points", {{"count", count}});
}

template <class Row>
Wall framed(const Context& context, const std::vector<const Row*>& rows, std::string headline,
            std::string how_to_read) {
    Wall wall;
    std::vector<std::string> sources;
    for (const auto* row : rows) sources.push_back(row->source);
    wall.heading = heading_for(context.ecosystem, context.language, sources);
    wall.heading.headline = std::move(headline);
    wall.heading.how_to_read = std::move(how_to_read);
    wall.heading.description = wall.heading.headline + ". " + wall.heading.how_to_read;
    wall.columns_title = context.say("checklist-view.list");
    wall.cards_title = context.say("checklist-view.point");
    return wall;
}

std::string what_to_do(const Context& context, std::string_view table) {
    if (!context.ecosystem.provenance.filter.empty()) return context.say("checklist-view.widen");
    return context.say("checklist-view.write", {{"table", table}});
}

Wall findings_wall(const Context& context, const std::string& kind) {
    auto kind_of = [](const FindingNote& finding) { return finding.kind; };
    auto rows = having(context.ecosystem.findings, kind, kind_of);
    if (rows.empty())
        return framed(context, rows, context.say("checklist-view.no-findings"), what_to_do(context, "findings"));
    auto groups = grouped(rows, kind_of);
    by_order(groups);
    auto wall = framed(context, rows, headline(context, groups), "");
    Used used;
    for (const auto& group : groups) {
        Wall::Column column{"", several(context, group.word), count_words(context, group.rows.size()), {}, {}, ""};
        for (const auto* finding : group.rows) column.cards.push_back(card_of(context, *finding, used));
        wall.columns.push_back(std::move(column));
    }
    auto& reading = wall.heading.how_to_read;
    reading = in_words(MessageList{{Message("checklist-view.read-finding"),
                                    used.star ? Message("checklist-view.read-star") : Message()},
                                   Joining::sentences},
                       context.language);
    wall.heading.legend = {certainty_legend(used.inferred, context.language)};
    wall.heading.description = wall.heading.headline + ". " + reading;
    return wall;
}

Wall steps_wall(const Context& context, const std::string& process, const std::string& kind) {
    auto process_of = [](const ProcessStep& step) { return step.process; };
    auto rows = having(context.ecosystem.processes, process, process_of);
    std::erase_if(rows, [&](auto row) { return !kind.empty() && row->kind != kind; });
    if (rows.empty())
        return framed(context, rows, context.say("checklist-view.no-steps"), what_to_do(context, "processes"));
    auto groups =
        process.empty() ? grouped(rows, process_of) : grouped(rows, [](const ProcessStep& step) { return step.step; });
    if (!process.empty()) by_order(groups);
    const bool any_help = knows_help(rows);
    MessageList reading{{Message("checklist-view.read-step")}, Joining::sentences};
    if (any_help) reading.items.emplace_back("checklist-view.read-help");
    if (count_of(rows, Entries::none) > 0) reading.items.emplace_back("checklist-view.read-none");
    if (any_help && count_of(rows, Entries::unknown) > 0) reading.items.emplace_back("checklist-view.read-unknown");
    auto wall = framed(context, rows, headline(context, rows), "");
    set_reading(wall.heading, reading);
    for (const auto& group : groups) {
        auto title = group.word.empty() ? context.word(group.rows[0]->process) : context.word(group.word);
        Wall::Column column{"", title, count_words(context, group.rows.size()), {}, {}, ""};
        const bool help = process.empty() ? knows_help(group.rows) : any_help;
        if (any_help && !help) column.remark += " · " + context.say("checklist-view.nobody-known");
        StepLook look{grouped(group.rows, [](const ProcessStep& step) { return step.step; }).size() > 1,
                      grouped(group.rows, [](const ProcessStep& step) { return step.kind; }).size() > 1, help};
        for (const auto* step : group.rows) column.cards.push_back(card_of(context, *step, look));
        wall.columns.push_back(std::move(column));
    }
    wall.heading.description = wall.heading.headline + ". " + context.say("checklist-view.read-step");
    return wall;
}

constexpr std::array<std::string_view, 2> forms{"findings", "processes"};

bool lists_steps(const ViewOptions& options) { return options.form == forms[1] || !options.process.empty(); }

}  // namespace

std::span<const std::string_view> checklist_forms() { return forms; }

std::vector<std::string> checklist_kinds(const Ecosystem& ecosystem, const ViewOptions& options) {
    std::vector<std::string> kinds;
    auto add = [&](const auto& rows) {
        for (const auto& row : rows)
            if (std::find(kinds.begin(), kinds.end(), row.kind) == kinds.end()) kinds.push_back(row.kind);
    };
    if (lists_steps(options)) add(ecosystem.processes);
    else add(ecosystem.findings);
    return kinds;
}

std::vector<Picture> draw_checklist(const Ecosystem& ecosystem, const ViewOptions& options) {
    Context context{{options.language}, ecosystem};
    auto wall = lists_steps(options) ? steps_wall(context, options.process, options.need)
                                     : findings_wall(context, options.need);
    const bool asks = !options.need.empty() || !options.process.empty();
    if (asks && wall.columns.empty()) return {};
    return {{"", std::move(wall)}};
}

}  // namespace ecomap
