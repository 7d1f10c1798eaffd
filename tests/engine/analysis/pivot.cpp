#include "engine/analysis/pivot.hpp"

#include "tests/support/make.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace ecomap;
using ecomap::test::Keys;
using ecomap::test::Make;

namespace {

constexpr std::array dimensions{Dimension::support_type, Dimension::principle, Dimension::target,
                                Dimension::level,        Dimension::phase,     Dimension::actor_type};

Axis with_unknown(Dimension dimension) { return {dimension, Unknown::own_line}; }

/// Anything may be unknown, inferred, of a category or not of today.
Ecosystem random_map(std::uint32_t seed) {
    Random random(seed);
    Make m;
    m.support_types("s0", "s1", "s2").principles("p0", "p1", "p2", "p3").phases("f0", "f1").levels("l0", "l1");
    m.target_groups("g0", "g1", "g2").umbrella("public", {"g0", "g1"}).actor_types("t0", "t1", "t2");
    const auto maybe = [&](std::uint32_t of) { return random.below(of) == 0; };
    const auto one = [&](const char* letter, std::uint32_t terms) {
        return maybe(3) ? std::string() : letter + std::to_string(random.below(terms));
    };
    const auto some = [&](const char* letter, std::uint32_t terms) {
        Keys chosen;
        for (std::uint32_t i = 0; i < terms; ++i)
            if (maybe(3)) chosen.push_back(letter + std::to_string(i));
        return chosen;
    };
    for (int i = 0; i < 8; ++i)
        m.actor("a" + std::to_string(i), {.type = one("t", 3),
                                          .node_class = maybe(5) ? NodeClass::category : NodeClass::organisation,
                                          .level = one("l", 2),
                                          .inferred_level = maybe(3),
                                          .inferred_type = maybe(3)});
    for (auto i = random.below(40); i > 0; --i) {
        auto targets = some("g", 3);
        if (maybe(4)) targets.push_back("public");
        m.offer("a" + std::to_string(random.below(8)), some("s", 3), some("p", 4),
                {.status = maybe(6) ? Status::could : Status::today,
                 .inferred = maybe(3),
                 .inferred_support_types = maybe(3),
                 .inferred_principles = maybe(3),
                 .inferred_phases = maybe(3),
                 .inferred_targets = maybe(3),
                 .targets = targets,
                 .phases = some("f", 2)});
    }
    return m.done();
}

// ---- the naive twin: everything by key, cell by cell -----------------------------------------------------------

struct Classified {
    std::set<std::string> keys;
    bool stated = true;
};

template <class Tag>
Classified classified(const TermSet<Tag>& terms, const Vocabulary<Tag>& vocabulary, Certainty certainty) {
    Classified found{{}, is_stated(certainty)};
    for (auto id : terms) found.keys.insert(vocabulary[id].key);
    return found;
}

Classified classified(const Ecosystem& map, const Offer& offer, Dimension dimension) {
    const auto& [framework, actor] = std::tie(map.framework, map[offer.actor]);
    switch (dimension) {
        case Dimension::support_type:
            return classified(offer.support_types.terms, framework.support_types, offer.support_types.certainty);
        case Dimension::principle:
            return classified(offer.principles.terms, framework.principles, offer.principles.certainty);
        case Dimension::phase:
            return classified(offer.phases.terms, framework.phases, offer.phases.certainty);
        case Dimension::target: {
            auto found = classified(offer.target_groups.terms, framework.target_groups, offer.target_groups.certainty);
            if (found.keys.erase("public") > 0) found.keys.insert({"g0", "g1"});
            return found;
        }
        case Dimension::level:
            return actor.level ? Classified{{framework.levels[*actor.level].key}, is_stated(actor.level_certainty)}
                               : Classified{};
        case Dimension::actor_type:
            return actor.type ? Classified{{framework.actor_types[*actor.type].key}, is_stated(actor.type_certainty)}
                              : Classified{};
    }
    return {};
}

/// An actor's offers in a place, and whether any of them is stated all through.
struct Held {
    std::set<std::string> offers;
    bool stated = false;
    bool operator==(const Held&) const = default;
};
using There = std::map<std::string, Held>;  // by actor

/// What one side asks of an offer: a term's key, "" for unknown, or nothing but to be in some line.
using Asked = std::optional<std::string>;

bool is_there(Classified& found, const Asked& asked, Unknown unknown) {
    if (found.keys.empty()) {
        found.stated = true;
        if (unknown == Unknown::own_line) found.keys.insert("");
    }
    return asked ? found.keys.count(*asked) > 0 : !found.keys.empty();
}

There naive(const Ecosystem& map, const Axis& rows, const Axis& columns, const Asked& row, const Asked& column) {
    There there;
    for (const auto& offer : map.offers) {
        auto down = classified(map, offer, rows.dimension), across = classified(map, offer, columns.dimension);
        if (offer.status != Status::today || !is_there(down, row, rows.unknown)) continue;
        if (!is_there(across, column, columns.unknown)) continue;
        auto& held = there[map[offer.actor].key];
        held.offers.insert(offer.key);
        held.stated = held.stated || (is_stated(offer.certainty) && down.stated && across.stated);
    }
    return there;
}

There found(const Ecosystem& map, const Occupancy& occupancy) {
    There there;
    for (const auto* list : {&occupancy.actors, &occupancy.categories})
        for (const auto& presence : *list) {
            auto& held = there[map[presence.actor].key];
            held.stated = presence.stated;
            for (auto offer : presence.offers) held.offers.insert(map[offer].key);
        }
    return there;
}

std::string key_of(const PivotLine& line) { return line.term ? line.term->key : ""; }

std::size_t naive_offers(const Ecosystem& map, const Axis& rows, const std::string& key, const Axis* lacking) {
    return static_cast<std::size_t>(std::count_if(map.offers.begin(), map.offers.end(), [&](const Offer& offer) {
        auto keys = classified(map, offer, rows.dimension).keys;
        if (keys.empty()) keys.insert("");
        return offer.status == Status::today && keys.count(key) > 0 &&
               (!lacking || classified(map, offer, lacking->dimension).keys.empty());
    }));
}

void check_lines(const Ecosystem& map, const std::vector<PivotLine>& lines, const Axis& axis, const Axis& other) {
    const auto terms = terms_of(map.framework, axis.dimension).size();
    const bool has_unknown = axis.unknown == Unknown::own_line && naive_offers(map, axis, "", nullptr) > 0;
    REQUIRE(lines.size() == terms + has_unknown);
    for (const auto& line : lines) {
        CHECK(found(map, line.all) == naive(map, axis, other, key_of(line), std::nullopt));
        CHECK(line.offers == naive_offers(map, axis, key_of(line), nullptr));
        CHECK(line.half_known == naive_offers(map, axis, key_of(line), &other));
    }
}

void check(const Ecosystem& map, const Axis& rows, const Axis& columns) {
    CAPTURE(to_string(rows.dimension), to_string(columns.dimension));
    const auto table = pivot(map, rows, columns);
    check_lines(map, table.rows, rows, columns);
    check_lines(map, table.columns, columns, rows);
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            CHECK(found(map, table.at(r, c)) ==
                  naive(map, rows, columns, key_of(table.rows[r]), key_of(table.columns[c])));
    const auto all = naive(map, rows, columns, std::nullopt, std::nullopt);
    CHECK(found(map, table.all) == all);
    std::size_t placed = 0;
    for (const auto& [actor, held] : all) placed += held.offers.size();
    CHECK(table.offers.size() - table.unclassified.size() == placed);
    CHECK(table.unknown == naive_offers(map, rows, "", &columns));
}

}  // namespace

TEST_CASE("a pivot of any two dimensions has in each cell and total who a naive count finds there") {
    for (std::uint32_t seed = 0; seed < 6; ++seed) {
        const auto map = random_map(seed);
        for (auto rows : dimensions)
            for (auto columns : dimensions)
                for (auto row_unknown : {Unknown::left_out, Unknown::own_line})
                    for (auto column_unknown : {Unknown::left_out, Unknown::own_line})
                        check(map, {rows, row_unknown}, {columns, column_unknown});
    }
}

TEST_CASE("a pivot without columns has the totals of its rows") {
    const auto map = random_map(11);
    for (auto dimension : dimensions) {
        const auto table = pivot(map, with_unknown(dimension));
        CHECK(table.cells.empty());
        CHECK(table.unclassified.empty());
        for (const auto& line : table.rows) {
            CHECK(line.offers == naive_offers(map, dimension, key_of(line), nullptr));
            CHECK(line.half_known == 0);
            CHECK(found(map, line.all) ==
                  naive(map, with_unknown(dimension), with_unknown(dimension), key_of(line), key_of(line)));
        }
        const auto offers = offers_by_term(map, dimension);
        for (std::size_t i = 0; i < offers.size(); ++i) CHECK(offers[i] == table.rows[i].offers);
        CHECK(pivot(map, dimension).unclassified.size() == naive_offers(map, dimension, "", nullptr));
    }
}

TEST_CASE("slices share rows and columns, and together hold what the whole table does") {
    for (std::uint32_t seed = 20; seed < 24; ++seed) {
        const auto map = random_map(seed);
        const Axis rows = Dimension::support_type, columns = with_unknown(Dimension::principle);
        const auto whole = pivot(map, rows, columns);
        for (auto by : {Dimension::phase, Dimension::target, Dimension::level, Dimension::actor_type}) {
            const auto slices = pivot_by(map, rows, columns, by);
            CHECK(slices.size() == pivot(map, with_unknown(by)).rows.size());
            std::vector<There> together(whole.cells.size());
            for (const auto& slice : slices) {
                REQUIRE(slice.table.cells.size() == whole.cells.size());
                for (std::size_t i = 0; i < whole.cells.size(); ++i)
                    for (const auto& [actor, held] : found(map, slice.table.cells[i])) {
                        CHECK((!held.stated || found(map, whole.cells[i])[actor].stated));
                        together[i][actor].offers.insert(held.offers.begin(), held.offers.end());
                    }
            }
            for (std::size_t i = 0; i < whole.cells.size(); ++i) {
                const auto there = found(map, whole.cells[i]);
                REQUIRE(there.size() == together[i].size());
                for (const auto& [actor, held] : there) CHECK(together[i][actor].offers == held.offers);
            }
        }
    }
}

TEST_CASE("rows and columns changed for each other change nothing else") {
    const auto map = random_map(30);
    const auto one = pivot(map, with_unknown(Dimension::phase), Dimension::principle);
    const auto other = pivot(map, Dimension::principle, with_unknown(Dimension::phase));
    CHECK(found(map, one.all) == found(map, other.all));
    for (std::size_t r = 0; r < one.rows.size(); ++r)
        for (std::size_t c = 0; c < one.columns.size(); ++c)
            CHECK(found(map, one.at(r, c)) == found(map, other.at(c, r)));
}

TEST_CASE("the order of the tables' rows changes nothing, and a row given twice no count of actors") {
    const auto map = random_map(40);
    auto turned = map, doubled = map;
    std::reverse(turned.offers.begin(), turned.offers.end());
    for (auto offer : map.offers) {
        offer.key += "_again";
        doubled.offers.push_back(offer);
    }
    for (auto columns : dimensions) {
        const auto is = pivot(map, Dimension::principle, with_unknown(columns));
        const auto after = pivot(turned, Dimension::principle, with_unknown(columns));
        const auto twice = pivot(doubled, Dimension::principle, with_unknown(columns));
        REQUIRE(is.cells.size() == twice.cells.size());
        for (std::size_t i = 0; i < is.cells.size(); ++i) {
            CHECK(found(map, is.cells[i]) == found(turned, after.cells[i]));
            CHECK(is.cells[i].count() == twice.cells[i].count());
            CHECK(is.cells[i].stated() == twice.cells[i].stated());
        }
        CHECK(twice.unclassified.size() == 2 * is.unclassified.size());
        for (std::size_t r = 0; r < is.rows.size(); ++r) CHECK(twice.rows[r].offers == 2 * is.rows[r].offers);
    }
}

TEST_CASE("offers that lack a dimension stand in a line of their own, and only then is there one") {
    Make make;
    make.phases("idé", "test").offer("a", {"F"}, {"p1"}, {.phases = {"idé"}});
    CHECK(pivot(make.done(), with_unknown(Dimension::phase), Dimension::support_type).rows.size() == 2);
    make.offer("b", {"F"}, {"p1"});
    auto table = pivot(make.done(), with_unknown(Dimension::phase), Dimension::support_type);
    REQUIRE(table.rows.size() == 3);
    CHECK_FALSE(table.rows[2].term);
    CHECK_FALSE(table.rows[2].is_covered());
    CHECK(table.at(2, 0).count() == 1);
    CHECK(table.at(1, 0).empty());
    CHECK(table.columns[0].half_known == 1);
}

TEST_CASE("totals are distinct actors, not sums of cells") {
    Make make;
    make.offer("a", {"F", "T"}, {"p1", "p2"}).offer("b", {"F"}, {"p1"});
    auto table = pivot(make.done(), Dimension::support_type, Dimension::principle);
    CHECK(table.rows[0].all.count() == 2);
    CHECK(table.columns[0].all.count() == 2);
    CHECK(table.all.count() == 2);
}

TEST_CASE("offers of one's own choice are counted the same way") {
    Make make;
    make.offer("a", {"F"}, {"p1"}).offer("b", {"F"}, {"p1"}, {.status = Status::could});
    auto map = make.done();
    auto table = pivot(map, offers_of(map, std::vector{Status::could}), Dimension::support_type, Dimension::principle);
    CHECK(found(map, table.at(0, 0)) == There{{"b", {{"o2"}, true}}});
}

TEST_CASE("an offer that a draw holds twice counts twice, in however many cells it stands") {
    Make m;
    m.support_types("F", "M").principles("p1", "p2");
    auto map = m.offer("a", {"F", "M"}, {"p1", "p2"}).done();
    map.offers.push_back(map.offers.front());  // of the same key
    const auto table = pivot(map, Dimension::support_type, Dimension::principle);
    for (const auto* there : {&table.all, &table.rows.front().all, &table.columns.front().all, &table.cells.front()})
        CHECK(there->actors.front().offers == std::vector<OfferId>{{0}, {1}});
}

TEST_CASE("a map of nothing gives a table of nothing") {
    auto table = pivot(Ecosystem{}, with_unknown(Dimension::level), with_unknown(Dimension::phase));
    CHECK(table.cells.empty());
    CHECK(table.all.empty());
    CHECK(pivot_by(Ecosystem{}, Dimension::level, Dimension::phase, Dimension::target).empty());
}
