// What a view shows, without coordinates: the words and numbers of a picture, in one language, ready to be laid out.
#pragma once

#include "render/shape/bars.hpp"
#include "render/shape/cards.hpp"
#include "render/shape/chains.hpp"
#include "render/shape/ego.hpp"
#include "render/shape/flow.hpp"
#include "render/shape/funnel.hpp"
#include "render/shape/gantt.hpp"
#include "render/shape/lanes.hpp"
#include "render/shape/layers.hpp"
#include "render/shape/matrix.hpp"
#include "render/shape/multiples.hpp"
#include "render/shape/network.hpp"
#include "render/shape/pair.hpp"
#include "render/shape/pipeline.hpp"
#include "render/shape/profile.hpp"
#include "render/shape/rings.hpp"
#include "render/shape/tokens.hpp"
#include "render/shape/wall.hpp"

#include <cstddef>
#include <type_traits>
#include <variant>

namespace ecomap {

/// Any picture. A new kind of picture is a file pair here, which says how it becomes a table, where it may be cut and
/// how two of it get the same places, a member of this list, and a layout in render/board.
template <class... More>
using AnyOf = std::variant<Cards, Matrix, Flow, Profile, Tokens, Layers, Chains, Rings, Funnel, Lanes, Pipeline, Gantt,
                           Network, Ego, Wall, Multiples, Bars, More...>;

/// A variant whose copying, moving and destroying of every kind of picture is compiled once, in shape.cpp, and not in
/// each file that makes or passes on one: that alone was half of what a view took to compile.
template <class Variant>
struct Compiled : Variant {
    Compiled();
    Compiled(const Compiled& other);
    Compiled(Compiled&& other) noexcept;
    Compiled& operator=(const Compiled& other);
    Compiled& operator=(Compiled&& other) noexcept;
    ~Compiled();
    /// From any of the kinds.
    template <class Kind>
    requires(!std::is_base_of_v<Compiled, Kind>)
        Compiled(Kind kind);  // NOLINT(google-explicit-constructor): as a variant's own
};

/// One picture.
using Single = Compiled<AnyOf<>>;
/// Two of a kind, before and after.
using Pair = PairOf<Single>;
/// Any picture, also a pair of them.
using Shape = Compiled<AnyOf<Pair>>;

extern template struct Compiled<AnyOf<>>;
extern template struct Compiled<AnyOf<Pair>>;

/// The words around the picture, whichever kind it is.
const Heading& heading_of(const Shape& shape);

/// A single picture as any picture.
Shape shape_of(const Single& single);

/// A picture of the same kind and with the same words around it, and nothing on it.
Single emptied(const Single& single);

/// Gives two pictures of a kind the same things in the same places, each kind in its own way; of different kinds they
/// are left as they are.
void align(Single& before, Single& after);

/// Rows that are in both once; the others with the word for where they are.
Table table_of(const Pair& pair);
/// As many as the picture with more of them has. Where the other has nothing left, its part is empty.
std::size_t parts_of(const Pair& pair, Cut cut);
Pair part_of(const Pair& pair, Cut cut, std::size_t first, std::size_t last);

/// The same content as a table: every picture has its numbers.
Table table_of(const Shape& shape);

/// Into how many parts a shape can be cut in this way; 0 or 1: not at all.
std::size_t parts_of(const Shape& shape, Cut cut);

/// Parts `first` (included) to `last` (excluded) as one shape. What continues from an earlier part says so.
Shape part_of(const Shape& shape, Cut cut, std::size_t first, std::size_t last);

}  // namespace ecomap
