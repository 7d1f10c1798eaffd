#include "engine/analysis/certainty/drawing.hpp"

#include "engine/analysis/certainty/beyond_doubt.hpp"
#include "engine/analysis/certainty/ranked.hpp"
#include "engine/analysis/certainty/resample.hpp"
#include "engine/graph/bipartite/extinction.hpp"
#include "engine/process/shared_parts.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <tuple>

namespace ecomap {
namespace {

/// What the draws of a chunk said, draw by draw, of each ranking that takes it and each of its things.
struct Chunk {
    std::vector<std::uint32_t> ranks;
    std::vector<double> scores;  // not a number: none

    auto vectors() { return std::tie(ranks, scores); }
};

constexpr std::size_t of_a_chunk = 10;  // draws; every look is at the end of one
static_assert(first_look % of_a_chunk == 0);

/// What the draws said of the things of one ranking, draw by draw.
class Drawn {
public:
    Drawn(const SureRanking& sure, std::size_t asked)
        : sure_(&sure), limit_(std::min(asked, sure.ranking->most_draws)), ascending_(sure.things.size()) {
        if (sure.ranking->most_draws == 0) limit_ = asked;
        std::iota(ascending_.begin(), ascending_.end(), std::size_t{0});
        std::sort(ascending_.begin(), ascending_.end(),
                  [&](auto a, auto b) { return sure.things[a].thing < sure.things[b].thing; });
    }

    bool takes(std::size_t draw) const { return draw < limit_ && !is_clear_; }
    std::size_t limit() const { return limit_; }
    std::size_t draws() const { return draws_; }
    const Ranking& ranking() const { return *sure_->ranking; }

    /// Makes room for the draws before `end`.
    void make_room(std::size_t end) {
        draws_ = std::min(end, limit_);
        ranks_.resize(draws_ * things());
        scores_.resize(draws_ * things());
    }
    /// Goes through the things and the scores of a draw side by side, both ascending; adds to `chunk`.
    void measure(const Ranked& ranked, Chunk& chunk) const {
        const auto from = chunk.ranks.size();
        chunk.ranks.resize(from + things());
        chunk.scores.resize(from + things());
        std::size_t at = 0;
        for (auto k : ascending_) {
            const auto thing = sure_->things[k].thing;
            while (at < ranked.scores().size() && ranked.scores()[at].thing < thing) ++at;
            const bool is_there = at < ranked.scores().size() && ranked.scores()[at].thing == thing;
            const auto rank = is_there ? ranked.ranks()[at] : ranked.last();
            chunk.ranks[from + k] = static_cast<std::uint32_t>(rank);
            chunk.scores[from + k] = is_there ? ranked.scores()[at].score : std::numeric_limits<double>::quiet_NaN();
        }
    }
    /// Takes what measure() added of a draw to a chunk, from its place `at` on, which moves behind it.
    void note(std::size_t draw, const Chunk& chunk, std::size_t& at) {
        for (std::size_t k = 0; k < things(); ++k, ++at) {
            ranks_[draw * things() + k] = chunk.ranks[at];
            scores_[draw * things() + k] = chunk.scores[at];
        }
    }
    /// Takes no more draws when the answer is clear.
    void look() {
        is_clear_ = is_clear_ || sure_->leaders.empty() || is_beyond_doubt(first_draws(ranks_of_thing(0)), draws_);
    }
    void sum_up(SureRanking& sure) const {
        sure.draws = draws_;
        sure.most_draws = limit_;
        for (std::size_t k = 0; draws_ > 0 && k < things(); ++k) {
            auto& thing = sure.things[k];
            const auto ranks = ranks_of_thing(k), scores = scores_of_thing(k);
            thing.drawn_best = static_cast<std::size_t>(*quantile_of(ranks, 0.05));
            thing.drawn_worst = static_cast<std::size_t>(*quantile_of(ranks, 0.95));
            thing.drawn_low = quantile_of(scores, 0.05);
            thing.drawn_high = quantile_of(scores, 0.95);
            thing.first_draws = first_draws(ranks);
        }
    }

private:
    const SureRanking* sure_;
    std::size_t limit_, draws_ = 0;
    bool is_clear_ = false;
    std::vector<std::size_t> ascending_;  // positions of the things by their number
    std::vector<std::uint32_t> ranks_;    // draw by draw, of each thing
    std::vector<double> scores_;          // not a number: none

    std::size_t things() const { return ascending_.size(); }
    static std::size_t first_draws(const std::vector<double>& ranks) {
        return static_cast<std::size_t>(std::count(ranks.begin(), ranks.end(), 1.0));
    }
    std::vector<double> ranks_of_thing(std::size_t k) const {
        std::vector<double> ranks;
        for (std::size_t draw = 0; draw < draws_; ++draw) ranks.push_back(ranks_[draw * things() + k]);
        return ranks;
    }
    std::vector<double> scores_of_thing(std::size_t k) const {
        std::vector<double> scores;
        for (std::size_t draw = 0; draw < draws_; ++draw)
            if (const auto score = scores_[draw * things() + k]; !std::isnan(score)) scores.push_back(score);
        return scores;
    }
};

/// The draws from `begin` to before `end`, of one chunk.
Chunk draw_chunk(const Deck& deck, const Params& params, std::size_t begin, std::size_t end,
                 const std::vector<Drawn>& drawn) {
    Chunk chunk;
    Resample resample(deck, Random(params.seed + begin / of_a_chunk * 0x9E3779B97F4A7C15U).next());
    for (auto draw = begin; draw < end; ++draw) {
        MeasuredMap map(resample.draw(), params);
        for (const auto& one : drawn)
            if (one.takes(draw)) one.measure(Ranked(one.ranking(), scores_of(one.ranking(), map)), chunk);
    }
    return chunk;
}

void note_chunk(const Chunk& chunk, std::size_t begin, std::size_t end, std::vector<Drawn>& drawn) {
    std::size_t at = 0;
    for (auto draw = begin; draw < end; ++draw)
        for (auto& one : drawn)
            if (one.takes(draw)) one.note(draw, chunk, at);
}

}  // namespace

void draw_anew(const Ecosystem& ecosystem, const Params& params, std::vector<SureRanking>& rankings) {
    std::vector<Drawn> drawn;
    for (const auto& sure : rankings)
        if (!sure.things.empty()) drawn.emplace_back(sure, params.draws);
    const Deck deck(ecosystem);
    for (std::size_t begin = 0, end = first_look; begin < params.draws; begin = end, end *= 2) {
        end = std::min(end, params.draws);
        std::size_t last = begin;
        for (auto& one : drawn)
            if (one.takes(begin)) one.make_room(end), last = std::max(last, one.draws());
        const auto from = [&](std::size_t chunk) { return std::min(begin + chunk * of_a_chunk, last); };
        const auto chunks =
            shared_parts<Chunk>((last - begin + of_a_chunk - 1) / of_a_chunk, params.threads,
                                [&](std::size_t i) { return draw_chunk(deck, params, from(i), from(i + 1), drawn); });
        for (std::size_t i = 0; i < chunks.size(); ++i) note_chunk(chunks[i], from(i), from(i + 1), drawn);
        for (auto& one : drawn)
            if (!params.all_draws && one.takes(end)) one.look();
    }
    std::size_t next = 0;
    for (auto& sure : rankings)
        if (!sure.things.empty()) drawn[next++].sum_up(sure);
}

}  // namespace ecomap
