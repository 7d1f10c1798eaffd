// Erasing rows of a map and giving the rest new ids. Each kind of row that others refer to by id (actors, gaps, survey
// statements) is erased by one function that also mends the references; nothing else may change positions.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <functional>
#include <vector>

namespace ecomap {

/// Keeps the rows for which `keep` holds, of a list that nobody refers to by id.
template <class Row, class Keep>
void keep_only(std::vector<Row>& rows, Keep keep) {
    std::erase_if(rows, [&](const Row& row) { return !keep(row); });
}

/// Keeps these actors, their offers, and links between them. Recommendations, events and steps count the others as
/// outside (Unlisted); metrics of the others and events of nobody else go too.
void keep_actors(Ecosystem& ecosystem, const std::function<bool(const Actor&)>& keep);

/// Keeps these reported gaps; offers and recommendations count the others as outside, findings forget them.
void keep_gaps(Ecosystem& ecosystem, const std::function<bool(const Gap&)>& keep);

/// Keeps these answers of the survey, and the statements that still have one.
void keep_answers(Ecosystem& ecosystem, const std::function<bool(const SurveyAnswer&)>& keep);

}  // namespace ecomap
