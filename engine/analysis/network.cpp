#include "engine/analysis/network.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/cells.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/graph/degree.hpp"

#include <algorithm>

namespace ecomap {
namespace {

std::size_t categories(const Collaboration& network) {
    return static_cast<std::size_t>(std::count(network.category.begin(), network.category.end(), true));
}

std::string isolates(const Collaboration& network, std::string_view language) {
    auto nodes = network.actors.size();
    auto degree = degrees(network.graph);
    std::size_t alone = 0, alone_categories = 0;
    for (std::size_t node = 0; node < nodes; ++node) {
        alone += degree[node] == 0;
        alone_categories += degree[node] == 0 && network.category[node];
    }
    if (nodes == 0) return std::string(choose(language, "Nätverket är tomt.", "The network is empty."));
    if (nodes == 1 && alone_categories == 0)
        return std::string(choose(language, "Den enda aktören saknar länkar.", "The only actor has no links."));
    auto all = count_nodes(nodes, network, language);
    if (alone == 0)
        return std::string(choose(language, "Alla ", "All ")) + all +
               std::string(choose(language, " har minst en länk.", " have at least one link."));
    std::string line = std::to_string(alone) + std::string(choose(language, " av ", " of ")) + all;
    line += choose(language, " saknar länkar", alone == 1 ? " has no links" : " have no links");
    if (alone_categories > 0) {
        line += ": " + plural(alone - alone_categories, choose(language, "aktör", "actor"),
                              choose(language, "aktörer", "actors"));
        line += choose(language, " och ", " and ");
        line += plural(alone_categories, choose(language, "kategori", "category"),
                       choose(language, "kategorier", "categories"));
    }
    return line + ".";
}

}  // namespace

Collaboration collaboration_network(const Ecosystem& ecosystem, const Params& params, Direction direction) {
    CollaborationOptions options;
    options.statuses = counted_statuses(ecosystem);
    options.with_events = params.with_events;
    options.direction = direction;
    return project_collaboration(ecosystem, options);
}

std::vector<Text> network_notes(const Ecosystem& ecosystem, const Collaboration& network) {
    std::vector<Text> notes;
    notes.push_back(in_both([&](std::string_view language) {
        std::vector<std::string> words;
        for (Status status : counted_statuses(ecosystem)) words.push_back(status_word(status, language));
        std::string line(choose(language, "Länkar med status ", "Links of status "));
        line += join_list(words, language);
        line += choose(language, " räknas: ", " count: ");
        line += plural(network.links, choose(language, "länk", "link"), choose(language, "länkar", "links"));
        line += choose(language, " i ", " in ");
        line += plural(network.graph.edge_count(), choose(language, "band", "tie"), choose(language, "band", "ties"));
        line += choose(language, " (flera länkar mellan samma två är ett band).",
                       " (several links between the same two are one tie).");
        return line;
    }));
    if (network.left_events > 0)
        notes.push_back(in_both([&](std::string_view language) {
            auto events = plural(network.left_events, choose(language, "händelse", "event"),
                                 choose(language, "händelser", "events"));
            auto links =
                plural(network.left_links, choose(language, "länk", "link"), choose(language, "länkar", "links"));
            return language == "sv"
                       ? events + " med " + links + " är utelämnade: att delta i samma händelse är ett svagt band."
                       : events + " with " + links + (network.left_events == 1 ? " is" : " are") +
                             " left out: taking part in the same event is a weak tie.";
        }));
    if (auto count = categories(network); count > 0)
        notes.push_back(in_both([&](std::string_view language) {
            return plural(count, choose(language, "nod är en kategori", "node is a category"),
                          choose(language, "noder är kategorier", "nodes are categories")) +
                   std::string(choose(language, ", som står för många aktörer och räknas som en nod.",
                                      count == 1 ? ", which stands for many actors and counts as one node."
                                                 : ", which each stand for many actors and count as one node."));
        }));
    add_filter_note(notes, ecosystem.about);
    return notes;
}

std::string marked_name(const Actor& actor, std::string_view language) {
    std::string name(short_name(actor, language));
    if (actor.node_class == NodeClass::category) name += choose(language, " (kategori)", " (category)");
    if (actor.node_class == NodeClass::event) name += choose(language, " (händelse)", " (event)");
    if (actor.node_class == NodeClass::proposed) name += choose(language, " (föreslagen)", " (proposed)");
    return name;
}

Text marked_name(const Actor& actor) {
    return in_both([&](std::string_view language) { return marked_name(actor, language); });
}

std::string count_nodes(std::size_t count, const Collaboration& network, std::string_view language) {
    if (categories(network) > 0)
        return plural(count, choose(language, "nod", "node"), choose(language, "noder", "nodes"));
    return plural(count, choose(language, "aktör", "actor"), choose(language, "aktörer", "actors"));
}

Text isolates_sentence(const Collaboration& network) {
    return in_both([&](std::string_view language) { return isolates(network, language); });
}

}  // namespace ecomap
