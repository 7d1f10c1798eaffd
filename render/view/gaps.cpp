#include "render/view/gaps.hpp"

#include "engine/analysis/gaps.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/model/error.hpp"
#include "render/view/words.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

struct Context {
    const Ecosystem& ecosystem;
    const Theme& theme;
    std::string_view language;
    const Gaps& found;
    std::string say(std::string_view swedish, std::string_view english) const {
        return ecomap::say(swedish, english, language);
    }
    /// A filter may have taken answers away: what is not there is not there in the selection only.
    std::string in_selection() const {
        return ecosystem.about.filter.empty() ? "" : say(" i urvalet", " in the selection");
    }
};

/// What the cards use, for the legend and the line on how to read.
struct Used {
    std::vector<std::pair<std::string, std::string>> answers;  ///< label and colour, in order of appearance
    bool unknown_share = false, star = false;
    bool stated_evidence = false, inferred_evidence = false, absent_evidence = false;
    bool could = false, inferred_taker = false, asked = false, category = false, alarm = false;
};

// ---- one card --------------------------------------------------------------------------------------------------

/// Steps of one tone, dark to pale: they stay apart in a grey print.
std::string tone(std::size_t step, const Theme& theme) {
    constexpr std::array<double, 3> paler{0.12, 0.58, 0.8};
    return fill_for_text(mix(theme.ink, theme.frame, paler[std::min(step, paler.size() - 1)]), theme);
}

Wall::Bar bar_of(const Context& context, const SurveyLack& lack, bool inferred, Used& used) {
    const auto& statement = context.ecosystem[lack.statement];
    Wall::Bar bar;
    bar.title = statement.label.in(context.language);
    bar.inferred = inferred;
    used.star = used.star || inferred;
    bar.text = lack.percent ? percent(*lack.percent, context.language) : context.say("okänt", "unknown");
    for (const auto& answer : statement.answers) {
        if (!answer.lacking) continue;
        std::string label(answer.label.empty() ? std::string_view(answer.answer) : answer.label.in(context.language));
        auto colour = tone(bar.segments.size(), context.theme);
        auto text = answer.percent
                        ? decimal(*answer.percent, *answer.percent == static_cast<int>(*answer.percent) ? 0 : 1,
                                  context.language)
                        : std::string();
        bar.segments.push_back({answer.percent, text, label, colour});
        if (!answer.percent) used.unknown_share = true;
        else if (std::none_of(used.answers.begin(), used.answers.end(), [&](auto& one) { return one.first == label; }))
            used.answers.emplace_back(label, colour);
    }
    if (bar.segments.empty()) {
        used.unknown_share = true;
        bar.segments.push_back({std::nullopt, "", context.say("brist okänd", "lack unknown"), context.theme.line});
    }
    return bar;
}

struct EvidenceWord {
    EvidenceKind kind;
    std::string_view swedish, english;
};
constexpr std::array<EvidenceWord, 4> evidence_words{{{EvidenceKind::literature, "litteratur", "literature"},
                                                      {EvidenceKind::survey, "enkät", "survey"},
                                                      {EvidenceKind::interview, "intervju", "interview"},
                                                      {EvidenceKind::workshop, "workshop", "workshop"}}};

std::string letter(std::string_view word) { return {static_cast<char>(word.front() - 'a' + 'A')}; }

Wall::List evidence_of(const Context& context, const Gap& gap, Used& used) {
    auto has = [](const std::vector<EvidenceKind>& kinds, EvidenceKind kind) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    Wall::List list{std::nullopt, context.say("Belägg", "Evidence"), Wall::Style::discs, {}, ""};
    for (const auto& word : evidence_words) {
        auto label = choose(context.language, word.swedish, word.english);
        auto ink = has(gap.evidence, word.kind)            ? Ink::solid
                   : has(gap.evidence_inferred, word.kind) ? Ink::hatched
                                                           : Ink::hollow;
        (ink == Ink::solid     ? used.stated_evidence
         : ink == Ink::hatched ? used.inferred_evidence
                               : used.absent_evidence) = true;
        list.items.push_back({letter(label), context.theme.muted, std::string(label), ink, true});
    }
    return list;
}

void add_actors(const Context& context, const Occupancy& occupancy, Ink stated, Wall::List& list, Used& used) {
    for (const auto* presences : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *presences) {
            const auto& actor = context.ecosystem[presence.actor];
            auto ink = presence.stated ? stated : Ink::hatched;
            if (ink == Ink::hatched) used.inferred_taker = true;
            std::string name(short_name(actor, context.language));
            if (actor.node_class == NodeClass::category) name += context.say(" (många)", " (many)");
            list.items.push_back({"", context.theme.muted, name, ink, false});
        }
}

std::string takers_words(const Context& context, const ReportedGap& gap) {
    if (!context.found.takers_known && gap.takers.empty())
        return context.say("vem som kan ta det är okänt: urvalet visar inte vad aktörer skulle kunna",
                           "who could take it is unknown: the filter hides what actors could offer");
    bool one = gap.takers.count() == 1;
    auto many = gap.takers.categories.size();
    auto words = one ? context.say("aktör kan ta det", "actor could take it")
                     : context.say("aktörer kan ta det", "actors could take it");
    return many == 0 ? words : words + " + " + categories_in_words(many, context.language);
}

Wall::List recommendations_of(const Context& context, const ReportedGap& gap, Used& used) {
    Wall::List list{std::nullopt, context.say("Rekommendation", "Recommendation"), Wall::Style::lines, {}, ""};
    for (auto id : gap.recommendations) {
        const auto& recommendation = context.ecosystem.recommendations[id.value];
        bool inferred = !is_stated(recommendation.gaps.certainty);
        used.star = used.star || inferred;
        list.items.push_back({recommendation.key, context.theme.muted,
                              std::string(recommendation.label.in(context.language)),
                              inferred ? Ink::hatched : Ink::solid, false});
    }
    if (list.items.size() > 1) list.title = context.say("Rekommendationer", "Recommendations");
    list.none = context.say("ingen", "none");
    return list;
}

std::string offering_words(const Context& context, const Occupancy& offering) {
    auto words = actors_in_words(offering.count(), context.language);
    if (!offering.categories.empty())
        words += " + " + categories_in_words(offering.categories.size(), context.language);
    bool one = offering.count() == 1;
    if (counted_statuses(context.ecosystem) == std::vector{Status::today})
        return words + context.say(" erbjuder stöd i dag", one ? " offers support today" : " offer support today");
    return words + context.say(" i urvalet", " in the selection");
}

Wall::Card card_of(const Context& context, const ReportedGap& reported, Used& used) {
    const auto& gap = context.ecosystem[reported.gap];
    Wall::Card card;
    card.key = gap.key;
    card.title = gap.label.in(context.language);
    if (reported.unanswered == true) {
        card.alarm = context.say("Ingen tar det, ingen rekommendation", "Nobody takes it, no recommendation") +
                     context.in_selection();
        used.alarm = true;
    }
    for (const auto& lack : reported.lacks)
        card.bars.push_back(bar_of(context, lack, !is_stated(gap.statements.certainty), used));
    if (card.bars.empty())
        card.lists.push_back({std::nullopt,
                              context.say("Enkät", "Survey"),
                              Wall::Style::lines,
                              {},
                              context.ecosystem.about.filter.empty()
                                  ? context.say("ingen fråga om detta", "no question on this")
                                  : context.say("ingen fråga i urvalet", "no question in the selection")});
    card.lists.push_back(evidence_of(context, gap, used));
    Wall::List takers{Wall::Fact{}, "", Wall::Style::pills, {}, ""};
    takers.fact->text = takers_words(context, reported);
    if (context.found.takers_known || !reported.takers.empty()) takers.fact->number = reported.takers.count();
    add_actors(context, reported.takers, Ink::hollow, takers, used);
    used.could = used.could || !takers.items.empty();
    card.lists.push_back(std::move(takers));
    if (!reported.asked.empty()) {
        Wall::List asked{std::nullopt, context.say("Ombedd", "Asked to"), Wall::Style::pills, {}, ""};
        asked.roles = true;
        add_actors(context, reported.asked, Ink::dotted, asked, used);
        used.asked = true;
        card.lists.push_back(std::move(asked));
    }
    card.lists.push_back(recommendations_of(context, reported, used));
    card.tooltip = gap.key + " · " + card.title;
    for (const auto& list : card.lists)
        if (list.style == Wall::Style::pills)
            for (const auto& item : list.items) card.tooltip += (&item == &list.items[0] ? " · " : ", ") + item.label;
    if (!gap.source.empty()) card.tooltip += context.say(" · källa: ", " · source: ") + gap.source;
    return card;
}

// ---- words -----------------------------------------------------------------------------------------------------

/// "4 av 21 glapp", "glappet", with the verb's subject in the number that fits.
std::string unanswered_words(const Context& context, std::size_t unanswered, std::size_t all) {
    auto number = std::to_string(unanswered), of = std::to_string(all);
    if (all == 1)
        return context.say("Det enda glappet har ingen som tar det och ingen rekommendation",
                           "Nobody takes the only gap, and no recommendation answers it");
    if (unanswered == all)
        return context.say("Inget av " + of + " glapp har någon som tar det eller en rekommendation",
                           "Nobody takes any of the " + of + " gaps, and no recommendation answers them");
    if (unanswered == 1)
        return context.say("1 av " + of + " glapp har ingen som tar det och ingen rekommendation",
                           "1 of " + of + " gaps has nobody who takes it and no recommendation");
    return context.say(number + " av " + of + " glapp har ingen som tar dem och ingen rekommendation",
                       number + " of " + of + " gaps have nobody who takes them and no recommendation");
}

/// The gaps among `some` (by rank) that lack most, with the share: " – det största: A (71 %)".
std::string largest_words(const Context& context, const std::vector<const ReportedGap*>& some) {
    if (some.empty()) return "";
    auto lack = some.front()->lack;
    std::vector<std::string> names;
    for (const auto* gap : some)
        if (gap->lack == lack) names.push_back(std::string(context.ecosystem[gap->gap].label.in(context.language)));
    if (!lack) return "";
    auto words = join_list(names, context.language, 2) + " (" + percent(*lack, context.language) + ")";
    return (names.size() == 1 ? context.say(" – det största: ", " – the largest: ")
                              : context.say(" – de största: ", " – the largest: ")) +
           words;
}

std::string answered_words(const Context& context, std::size_t all) {
    if (all == 1)
        return context.say("Det enda glappet har någon som kan ta det eller en rekommendation",
                           "The only gap has somebody who could take it or a recommendation");
    auto number = std::to_string(all);
    return context.say(all == 2 ? "Båda glappen" : "Alla " + number + " glapp",
                       all == 2 ? "Both gaps" : "All " + number + " gaps") +
           context.say(" har någon som kan ta dem eller en rekommendation",
                       " have somebody who could take them or a recommendation");
}

std::string headline(const Context& context) {
    const auto& reported = context.found.reported;
    std::vector<const ReportedGap*> all, unanswered;
    bool unknown = false;
    for (const auto& gap : reported) {
        all.push_back(&gap);
        if (gap.unanswered == true) unanswered.push_back(&gap);
        if (!gap.unanswered) unknown = true;
    }
    auto number = std::to_string(all.size());
    if (unknown)
        return (all.size() == 1 ? context.say("Vem som kan ta det enda glappet är okänt i urvalet",
                                              "Who could take the only gap is unknown in the selection")
                                : context.say("Vem som kan ta de " + number + " glappen är okänt i urvalet",
                                              "Who could take the " + number + " gaps is unknown in the selection")) +
               largest_words(context, all);
    if (!unanswered.empty())
        return unanswered_words(context, unanswered.size(), all.size()) + context.in_selection() +
               (all.size() == 1 ? ": " + std::string(context.ecosystem[all[0]->gap].label.in(context.language))
                                : largest_words(context, unanswered));
    return answered_words(context, all.size()) + largest_words(context, all);
}

std::string how_to_read(const Context& context, const Used& used) {
    auto words = context.say("Ett kort är ett glapp som källorna namnger.", "A card is a gap that the sources name.");
    if (!used.answers.empty())
        words += context.say(" Stapel: andel enkätsvar som säger att stödet brister.",
                             " Bar: share of survey answers that say the support falls short.");
    if (used.alarm)
        words += context.say(" Rött: ingen tar glappet och ingen rekommendation svarar på det.",
                             " Red: nobody takes the gap and no recommendation answers it.");
    if (used.star)
        words += context.say(" *: kopplingen till glappet är vår bedömning.",
                             " *: the tie to the gap is inferred by the mapper.");
    return words;
}

std::vector<LegendGroup> legend_of(const Context& context, const Used& used) {
    const auto& theme = context.theme;
    LegendGroup survey{context.say("Enkät, andel svar i procent", "Survey, share of answers in percent"), {}};
    for (const auto& [label, colour] : used.answers) survey.entries.push_back({label, colour, "", Ink::solid, false});
    if (used.unknown_share)
        survey.entries.push_back({context.say("andel okänd", "share unknown"), theme.muted, "?", Ink::grey, false});
    LegendGroup evidence{context.say("Belägg", "Evidence"), {}};
    for (const auto& word : evidence_words) {
        auto label = choose(context.language, word.swedish, word.english);
        evidence.entries.push_back({std::string(label), theme.muted, letter(label), Ink::solid, true});
    }
    if (used.inferred_evidence)
        evidence.entries.push_back(
            {context.say("vår bedömning", "inferred by the mapper"), theme.muted, " ", Ink::hatched, true});
    if (used.absent_evidence)
        evidence.entries.push_back({context.say("inget belägg", "none"), theme.muted, " ", Ink::hollow, true});
    LegendGroup actors{context.say("Aktörer", "Actors"), {}};
    if (used.could)
        actors.entries.push_back(
            {context.say("säger sig kunna ta glappet", "say they could take it"), theme.muted, "", Ink::hollow, false});
    if (used.inferred_taker)
        actors.entries.push_back({context.say("kan ta det, enligt vår bedömning", "could take it, as we judge"),
                                  theme.muted, "", Ink::hatched, false});
    if (used.asked)
        actors.entries.push_back({context.say("ombedd av en rekommendation", "asked by a recommendation"), theme.muted,
                                  "", Ink::dotted, false});
    return {survey, evidence, actors};
}

// ---- board -----------------------------------------------------------------------------------------------------

/// The reported gaps in the order asked for; throws for an unknown one.
std::vector<const ReportedGap*> ordered(const Gaps& found, const std::string& order) {
    std::vector<const ReportedGap*> all;
    for (const auto& gap : found.reported) all.push_back(&gap);
    if (order == "severity") return all;
    if (!order.empty() && order != "report")
        throw Error("unknown order '" + order + "' for the view gaps; there is: report, severity", Failure::usage);
    std::sort(all.begin(), all.end(), [](auto a, auto b) { return a->gap < b->gap; });
    return all;
}

Wall nothing(const Context& context) {
    Wall wall;
    wall.heading = heading_for(context.ecosystem, context.language);
    wall.heading.headline = context.say("Inga namngivna glapp att visa", "No named gaps to show");
    wall.heading.how_to_read = context.ecosystem.about.filter.empty()
                                   ? context.say("Skriv en rad per glapp i tabellen gaps: princip och rubrik.",
                                                 "Write a row for each gap in the table gaps: principle and label.")
                                   : context.say("Urvalet lämnar inga glapp kvar. Ta bort ett villkor och rita igen.",
                                                 "The filter leaves no gaps. Take away a condition and draw again.");
    wall.heading.description = wall.heading.headline + ". " + wall.heading.how_to_read;
    return wall;
}

Wall wall_of(const Context& context, const std::vector<const ReportedGap*>& order) {
    const auto& framework = context.ecosystem.framework;
    Wall wall;
    Used used;
    wall.columns_title = context.say("Princip", "Principle");
    wall.cards_title = context.say("Glapp", "Gap");
    wall.bars_title = context.say("Enkät", "Survey");
    for (auto id : framework.principles.ids()) {
        auto chip = principle_chip(framework, id, context.theme, context.language);
        Wall::Column column{chip.code,
                            short_label(framework.principles[id], context.language),
                            "",
                            chip.colour,
                            {},
                            context.ecosystem.about.filter.empty()
                                ? context.say("inget glapp namngivet", "no gap is named")
                                : context.say("inget glapp i urvalet", "no gap in the selection")};
        const auto* offering = &context.found.grid.columns[id.value];
        for (const auto* gap : order) {
            if (context.ecosystem[gap->gap].principle != id) continue;
            column.cards.push_back(card_of(context, *gap, used));
            offering = &gap->offering;
        }
        column.remark =
            (column.cards.size() == 1 ? context.say("1 glapp", "1 gap")
                                      : std::to_string(column.cards.size()) + context.say(" glapp", " gaps")) +
            " · " + offering_words(context, *offering);
        wall.columns.push_back(std::move(column));
    }
    wall.heading = heading_for(context.ecosystem, context.language);
    wall.heading.headline = headline(context);
    wall.heading.how_to_read = how_to_read(context, used);
    wall.heading.legend = legend_of(context, used);
    wall.heading.description = wall.heading.headline + ". " + wall.heading.how_to_read;
    return wall;
}

}  // namespace

std::vector<Picture> draw_gaps(const Ecosystem& ecosystem, const Theme& theme, const ViewOptions& options) {
    auto found = gaps(ecosystem, options.params);
    Context context{ecosystem, theme, options.language, found};
    auto order = ordered(found, options.order);
    return {{"", order.empty() ? nothing(context) : wall_of(context, order)}};
}

}  // namespace ecomap
