// One actor's card.
#pragma once

#include "engine/analysis/report.hpp"
#include "render/shape/cut.hpp"
#include "render/shape/heading.hpp"

#include <cstddef>
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
    };
    Heading heading;  ///< headline: the finding about this actor
    std::string key;
    std::string name;
    std::string type_label;
    std::string type_colour;
    std::vector<std::string> facts;  ///< "Målgrupper: …", "Nivå: …", one line each
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

}  // namespace ecomap
