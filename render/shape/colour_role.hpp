// What the colour of a thing stands for. A shape says that a note is of the third type of actor, not that it is green:
// which colour that is, is the theme's (Theme::operator[] in render/board).
#pragma once

#include "engine/model/framework.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace ecomap {

/// A role; the colours of terms are the data's, all others the theme's.
struct ColourRole {
    enum Kind : std::uint8_t {
        none,   ///< nothing of its own: the layout's choice
        ink,    ///< the words of the picture, and what is as strong
        muted,  ///< what explains, or is no term of the data
        frame,  ///< the ground of cells
        line,   ///< what is unknown, or stands back
        accent,
        gap,       ///< nobody, or fewer than before
        gap_fill,  ///< the ground of a cell without anybody
        weak,      ///< altered
        focus,     ///< more than before
        sample,    ///< how an Ink looks, in a legend
        faint,     ///< a pale line
        // Of the term at `place` of its vocabulary, which may have a colour of its `own`. Other lists of things borrow
        // the colours of actor types (kinds of step) and support types (subjects), by place.
        actor_type,
        support_type,
        principle,
        pale_support_type,  ///< under words
        link_family,
        // Steps by `place`.
        heat,  ///< from few (0) to many (heat_steps - 1)
        lack,  ///< what is lacking, from strong to pale
        tone,  ///< the same without hue, for a grey print
    };
    static constexpr std::size_t heat_steps = 7;

    ColourRole(Kind what = none, std::size_t at = 0, std::string colour = {})  // NOLINT(google-explicit-constructor)
        : kind(what), place(at), own(std::move(colour)) {}
    bool empty() const { return kind == none; }
    friend bool operator==(const ColourRole&, const ColourRole&) = default;

    Kind kind;
    std::size_t place;  ///< of a term in its vocabulary, or of a step
    std::string own;    ///< the term's colour in the data: "#RRGGBB" or ""
};

/// The role of a term, or of an unknown type of actor.
ColourRole colour_role(const Framework& framework, SupportTypeId id);
ColourRole colour_role(const Framework& framework, PrincipleId id);
ColourRole colour_role(const Framework& framework, std::optional<ActorTypeId> id);

}  // namespace ecomap
