#include "render/page/questions.hpp"

namespace ecomap {

std::span<const Question> questions() {
    static const std::vector<Question> list{
        {"offers",
         {"overview", "support", "types", "find", "actor"},
         {"coverage", "breadth", "specialisation", "complexity", "nestedness"}},
        {"gaps", {"gaps", "heatmap", "survey", "roles", "trace"}, {"gaps", "severity", "portfolio"}},
        {"reach", {"phases", "rings"}, {"audience"}},
        {"alike", {"overlap"}, {"overlap", "concentration", "robustness", "two-mode"}},
        {"network",
         {"network"},
         {"centrality", "connectivity", "reach", "brokerage", "holes", "communities", "cores", "bow-tie", "cohesion",
          "match"}},
        {"story", {"timeline", "plan", "funnel", "instruments", "checklist"}, {}},
        {"sure", {"completeness"}, {"completeness", "certainty"}},
    };
    return list;
}

}  // namespace ecomap
