// The collaboration network with what its pictures need besides the analyses: links gathered by pair of actors, family
// and status, and how each actor is drawn. The network itself, its measures and its cuts are those of engine/analysis.
#pragma once

#include "engine/analysis/network/network.hpp"
#include "render/shape/network.hpp"
#include "render/view/view.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// Links between the same two actors of the same family and status.
struct WebTie {
    Node from = 0;  ///< of the first link
    Node to = 0;
    std::optional<LinkFamilyId> family;
    Status status = Status::today;
    bool all_inferred = true;
    bool forth = false;   ///< some link leads from `from` to `to`, of a kind with direction
    bool back = false;    ///< some link leads the other way
    bool mutual = false;  ///< some link is of a kind without direction
    std::size_t links = 0;
    std::vector<LinkKindId> kinds;  ///< distinct, in the order of the links

    bool is_directed() const { return !mutual && forth != back; }
};

struct Web {
    const Ecosystem& ecosystem;
    std::string language;
    CollaborationNetwork network;
    std::vector<WebTie> ties;

    const Actor& actor(Node node) const { return network.actor(node); }
    std::string say(std::string id, std::vector<NamedArgument> arguments = {}) const;
    std::string name(Node node) const;
    /// "3 aktörer"; "3 noder" when some are categories.
    std::string count(std::size_t nodes) const;
};

Web web_of(const Ecosystem& ecosystem, const ViewOptions& options);

/// Key, label, colour, ink, tooltip and address of a node, its degree and component.
Network::Node node_of(const Web& web, Node node);
/// How a node is drawn besides its colour: dotted for a category, hollow for a proposed one, hatched for an inferred.
Ink ink_of_node(const Actor& actor);
/// A node without ties, for a tray; the badge is its type.
Note tray_note(const Web& web, Node node);
/// How a tie is drawn: by status, and pale when all of its links are inferred.
Ink ink_of_tie(const WebTie& tie);
/// "finansierar; driver"
std::string kinds_of(const Web& web, const WebTie& tie);
/// "Vinnova → SKR: finansierar (2 länkar, i dag)"
std::string tooltip_of(const Web& web, const WebTie& tie);

/// Line styles by family in the framework's order, those without a family last; `line_of` a tie is its position.
std::vector<Network::Line> family_lines(const Web& web);
std::size_t line_of(const Web& web, const WebTie& tie);

/// Legends of what is used: types of actor as discs, families as lines, statuses and certainty of ties, kinds of node.
LegendGroup node_type_legend(const Web& web, const std::vector<Node>& nodes);
LegendGroup family_legend(const Web& web, const std::vector<WebTie>& ties);
std::vector<LegendGroup> tie_ink_legends(const Web& web, const std::vector<WebTie>& ties);
LegendGroup node_ink_legend(const Web& web, const std::vector<Node>& nodes);

/// A heading with language and footers; what the projection left out is said beside the sources.
Heading heading_of_web(const Web& web);
/// What to do when there is nothing to show.
std::string no_ties_advice(const Web& web);

}  // namespace ecomap
