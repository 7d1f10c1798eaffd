#include "tests/support/make.hpp"

namespace ecomap::test {

Make::Make() {
    ecosystem_.about.name = "test";
    ecosystem_.about.title = Text("prov", "test");
    ecosystem_.about.as_of = "2022";
    ecosystem_.about.languages = {"sv", "en"};
}

Ecosystem Make::done() const { return ecosystem_; }

Make& Make::umbrella(const std::string& key, const Keys& members) {
    auto ids = terms(ecosystem_.framework.target_groups, members);
    auto umbrella = named<TargetGroupTag>(key);
    umbrella.members = ids;
    ecosystem_.framework.target_groups.add(umbrella);
    return *this;
}

Make& Make::link_kind(const std::string& key, bool directed, bool weak, const std::string& family) {
    auto kind = named<LinkKindTag>(key);
    kind.directed = directed;
    kind.weak = weak;
    if (!family.empty()) kind.family = term(ecosystem_.framework.link_families, family);
    ecosystem_.framework.link_kinds.add(kind);
    return *this;
}

Make& Make::actor(const std::string& key, const ActorSpec& spec) {
    auto& actor = ecosystem_.actors[actor_id(key).value];
    if (!spec.name.empty()) actor.name = Text(spec.name, spec.name);
    actor.abbreviation = spec.abbreviation;
    actor.node_class = spec.node_class;
    if (!spec.type.empty()) actor.type = term(ecosystem_.framework.actor_types, spec.type);
    actor.type_certainty = sure(!spec.inferred_type);
    if (!spec.level.empty()) actor.level = term(ecosystem_.framework.levels, spec.level);
    actor.level_certainty = sure(!spec.inferred_level);
    actor.country = spec.country;
    actor.gives_support = spec.gives_support;
    actor.certainty = sure(!spec.inferred);
    actor.source = spec.source;
    return *this;
}

Make& Make::offer(const std::string& actor, const Keys& support_types, const Keys& principles, const OfferSpec& spec) {
    auto& framework = ecosystem_.framework;
    Offer offer;
    offer.key = "o" + std::to_string(ecosystem_.offers.size() + 1);
    offer.actor = actor_id(actor);
    offer.name = spec.name.empty() ? Text(offer.key, offer.key) : Text(spec.name, spec.name);
    offer.support_types = {terms(framework.support_types, support_types), sure(!spec.inferred_support_types)};
    offer.principles = {terms(framework.principles, principles), sure(!spec.inferred_principles)};
    offer.phases = {terms(framework.phases, spec.phases), sure(!spec.inferred_phases)};
    offer.target_groups = {terms(framework.target_groups, spec.targets), sure(!spec.inferred_targets)};
    offer.gaps = {gap_ids(spec.gaps), sure(!spec.inferred_gaps)};
    offer.status = spec.status;
    offer.certainty = sure(!spec.inferred);
    offer.period = spec.period;
    offer.as_of = spec.as_of;
    offer.as_of_certainty = sure(!spec.inferred_as_of);
    if (!spec.example.empty()) offer.example = Text(spec.example, spec.example);
    offer.source = spec.source;
    ecosystem_.offers.push_back(offer);
    return *this;
}

Make& Make::link(const std::string& from, const std::string& to, const std::string& kind, const LinkSpec& spec) {
    Link link;
    link.key = "l" + std::to_string(ecosystem_.links.size() + 1);
    link.from = actor_id(from);
    link.to = actor_id(to);
    link.kind = term(ecosystem_.framework.link_kinds, kind);
    link.status = spec.status;
    link.certainty = sure(!spec.inferred);
    link.period = spec.period;
    link.source = spec.source;
    ecosystem_.links.push_back(link);
    return *this;
}

Make& Make::survey(const std::string& key, const std::vector<AnswerSpec>& answers, const std::string& principle) {
    SurveyStatement statement;
    statement.key = key;
    statement.label = Text(key, key);
    if (!principle.empty()) statement.principle = term(ecosystem_.framework.principles, principle);
    for (const auto& spec : answers) {
        SurveyAnswer answer;
        answer.answer = spec.answer;
        answer.label = Text(spec.answer, spec.answer);
        answer.percent = spec.percent;
        answer.certainty = spec.certainty;
        answer.lacking = spec.lacking;
        statement.answers.push_back(answer);
    }
    ecosystem_.survey.push_back(statement);
    return *this;
}

Make& Make::gap(const std::string& key, const std::string& principle, const GapSpec& spec) {
    Gap gap;
    gap.key = key;
    gap.principle = term(ecosystem_.framework.principles, principle);
    gap.label = Text(key, key);
    gap.evidence = spec.evidence;
    gap.evidence_inferred = spec.evidence_inferred;
    for (const auto& statement : spec.statements) gap.statements.terms.insert({position(ecosystem_.survey, statement)});
    gap.statements.certainty = sure(!spec.inferred_statements);
    for (const auto& type : spec.support_types)
        gap.support_types.terms.insert(term(ecosystem_.framework.support_types, type));
    gap.support_types.certainty = sure(!spec.inferred_support_types);
    gap.source = spec.source;
    ecosystem_.gaps.push_back(gap);
    return *this;
}

Make& Make::recommendation(const std::string& key, const RecommendationSpec& spec) {
    Recommendation recommendation;
    recommendation.key = key;
    recommendation.label = Text(key, key);
    recommendation.gaps = {gap_ids(spec.gaps), sure(!spec.inferred_gaps)};
    recommendation.gaps.unlisted.none = spec.answers_none;
    for (const auto& actor : spec.actors) recommendation.actors.push_back(actor_id(actor));
    if (!spec.lead.empty()) recommendation.lead = actor_id(spec.lead);
    recommendation.conclusions = spec.conclusions;
    recommendation.source = spec.source;
    ecosystem_.recommendations.push_back(recommendation);
    return *this;
}

ActorId Make::actor_id(const std::string& key) {
    for (std::uint32_t i = 0; i < ecosystem_.actors.size(); ++i)
        if (ecosystem_.actors[i].key == key) return {i};
    Actor actor;
    actor.key = key;
    actor.name = Text(key, key);
    ecosystem_.actors.push_back(actor);
    return {static_cast<std::uint32_t>(ecosystem_.actors.size() - 1)};
}

TermSet<GapTag> Make::gap_ids(const Keys& keys) const {
    TermSet<GapTag> set;
    for (const auto& key : keys) set.insert({position(ecosystem_.gaps, key)});
    return set;
}

}  // namespace ecomap::test
