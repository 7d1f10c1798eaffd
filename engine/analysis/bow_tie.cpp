#include "engine/analysis/bow_tie.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/network_nodes.hpp"
#include "engine/analysis/phrase.hpp"
#include "engine/graph/bow_tie.hpp"
#include "engine/graph/degree.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

struct Word {
    std::string_view swedish, english, meaning_sv, meaning_en;
};

/// In the order of BowTiePlace.
constexpr std::array<Word, bow_tie_place_count> words{
    Word{"kärna", "core", "når och nås av alla andra i kärnan", "reaches and is reached by all others in the core"},
    Word{"in", "in", "leder in till kärnan", "leads into the core"},
    Word{"ut", "out", "nås från kärnan", "is reached from the core"},
    Word{"rör", "tube", "leder från in till ut utanför kärnan", "leads from in to out beside the core"},
    Word{"utlöpare från in", "tendril from in", "nås från in men leder inte vidare till ut",
         "is reached from in but does not lead to out"},
    Word{"utlöpare till ut", "tendril to out", "leder till ut men nås inte från in",
         "leads to out but is not reached from in"},
    Word{"övriga", "other", "varken når eller nås av något av detta", "neither reaches nor is reached by any of this"},
};

struct Bow {
    const NetworkNodes& nodes;  // of the network with directed ties
    BowTie tie;
    std::array<std::vector<Node>, bow_tie_place_count> members;  // in alphabetical order
    std::size_t arcs = 0;
    std::size_t returned = 0;
    std::size_t most;

    const std::vector<Node>& of(BowTiePlace place) const { return members[static_cast<std::size_t>(place)]; }
};

Bow bow_of(const NetworkNodes& nodes, const Params& params) {
    const auto& graph = nodes.network().graph;
    Bow bow{nodes, bow_tie(graph), {}, graph.arc_count(), 0, params.top};
    for (Node node = 0; node < nodes.size(); ++node)
        bow.members[static_cast<std::size_t>(bow.tie.of[node])].push_back(node);
    for (auto& members : bow.members) members = nodes.in_alphabet(std::move(members));
    for (Node from = 0; from < nodes.size(); ++from)
        for (Node to : graph.neighbours(from)) {
            auto back = graph.neighbours(to);
            bow.returned += std::binary_search(back.begin(), back.end(), from);
        }
    return bow;
}

Table place_table(const Bow& bow) {
    Table table{"places", Message("bow-tie.table-places"), {}, {}};
    table.columns = {
        column_as("place", "part"),           column("meaning"), column("nodes", "nodes"), column("of", "nodes"),
        column_as("share", "share", "share"), column("members")};
    if (bow.nodes.size() == 0) return table;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& members = bow.members[i];
        table.rows.push_back({Text(std::string(words[i].swedish), std::string(words[i].english)),
                              Text(std::string(words[i].meaning_sv), std::string(words[i].meaning_en)),
                              number_cell(members.size()), number_cell(bow.nodes.size()),
                              static_cast<double>(members.size()) / static_cast<double>(bow.nodes.size()),
                              in_both([&](std::string_view language) { return bow.nodes.names(members, language); })});
    }
    return table;
}

Table member_table(const Bow& bow) {
    Table table{"members", Message("bow-tie.table-members"), {}, {}};
    table.columns = node_columns();
    for (auto& one : {column_as("place", "part"), column("in_degree", "nodes"), column("out_degree", "nodes")})
        table.columns.push_back(one);
    auto in = degrees(bow.nodes.network().graph, Ends::in), out = degrees(bow.nodes.network().graph, Ends::out);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (Node node : bow.members[i]) {
            auto row = bow.nodes.cells(node);
            row.push_back(Text(std::string(words[i].swedish), std::string(words[i].english)));
            row.push_back(number_cell(in[node]));
            row.push_back(number_cell(out[node]));
            table.rows.push_back(std::move(row));
        }
    return table;
}

std::string core_sentence(const Bow& bow, std::string_view language) {
    const auto& core = bow.of(BowTiePlace::core);
    if (core.empty())
        return std::string(choose(language, "Det finns ingen kärna: inga två når varandra längs länkarna.",
                                  "There is no core: no two reach each other along the links."));
    std::string line = fill(choose(language, "I kärnan når alla varandra längs länkarna: {} av {}, nämligen {}.",
                                   "In the core all reach each other along the links: {} of {}, namely {}."),
                            {std::to_string(core.size()), bow.nodes.count(bow.nodes.size(), language),
                             bow.nodes.names(core, language, bow.most)});
    if (bow.tie.equally_large == 1)
        line += choose(language, " En annan grupp är lika stor och kunde lika gärna kallas kärna.",
                       " Another group is as large and might as well be called the core.");
    if (bow.tie.equally_large > 1)
        line += fill(choose(language, " {} andra grupper är lika stora och kunde lika gärna kallas kärna.",
                            " {} other groups are as large and might as well be called the core."),
                     {std::to_string(bow.tie.equally_large)});
    return line;
}

std::string sides_sentence(const Bow& bow, std::string_view language) {
    const auto &in = bow.of(BowTiePlace::in), &out = bow.of(BowTiePlace::out);
    auto side = [&](const std::vector<Node>& nodes, std::string_view none, std::string_view some) {
        return nodes.empty()
                   ? std::string(none)
                   : fill(some, {bow.nodes.count(nodes.size(), language), bow.nodes.names(nodes, language, bow.most)});
    };
    return side(in, choose(language, "Ingen leder in till kärnan", "No one leads into the core"),
                choose(language, "{} leder in till kärnan ({})",
                       in.size() == 1 ? "{} leads into the core ({})" : "{} lead into the core ({})")) +
           side(out, choose(language, ", och ingen nås från den.", ", and no one is reached from it."),
                choose(language, ", och {} nås från den ({}).",
                       out.size() == 1 ? ", and {} is reached from it ({})." : ", and {} are reached from it ({})."));
}

std::string returned_sentence(const Bow& bow, std::string_view language) {
    return fill(choose(language, "{} av {} riktade band besvaras ({}).",
                       bow.returned == 1 ? "{} of {} directed ties is returned ({})."
                                         : "{} of {} directed ties are returned ({})."),
                {std::to_string(bow.returned), std::to_string(bow.arcs),
                 percent(100.0 * static_cast<double>(bow.returned) / static_cast<double>(bow.arcs), language)});
}

std::vector<Finding> findings_of(const Bow& bow, const Collaboration& ties) {
    std::vector<Finding> findings;
    auto find = [&](auto say) {
        findings.push_back({in_both([&](std::string_view language) { return say(bow, language); })});
    };
    if (bow.arcs > 0) {
        find(core_sentence);
        if (!bow.of(BowTiePlace::core).empty()) find(sides_sentence);
        find(returned_sentence);
    }
    findings.push_back({isolates_sentence(ties)});
    return findings;
}

}  // namespace

Report bow_tie_report(const Ecosystem& ecosystem, const Params& params) {
    auto ties = collaboration_network(ecosystem, params);
    auto arcs = collaboration_network(ecosystem, params, Direction::directed);
    NetworkNodes nodes(ecosystem, arcs);
    auto bow = bow_of(nodes, params);
    Report report;
    report.name = "bow-tie";
    report.title = Message("bow-tie.title");
    report.findings = findings_of(bow, ties);
    report.tables = {place_table(bow), member_table(bow)};
    report.notes = network_notes(ecosystem, ties);
    report.notes.push_back(Message("bow-tie.links-are-followed-in-their"));
    report.notes.push_back(
        Text("Kärna: den största grupp, om minst två, där alla når alla. I bokstavsordning inom varje del.",
             "Core: the largest group, of at least two, in which all reach all. In alphabetical order "
             "within each part."));
    return report;
}

}  // namespace ecomap
