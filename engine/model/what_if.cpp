#include "engine/model/what_if.hpp"

#include "engine/model/contains.hpp"
#include "engine/model/erase.hpp"

#include <algorithm>
#include <set>

namespace ecomap {
namespace {

/// Proposed actors that have come into being.
void found(Ecosystem& ecosystem, ActorId actor) {
    auto& node_class = ecosystem.actors[actor.value].node_class;
    if (node_class == NodeClass::proposed) node_class = NodeClass::organisation;
}

void take_as_today(Ecosystem& ecosystem, const std::vector<Status>& statuses) {
    bool asked_for = contains(statuses, Status::recommended);
    for (auto& offer : ecosystem.offers) {
        if (!contains(statuses, offer.status)) continue;
        offer.status = Status::today;
        if (asked_for) found(ecosystem, offer.actor);
    }
    for (auto& link : ecosystem.links) {
        if (!contains(statuses, link.status)) continue;
        link.status = Status::today;
        if (!asked_for) continue;
        found(ecosystem, link.from);
        found(ecosystem, link.to);
    }
}

}  // namespace

Ecosystem apply_what_if(Ecosystem then, const WhatIf& what_if) {
    then.provenance.what_if = joined(then.provenance.what_if, describe(what_if, then));
    const std::set<std::string_view> without(what_if.without.begin(), what_if.without.end());
    if (!without.empty()) keep_actors(then, [&](const Actor& actor) { return !without.contains(actor.key); });
    if (!what_if.as_today.empty()) take_as_today(then, what_if.as_today);
    return then;
}

Message describe(const WhatIf& what_if, const Ecosystem& ecosystem) {
    MessageList line{{}, Joining::dots}, names{{}, Joining::commas};
    for (const auto& key : what_if.without)
        if (auto actor = find_actor(ecosystem, key)) names.items.push_back(short_name(ecosystem[*actor]));
    if (!names.items.empty()) line.items.push_back({"what-if.without", {{"actors", std::move(names)}}});
    for (auto status : what_if.as_today) line.items.push_back({"what-if.as-today", {{"status", status_word(status)}}});
    return line.items.empty() ? Message() : Message(std::move(line));
}

}  // namespace ecomap
