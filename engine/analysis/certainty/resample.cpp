#include "engine/analysis/certainty/resample.hpp"

#include <algorithm>

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
    strip(framework.link_kinds);
    strip(framework.link_families);
}

/// All but the offers and links, without words.
Ecosystem frame_of(const Ecosystem& ecosystem) {
    Ecosystem bare;
    bare.provenance.statuses = ecosystem.provenance.statuses;
    bare.framework = ecosystem.framework;
    strip(bare.framework);
    bare.actors = ecosystem.actors;
    for (auto& actor : bare.actors) {
        actor.name = actor.role = {};
        actor.abbreviation.clear();
        actor.aliases.clear();
    }
    bare.gaps = ecosystem.gaps;
    for (auto& gap : bare.gaps) gap.label = {};
    bare.survey = ecosystem.survey;
    for (auto& statement : bare.survey) statement.label = {};
    bare.recommendations = ecosystem.recommendations;
    for (auto& recommendation : bare.recommendations) recommendation.label = {};
    return bare;
}

template <class Row>
std::vector<Row> by_key(std::vector<Row> rows) {
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.key < b.key; });
    for (auto& row : rows) row.note = row.source = std::string();
    return rows;
}

template <class Row>
void draw_rows(const std::vector<Row>& from, Random& random, std::vector<Row>& drawn) {
    drawn.clear();
    for (std::size_t i = 0; i < from.size(); ++i)
        drawn.push_back(from[random.below(static_cast<std::uint32_t>(from.size()))]);
}

}  // namespace

Resample::Resample(const Ecosystem& ecosystem, std::uint64_t seed)
    : random_(seed), offers_(by_key(ecosystem.offers)), links_(by_key(ecosystem.links)), drawn_(frame_of(ecosystem)) {
    for (auto& offer : offers_) offer.name = offer.example = {};
}

const Ecosystem& Resample::draw() {
    draw_rows(offers_, random_, drawn_.offers);
    draw_rows(links_, random_, drawn_.links);
    return drawn_;
}

}  // namespace ecomap
