// How the tables write a value of the model, what its cells may hold in the manual's words, and how sure it is: by
// type. Only columns.cpp needs to know.
#pragma once

#include "engine/model/digits.hpp"
#include "engine/model/ecosystem.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace ecomap::cell {

constexpr std::string_view noun(PrincipleId) { return "principles"; }
constexpr std::string_view noun(SupportTypeId) { return "support types"; }
constexpr std::string_view noun(ActorTypeId) { return "actor types"; }
constexpr std::string_view noun(TargetGroupId) { return "target groups"; }
constexpr std::string_view noun(LevelId) { return "levels"; }
constexpr std::string_view noun(PhaseId) { return "phases"; }
constexpr std::string_view noun(LinkKindId) { return "link kinds"; }
constexpr std::string_view noun(LinkFamilyId) { return "link families"; }
constexpr std::string_view noun(ActorId) { return "actors"; }
constexpr std::string_view noun(GapId) { return "gaps"; }
constexpr std::string_view noun(StatementId) { return "survey statements"; }

inline std::string keys_of(std::string_view things) { return "keys of " + std::string(things) + ", separated by `;`"; }

inline std::string allowed(const std::string&) { return "text"; }
inline std::string allowed(const Text&) { return "text"; }
inline std::string allowed(const std::vector<std::string>&) { return "texts, separated by `;`"; }
inline std::string allowed(const std::vector<EvidenceKind>&) { return "evidence words, separated by `;`"; }
inline std::string allowed(Certainty) { return "certainty word"; }
inline std::string allowed(Status) { return "status word"; }
inline std::string allowed(NodeClass) { return "node class, see below"; }
inline std::string allowed(SupportGiver) { return "`stated`, `implied`, `no`, `unknown`"; }
inline std::string allowed(bool) { return "`yes`, `no`"; }
inline std::string allowed(Dimension) {
    return "`support-type`, `principle`, `target-group`, `level`, `phase`, `actor-type`, or the map's own";
}
inline std::string allowed(TermsOf) { return "`offers`, `actors`"; }
inline std::string allowed(int) { return "whole number"; }
inline std::string allowed(double) { return "number"; }
inline std::string allowed(const Period&) { return "date, or `from/to`"; }
template <class Tag>
std::string allowed(Id<Tag>) {
    return "a key of " + std::string(noun(Id<Tag>()));
}
template <class Tag>
std::string allowed(const TermSet<Tag>&) {
    return keys_of(noun(Id<Tag>()));
}
template <class Tag>
std::string allowed(const std::vector<Id<Tag>>&) {
    return keys_of(noun(Id<Tag>()));
}
template <class Value>
std::string allowed(const std::optional<Value>&) {
    return allowed(Value());
}

/// Of a list that a source may say to be empty.
template <class List>
std::string allowed_or_none() {
    return allowed(List()) + ", or `" + std::string(none_word) + "`";
}

template <class Tag>
const std::string& key_of(const Ecosystem& map, Id<Tag> id) {
    if constexpr (requires { map[id]; }) return map[id].key;
    else {
        const auto& f = map.framework;
        return std::get<const Vocabulary<Tag>&>(std::tie(f.principles, f.support_types, f.actor_types, f.target_groups,
                                                         f.levels, f.phases, f.link_kinds, f.link_families))[id]
            .key;
    }
}

inline const std::string& key_of(const Ecosystem& map, TermOf term) {
    const auto& f = map.framework;
    switch (term.dimension) {
        case Dimension::support_type:
            return f.support_types[{term.id}].key;
        case Dimension::principle:
            return f.principles[{term.id}].key;
        case Dimension::target:
            return f.target_groups[{term.id}].key;
        case Dimension::level:
            return f.levels[{term.id}].key;
        case Dimension::phase:
            return f.phases[{term.id}].key;
        case Dimension::actor_type:
            return f.actor_types[{term.id}].key;
    }
    return f.own[*own_place(term.dimension)].terms[{term.id}].key;
}

inline Text written(const Ecosystem& /*map*/, const Text& text) { return text; }
inline std::string written(const Ecosystem& /*map*/, const std::string& text) { return text; }
inline std::string written(const Ecosystem& /*map*/, bool flag) { return flag ? "yes" : "no"; }
inline std::string written(const Ecosystem& /*map*/, double number) { return digits_of(number); }
/// A place in an order, from 1; 0 is none.
inline std::string written(const Ecosystem& /*map*/, int place) { return place == 0 ? "" : std::to_string(place); }
template <class Word>
requires std::is_enum_v<Word> std::string written(const Ecosystem& /*map*/, Word word) {
    return std::string(to_string(word));
}
inline std::string written(const Ecosystem& map, Dimension dimension) {
    return std::string(word_of(map.framework, dimension));
}
inline std::string written(const Ecosystem& /*map*/, const Date& date) { return to_string(date); }
inline std::string written(const Ecosystem& /*map*/, const Period& span) {
    auto end = [](const std::optional<Date>& date) { return date ? to_string(*date) : std::string(); };
    return span.start == span.end ? end(span.start) : end(span.start) + "/" + end(span.end);
}
template <class Tag>
std::string written(const Ecosystem& map, Id<Tag> id) {
    return key_of(map, id);
}
inline std::string written(const Ecosystem& map, TermOf term) { return key_of(map, term); }
template <class Value>
std::string written(const Ecosystem& map, const std::optional<Value>& value) {
    if (!value) return "";
    if constexpr (std::is_same_v<Value, int>) return std::to_string(*value);
    else return written(map, *value);
}
template <class List>
requires requires(const List& list) { *list.begin(); }
std::string written(const Ecosystem& map, const List& list) {
    std::string all;
    for (const auto& each : list) all += (all.empty() ? "" : ";") + written(map, each);
    return all;
}
/// In the order of their keys: two maps may order their terms differently.
template <class Tag>
std::string written(const Ecosystem& map, const TermSet<Tag>& terms) {
    std::set<std::string> keys;
    for (auto id : terms) keys.insert(key_of(map, id));
    return written(map, keys);
}

/// A list, and what is known of it when nothing stands in it.
template <class List>
struct Listing {
    const List& list;
    const Unlisted& unlisted;
};
template <class List>
std::string written(const Ecosystem& map, const Listing<List>& listing) {
    const bool none = entries_of(listing.list, listing.unlisted) == Entries::none;
    return none ? std::string(none_word) : written(map, listing.list);
}

// How sure a value is.

template <class Value>
bool is_there(const Value& value) {
    if constexpr (requires { value.unlisted; }) return entries_of(value.list, value.unlisted) != Entries::unknown;
    else if constexpr (requires { value.empty(); }) return !value.empty();
    else if constexpr (requires { value.has_value(); }) return value.has_value();
    else if constexpr (std::is_same_v<Value, int>) return value != 0;
    else if constexpr (std::is_same_v<Value, SupportGiver>) return value != SupportGiver::unknown;
    else return true;
}

template <class Value>
Certainty sure(const Value& value) {
    if constexpr (std::is_same_v<Value, Certainty>) return value;
    else if constexpr (std::is_same_v<Value, SupportGiver>)
        return value == SupportGiver::implied ? Certainty::inferred : Certainty::stated;
    else return Certainty::stated;
}

}  // namespace ecomap::cell
