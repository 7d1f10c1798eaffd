// What the colour of a thing stands for. A shape says that a note is of the third type of actor, not that it is green:
// which colour that is, is the theme's (Theme::operator[] in render/board).
#pragma once

#include "engine/model/framework.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace ecomap {

struct ColourRole {
    enum Kind : std::uint8_t {
        none,  ///< nothing of its own: the layout's choice
        ink,
        muted,
        frame,
        line,
        accent,  ///< as in a theme; line also for what is historic or unknown
        gap,
        gap_fill,
        weak,
        focus,   ///< of a cell that is empty or thin; of what came
        sample,  ///< of a legend's sample of an Ink
        faint,   ///< lines that recede
        actor_type,
        support_type,
        principle,          ///< of the term at `place`, or in its `own` colour
        pale_support_type,  ///< the same where much is written on it
        link_family,        ///< the same as a line
        heat,               ///< `place` 0 for few to heat_steps - 1 for many
        lack,               ///< answers by `place`, from the strongest lack down
        tone,               ///< the same without colour
    };
    static constexpr std::size_t heat_steps = 7;

    ColourRole(Kind what = none, std::size_t at = 0, std::string colour = {})  // NOLINT(google-explicit-constructor)
        : kind(what), place(at), own(std::move(colour)) {}
    bool empty() const { return kind == none; }
    friend bool operator==(const ColourRole&, const ColourRole&) = default;

    Kind kind;
    std::size_t place;  ///< of a term in its vocabulary, or of a step
    std::string own;    ///< the term's colour in the data, "#RRGGBB" or ""
};

/// The role of a term, or of an unknown type of actor.
ColourRole colour_role(const Framework& framework, SupportTypeId id);
ColourRole colour_role(const Framework& framework, PrincipleId id);
ColourRole colour_role(const Framework& framework, std::optional<ActorTypeId> id);

}  // namespace ecomap
