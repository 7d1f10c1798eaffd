#include "engine/analysis/certainty/bare_map.hpp"

namespace ecomap {
namespace {

template <class Tag>
void strip(Vocabulary<Tag>& terms) {
    Vocabulary<Tag> bare;
    for (auto term : terms) {
        term.label = term.short_label = term.plural = term.code = term.description = {};
        bare.add(std::move(term));
    }
    terms = std::move(bare);
}

void strip(Framework& framework) {
    framework.statements.clear();
    strip(framework.principles);
    strip(framework.support_types);
    strip(framework.actor_types);
    strip(framework.target_groups);
    strip(framework.levels);
    strip(framework.phases);
    for (auto& own : framework.own) strip(own.terms);
    strip(framework.link_kinds);
    strip(framework.link_families);
}

}  // namespace

Ecosystem bare_map(Ecosystem ecosystem) {
    strip(ecosystem.framework);
    for (auto& actor : ecosystem.actors) {
        actor.name = actor.role = {};
        actor.abbreviation.clear();
        actor.aliases.clear();
    }
    for (auto& offer : ecosystem.offers) {
        offer.name = offer.example = {};
        offer.note = std::string();
        offer.carried = {};
    }
    for (auto& link : ecosystem.links) {
        link.note = std::string();
        link.carried = {};
    }
    for (auto& gap : ecosystem.gaps) gap.label = {};
    for (auto& statement : ecosystem.survey) statement.label = {};
    for (auto& recommendation : ecosystem.recommendations) recommendation.label = {};
    ecosystem.findings = {};
    ecosystem.timeline = {};
    ecosystem.processes = {};
    ecosystem.metrics = {};
    ecosystem.words = {};
    return ecosystem;
}

}  // namespace ecomap
