#include "engine/analysis/certainty/resample.hpp"

#include "engine/analysis/certainty/bare_map.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ecomap {
namespace {

/// So that texts are in the order of the numbers; short enough for a string that takes no room of its own.
std::string ten_digits(std::size_t number) {
    auto digits = std::to_string(number);
    return std::string(10 - std::min<std::size_t>(digits.size(), 10), '0') + digits;
}

/// By key, with places for keys: those of equal key, of a map with faults, share one.
template <class Row>
std::vector<Row> by_key(std::vector<Row> rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.key < b.key; });
    std::string last;
    std::size_t place = 0;
    for (auto& row : rows) {
        if (row.key != last) ++place;
        last = std::exchange(row.key, ten_digits(place));
        row.source = std::string();
    }
    return rows;
}

/// In the room of the rows that were there.
template <class Row>
void draw_rows(const std::vector<Row>& from, Random& random, std::vector<Row>& drawn) {
    drawn.resize(from.size());
    for (auto& row : drawn) row = from[random.below(static_cast<std::uint32_t>(from.size()))];
}

/// What a draw starts with: all but what is drawn, and neither filters nor what the dataset says of itself.
Ecosystem frame_of(Ecosystem bare) {
    Ecosystem frame;
    frame.provenance.statuses = std::move(bare.provenance.statuses);
    frame.framework = std::move(bare.framework);
    frame.actors = std::move(bare.actors);
    frame.gaps = std::move(bare.gaps);
    frame.survey = std::move(bare.survey);
    frame.recommendations = std::move(bare.recommendations);
    return frame;
}

}  // namespace

Deck::Deck(const Ecosystem& ecosystem) {
    auto bare = bare_map(ecosystem);
    offers_ = by_key(std::move(bare.offers));
    links_ = by_key(std::move(bare.links));
    frame_ = frame_of(std::move(bare));
}

Resample::Resample(const Deck& deck, std::uint64_t seed) : deck_(deck), random_(seed), drawn_(deck.frame_) {}

const Ecosystem& Resample::draw() {
    draw_rows(deck_.offers_, random_, drawn_.offers);
    draw_rows(deck_.links_, random_, drawn_.links);
    return drawn_;
}

}  // namespace ecomap
