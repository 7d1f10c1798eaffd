#include "engine/model/erase.hpp"

#include "engine/model/contains.hpp"

namespace ecomap {
namespace {

/// Where each old position went; nothing for rows that are gone.
template <class Tag>
using NewIds = std::vector<std::optional<Id<Tag>>>;

template <class Tag, class Row, class Keep>
NewIds<Tag> keep_rows(std::vector<Row>& rows, const Keep& keep) {
    NewIds<Tag> ids;
    std::vector<Row> kept;
    for (auto& row : rows) {
        if (keep(std::as_const(row))) {
            ids.push_back(Id<Tag>{static_cast<std::uint32_t>(kept.size())});
            kept.push_back(std::move(row));
        } else {
            ids.push_back(std::nullopt);
        }
    }
    rows = std::move(kept);
    return ids;
}

template <class Tag>
TermSet<Tag> renumbered(const TermSet<Tag>& terms, const NewIds<Tag>& ids) {
    TermSet<Tag> mended;
    for (auto term : terms)
        if (auto id = ids[term.value]) mended.insert(*id);
    return mended;
}

template <class Tag>
void renumber(Classified<Tag>& classified, const NewIds<Tag>& ids) {
    const auto before = classified.terms.size();
    classified.terms = renumbered(classified.terms, ids);
    classified.unlisted.take_away(before - classified.terms.size());
}

/// Keys of the rows that `keep` will erase.
template <class Row, class Keep>
std::vector<std::string> keys_of_others(const std::vector<Row>& rows, const Keep& keep) {
    std::vector<std::string> keys;
    for (const auto& row : rows)
        if (!keep(row)) keys.push_back(row.key);
    std::sort(keys.begin(), keys.end());
    return keys;
}

void forget_in_findings(Ecosystem& ecosystem, const std::vector<std::string>& gone) {
    for (auto& finding : ecosystem.findings)
        std::erase_if(finding.relates_to,
                      [&](const std::string& key) { return std::binary_search(gone.begin(), gone.end(), key); });
}

}  // namespace

void keep_actors(Ecosystem& ecosystem, const std::function<bool(const Actor&)>& keep) {
    auto gone = keys_of_others(ecosystem.actors, keep);
    if (gone.empty()) return;
    auto ids = keep_rows<ActorTag>(ecosystem.actors, keep);
    auto stays = [&](ActorId actor) { return ids[actor.value].has_value(); };
    auto mend = [&](std::vector<ActorId>& actors, Unlisted& unlisted) {
        unlisted.take_away(std::erase_if(actors, [&](ActorId actor) { return !stays(actor); }));
        for (auto& actor : actors) actor = *ids[actor.value];
    };
    keep_only(ecosystem.offers, [&](const Offer& offer) { return stays(offer.actor); });
    for (auto& offer : ecosystem.offers) offer.actor = *ids[offer.actor.value];
    keep_only(ecosystem.links, [&](const Link& link) { return stays(link.from) && stays(link.to); });
    for (auto& link : ecosystem.links) link.from = *ids[link.from.value], link.to = *ids[link.to.value];
    for (auto& recommendation : ecosystem.recommendations) {
        auto& lead = recommendation.lead;
        const bool is_listed = lead && contains(recommendation.actors, *lead);
        if (lead && !is_listed && !stays(*lead)) recommendation.actors_unlisted.take_away(1);
        if (lead) lead = ids[lead->value];
        mend(recommendation.actors, recommendation.actors_unlisted);
    }
    keep_only(ecosystem.timeline, [&](const TimelineEvent& event) {
        return event.actors.empty() || std::any_of(event.actors.begin(), event.actors.end(), stays);
    });
    for (auto& event : ecosystem.timeline) mend(event.actors, event.actors_unlisted);
    for (auto& step : ecosystem.processes) mend(step.actors, step.actors_unlisted);
    keep_only(ecosystem.metrics,
              [&](const Metric& metric) { return !std::binary_search(gone.begin(), gone.end(), metric.subject); });
    forget_in_findings(ecosystem, gone);
}

void keep_gaps(Ecosystem& ecosystem, const std::function<bool(const Gap&)>& keep) {
    auto gone = keys_of_others(ecosystem.gaps, keep);
    auto ids = keep_rows<GapTag>(ecosystem.gaps, keep);
    for (auto& offer : ecosystem.offers) renumber(offer.gaps, ids);
    for (auto& recommendation : ecosystem.recommendations) renumber(recommendation.gaps, ids);
    forget_in_findings(ecosystem, gone);
}

void keep_answers(Ecosystem& ecosystem, const std::function<bool(const SurveyAnswer&)>& keep) {
    for (auto& statement : ecosystem.survey) keep_only(statement.answers, keep);
    auto ids = keep_rows<StatementTag>(ecosystem.survey, [](const auto& row) { return !row.answers.empty(); });
    for (auto& gap : ecosystem.gaps) renumber(gap.statements, ids);
}

}  // namespace ecomap
