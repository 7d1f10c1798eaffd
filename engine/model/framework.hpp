// The taxonomy of an ecosystem: what kinds of support, actors, groups and phases there are.
#pragma once

#include "engine/model/called.hpp"
#include "engine/model/evidence.hpp"
#include "engine/model/own_dimension.hpp"
#include "engine/model/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap {

/// A sentence under a principle that says what it means in practice.
struct PrincipleStatement {
    std::string key;
    PrincipleId principle;
    Text label;
    std::string source;
    Carried carried = {};
};

/// What is known of a pair of terms of two dimensions beside the offers: whether anybody is expected there.
struct CellRule {
    std::string key;
    TermOf row, column;
    bool expected = true;
    Text reason = {};  ///< may be empty
    Certainty certainty = Certainty::stated;
    std::string source = {};
    Carried carried = {};
};

/// By which dimensions a table of two is laid; none: by the usual one, or, of what is laid already, not otherwise.
struct Sides {
    std::optional<Dimension> rows, columns;
    friend bool operator==(const Sides&, const Sides&) = default;
};

struct Framework {
    std::string name;  ///< machine name, e.g. the folder's
    Text title;
    std::vector<DimensionName> dimensions;  ///< those that it calls otherwise, and its own
    std::vector<OwnDimension> own;          ///< in the order of dimensions.csv
    Sides sides;                            ///< that it asks for
    Sides laid;  ///< whose terms stand where support types and principles do; set by laid_out()
    Vocabulary<PrincipleTag> principles;
    std::vector<PrincipleStatement> statements;
    Vocabulary<SupportTypeTag> support_types;
    Vocabulary<ActorTypeTag> actor_types;
    Vocabulary<TargetGroupTag> target_groups;
    Vocabulary<LevelTag> levels;
    Vocabulary<PhaseTag> phases;  ///< in the order of the process
    Vocabulary<LinkKindTag> link_kinds;
    Vocabulary<LinkFamilyTag> link_families;
    std::vector<CellRule> cells;
};

/// The dimension that `word` names: one of the list, or of the framework's own.
std::optional<Dimension> find_dimension(const Framework& framework, std::string_view word);
/// Its word: "phase", or the id of one of the framework's own.
std::string_view word_of(const Framework& framework, Dimension dimension);
/// The words of all dimensions: those of the list, then the framework's own.
std::vector<std::string_view> dimension_words_of(const Framework& framework);
/// The table with the terms of a dimension: "phases".
std::string_view vocabulary_of(const Framework& framework, Dimension dimension);
/// What the framework calls it: empty when as everybody does. Its own are never without words: what has none is called
/// by its id.
DimensionName name_of(const Framework& framework, Dimension dimension);

}  // namespace ecomap
