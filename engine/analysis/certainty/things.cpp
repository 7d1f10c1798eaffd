#include "engine/analysis/certainty/things.hpp"

#include "engine/analysis/report_words.hpp"
#include "engine/analysis/support/cell_words.hpp"
#include "engine/analysis/support/support_matrix.hpp"

#include <algorithm>
#include <unordered_map>

namespace ecomap {
namespace {

std::uint32_t high(ThingId thing) { return static_cast<std::uint32_t>(thing >> 32); }
std::uint32_t low(ThingId thing) { return static_cast<std::uint32_t>(thing); }

CellPlace place_of(const Framework& framework, ThingId cell) { return place_at(framework, low(cell)); }

/// For each row of `part` its position in `whole`, by key.
template <class Row>
std::vector<std::uint32_t> positions(const std::vector<Row>& part, const std::vector<Row>& whole) {
    std::unordered_map<std::string_view, std::uint32_t> of;
    for (std::uint32_t i = 0; i < whole.size(); ++i) of.emplace(whole[i].key, i);
    std::vector<std::uint32_t> found;
    for (const auto& row : part) found.push_back(of.at(row.key));
    return found;
}

}  // namespace

ThingId pair_of(std::uint32_t one, std::uint32_t other) {
    auto [first, second] = std::minmax(one, other);
    return ThingId{first} << 32 | second;
}

ThingId actor_with(ActorId actor, std::uint32_t column) { return ThingId{actor.value} << 32 | column; }

ThingKind kind_of(Dimension dimension) {
    switch (dimension) {
        case Dimension::support_type:
            return ThingKind::support_type;
        case Dimension::principle:
            return ThingKind::principle;
        case Dimension::target:
            return ThingKind::target_group;
        case Dimension::phase:
            return ThingKind::phase;
        case Dimension::level:
            return ThingKind::level;
        case Dimension::actor_type:
            return ThingKind::actor_type;
    }
    return ThingKind::cell;
}

Things::Things(const Ecosystem& ecosystem, const Params& params)
    : ecosystem_(ecosystem),
      support_types_(terms_of(ecosystem.framework, Dimension::support_type)),
      principles_(terms_of(ecosystem.framework, Dimension::principle)),
      target_groups_(terms_of(ecosystem.framework, Dimension::target)),
      phases_(terms_of(ecosystem.framework, Dimension::phase)),
      levels_(terms_of(ecosystem.framework, Dimension::level)),
      columns_(columns_asked(ecosystem.framework, params)) {}

ThingKind Things::column_kind() const { return columns_ ? kind_of(*columns_) : ThingKind::cell; }

const std::vector<DimensionTerm>& Things::terms(ThingKind kind) const {
    switch (kind) {
        case ThingKind::principle:
            return principles_;
        case ThingKind::target_group:
            return target_groups_;
        case ThingKind::phase:
            return phases_;
        case ThingKind::level:
            return levels_;
        default:
            return support_types_;
    }
}

std::pair<ThingId, ThingId> Things::by_key(ThingId pair) const {
    const ThingId one = high(pair), other = low(pair);
    if (ecosystem_.actors[other].key < ecosystem_.actors[one].key) return {other, one};
    return {one, other};
}

std::string Things::key(ThingKind kind, ThingId thing) const {
    const auto& framework = ecosystem_.framework;
    switch (kind) {
        case ThingKind::actor:
            return ecosystem_.actors[thing].key;
        case ThingKind::actor_type:
            return thing < framework.actor_types.size() ? framework.actor_types[{low(thing)}].key : std::string();
        case ThingKind::cell:
            return cell_key(framework, place_of(framework, thing));
        case ThingKind::support:
            return key(column_kind(), thing);
        case ThingKind::gap:
            return ecosystem_.gaps[thing].key;
        case ThingKind::actor_pair: {
            const auto [first, second] = by_key(thing);
            return key(ThingKind::actor, first) + " + " + key(ThingKind::actor, second);
        }
        case ThingKind::support_pair:
            return key(column_kind(), high(thing)) + " + " + key(column_kind(), low(thing));
        case ThingKind::actor_support:
            return key(ThingKind::actor, high(thing)) + " + " + key(column_kind(), low(thing));
        default:
            return terms(kind)[thing].key;
    }
}

Message Things::name(ThingKind kind, ThingId thing) const {
    const auto& framework = ecosystem_.framework;
    switch (kind) {
        case ThingKind::actor:
            return marked_name(ecosystem_.actors[thing]);
        case ThingKind::actor_type:
            if (thing >= framework.actor_types.size()) return Message("things.unknown-type");
            return brief(framework.actor_types[{low(thing)}]);
        case ThingKind::cell:
            return cell_name(framework, place_of(framework, thing));
        case ThingKind::support:
            return name(column_kind(), thing);
        case ThingKind::gap:
            return ecosystem_.gaps[thing].label;
        case ThingKind::actor_pair: {
            const auto [first, second] = by_key(thing);
            return {"things.actor-pair",
                    {{"first", name(ThingKind::actor, first)}, {"second", name(ThingKind::actor, second)}}};
        }
        case ThingKind::support_pair:
            return {"things.support-pair",
                    {{"first", name(column_kind(), high(thing))}, {"second", name(column_kind(), low(thing))}}};
        case ThingKind::actor_support:
            return {"things.actor-support",
                    {{"actor", name(ThingKind::actor, high(thing))}, {"support", name(column_kind(), low(thing))}}};
        default:
            return terms(kind)[thing].short_label;
    }
}

std::string Things::label(ThingKind kind, ThingId thing, std::string_view language) const {
    const auto& framework = ecosystem_.framework;
    switch (kind) {
        case ThingKind::actor:
            return std::string(short_name(ecosystem_.actors[thing], language));
        case ThingKind::actor_type:
            if (thing >= framework.actor_types.size()) return {};
            return std::string(brief(framework.actor_types[{low(thing)}]).in(language));
        case ThingKind::cell: {
            const auto terms = terms_of(framework, place_of(framework, thing));
            const std::string row(terms.support_type_label.in(language)), column(terms.principle_label.in(language));
            return row + (row.empty() || column.empty() ? "" : " – ") + column;
        }
        case ThingKind::support:
            return label(column_kind(), thing, language);
        case ThingKind::gap:
            return std::string(ecosystem_.gaps[thing].label.in(language));
        case ThingKind::actor_pair: {
            const auto [first, second] = by_key(thing);
            return label(ThingKind::actor, first, language) + "–" + label(ThingKind::actor, second, language);
        }
        case ThingKind::support_pair:
            return label(column_kind(), high(thing), language) + " + " + label(column_kind(), low(thing), language);
        case ThingKind::actor_support:
            return label(ThingKind::actor, high(thing), language) + ": " + label(column_kind(), low(thing), language);
        default:
            return std::string(terms(kind)[thing].short_label.in(language));
    }
}

Renumbering::Renumbering(const Ecosystem& part, const Ecosystem& whole)
    : actors_(positions(part.actors, whole.actors)), gaps_(positions(part.gaps, whole.gaps)) {}

ThingId Renumbering::operator()(ThingKind kind, ThingId thing) const {
    switch (kind) {
        case ThingKind::actor:
            return actors_[thing];
        case ThingKind::gap:
            return gaps_[thing];
        case ThingKind::actor_pair:
            return pair_of(actors_[high(thing)], actors_[low(thing)]);
        case ThingKind::actor_support:
            return actor_with({actors_[high(thing)]}, low(thing));
        default:
            return thing;
    }
}

}  // namespace ecomap
