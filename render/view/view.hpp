// The record of a view, and the one list of them.
#pragma once

#include "engine/analysis/needed.hpp"
#include "engine/analysis/option.hpp"
#include "engine/model/ecosystem.hpp"
#include "render/shape/shape.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// What can be asked of a view besides the filter. A view reads what its record lists. A word that the record does not
/// list counts as none; what it names but the map does not have gives no picture.
struct ViewOptions {
    std::string language = "sv";
    std::string form = {};     ///< "": the first
    std::string actor = {};    ///< key of one actor; "": all that the view shows
    std::string rows = {};     ///< a dimension ("support-type", "principle", "target-group", "level", …)
    std::string columns = {};  ///< a dimension
    std::string per = {};      ///< a dimension, one small picture for each of its terms
    std::string ego = {};      ///< key of the actor whose surroundings are drawn; "": the whole network
    std::string group = {};    ///< key of an actor whose group alone is drawn; "": the whole network
    std::string size = {};     ///< a centrality, for the size of what stands for an actor
    std::string order = {};    ///< how rows or cards are ordered; "": the first
    std::string process = {};  ///< which of the dataset's processes; "": all
    std::string need = {};     ///< a reported gap, or the facets of a need
    std::string from = {};     ///< key of the actor where a route begins
    Params params = {};
    const Ecosystem* beside = nullptr;  ///< in a pair: the other map, by which scales and what is many are common
    const Ecosystem* before = nullptr;  ///< in a pair: the first map, which chooses what is asked when nothing is
};

/// One picture of a view: a view of every actor makes many.
struct Picture {
    std::string name;  ///< "" for the only one; else a slug for file names: the actor's key
    Shape shape;
};

/// What two pictures of a view are compared by: what the headline over both speaks of. Cells, gaps and actors are about
/// offers: of a map that says nothing of these (silent_side() in engine/analysis/change/compare.hpp) they show nothing.
/// Things: what a board shows one by one; tables: it tells of every row of the map.
enum class ComparedBy { cells, gaps, actors, network, things, tables };

/// How a view lays the map that it draws (engine/analysis/laid_out.hpp): not at all, its rows and columns on their
/// sides, or beside actor types.
enum class Lays { nothing, sides, beside_types };

/// A view turns an Ecosystem into shapes. `draw` works on any ecosystem, also an empty one.
struct View {
    std::string_view name;  ///< kebab-case; what it shows is the message `summary.view.NAME`
    std::vector<Picture> (*draw)(const Ecosystem&, const ViewOptions&);
    std::vector<Option<ViewOptions>> options;  ///< those that it reads, with the words that it knows
    ComparedBy compared_by = ComparedBy::cells;
    Lays lays = Lays::nothing;
    NeededColumns needs = {};  ///< without these an atlas does not draw it
};

/// The forms of a view, the default first; "" where it has only one.
std::vector<std::string> forms_of(const View& view);

/// What a view can be asked, in the order of a help.
std::span<const Option<ViewOptions>> view_options();
/// All views, in the order they are listed and written to an atlas.
std::span<const View> views();
/// The view of that name, or nullptr.
const View* find_view(std::string_view name);

}  // namespace ecomap
