#include "render/view/network_words.hpp"

#include "engine/analysis/centrality.hpp"
#include "engine/analysis/phrase.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ecomap {
namespace {

struct Meaning {
    std::string_view key, swedish, english;
};

constexpr std::array meanings{
    Meaning{"degree", "antal kontakter", "number of contacts"},
    Meaning{"in_degree", "antal som har en länk till aktören", "number of those with a link to the actor"},
    Meaning{"out_degree", "antal som aktören har en länk till", "number of those the actor has a link to"},
    Meaning{"strength", "antal länkar", "number of links"},
    Meaning{"betweenness", "så stor del av de andras kortaste vägar går genom aktören",
            "share of the others' shortest ways that pass the actor"},
    Meaning{"harmonic", "hur nära alla andra, 0 till 1", "how near to all others, 0 to 1"},
    Meaning{"closeness", "hur nära alla andra, 0 till 1", "how near to all others, 0 to 1"},
    Meaning{"eigenvector", "knuten till dem som är centrala", "tied to those who are central"},
    Meaning{"pagerank", "så stor del av tiden är en vandrare hos aktören", "share of time a walker is at the actor"},
    Meaning{"core", "så många band har alla i den tätaste grupp aktören hör till",
            "so many ties has everyone in the densest group of the actor"},
};

/// Whether all hang together, when no single one can split them.
std::string without_cuts(const Web& web) {
    auto linked = static_cast<std::size_t>(
        std::count_if(web.degree.begin(), web.degree.end(), [](std::size_t degree) { return degree > 0; }));
    auto parts = static_cast<std::size_t>(
        std::count_if(web.parts.sizes.begin(), web.parts.sizes.end(), [](std::size_t size) { return size > 1; }));
    if (linked == 0) return web.text("Inga kopplingar att visa", "No ties to show");
    if (linked == 2) return web.text("En enda koppling är känd", "Only one tie is known");
    if (parts > 1)
        return web.text("Nätverket består av ", "The network is ") + std::to_string(parts) +
               web.text(" skilda delar", " separate parts") +
               web.text(" – ingen enskild kan dela dem ytterligare", " – no single one can split them further");
    return web.text("Ingen enskild håller ihop nätverket: ", "No single one holds the network together: ") +
           web.count(linked) + web.text(" hänger ihop även om en försvinner", " hang together even if one is gone");
}

}  // namespace

std::string network_headline(const Web& web, const std::vector<CutPoint>& cuts) {
    if (cuts.empty()) return without_cuts(web);
    const auto& cut = cuts.front();
    auto name = web.name(cut.node);
    auto parts = std::to_string(cut.parts.size());
    auto around = web.parts.sizes[web.parts.of[cut.node]];
    bool whole = web.parts.sizes.size() == 1;
    auto size = " (" + web.count(around) + ")";
    if (web.language == "sv")
        return name + " håller ihop nätverket: utan " + name + " faller " +
               (whole ? "det" : "den " + std::string(web.parts.of[cut.node] == 0 ? "största " : "") + "delen" + size) +
               " i " + parts + " delar";
    return name + " holds the network together: without " + name + ", " +
           (whole ? "it" : "the " + std::string(web.parts.of[cut.node] == 0 ? "largest " : "") + "part" + size) +
           " falls into " + parts + " pieces";
}

std::string measure_name(const Web& web, std::string_view measure) {
    return in_words(centrality_name(measure), web.language);
}

std::string measure_meaning(const Web& web, std::string_view measure) {
    auto at = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& one) { return one.key == measure; });
    return at == meanings.end() ? "" : web.text(at->swedish, at->english);
}

std::string measure_value(const Web& web, std::string_view measure, double value) {
    if (centrality_counts(measure)) return decimal(std::round(value), 0, web.language);
    return decimal(value, value > 0 && value < 0.001 ? 5 : 3, web.language);
}

std::string ego_headline(const Web& web, Node ego, std::size_t contacts, std::size_t only_through) {
    auto name = web.name(ego);
    if (contacts == 0) return name + web.text(" har inga kontakter på kartan", " has no contacts on the map");
    auto line = name + web.text(" har ", " has ") +
                plural(contacts, web.text("kontakt", "contact"), web.text("kontakter", "contacts"));
    auto through = web.text(" når resten av nätet bara genom ", " the rest of the network only through ") + name;
    if (only_through == 0) {
        if (contacts == 1) return line + web.text(", som klarar sig utan ", ", which does without ") + name;
        return line + web.text("; alla når varandra även utan ", "; all reach each other also without ") + name;
    }
    if (contacts == 1) return line + web.text(", som", ", which reaches") + through;
    if (only_through == contacts) return line + web.text("; alla", "; all reach") + through;
    return line + "; " + std::to_string(only_through) + web.text(" av dem", " of them ") +
           (web.language == "sv" ? ""
            : only_through == 1  ? "reaches"
                                 : "reach") +
           through;
}

}  // namespace ecomap
