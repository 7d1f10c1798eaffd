// The record of a view, and the one list of them.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/model/ecosystem.hpp"
#include "render/board/theme.hpp"
#include "render/shape/shape.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// What can be asked of a view besides the filter. A view takes what its record lists; everything else stays empty.
struct ViewOptions {
    std::string language = "sv";
    std::string form = {};     ///< one of the view's forms; "": the first
    std::string actor = {};    ///< actor: key of one actor; "": all that the view shows
    std::string rows = {};     ///< rows: a dimension ("support-type", "principle", "target-group", "level", …)
    std::string columns = {};  ///< columns: a dimension
    std::string per = {};      ///< per: a dimension, one small picture for each of its terms
    std::string ego = {};      ///< ego: key of the actor whose surroundings are drawn; "": the whole network
    std::string size = {};     ///< size: a centrality, for the size of what stands for an actor
    std::string order = {};    ///< order: how rows or cards are ordered
    std::string process = {};  ///< process: which of the dataset's processes
    std::string need = {};     ///< need: a reported gap, or the facets of a need
    std::string from = {};     ///< from: key of the actor where a route begins
    Params params = {};
};

/// One picture of a view: a view of every actor makes many.
struct Picture {
    std::string name;  ///< "" for the only one; else a slug for file names: the actor's key
    Shape shape;
};

/// A view turns an Ecosystem into shapes. `draw` works on any ecosystem, also an empty one.
struct View {
    std::string_view name;                    ///< kebab-case; what it shows is the message `summary.view.NAME`
    std::span<const std::string_view> forms;  ///< names for --form, the default first; empty: only one form
    std::string_view takes;                   ///< the options above that it reads: "rows columns per"; "": none
    std::vector<Picture> (*draw)(const Ecosystem&, const Theme&, const ViewOptions&);
};

/// All views, in the order they are listed and written to an atlas.
std::span<const View> views();
/// The view of that name, or nullptr.
const View* find_view(std::string_view name);

}  // namespace ecomap
