#include "engine/analysis/report_words.hpp"

#include "engine/analysis/head_count.hpp"

namespace ecomap {

Message in_our_languages(Message label) { return MessageList{{std::move(label)}}; }

Message marked_name(const Actor& actor) {
    if (is_actor(actor)) return short_name(actor);
    return {"network.marked-name", {{"name", short_name(actor)}, {"class", to_string(actor.node_class)}}};
}

std::string_view scope_of(const Ecosystem& ecosystem) {
    return ecosystem.provenance.filter.empty() ? "all" : "selection";
}

void add_filter_note(std::vector<Message>& notes, const Ecosystem& ecosystem) {
    const auto& filter = ecosystem.provenance.filter;
    if (!filter.empty()) notes.push_back({"note.filter", {{"filter", filter}}});
}

}  // namespace ecomap
