// One actor's card.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace ecomap {

/// One actor's card: what it offers, in which principle, with examples.
struct Profile {
    struct Line {
        std::string title;
        std::string example;      ///< may be empty
        std::vector<Chip> pills;  ///< principles, phases
        Ink ink = Ink::solid;
        std::string tooltip;
        std::shared_ptr<const Line> twin = {};  ///< in a pair: the same line of the other side, for which room is kept
    };
    struct Section {
        Chip chip;
        std::string title;
        std::vector<Line> lines;
    };
    struct Tile {
        std::string number;
        std::string title;
        std::string code;
        bool empty = false;
        Ink ink = Ink::solid;  ///< absent: only the other of two pictures has it
    };
    Heading heading;  ///< headline: the finding about this actor
    std::string key;
    std::string name;
    std::string type_label;
    ColourRole type_colour;
    std::vector<std::string> facts;            ///< "Målgrupper: …", "Nivå: …", one line each
    std::vector<std::string> twin_facts = {};  ///< in a pair: those of the other side, for which room is kept
    std::string sections_title;
    std::vector<Section> sections;
    std::string roles_title;
    std::vector<Line> roles;  ///< could and recommended roles, hollow
    std::string tiles_title;
    std::vector<Tile> tiles;  ///< principles with the number of offers
    std::string sources;      ///< "Källa: …"
    std::string href;
};

Table table_of(const Profile& profile);
std::size_t parts_of(const Profile& profile, Cut cut);
Profile part_of(const Profile& profile, Cut cut, std::size_t first, std::size_t last);
/// Gives both the same places: see align.hpp.
void align(Profile& before, Profile& after);

}  // namespace ecomap
