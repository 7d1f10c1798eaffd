#include "engine/analysis/head_count.hpp"

namespace ecomap {

bool is_actor(const Actor& actor) {
    return actor.node_class != NodeClass::category && actor.node_class != NodeClass::event &&
           actor.node_class != NodeClass::proposed;
}

void HeadCount::add(const Actor& actor) {
    actors += is_actor(actor);
    categories += actor.node_class == NodeClass::category;
    events += actor.node_class == NodeClass::event;
    proposed += actor.node_class == NodeClass::proposed;
}

HeadCount head_count(const Ecosystem& ecosystem) {
    HeadCount count;
    for (const auto& actor : ecosystem.actors) count.add(actor);
    return count;
}

std::vector<Message> head_words(const HeadCount& count) {
    std::vector<Message> words;
    auto add = [&](const char* id, std::size_t number) {
        if (number > 0) words.push_back({id, {{"count", number}}});
    };
    add("count.actors", count.actors);
    add("count.categories", count.categories);
    add("count.events", count.events);
    add("count.proposed", count.proposed);
    if (words.empty()) words.push_back({"count.actors", {{"count", 0}}});
    return words;
}

}  // namespace ecomap
