#include "render/exchange/plain_network.hpp"

#include <algorithm>
#include <tuple>

namespace ecomap {
namespace {

/// A status or certainty that is as of all is not said.
std::string unless_stated(Certainty certainty) {
    return certainty == Certainty::stated ? "" : std::string(to_string(certainty));
}

std::string day(const std::optional<Date>& date) { return date ? to_string(*date) : ""; }

template <class Tag>
std::string key_of(const Vocabulary<Tag>& vocabulary, const std::optional<Id<Tag>>& term) {
    return term ? vocabulary[*term].key : "";
}

const std::vector<std::string> node_fields{"type", "abbreviation", "level",  "country",  "website",
                                           "role", "class",        "source", "certainty"};
std::vector<std::string> values_of(const Actor& actor, const Framework& framework, std::string_view language) {
    const bool is_usual = actor.node_class == NodeClass::organisation;
    std::vector<std::string> values{key_of(framework.actor_types, actor.type),
                                    actor.abbreviation,
                                    key_of(framework.levels, actor.level),
                                    actor.country,
                                    actor.website,
                                    std::string(actor.role.in(language)),
                                    is_usual ? "" : std::string(to_string(actor.node_class)),
                                    actor.source,
                                    unless_stated(actor.certainty)};
    for (std::size_t place = 0; place < framework.own.size(); ++place) {
        auto& value = values.emplace_back();
        for (auto term : actor.own[place].terms)
            value += (value.empty() ? "" : ";") + framework.own[place].terms[term].key;
    }
    return values;
}

/// Those of every map, and the map's own dimensions.
std::vector<std::string> node_fields_of(const Framework& framework) {
    auto fields = node_fields;
    for (const auto& own : framework.own) fields.push_back(own.key);
    return fields;
}

// In these files the source of a link is the end it comes from, so where it is known from is another word.
const std::vector<std::string> edge_fields{"status", "since", "until", "reference", "note", "certainty"};
std::vector<std::string> values_of(const Link& link) {
    return {std::string(to_string(link.status)), day(link.period.start), day(link.period.end), *link.source, *link.note,
            unless_stated(link.certainty)};
}

/// The fields that any of `all` says, and only those.
template <class Things>
std::vector<std::string> said_fields(const std::vector<std::string>& fields, Things& all) {
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (std::any_of(all.begin(), all.end(), [&](const auto& each) { return !each.values[i].empty(); }))
            kept.push_back(i);
    auto only_kept = [&](const std::vector<std::string>& values) {
        std::vector<std::string> some;
        for (const auto i : kept) some.push_back(values[i]);
        return some;
    };
    for (auto& each : all) each.values = only_kept(each.values);
    return only_kept(fields);
}

}  // namespace

PlainNetwork plain_network(const Ecosystem& ecosystem, std::string_view language) {
    PlainNetwork network{ecosystem.about.name, std::string(ecosystem.about.title.in(language))};
    for (const auto& actor : ecosystem.actors)
        network.nodes.push_back(
            {actor.key, std::string(actor.name.in(language)), values_of(actor, ecosystem.framework, language)});
    for (const auto& link : ecosystem.links) {
        const auto& kind = ecosystem.framework.link_kinds[link.kind];
        network.edges.push_back(
            {ecosystem[link.from].key, ecosystem[link.to].key, kind.key, kind.directed, values_of(link)});
    }
    std::sort(network.nodes.begin(), network.nodes.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    std::sort(network.edges.begin(), network.edges.end(), [](const auto& a, const auto& b) {
        return std::tie(a.source, a.target, a.kind, a.values) < std::tie(b.source, b.target, b.kind, b.values);
    });
    network.node_fields = said_fields(node_fields_of(ecosystem.framework), network.nodes);
    network.edge_fields = said_fields(edge_fields, network.edges);
    return network;
}

}  // namespace ecomap
