// The sticky note and the chips on it: the smallest things that a picture shows.
#pragma once

#include "render/shape/colour_role.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ecomap {

/// How a thing is drawn besides its colour, so that a grey print keeps it: solid, hatched, hollow, dotted, grey.
enum class Ink {
    solid,    ///< stated, today
    hatched,  ///< inferred
    hollow,   ///< could
    dotted,   ///< recommended, or a category that stands for many
    grey,     ///< historic
    absent,   ///< an empty place, for what only the other of two pictures has
};

/// A small lettered square: a support type's letter, a principle's number.
struct Chip {
    std::string code;
    ColourRole colour;
    std::string label;  ///< full words, for the tooltip
    Ink ink = Ink::solid;
    bool round = false;     ///< a disc instead of a square, as for principles
    std::string star = {};  ///< after the words on a board, where our judgement is behind it: in no table; may be empty
    std::string shows = {};  ///< of a pill: what of the map it names, see shown.hpp; may be empty
};

/// One sticky note.
struct Note {
    std::string key;  ///< of the actor; not shown
    std::string title;
    std::string badge;  ///< a short word or number in a corner; may be empty
    ColourRole colour;  ///< of its surface
    Ink ink = Ink::solid;
    std::vector<Chip> chips;                                 ///< first row of chips (support types)
    std::vector<Chip> marks;                                 ///< second row of marks (principles)
    bool badge_stands_out = false, marks_stand_out = false;  ///< the headline speaks of these
    std::string tooltip;                                     ///< full name, role, source
    std::string href;                                        ///< "" or an http(s) address
    std::string shows;                                       ///< see shown.hpp; may be empty
    std::string remark;  ///< a quieter line or two, where the layout has room for it: who, how long; may be empty
    std::shared_ptr<const Note> twin = {};  ///< in a pair: the same note of the other side, for which room is kept
};

/// Without the places kept for what only the other of two pictures has.
inline std::vector<Note> present(std::vector<Note> notes) {
    std::erase_if(notes, [](const Note& note) { return note.ink == Ink::absent; });
    return notes;
}

}  // namespace ecomap
