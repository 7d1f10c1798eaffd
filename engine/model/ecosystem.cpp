#include "engine/model/ecosystem.hpp"

#include "engine/model/contains.hpp"

#include <algorithm>

namespace ecomap {

// Compiled once, here: it holds every list of the model.
Ecosystem::Ecosystem() = default;
Ecosystem::Ecosystem(const Ecosystem&) = default;
Ecosystem::Ecosystem(Ecosystem&&) noexcept = default;
Ecosystem& Ecosystem::operator=(const Ecosystem&) = default;
Ecosystem& Ecosystem::operator=(Ecosystem&&) noexcept = default;
Ecosystem::~Ecosystem() = default;

bool Provenance::keeps(Status status) const {
    return statuses.empty() || std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

bool Selection::rules_out(TermOf term) const {
    const auto terms = asked.find(term.dimension);
    return terms != asked.end() && !terms->second.contains(term.id);
}

Origin origin_of(const Ecosystem& ecosystem) { return {ecosystem.about, ecosystem.provenance}; }

const Ecosystem& whole_of(const Ecosystem& ecosystem) {
    return ecosystem.selection.whole ? *ecosystem.selection.whole : ecosystem;
}

std::optional<ActorId> find_actor(const Ecosystem& ecosystem, std::string_view key) {
    auto first = [&](auto matches) -> std::optional<ActorId> {
        auto at = std::find_if(ecosystem.actors.begin(), ecosystem.actors.end(), matches);
        if (at == ecosystem.actors.end()) return std::nullopt;
        return ActorId{static_cast<std::uint32_t>(at - ecosystem.actors.begin())};
    };
    if (auto id = first([&](const Actor& actor) { return actor.key == key; })) return id;
    return first([&](const Actor& actor) { return actor.abbreviation == key || contains(actor.aliases, key); });
}

std::string_view order_language(const Ecosystem& ecosystem) {
    return ecosystem.about.languages.empty() ? std::string_view("sv") : ecosystem.about.languages.front();
}

Message joined(Message first, Message second) {
    if (first.empty() || second.empty()) return first.empty() ? second : first;
    return MessageList{{std::move(first), std::move(second)}, Joining::dots};
}

}  // namespace ecomap
