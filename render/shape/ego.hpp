// One in the middle and all those it is tied to around it.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ecomap {

/// The surroundings of one actor: its contacts on a ring, in groups, and the ties among them.
struct Ego {
    struct Contact {
        std::string key;
        std::string label;
        ColourRole colour;
        std::size_t links = 1;      ///< with the one in the middle: the width of the tie
        std::size_t degree = 1;     ///< contacts of its own: the size of its disc
        bool only_through = false;  ///< the rest of the network is out of its reach without the one in the middle
        bool square = false;
        Ink ink = Ink::solid;  ///< of the contact
        Ink tie = Ink::solid;  ///< of its tie
        std::string kinds;     ///< of its links: "finansierar; driver"
        std::string tooltip;
        std::string href;
        std::shared_ptr<const Contact> twin = {};  ///< in a pair: the same contact of the other side
    };
    /// Contacts that stand together on the ring.
    struct Group {
        std::string title;
        ColourRole colour;
        std::vector<Contact> contacts;
    };
    /// A tie among contacts: positions counted through all groups.
    struct Tie {
        std::size_t from = 0;
        std::size_t to = 0;
        std::string tooltip;
    };
    Heading heading;
    std::string key;
    std::string name;  ///< in the middle
    ColourRole colour;
    std::string tooltip;
    std::string href;
    Ink ink = Ink::solid;  ///< of the one in the middle; absent: only the other of two pictures has it
    std::vector<Group> groups;
    std::vector<Tie> ties;
    std::string rest_title;  ///< of those for whom the ring has no room
    std::vector<Note> rest;
};

Table table_of(const Ego& ego);
/// Cut::down: the ring, then each of the rest.
std::size_t parts_of(const Ego& ego, Cut cut);
Ego part_of(const Ego& ego, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Ego& before, Ego& after);

}  // namespace ecomap
