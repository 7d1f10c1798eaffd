#include "engine/analysis/rankings.hpp"

#include "engine/analysis/network.hpp"
#include "engine/graph/betweenness.hpp"

#include <algorithm>
#include <numeric>

namespace ecomap {
namespace {

bool is_in(const std::vector<bool>& sample, std::size_t position) { return sample.empty() || sample[position]; }

template <class Row>
std::vector<std::size_t> by_key(const std::vector<Row>& rows) {
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return rows[a].key < rows[b].key; });
    return order;
}

std::vector<bool> drawn(const std::vector<std::size_t>& order, Random& random) {
    std::vector<bool> in(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        in[order[random.below(static_cast<std::uint32_t>(order.size()))]] = true;
    return in;
}

Scores& of(AllScores& scores, Ranking ranking) { return scores[static_cast<std::size_t>(ranking)]; }

}  // namespace

Rankings::Rankings(const Ecosystem& ecosystem, const Params& params)
    : params_(params),
      principles_(ecosystem.framework.principles.size()),
      offer_order_(by_key(ecosystem.offers)),
      link_order_(by_key(ecosystem.links)) {
    const auto& framework = ecosystem.framework;
    for (const auto& principle : framework.principles) principle_keys_.push_back(principle.key);
    for (const auto& type : framework.support_types)
        for (const auto& principle : framework.principles) cell_keys_.push_back(type.key + " " + principle.key);
    for (const auto& actor : ecosystem.actors) actor_keys_.push_back(actor.key);
    for (auto member : counted_offers(ecosystem)) {
        const auto& offer = ecosystem[member.offer];
        PlacedOffer placed{
            member.offer.value, offer.actor.value, ecosystem[offer.actor].node_class == NodeClass::category, {}};
        for (auto type : offer.support_types.terms)
            for (auto principle : offer.principles.terms)
                placed.cells.push_back(type.value * principles_ + principle.value);
        if (!placed.cells.empty()) placed_.push_back(std::move(placed));
    }
    auto found = severity(ecosystem, [&] {
        auto plain = params;
        plain.draws = 0;
        return plain;
    }());
    takers_known_ = found.gaps.takers_known;
    for (const auto& severe : found.severe) {
        GapFacts gap{severe.facts, ecosystem[severe.reported.gap].principle.value, {}};
        for (const auto& presence : severe.reported.takers.actors)
            for (auto offer : presence.offers) gap.takers.push_back({offer.value, presence.actor.value});
        gap_keys_.push_back(ecosystem[severe.reported.gap].key);
        gaps_.push_back(std::move(gap));
    }
    network_.about.statuses = ecosystem.about.statuses;
    network_.framework.link_kinds = framework.link_kinds;
    // Only what makes a network, since every draw takes a copy.
    for (const auto& actor : ecosystem.actors) network_.actors.emplace_back().node_class = actor.node_class;
    for (const auto& link : ecosystem.links) {
        Link bare;
        bare.from = link.from, bare.to = link.to, bare.kind = link.kind, bare.status = link.status;
        network_.links.push_back(std::move(bare));
    }
}

void Rankings::count_cells(const Sample& sample, AllScores& scores) const {
    std::vector<std::vector<bool>> in_cell(cell_keys_.size());
    std::vector<bool> has_category(cell_keys_.size());
    for (const auto& placed : placed_) {
        if (!is_in(sample.offers, placed.offer)) continue;
        for (auto cell : placed.cells) {
            if (placed.is_category) has_category[cell] = true;
            else {
                in_cell[cell].resize(actor_keys_.size());
                in_cell[cell][placed.actor] = true;
            }
        }
    }
    std::vector<std::size_t> breadth(actor_keys_.size()), alone(actor_keys_.size());
    std::vector<std::vector<bool>> in_principle(principles_, std::vector<bool>(actor_keys_.size()));
    for (std::size_t cell = 0; cell < in_cell.size(); ++cell) {
        std::size_t count = 0, last = 0;
        for (std::size_t actor = 0; actor < in_cell[cell].size(); ++actor) {
            if (!in_cell[cell][actor]) continue;
            ++count;
            ++breadth[actor];
            in_principle[cell % principles_][actor] = true;
            last = actor;
        }
        if (count == 1 && !has_category[cell]) ++alone[last];
        if (count > 0 || !has_category[cell]) of(scores, Ranking::cells)[cell_keys_[cell]] = static_cast<double>(count);
    }
    for (std::size_t principle = 0; principle < principles_; ++principle) {
        const auto& there = in_principle[principle];
        of(scores, Ranking::principles)[principle_keys_[principle]] =
            static_cast<double>(std::count(there.begin(), there.end(), true));
    }
    for (std::size_t actor = 0; actor < breadth.size(); ++actor) {
        if (breadth[actor] == 0) continue;
        of(scores, Ranking::breadth)[actor_keys_[actor]] = static_cast<double>(breadth[actor]);
        of(scores, Ranking::criticality)[actor_keys_[actor]] = static_cast<double>(alone[actor]);
    }
}

void Rankings::score_gaps(const Sample& sample, AllScores& scores) const {
    std::vector<Parts> parts;
    for (const auto& gap : gaps_) {
        auto facts = gap.facts;
        facts.offering = static_cast<std::size_t>(of(scores, Ranking::principles)[principle_keys_[gap.principle]]);
        facts.actors = of(scores, Ranking::breadth).size();
        std::vector<std::uint32_t> takers;
        for (const auto& [offer, actor] : gap.takers)
            if (is_in(sample.offers, offer)) takers.push_back(actor);
        std::sort(takers.begin(), takers.end());
        auto count = static_cast<std::size_t>(std::unique(takers.begin(), takers.end()) - takers.begin());
        facts.takers = takers_known_ ? std::optional(count) : std::nullopt;
        parts.push_back(parts_of(facts));
    }
    auto ranks = weighted_ranks(parts, severity_weights(params_), 0, 0);
    for (std::size_t i = 0; i < ranks.size(); ++i)
        if (ranks[i].score) of(scores, Ranking::severity)[gap_keys_[i]] = *ranks[i].score;
}

void Rankings::score_network(const Sample& sample, AllScores& scores) const {
    Ecosystem part;
    const Ecosystem* map = &network_;
    if (!sample.links.empty()) {
        part = network_;
        part.links.clear();
        for (std::size_t i = 0; i < network_.links.size(); ++i)
            if (sample.links[i]) part.links.push_back(network_.links[i]);
        map = &part;
    }
    auto network = collaboration_network(*map, params_);
    auto values = normalised_betweenness(network.graph, betweenness(network.graph));
    for (std::size_t node = 0; node < values.size(); ++node)
        if (!network.category[node])
            of(scores, Ranking::betweenness)[actor_keys_[network.actors[node].value]] = values[node];
}

AllScores Rankings::scores(const Sample& sample) const {
    AllScores scores;
    count_cells(sample, scores);
    score_gaps(sample, scores);
    score_network(sample, scores);
    return scores;
}

Sample Rankings::resample(Random& random) const {
    auto offers = drawn(offer_order_, random);
    return {std::move(offers), drawn(link_order_, random)};
}

}  // namespace ecomap
